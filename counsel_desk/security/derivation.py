"""From a secret that a person types to the key that locks their keys.

``stretched = Argon2id(secret, salt, cost)``, 32 bytes, version 0x13; then
``key = HKDF-SHA256(stretched, salt=device secret, info)``, 32 bytes. Costs that were stored are
checked before any work is done, so that an altered header can neither weaken a passphrase nor
bring the computer to a halt.
"""

from dataclasses import dataclass
from time import perf_counter

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.security.errors import CostRefusedError, NotEnoughMemoryError

_LENGTH = 32
_MEBI = 1024


@dataclass(frozen=True)
class Cost:
    """The work of one try at a passphrase.

    Attributes:
        time_cost: Passes over the memory.
        memory_kib: Memory in KiB.
        parallelism: Lanes.
    """

    time_cost: int
    memory_kib: int
    parallelism: int


FLOOR = Cost(3, 64 * _MEBI, 4)
"""The least that is accepted: the second recommendation of RFC 9106."""

DEFAULT = Cost(3, 256 * _MEBI, 4)
"""For a computer that has not been measured."""

CEILING = Cost(24, 1024 * _MEBI, 16)
"""The most that is accepted."""


def check(cost: Cost) -> None:
    """Refuse a cost below the floor or above the ceiling, without doing any work.

    Raises:
        CostRefusedError: It lies outside.
    """
    within = (
        FLOOR.time_cost <= cost.time_cost <= CEILING.time_cost
        and FLOOR.memory_kib <= cost.memory_kib <= CEILING.memory_kib
        and FLOOR.parallelism <= cost.parallelism <= CEILING.parallelism
    )
    if not within:
        raise CostRefusedError


def stretch(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes that cost `cost` to work out.

    Args:
        secret: What the person typed, normalised.
        salt: 16 random bytes.
        cost: Checked first.

    Raises:
        CostRefusedError: The cost lies outside what is accepted.
        NotEnoughMemoryError: The system refused the memory.
    """
    check(cost)
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=cost.time_cost,
            memory_cost=cost.memory_kib,
            parallelism=cost.parallelism,
            hash_len=_LENGTH,
            type=Type.ID,
        )
    except (HashingError, MemoryError) as error:
        raise NotEnoughMemoryError(mebibytes=cost.memory_kib // _MEBI) from error


def calibrate(target_seconds: float = 0.75) -> Cost:
    """Return the cost that takes about `target_seconds` on this computer.

    Memory grows first, up to the default, which leaves room on a small laptop; passes grow after.
    The floor is measured once, so this takes a tenth of a second or so.

    Args:
        target_seconds: Between 0.5 and 1 for signing in.
    """
    salt = bytes(16)
    stretch(b"", salt, FLOOR)  # the first run also pays for loading the library
    start = perf_counter()
    stretch(b"", salt, FLOOR)
    times = target_seconds / (perf_counter() - start)
    growth = DEFAULT.memory_kib // FLOOR.memory_kib
    memory = FLOOR.memory_kib * max(1, min(growth, int(times)))
    passes = int(FLOOR.time_cost * times * FLOOR.memory_kib / memory)
    return Cost(max(FLOOR.time_cost, min(CEILING.time_cost, passes)), memory, FLOOR.parallelism)


def key_encryption_key(stretched: bytes, device_secret: bytes, info: bytes) -> bytes:
    """Return the 32-byte key that locks a person's keys.

    Args:
        stretched: From `stretch`.
        device_secret: 32 bytes, or empty for a recovery code, which opens on any computer.
        info: What the key is for.
    """
    return HKDF(SHA256(), _LENGTH, device_secret or None, info).derive(stretched)
