"""What a supervisor's desk shows of all caseloads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.caseload import totals
from counsel_desk.domain.caseload.figures import KeptFigures, MonthLoad
from counsel_desk.domain.caseload.totals import Month
from counsel_desk.domain.caseload.workload import SharedWorkload, WorkloadPolicy
from counsel_desk.services.caseload import receiving
from counsel_desk.services.caseload.caseload_sheet import MONTHS, month_ends
from counsel_desk.services.office import policy
from counsel_desk.services.supervision import books
from counsel_desk.services.work.session import Session

_WEEK = 7


@dataclass(frozen=True)
class DeskRow:
    """One counsellor.

    Attributes:
        person: Their id.
        name: Their name.
        workload: Their figures; `None` if none have arrived.
        trend: The last twelve months' ends, oldest first.
        mix: How many people of the newest month that may be shown were in each group of intensity;
            `None` for what may not be shown.
        mix_day: The day of that month; `None` if there is none.
        supervised: Weeks since their last supervision; `None` if it is not known.
        policy: Number of the policy by which the figures were worked out.
        differing: Months of which they sent two different figures.
    """

    person: str
    name: str
    workload: SharedWorkload | None
    trend: tuple[MonthLoad, ...] = ()
    mix: tuple[int | None, ...] = ()
    mix_day: date | None = None
    supervised: int | None = None
    policy: int = 0
    differing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Desk:
    """Everything on the supervisor's desk.

    Attributes:
        rows: Every counsellor.
        policy: Weights and limits in force.
        number: Number of the policy; 0 while nobody has set one.
        months: The sums of the last twelve months' ends, by day.
    """

    rows: tuple[DeskRow, ...]
    policy: WorkloadPolicy
    number: int
    months: Mapping[date, Month]


def desk(session: Session) -> Desk:
    """Receive what waits, and return what a supervisor sees.

    Raises:
        NotPermittedError: The user is not a supervisor.
    """
    found, known = receiving.all_known(session)
    days = month_ends(session.today(), MONTHS)
    last, today = books.last_sessions(session), session.today()
    with session.data.register.reading() as register:
        kept = register.state.policy
    rows = tuple(_row(one, days, last.get(one.person), today) for one in found)
    return Desk(
        rows,
        policy.read(session).burden,
        kept.number if kept else 0,
        _months(known, days),
    )


def _months(known: list[KeptFigures], days: list[date]) -> dict[date, Month]:
    caseloads = [one.figures.months for one in known]
    sums = totals.by_month(caseloads, [day.isoformat() for day in days])
    return {day: sums[day.isoformat()] for day in days}


def _row(
    found: receiving.CounsellorWorkload, days: list[date], last: date | None, today: date
) -> DeskRow:
    weeks = None if last is None else max(0, (today - last).days // _WEEK)
    if found.kept is None:
        return DeskRow(found.person, found.counsellor, None, supervised=weeks)
    figures = found.kept.figures
    mixes = [
        (day, figures.months[day.isoformat()][0])
        for day in reversed(days)
        if day.isoformat() in figures.months
    ]
    newest = next((pair for pair in mixes if any(cell is not None for cell in pair[1].cells)), None)
    return DeskRow(
        found.person,
        found.counsellor,
        figures.workload,
        tuple(one for one in figures.trend if one.day in set(days)),
        newest[1].cells if newest else (),
        newest[0] if newest else None,
        weeks,
        figures.policy,
        found.kept.differing,
    )
