"""Consents: recording, renewing and explaining them, and what ends them."""
