"""Opening vaults, their members and keys, cover, recovery, and checking what is on the disk."""
