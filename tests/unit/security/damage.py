"""Bytes damaged in many ways, for tests of what reads them."""

from random import Random


def mutated(content: bytes, chance: Random, *, first: int = 0, most: int = 20) -> bytes:
    """Return bytes cut, partly doubled, or changed in up to `most` places from `first` on."""
    how, at = chance.randrange(3), chance.randrange(len(content))
    if how == 0:
        return content[:at]
    if how == 1:
        return content[:at] + content[chance.randrange(at + 1) :]
    changed = bytearray(content)
    for _ in range(chance.randint(1, most)):
        changed[chance.randrange(first, len(changed))] ^= chance.randrange(1, 256)
    return bytes(changed)
