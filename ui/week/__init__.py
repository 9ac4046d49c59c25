"""A counsellor's week, and the reminder of appointments."""
