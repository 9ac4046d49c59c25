"""From a secret that a person types to the key that locks their keys.

``stretched = Argon2id(secret, salt, cost)``, 32 bytes, version 0x13; then
``key = HKDF-SHA256(stretched, salt=device secret, info)``, 32 bytes. Costs that were stored are
checked before any work is done, so that an altered header can neither weaken a passphrase nor
bring the computer to a halt.
"""

from dataclasses import dataclass, replace
from time import perf_counter

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.security.errors import CostRefusedError, NotEnoughMemoryError

_LENGTH = 32
_MEBI = 1024
_SECONDS = 0.75
"""What a try is to take: between half a second and one."""

_MUCH_LOWER = 0.7
"""A stored cost below this share of the affordable one is raised; nearer ones are only noise."""


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
        """Passes over a KiB."""
        return self.time_cost * self.memory_kib


FLOOR = Cost(3, 64 * _MEBI, 4)
"""The least that is accepted: the second recommendation of RFC 9106."""

DEFAULT = Cost(3, 256 * _MEBI, 4)
"""What a computer of usual speed affords; its memory is the most that a calibration chooses."""

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


def pace_of(cost: Cost, seconds: float) -> float:
    """Return how fast a computer is that took `seconds` for `cost`: work in a second."""
    return cost.work / seconds


def measure() -> float:
    """Return the pace of this computer by working at the floor, a third of a second or so.

    Raises:
        NotEnoughMemoryError: It has not even the memory of the floor.
    """
    salt = bytes(16)
    stretch(b"", salt, FLOOR)  # the first run also pays for loading the library
    start = perf_counter()
    stretch(b"", salt, FLOOR)
    return pace_of(FLOOR, perf_counter() - start)


def calibrate(pace: float) -> Cost:
    """Return the cost that takes about three quarters of a second at a pace.

    Memory grows first, up to the default, which leaves room on a small laptop; passes grow after.
    A computer that is too slow for the floor gets the floor.

    Args:
        pace: Work in a second; see `pace_of` and `measure`.
    """
    affordable = pace * _SECONDS
    steps = int(affordable / FLOOR.work)
    memory = max(FLOOR.memory_kib, min(DEFAULT.memory_kib, FLOOR.memory_kib * steps))
    return Cost(_passes(affordable / memory), memory, FLOOR.parallelism)


def lighter(cost: Cost) -> Cost | None:
    """Return about the same work in half the memory; nothing where that is below the floor."""
    memory = cost.memory_kib // 2
    if memory < FLOOR.memory_kib:
        return None
    return replace(cost, memory_kib=memory, time_cost=_passes(cost.work / memory))


def outgrown(stored: Cost, affordable: Cost) -> bool:
    """Return whether a stored cost is much lower than what a computer can afford.

    It never is where the affordable cost is lower in memory or lanes: what is stored is not to
    become weaker in any way.
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
