"""A client's file at a glance: where things are now, and what is unfinished."""
