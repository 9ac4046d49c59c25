"""Themes, icons, translations and other data files, and their loader."""
