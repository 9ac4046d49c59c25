"""Exit codes of the program's processes."""

RESTART = 75
"""The desk was locked: a new process has to show the sign-in window."""
