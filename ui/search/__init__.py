"""Search in a counsellor's vault."""
