"""Damages what laptops exchange."""

from random import Random


def mutated(chance: Random, good: bytes) -> bytes:
    """Return bytes with some of them changed, inserted or removed."""
    data = bytearray(good)
    while bytes(data) == good:
        for _each in range(chance.randint(1, 3)):
            place = chance.randrange(len(data))
            data[place : place + chance.randint(0, 2)] = chance.randbytes(chance.randint(0, 2))
    return bytes(data)
