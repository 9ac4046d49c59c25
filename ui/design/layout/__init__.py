"""Layouts, headers and tabs."""
