"""A fictional office."""
