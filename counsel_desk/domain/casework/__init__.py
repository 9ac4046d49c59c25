"""Legal cases, hearings, tasks, and requests for summaries."""
