"""Keeps backups at a place: a folder on a stick, a network drive or another disk.

Beside the lists of what each backup holds (``*.backup``) lies a folder with their blocks. A list
gets its name last, once everything it lists is on the disk and was read back. See docs/FORMATS.md.
"""
