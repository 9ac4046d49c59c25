"""An office's policy stays within its bounds."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy
from counsel_desk.domain.office.policy import (
    IDLE_MINUTES,
    LIMIT,
    RETENTION_DAYS,
    WEIGHT,
    Policy,
    Setting,
    out_of_bounds,
)

WEIGHTS = WorkloadPolicy().weights


def test_the_policy_of_a_new_office_is_within_bounds() -> None:
    policy = Policy()
    assert (policy.idle_minutes, policy.keep_after_transfer) == (5, False)
    assert policy.burden == WorkloadPolicy()
    assert out_of_bounds(policy) == []


@given(
    st.integers(*IDLE_MINUTES),
    st.integers(*RETENTION_DAYS),
    st.fixed_dictionaries({each: st.floats(*WEIGHT) for each in Intensity}),
    st.tuples(st.floats(*LIMIT), st.floats(*LIMIT)).map(sorted),
)
def test_whatever_is_within_every_bound_is_accepted(
    minutes: int, days: int, weights: dict[Intensity, float], limits: list[float]
) -> None:
    burden = WorkloadPolicy(weights, 0.5, limits[0], limits[1])
    assert out_of_bounds(Policy(minutes, True, days, burden)) == []


@pytest.mark.parametrize("minutes", [0, -5, 31, 10**9])
def test_nobody_sets_a_desk_that_locks_never_or_at_once(minutes: int) -> None:
    assert out_of_bounds(Policy(idle_minutes=minutes)) == [Setting.IDLE_MINUTES]


@pytest.mark.parametrize("days", [0, 29, 3651])
def test_a_sealed_copy_is_neither_gone_at_once_nor_kept_for_ever(days: int) -> None:
    assert out_of_bounds(Policy(retention_days_after_sealing=days)) == [Setting.RETENTION_DAYS]


@pytest.mark.parametrize(
    "burden",
    [
        WorkloadPolicy(weights={**WEIGHTS, Intensity.HIGH: -0.1}),
        WorkloadPolicy(weights={**WEIGHTS, Intensity.HIGH: 10.1}),
        WorkloadPolicy(weights={**WEIGHTS, Intensity.HIGH: float("nan")}),
        WorkloadPolicy(weights={Intensity.HIGH: 1.0}),
    ],
)
def test_every_intensity_has_a_weight_that_makes_sense(burden: WorkloadPolicy) -> None:
    assert out_of_bounds(Policy(burden=burden)) == [Setting.WEIGHTS]


def test_the_weight_of_a_first_month_makes_sense() -> None:
    assert out_of_bounds(Policy(burden=WorkloadPolicy(first_month=11))) == [Setting.FIRST_MONTH]


@pytest.mark.parametrize(
    ("amber", "red", "wrong"),
    [
        (30, 25, [Setting.AMBER, Setting.RED]),
        (0, 25, [Setting.AMBER]),
        (25, 501, [Setting.RED]),
        (25, 0, [Setting.RED]),
        (float("nan"), 30, [Setting.AMBER]),
    ],
)
def test_amber_comes_before_red(amber: float, red: float, wrong: list[Setting]) -> None:
    burden = replace(WorkloadPolicy(), amber=amber, red=red)
    assert out_of_bounds(Policy(burden=burden)) == wrong
