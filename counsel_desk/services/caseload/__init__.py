"""A counsellor's workload in figures, with no client in sight."""
