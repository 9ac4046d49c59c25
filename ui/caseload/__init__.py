"""Workload figures."""
