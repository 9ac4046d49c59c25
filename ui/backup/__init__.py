"""Backups in the window: where they go, making one, and trying one out."""
