"""Notes on group sessions."""
