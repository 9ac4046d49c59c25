"""Measures how heavy a caseload is, in figures that identify no client."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from counsel_desk.domain.caseload.suppression import SMALLEST

FIRST_MONTH_DAYS = 30
"""A client counts as new for this many days after the first day."""
SESSION_DAYS = 28
"""The longest period over which sessions are counted."""


class Intensity(StrEnum):
    """How much work a client's situation needs at present."""

    MAINTENANCE = "maintenance"
    STANDARD = "standard"
    HIGH = "high"
    CRISIS = "crisis"


class Load(StrEnum):
    """How a workload compares with the office's policy."""

    WITHIN = "within"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True)
class WorkloadPolicy:
    """An office's weights and limits; the defaults are those of a new office.

    Attributes:
        weights: What an open file adds, by the support that is needed.
        first_month: What it adds besides in its first month.
        amber: From this sum of the weights on, a workload is near the limit.
        red: From this one on it is over it.
        cap: Nobody is proposed for a further client who may have so many open files.
        follow_up_days: A follow-up is overdue once its day is more than so many days ago.
    """

    weights: Mapping[Intensity, float] = field(
        default_factory=lambda: {
            Intensity.MAINTENANCE: 0.5,
            Intensity.STANDARD: 1.0,
            Intensity.HIGH: 1.5,
            Intensity.CRISIS: 2.0,
        }
    )
    first_month: float = 0.5
    amber: float = 25.0
    red: float = 30.0
    cap: int = 40
    follow_up_days: int = 0

    @property
    def heaviest(self) -> float:
        """The most that one client can add."""
        return max(self.weights.values()) + self.first_month


@dataclass(frozen=True)
class Caseload:
    """One active client as the figures need them: no name, no code.

    Attributes:
        intensity: How much work their situation needs at present.
        since: First day with this counsellor.
    """

    intensity: Intensity
    since: date


@dataclass(frozen=True)
class Workload:
    """A counsellor's workload on one day.

    Attributes:
        figure: Sum of the weights.
        clients: Number of active clients.
        sessions_7: Sessions held in the last 7 days, the day itself included; by signed notes and
            kept appointments, as `appointment.sessions_held` counts them.
        sessions_28: The same for 28 days.
        unsigned_notes: Notes written and not yet signed.
        overdue_follow_ups: Follow-ups whose day has passed.
        load: How the figure compares with the policy.
        day: The date of the figures.
        reviews_overdue: Open files whose risk review was due before that day.
        high_risk: Open files of clients at high risk.
    """

    figure: float
    clients: int
    sessions_7: int
    sessions_28: int
    unsigned_notes: int
    overdue_follow_ups: int
    load: Load
    day: date
    reviews_overdue: int = 0
    high_risk: int = 0


@dataclass(frozen=True)
class SharedWorkload:
    """A counsellor's workload as a supervisor sees it: what counts clients comes in steps.

    Beside the exact number of open files, the exact figure would reveal how much support a few
    clients need, and from one day to the next what a single newcomer needs.

    Attributes:
        figure: The burden figure is this or more.
        below: The burden figure is less than this.
        clients: There are this many active clients or more, and fewer than five more.
        sessions_7: As in `Workload`, and so are the next: they count work, not people.
        high_risk: In steps, as `clients`.
    """

    figure: float
    below: float
    clients: int
    sessions_7: int
    sessions_28: int
    unsigned_notes: int
    overdue_follow_ups: int
    load: Load
    day: date
    reviews_overdue: int = 0
    high_risk: int = 0


def workload(
    caseload: Iterable[Caseload],
    sessions: Iterable[date],
    follow_ups: Iterable[date],
    unsigned_notes: int,
    day: date,
    policy: WorkloadPolicy,
    *,
    reviews_overdue: int = 0,
    high_risk: int = 0,
) -> Workload:
    """Compute the figures of one counsellor.

    Args:
        caseload: The active clients.
        sessions: Days on which a session was held; one entry for each session.
        follow_ups: Days for which an open follow-up was planned.
        unsigned_notes: Notes not yet signed.
        day: The date of the figures.
        policy: Weights and limits.
        reviews_overdue: Open files with an overdue risk review.
        high_risk: Open files of clients at high risk.
    """
    last_in_time = day - timedelta(days=policy.follow_up_days)
    active = list(caseload)
    figure = sum(weight(client, day, policy) for client in active)
    ages = [(day - held).days for held in sessions]
    return Workload(
        figure=figure,
        clients=len(active),
        sessions_7=sum(0 <= age < 7 for age in ages),
        sessions_28=sum(0 <= age < SESSION_DAYS for age in ages),
        unsigned_notes=unsigned_notes,
        overdue_follow_ups=sum(due < last_in_time for due in follow_ups),
        load=load(figure, policy),
        day=day,
        reviews_overdue=reviews_overdue,
        high_risk=high_risk,
    )


def shared(exact: Workload, policy: WorkloadPolicy) -> SharedWorkload:
    """Return what a supervisor sees of a workload."""
    figure, below = in_steps(exact.figure, policy)
    return SharedWorkload(
        figure=figure,
        below=below,
        clients=exact.clients // SMALLEST * SMALLEST,
        sessions_7=exact.sessions_7,
        sessions_28=exact.sessions_28,
        unsigned_notes=exact.unsigned_notes,
        overdue_follow_ups=exact.overdue_follow_ups,
        load=exact.load,
        day=exact.day,
        reviews_overdue=exact.reviews_overdue,
        high_risk=exact.high_risk // SMALLEST * SMALLEST,
    )


def in_steps(figure: float, policy: WorkloadPolicy) -> tuple[float, float]:
    """Return the step that a burden figure is in: from where on, and below what.

    One step is as much as five clients add at most.
    """
    step = SMALLEST * policy.heaviest or 1.0
    first = figure // step * step
    return first, first + step


def weight(client: Caseload, day: date, policy: WorkloadPolicy) -> float:
    """Return what one client adds to the workload on `day`."""
    new = 0 <= (day - client.since).days < FIRST_MONTH_DAYS
    return policy.weights[client.intensity] + (policy.first_month if new else 0.0)


def load(figure: float, policy: WorkloadPolicy) -> Load:
    """Return the load of a `figure`; amber and red begin at their limits."""
    if figure >= policy.red:
        return Load.RED
    return Load.AMBER if figure >= policy.amber else Load.WITHIN
