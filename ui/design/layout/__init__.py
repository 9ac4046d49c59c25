"""Layouts, page headers, stacks and tabs."""
