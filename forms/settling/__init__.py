"""Computes what a form calculates and decides what is asked, until nothing changes."""
