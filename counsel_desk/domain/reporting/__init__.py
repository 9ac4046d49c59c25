"""Figures of several offices, and the words of a report."""
