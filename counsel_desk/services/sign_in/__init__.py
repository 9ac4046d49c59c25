"""Signing in and out, own keys and preferences, and what waits for a person."""
