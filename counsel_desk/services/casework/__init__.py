"""Legal cases, hearings, tasks, requests for summaries and what came of them."""
