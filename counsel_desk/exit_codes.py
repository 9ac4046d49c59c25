"""What the program's processes say when they end."""

RESTART = 75
"""The desk was locked: another process is to show the sign-in window."""
