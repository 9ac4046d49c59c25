"""Founding the office, certifying its people, its settings and the sheets kept on paper."""
