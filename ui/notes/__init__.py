"""Session notes and process notes."""
