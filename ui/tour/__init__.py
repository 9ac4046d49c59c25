"""A tour of the desk on the fictional office, step by step, in the real windows."""
