"""What a counsellor sends to the supervisors: figures, and nothing of any client.

It is counted where the clients are, sealed to each supervisor and signed by its letter.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from counsel_desk.domain.caseload.groups import SHAPE
from counsel_desk.domain.caseload.suppression import Sheet, nothing
from counsel_desk.domain.caseload.workload import SharedWorkload

MOST_MONTHS = 240


@dataclass(frozen=True)
class MonthLoad:
    """How heavy a caseload was on one day, in the steps of `SharedWorkload`.

    Attributes:
        day: The last day of a month.
        figure: The burden figure was this or more.
        below: It was less than this.
        clients: There were this many open files or more, and fewer than five more.
    """

    day: date
    figure: float
    below: float
    clients: int


@dataclass(frozen=True)
class CaseloadFigures:
    """What one counsellor sends.

    Attributes:
        link: The random link of the letter.
        workload: The figures of the day.
        policy: Number of the office's policy by which they were worked out; 0 for the first one.
        trend: The last months, oldest first.
        months: What may be shown of each month's end, by its day as in ISO 8601.
    """

    link: str
    workload: SharedWorkload
    policy: int = 0
    trend: tuple[MonthLoad, ...] = ()
    months: Mapping[str, Sheet] = field(default_factory=dict)


@dataclass(frozen=True)
class Sent:
    """What a counsellor's vault remembers of the letters with its figures.

    Attributes:
        digest: SHA-256 of the figures sent last, in hexadecimal digits.
        messages: Id of the last message to each supervisor.
        trend: What was said of each month's end so far.
    """

    digest: str = ""
    messages: Mapping[str, str] = field(default_factory=dict)
    trend: tuple[MonthLoad, ...] = ()


@dataclass(frozen=True)
class KeptFigures:
    """A counsellor's figures in the vault of a supervisor.

    Attributes:
        counsellor: Id of the counsellor.
        sequence: Number of the letter that brought them; an older one is not taken in.
        figures: The figures.
        differing: Months of which something else was sent before; what came first is kept.
    """

    counsellor: str
    sequence: int
    figures: CaseloadFigures
    differing: tuple[str, ...] = ()


def merged(
    kept: KeptFigures | None, counsellor: str, sequence: int, new: CaseloadFigures
) -> KeptFigures | None:
    """Return what is known of a counsellor after a letter, or `None` if it tells nothing new.

    What was once said of a month stays, so that two letters never tell more than one may.
    """
    if kept is None:
        return KeptFigures(counsellor, sequence, new)
    old = kept.figures
    if (new.workload.day, sequence) <= (old.workload.day, kept.sequence):
        return None
    both = old.months.keys() & new.months.keys()
    differing = {day for day in both if padded(old.months[day]) != padded(new.months[day])}
    trend = {one.day: one for one in (*new.trend, *old.trend)}
    figures = CaseloadFigures(
        new.link,
        new.workload,
        new.policy,
        tuple(trend[day] for day in sorted(trend))[-MOST_MONTHS:],
        {**new.months, **old.months},
    )
    return KeptFigures(
        counsellor, sequence, figures, tuple(sorted(differing | set(kept.differing)))
    )


HIDDEN = nothing(SHAPE)
"""A month of which nothing is shown."""


def padded(sheet: Sheet) -> Sheet:
    """Return a month with every table; those at the end that show nothing are not sent."""
    return (*sheet, *HIDDEN[len(sheet) :])


def trimmed(sheet: Sheet) -> Sheet:
    """Return a month without the tables at its end that show nothing, but with the first one."""
    last = max((at for at, table in enumerate(sheet) if table.figures), default=0)
    return sheet[: last + 1]
