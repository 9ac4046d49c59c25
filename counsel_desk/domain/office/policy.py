"""The office's settings for everyone; the defaults are those of a new office."""

from dataclasses import dataclass, field
from enum import StrEnum

from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy

IDLE_MINUTES = (1, 30)
RETENTION_DAYS = (30, 3650)
RETENTION_YEARS = (1, 30)
WEIGHT = (0.0, 10.0)
LIMIT = (1.0, 500.0)
"""The lowest and highest values that may be set."""


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
    """

    idle_minutes: int = 5
    keep_after_transfer: bool = False
    retention_days_after_sealing: int = 365
    burden: WorkloadPolicy = field(default_factory=WorkloadPolicy)
    retention_years_after_closing: int = 3


class Setting(StrEnum):
    """Settings that can be out of bounds, by their names in `Policy`."""

    IDLE_MINUTES = "idle_minutes"
    RETENTION_DAYS = "retention_days_after_sealing"
    RETENTION_YEARS = "retention_years_after_closing"
    FIRST_MONTH = "burden.first_month"
    WEIGHTS = "burden.weights"
    AMBER = "burden.amber"
    RED = "burden.red"


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
    }
    return [setting for setting, fits in within.items() if not fits]


def _between(value: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= value <= bounds[1]
