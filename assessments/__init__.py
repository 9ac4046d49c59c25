"""Assessment instruments as facts, and their scoring."""
