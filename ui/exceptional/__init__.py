"""Sharing without consent, and a supervisor who signs for it."""
