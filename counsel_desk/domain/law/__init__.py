"""Statements of law and of guidelines, and what an office's lawyer answered."""
