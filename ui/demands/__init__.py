"""Demands for records, and handing legal files over."""
