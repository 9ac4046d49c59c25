"""How often a test repeats what it does: `make faults` asks for the full number."""

import os

MANY = "MANY_REPEATS"
"""The environment variable that asks for it."""


def repeats(usual: int, many: int) -> int:
    """Return how often to repeat: `usual` in a run of all tests, `many` in `make faults`."""
    return many if os.environ.get(MANY) else usual
