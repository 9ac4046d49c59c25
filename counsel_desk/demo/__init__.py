"""Builds a fictional office through the services, for `make demo`, tests and benchmarks."""
