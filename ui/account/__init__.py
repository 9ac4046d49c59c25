"""A person's own passphrase, keys and records."""
