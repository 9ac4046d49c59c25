"""Who has room, and what would be if."""

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.caseload import planning
from counsel_desk.domain.caseload.planning import Estimate, Room, Team
from counsel_desk.domain.caseload.workload import Intensity, Load, WorkloadPolicy

POLICY = WorkloadPolicy()
FIGURES = st.integers(0, 4).map(lambda steps: steps * 12.5)


def one(key: str, least: float, clients: int = 10) -> Estimate:
    """Return a load in its step."""
    return Estimate(key, least, least + 12.5, clients, clients + 4)


TEAMS = st.lists(FIGURES, min_size=2, max_size=8).map(
    lambda loads: tuple(one(str(at), load) for at, load in enumerate(loads))
)


def test_there_is_room_where_there_is_for_certain() -> None:
    adds = planning.weight_of(Intensity.CRISIS, POLICY)
    team = (one("full", 25), one("light", 0), one("middle", 12.5), one("many", 0, 40))
    found = [(each.key, room) for each, room in planning.by_room(team, adds, POLICY)]
    assert found == [
        ("light", Room.YES),
        ("middle", Room.PERHAPS),
        ("many", Room.NO),
        ("full", Room.NO),
    ]


def test_a_load_in_a_step_may_be_within_the_limits_or_over_them() -> None:
    assert planning.loads(one("x", 25), POLICY) == (Load.AMBER, Load.RED)
    assert planning.loads(one("x", 0), POLICY) == (Load.WITHIN, Load.WITHIN)


@given(TEAMS, st.integers(1, 30))
def test_moving_clients_leaves_their_number_and_weight_the_same(team: Team, count: int) -> None:
    after = planning.moved(team, "0", "1", count, 1.0)
    assert sum(each.most_clients for each in after) == sum(each.most_clients for each in team)
    assert all(each.least >= 0 and each.clients >= 0 for each in after)
    assert planning.moved(team, "0", "0", count, 1.0) == team


@given(TEAMS)
def test_the_others_carry_what_somebody_on_leave_carried(team: Team) -> None:
    after = planning.absent(team, "0")
    before = {each.key: each for each in team}
    assert "0" not in {each.key for each in after}
    carried = sum(each.middle for each in after) - sum(before[each.key].middle for each in after)
    assert round(carried, 6) == round(before["0"].middle, 6)
    assert all(each.middle >= before[each.key].middle for each in after)


def test_whoever_carries_least_takes_first() -> None:
    team = (one("away", 12.5), one("light", 0), one("heavy", 37.5))
    light, heavy = planning.absent(team, "away")
    assert (light.key, heavy) == ("light", team[2])
    assert light.middle == team[1].middle + team[0].middle


@given(TEAMS, st.integers(1, 20))
def test_a_new_counsellor_never_carries_more_than_those_they_relieve(
    team: Team, count: int
) -> None:
    *others, new = planning.joined(team, "new", count, 1.0)
    assert new.most_clients <= count
    assert new.middle <= max(each.middle for each in others) + 1.0
    assert planning.joined((), "new", count, 1.0)[0].clients == 0
