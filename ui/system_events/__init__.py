"""What the machine says of its person: asleep, locked, switched."""
