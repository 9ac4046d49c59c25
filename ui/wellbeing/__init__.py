"""The private check-in."""
