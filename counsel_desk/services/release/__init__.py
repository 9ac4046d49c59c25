"""Summaries that a client agreed to: suggesting, writing, releasing."""
