"""Sheets that are held in memory, looked at, printed or saved."""
