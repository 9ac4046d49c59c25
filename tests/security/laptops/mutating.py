"""Damages the files that laptops exchange."""

from hashlib import sha256
from random import Random


def mutated(chance: Random, good: bytes, aware: bool) -> bytes:
    """Return a file with bytes changed, inserted or removed.

    Args:
        chance: Decides which.
        good: The file.
        aware: Whether its digest is made anew, as a careful forger would.
    """
    data = bytearray(good)
    while bytes(data) == good:
        for _each in range(chance.randint(1, 3)):
            place = chance.randrange(36 if aware else 0, len(data))
            data[place : place + chance.randint(0, 2)] = chance.randbytes(chance.randint(0, 2))
    if aware:
        content = bytes(data[36:])
        return bytes(data[:4]) + sha256(content).digest() + content
    return bytes(data)
