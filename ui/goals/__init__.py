"""A client's goals."""
