"""Demands for records, and the hand-over of legal files."""
