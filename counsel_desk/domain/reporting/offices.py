"""The figures of several offices: what one sends, and whether it is taken in beside what is known.

They are made of what may be shown of each caseload, so nothing in them has to be kept from anybody.
They are signed by a supervisor, whom the office's root certified.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.caseload.totals import Month, full
from counsel_desk.domain.framing import frame
from counsel_desk.domain.office_log.entry import StoredEntry

_FORMAT = "counsel_desk.office_figures.1"


@dataclass(frozen=True)
class Loads:
    """The workloads of one office together.

    Attributes:
        counsellors: How many counsellors it has.
        known: Of how many the figures are known.
        amber: How many of them are near the limit.
        red: How many are over it.
        clients: They have at least so many open files together.
        sessions_28: Sessions of the last 28 days.
    """

    counsellors: int = 0
    known: int = 0
    amber: int = 0
    red: int = 0
    clients: int = 0
    sessions_28: int = 0

    def plus(self, other: "Loads") -> "Loads":
        """Return both together."""
        return Loads(
            self.counsellors + other.counsellors,
            self.known + other.known,
            self.amber + other.amber,
            self.red + other.red,
            self.clients + other.clients,
            self.sessions_28 + other.sessions_28,
        )


@dataclass(frozen=True)
class OfficeFigures:
    """What one office sends.

    Attributes:
        office: Its id.
        name: Its name.
        day: The day on which they were put together.
        number: Counts what the office sent.
        loads: Its workloads.
        months: Its figures of each month's end, by its day as in ISO 8601.
    """

    office: str
    name: str
    day: date
    number: int
    loads: Loads
    months: Mapping[str, Month]


@dataclass(frozen=True)
class FiguresFile:
    """The file in which an office's figures are carried.

    Attributes:
        facts: How the office was founded, and the certificates of whoever signed.
        author: Id of that supervisor.
        figures: JSON of `OfficeFigures`.
        signature: Theirs, over `statement`.
    """

    facts: tuple[StoredEntry, ...]
    author: str
    figures: bytes
    signature: bytes


@dataclass(frozen=True)
class KeptOffice:
    """Another office's figures in the vault of a supervisor.

    Attributes:
        root: The signing key of its root in hexadecimal digits, as it was compared the first time.
        figures: The figures.
    """

    root: str
    figures: OfficeFigures


class Refused(StrEnum):
    """Why figures are not taken in."""

    OWN = "own"
    KNOWN = "known"
    OLD = "old"
    CONTRADICTING = "contradicting"


def statement(office: str, author: str, figures: bytes) -> bytes:
    """Return the bytes that are signed."""
    return frame(_FORMAT, office, author, figures)


def refused(kept: KeptOffice | None, root: str, new: OfficeFigures) -> Refused | None:
    """Return why an office's figures are not taken in beside those that are known, if they are not.

    What was once said of a month stays; so a month of which something else is said contradicts.
    """
    if kept is None:
        return None
    old = kept.figures
    if kept.root != root:
        return Refused.CONTRADICTING
    if new == old:
        return Refused.KNOWN
    if new.number < old.number or new.day < old.day:
        return Refused.OLD
    both = old.months.keys() & new.months.keys()
    differing = new.number == old.number or any(
        not _only_more(old.months[day], new.months[day]) for day in both
    )
    return Refused.CONTRADICTING if differing else None


def _only_more(old: Month, new: Month) -> bool:
    """Return whether a month has the same figures, or those of further caseloads besides."""
    pairs = [(old.people, new.people)]
    for mine, theirs in zip(full(old).tables, full(new).tables, strict=True):
        pairs += zip(mine, theirs, strict=True)
    return all(
        two.value == one.value if two.shown == one.shown else two.shown > one.shown
        for one, two in pairs
    )
