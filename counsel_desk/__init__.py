"""Encrypted counselling records, kept apart from legal case data."""
