"""The report for support: numbers and words of closed lists, and nothing else.

No field of these classes can hold a text, so nothing that somebody wrote can be in a report. What
is named is named by its place in a list that the program brings along.
"""

from dataclasses import dataclass
from enum import StrEnum

from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import State, Topic
from counsel_desk.domain.trust import VaultKind


class System(StrEnum):
    """The operating system."""

    LINUX = "Linux"
    WINDOWS = "Windows"
    MACOS = "macOS"
    OTHER = "another"


class Processor(StrEnum):
    """The kind of processor."""

    X86_64 = "x86-64"
    ARM64 = "ARM64"
    OTHER = "another"


class RegisterState(StrEnum):
    """Whether the office register could be read."""

    OPEN = "could be read"
    NONE = "there is no office"
    REFUSED = "could not be read"


class SizeClass(StrEnum):
    """How large a file is, roughly."""

    MIB_1 = "up to 1 MiB"
    MIB_10 = "up to 10 MiB"
    MIB_100 = "up to 100 MiB"
    LARGER = "larger than 100 MiB"
    GONE = "file missing"


_LIMITS = {SizeClass.MIB_1: 2**20, SizeClass.MIB_10: 10 * 2**20, SizeClass.MIB_100: 100 * 2**20}


def size_class(size: int) -> SizeClass:
    """Return the class of a size in bytes."""
    fitting = (each for each, limit in _LIMITS.items() if size <= limit)
    return next(fitting, SizeClass.LARGER)


@dataclass(frozen=True)
class Version:
    """The first numbers of a version; 0.0.0 if unknown."""

    major: int = 0
    minor: int = 0
    patch: int = 0


@dataclass(frozen=True)
class Figures:
    """Versions and sizes of a computer and of the program.

    Attributes:
        program: Version of counsel_desk.
        python: Version of Python.
        qt: Version of Qt.
        system: The operating system.
        system_version: Its version; of Linux, that of the kernel.
        processor: The kind of processor.
        memory_mib: Memory, or 0 if unknown.
        free_mib: Free room on the disk of the data folder, or 0 if unknown.
    """

    program: Version
    python: Version
    qt: Version
    system: System
    system_version: Version
    processor: Processor
    memory_mib: int
    free_mib: int


@dataclass(frozen=True)
class Judged:
    """How good a finding about the machine is, and what to do; what was found is left out."""

    topic: Topic
    state: State
    advice: Advice | None


@dataclass(frozen=True)
class Counted:
    """How many vaults there are of a kind and a size."""

    kind: VaultKind
    size: SizeClass
    count: int


@dataclass(frozen=True)
class Spot:
    """A place in the program.

    Attributes:
        file: Its place in the list of the program's files; 0 for a file that is not the program's.
        line: Number of the line.
    """

    file: int
    line: int


@dataclass(frozen=True)
class Defect:
    """A defect that was met.

    Attributes:
        kind: Its place in the list of the kinds of error; 0 for another kind.
        spots: Where, the innermost last.
    """

    kind: int
    spots: tuple[Spot, ...]


@dataclass(frozen=True)
class Stores:
    """The office's files, in numbers.

    Attributes:
        register: Whether the register could be read.
        refusal: Why not: the place of the error in the list of the kinds of error.
        entries: Entries of the office log.
        vaults: The vaults.
        register_schema: The version of registers that this program writes.
        vault_schema: The version of vaults that this program writes.
    """

    register: RegisterState
    refusal: int
    entries: int
    vaults: tuple[Counted, ...]
    register_schema: int
    vault_schema: int


@dataclass(frozen=True)
class SupportReport:
    """The whole report."""

    figures: Figures
    findings: tuple[Judged, ...]
    stores: Stores
    defects: tuple[Defect, ...]
