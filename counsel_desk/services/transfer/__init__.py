"""Handing a client's file over to a colleague."""
