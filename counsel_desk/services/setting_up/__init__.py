"""Founding an office without a window, from a file that says how it is to be."""
