"""Encrypted files: the SQLCipher engine, the vaults, the register and their migrations."""
