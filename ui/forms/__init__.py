"""Forms that a client answers."""
