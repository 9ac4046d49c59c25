"""Matches answers against patterns that a form's author wrote."""
