"""Handing a client's file over to a colleague, and taking one over."""
