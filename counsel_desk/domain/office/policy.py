"""The office's settings for everyone; the defaults are those of a new office."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy
from counsel_desk.domain.law.statement import LawyersAnswer
from counsel_desk.domain.office import own_helplines
from counsel_desk.domain.office.own_helplines import OwnHelpline
from counsel_desk.domain.office.reviewing import Reviewing
from counsel_desk.domain.office.wording import Correction, fitting

IDLE_MINUTES = (1, 30)
RETENTION_DAYS = (30, 3650)
RETENTION_YEARS = (1, 30)
WEIGHT = (0.0, 10.0)
LIMIT = (1.0, 500.0)
CAP = (1, 500)
FOLLOW_UP_DAYS = (0, 90)
"""The lowest and highest values that may be set."""
REASON = 500
"""Longest reason, in characters."""
MOST_ANSWERS = 500
"""Most statements of law that a lawyer can answer."""
LONGEST_REACH = 200
"""Longest words on how the safeguarding person is reached, in characters."""


@dataclass(frozen=True)
class Policy:
    """The office's policy.

    Attributes:
        idle_minutes: How many minutes without a key or the mouse until the desk locks.
        keep_after_transfer: Whether the giver of a handed-over client's file keeps a sealed copy
            of it; otherwise only an entry that it was handed over remains.
        retention_days_after_sealing: How many days after sealing a file is destroyed, and such a
            copy erased.
        burden: Weights and limits of the workload figures.
        retention_years_after_closing: How many years a file is kept after the last day.
        marks_kept: Whether drawn signatures and pictures of thumb impressions may be kept; they can
            be copied, and a sheet of paper is enough.
        safeguarding: Id of the person to whom clients' complaints are sealed; may be empty.
        complaints_reach: How they are reached without the desk; may be empty.
        law: What the office's lawyer answered, by the key of the statement of law.
        retention_reason: Why the office keeps files so long; empty while nobody has chosen.
        reviewing: To whom a client may turn when something is left out or refused.
        name_at_sign_in: Whether the sign-in shows the name of whoever locked the desk.
        forms_by_counsellors: Whether counsellors add to the library of forms; otherwise only an
            administrator does.
        wording: Texts of the desk in the office's own words.
        helplines: The office's own numbers for somebody in need.
        desk_helplines: Whether the numbers that come with the desk are shown as well.
    """

    idle_minutes: int = 5
    keep_after_transfer: bool = False
    retention_days_after_sealing: int = 365
    burden: WorkloadPolicy = field(default_factory=WorkloadPolicy)
    retention_years_after_closing: int = 7
    marks_kept: bool = False
    law: Mapping[str, LawyersAnswer] = field(default_factory=dict)
    retention_reason: str = ""
    reviewing: Reviewing = field(default_factory=Reviewing)
    name_at_sign_in: bool = True
    safeguarding: str = ""
    complaints_reach: str = ""
    forms_by_counsellors: bool = True
    wording: tuple[Correction, ...] = ()
    helplines: tuple[OwnHelpline, ...] = ()
    desk_helplines: bool = True

    @property
    def kept_for(self) -> tuple[int, int]:
        """How long files are kept: years after the last day, days after sealing."""
        return self.retention_years_after_closing, self.retention_days_after_sealing


class Setting(StrEnum):
    """Settings that can be out of bounds, by their names in `Policy`."""

    IDLE_MINUTES = "idle_minutes"
    RETENTION_DAYS = "retention_days_after_sealing"
    RETENTION_YEARS = "retention_years_after_closing"
    FIRST_MONTH = "burden.first_month"
    WEIGHTS = "burden.weights"
    AMBER = "burden.amber"
    RED = "burden.red"
    CAP = "burden.cap"
    FOLLOW_UP_DAYS = "burden.follow_up_days"
    LAW = "law"
    RETENTION_REASON = "retention_reason"
    REVIEWING = "reviewing"
    COMPLAINTS_REACH = "complaints_reach"
    WORDING = "wording"
    HELPLINES = "helplines"


def out_of_bounds(policy: Policy) -> list[Setting]:
    """Return the settings that are out of bounds; none if the policy is valid.

    If amber would begin above red, both are.
    """
    burden = policy.burden
    amber, red = _between(burden.amber, LIMIT), _between(burden.red, LIMIT)
    crossed = amber and red and burden.amber > burden.red
    within = {
        Setting.IDLE_MINUTES: _between(policy.idle_minutes, IDLE_MINUTES),
        Setting.RETENTION_DAYS: _between(policy.retention_days_after_sealing, RETENTION_DAYS),
        Setting.RETENTION_YEARS: _between(policy.retention_years_after_closing, RETENTION_YEARS),
        Setting.FIRST_MONTH: _between(burden.first_month, WEIGHT),
        Setting.WEIGHTS: set(burden.weights) == set(Intensity)
        and all(_between(weight, WEIGHT) for weight in burden.weights.values()),
        Setting.AMBER: amber and not crossed,
        Setting.RED: red and not crossed,
        Setting.CAP: _between(burden.cap, CAP),
        Setting.FOLLOW_UP_DAYS: _between(burden.follow_up_days, FOLLOW_UP_DAYS),
        Setting.REVIEWING: policy.reviewing.sensible,
        Setting.RETENTION_REASON: len(policy.retention_reason) <= REASON,
        Setting.COMPLAINTS_REACH: len(policy.complaints_reach) <= LONGEST_REACH,
        Setting.WORDING: fitting(policy.wording),
        Setting.HELPLINES: own_helplines.sensible(policy.helplines),
        Setting.LAW: len(policy.law) <= MOST_ANSWERS
        and all(answer.sensible for answer in policy.law.values()),
    }
    return [setting for setting, fits in within.items() if not fits]


def _between(value: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= value <= bounds[1]
