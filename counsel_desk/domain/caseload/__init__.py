"""Workload figures, and tables in which nobody can be identified."""
