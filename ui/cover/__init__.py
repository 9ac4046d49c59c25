"""Standing in for a colleague."""
