"""Summaries that are released, and the ledger of what was shared."""
