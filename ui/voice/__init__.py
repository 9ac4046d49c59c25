"""Feedback that a client gives in private."""
