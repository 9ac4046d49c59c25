"""Measures what people would use instead, with the same notes: a locked sheet, a password safe."""
