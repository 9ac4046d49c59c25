"""The office register in SQLCipher."""
