"""Exceptional disclosure: what leaves without consent, co-signed by a supervisor."""
