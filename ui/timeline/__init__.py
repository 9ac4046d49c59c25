"""The timeline of a client's file."""
