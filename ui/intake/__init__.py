"""A client's intake."""
