"""Session notes, and what changed between two versions."""
