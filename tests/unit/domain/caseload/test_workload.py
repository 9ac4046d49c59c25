"""The figures of a caseload, and what they mean for the counsellor's burden."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.caseload.workload import (
    Caseload,
    Intensity,
    Load,
    WorkloadPolicy,
    load,
    weight,
    workload,
)

DAY = date(2026, 3, 31)
POLICY = WorkloadPolicy()
OLD = DAY - timedelta(days=400)
clients = st.builds(
    Caseload,
    intensity=st.sampled_from(Intensity),
    since=st.integers(0, 500).map(lambda days: DAY - timedelta(days=days)),
)


def test_the_figure_is_the_sum_of_the_weights() -> None:
    caseload = [Caseload(level, OLD) for level in Intensity] + [Caseload(Intensity.STANDARD, DAY)]
    figures = workload(caseload, [], [], 0, DAY, POLICY)
    assert figures.figure == 0.5 + 1 + 1.5 + 2 + 1.5
    assert figures.clients == 5
    assert figures.day == DAY


def test_the_first_month_has_thirty_days() -> None:
    last_new = Caseload(Intensity.STANDARD, DAY - timedelta(days=29))
    first_old = Caseload(Intensity.STANDARD, DAY - timedelta(days=30))
    assert weight(last_new, DAY, POLICY) == 1.5
    assert weight(first_old, DAY, POLICY) == 1.0


def test_sessions_and_follow_ups_are_counted_by_day() -> None:
    held = [DAY, DAY - timedelta(days=6), DAY - timedelta(days=7), DAY - timedelta(days=28)]
    held.append(DAY + timedelta(days=1))
    due = [DAY - timedelta(days=1), DAY, DAY + timedelta(days=1)]
    figures = workload([], held, due, 3, DAY, POLICY)
    assert (figures.sessions_7, figures.sessions_28) == (2, 3)
    assert figures.overdue_follow_ups == 1
    assert figures.unsigned_notes == 3


def test_amber_and_red_begin_at_their_limits() -> None:
    steps = [load(figure, POLICY) for figure in (24.5, 25, 29.5, 30)]
    assert steps == [Load.WITHIN, Load.AMBER, Load.AMBER, Load.RED]


@given(st.lists(clients), clients)
def test_another_client_never_lightens_the_burden(
    caseload: list[Caseload], one_more: Caseload
) -> None:
    before = workload(caseload, [], [], 0, DAY, POLICY)
    after = workload([*caseload, one_more], [], [], 0, DAY, POLICY)
    assert after.figure > before.figure
    assert after.clients == before.clients + 1


@given(st.lists(clients))
def test_the_order_of_clients_does_not_matter(caseload: list[Caseload]) -> None:
    forwards = workload(caseload, [], [], 0, DAY, POLICY)
    assert workload(caseload[::-1], [], [], 0, DAY, POLICY) == forwards
