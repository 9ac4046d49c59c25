"""What is found out about the computer that the desk runs on."""

from dataclasses import dataclass
from enum import StrEnum

from counsel_desk.domain.support.advice import Advice


class State(StrEnum):
    """How good a finding is."""

    WELL = "well"
    ATTENTION = "attention"
    """The desk works, but the computer could be safer."""
    MISSING = "missing"
    """The desk does not work without it."""
    NOT_KNOWN = "not_known"


class Topic(StrEnum):
    """What is looked at, in the order in which it is shown."""

    KEYRING = "keyring"
    FONTS = "fonts"
    QT = "qt"
    SQLCIPHER = "sqlcipher"
    PYTHON = "python"
    MEMORY = "memory"
    DISK_SPACE = "disk_space"
    DISK_ENCRYPTION = "disk_encryption"
    SWAP = "swap"
    SCREEN_LOCK = "screen_lock"
    PROGRAM_FOLDER = "program_folder"
    DATA_FOLDER = "data_folder"
    CLOCK = "clock"
    TIME_ZONE = "time_zone"
    BACKUP = "backup"
    BACKUP_DISK = "backup_disk"


@dataclass(frozen=True)
class Finding:
    """One finding about this machine.

    Attributes:
        state: How good it is.
        value: What was found.
        advice: What to do; none if all is well.
    """

    state: State
    value: str
    advice: Advice | None = None


def amount(number: float, unit: str) -> str:
    """Return a number with its unit, as in “1 day” or “2.5 minutes”."""
    said = f"{number:.1f}".removesuffix(".0")
    return f"{said} {unit}" if said == "1" else f"{said} {unit}s"
