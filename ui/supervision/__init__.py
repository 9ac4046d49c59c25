"""Supervision: sessions of a supervisor and a counsellor."""
