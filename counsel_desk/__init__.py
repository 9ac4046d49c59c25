"""Encrypted counselling records, kept apart from legal case data."""

PRODUCT = "Counsel Desk"
"""Its name on screen and on paper, the same in every language."""
