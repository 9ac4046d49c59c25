"""A person's own keys and records."""
