"""Searching what is kept in a counsellor's vault."""
