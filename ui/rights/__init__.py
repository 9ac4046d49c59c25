"""A client's rights: copies, corrections, sealing, and how long files are kept."""
