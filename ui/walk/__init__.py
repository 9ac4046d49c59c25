"""Walks a whole day through the real windows, by clicks and keys."""
