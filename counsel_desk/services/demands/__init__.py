"""Demands for records, the reply, and the hand-over to an authority."""
