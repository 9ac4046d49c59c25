"""Summaries that leave, and the ledger of what left."""
