"""Sheets held in memory: shown, printed or saved."""
