"""Vaults in SQLCipher."""
