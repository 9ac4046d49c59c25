"""Themes, icons, translations and other data, with one small loader."""
