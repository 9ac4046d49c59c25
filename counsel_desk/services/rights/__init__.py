"""Corrections, how long a file is kept, sealing and erasure."""
