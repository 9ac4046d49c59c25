"""The week of a counsellor."""
