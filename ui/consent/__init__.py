"""Informed consent."""
