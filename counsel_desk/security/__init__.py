"""Passphrases, keys, sealing, certificates, grants, envelopes and hash chains."""
