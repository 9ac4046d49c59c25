"""Session notes, their templates, and process notes."""
