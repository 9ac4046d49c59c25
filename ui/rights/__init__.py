"""A client's rights: copies, corrections, sealing and retention."""
