"""Sharing without consent, co-signed by a supervisor."""
