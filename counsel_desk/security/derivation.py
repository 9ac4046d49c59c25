"""Derives the key that locks a person's keys from the secret that they type.

``stretched = Argon2id(secret, salt, cost)``, 32 bytes, version 0x13; then
``key = HKDF-SHA256(stretched, salt=device secret, info)``, 32 bytes. Stored costs are checked
before any work is done, so that an altered header can neither weaken a passphrase nor stall the
computer.
"""

from dataclasses import dataclass, replace
from time import perf_counter

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.security.errors import CostRefusedError, NotEnoughMemoryError

_LENGTH = 32
_MEBI = 1024
_SECONDS = 0.75
"""Target time of a try: between half a second and one."""

_MUCH_LOWER = 0.7
"""A stored cost below this share of the affordable one is raised; a smaller gap is noise."""


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

    @property
    def work(self) -> int:
        """The total work: passes times KiB."""
        return self.time_cost * self.memory_kib


FLOOR = Cost(3, 64 * _MEBI, 4)
"""The lowest accepted cost: the second recommendation of RFC 9106."""

DEFAULT = Cost(3, 256 * _MEBI, 4)
"""What a computer of usual speed can afford; calibration never chooses more memory."""

CEILING = Cost(24, 1024 * _MEBI, 16)
"""The highest accepted cost."""


def check(cost: Cost) -> None:
    """Refuse a cost below the floor or above the ceiling, without doing any work.

    Raises:
        CostRefusedError: It is outside that range.
    """
    within = (
        FLOOR.time_cost <= cost.time_cost <= CEILING.time_cost
        and FLOOR.memory_kib <= cost.memory_kib <= CEILING.memory_kib
        and FLOOR.parallelism <= cost.parallelism <= CEILING.parallelism
    )
    if not within:
        raise CostRefusedError


def stretch(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes that take `cost` to compute.

    Args:
        secret: What the person typed, normalised.
        salt: 16 random bytes.
        cost: The cost, which is checked first.

    Raises:
        CostRefusedError: The cost is outside the accepted range.
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


def pace_of(cost: Cost, seconds: float) -> float:
    """Return the pace of a computer that took `seconds` for `cost`: work per second."""
    return cost.work / seconds


def measure() -> float:
    """Measure the pace of this computer at the floor, in a third of a second or so.

    Raises:
        NotEnoughMemoryError: There is not enough memory even for the floor.
    """
    salt = bytes(16)
    stretch(b"", salt, FLOOR)  # the first run also pays for loading the library
    start = perf_counter()
    stretch(b"", salt, FLOOR)
    return pace_of(FLOOR, perf_counter() - start)


def calibrate(pace: float) -> Cost:
    """Return the cost that takes about three quarters of a second at a pace.

    Memory grows first, up to the default, which leaves room on a small laptop; then passes grow.
    A computer that is too slow for the floor gets the floor.

    Args:
        pace: Work per second; see `pace_of` and `measure`.
    """
    affordable = pace * _SECONDS
    steps = int(affordable / FLOOR.work)
    memory = max(FLOOR.memory_kib, min(DEFAULT.memory_kib, FLOOR.memory_kib * steps))
    return Cost(_passes(affordable / memory), memory, FLOOR.parallelism)


def lighter(cost: Cost) -> Cost | None:
    """Return a cost of about the same work in half the memory, or None below the floor."""
    memory = cost.memory_kib // 2
    if memory < FLOOR.memory_kib:
        return None
    return replace(cost, memory_kib=memory, time_cost=_passes(cost.work / memory))


def outgrown(stored: Cost, affordable: Cost) -> bool:
    """Return whether a stored cost is much lower than what a computer can afford.

    Never if the affordable cost has less memory or fewer lanes: a stored cost must not become
    weaker in any respect.
    """
    not_weaker = (
        stored.memory_kib <= affordable.memory_kib and stored.parallelism <= affordable.parallelism
    )
    return not_weaker and stored.work < _MUCH_LOWER * affordable.work


def _passes(wanted: float) -> int:
    return max(FLOOR.time_cost, min(CEILING.time_cost, int(wanted)))


def key_encryption_key(stretched: bytes, device_secret: bytes, info: bytes) -> bytes:
    """Return the 32-byte key that locks a person's keys.

    Args:
        stretched: From `stretch`.
        device_secret: 32 bytes, or empty for a recovery code, which opens on any computer.
        info: What the key is for.
    """
    return HKDF(SHA256(), _LENGTH, device_secret or None, info).derive(stretched)
