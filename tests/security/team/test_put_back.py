"""A folder that is put back, and sums of several periods, give nobody's part away."""

from copy import deepcopy
from datetime import timedelta
from itertools import combinations
from struct import iter_unpack

from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.wellbeing import team
from counsel_desk.domain.wellbeing.team import SCORES, WEEKS, Form, Step, period_of
from tests.helpers.team_weeks import BEGIN, Weeks, group_of, person_id

SIX = [person_id(number) for number in range(6)]
FIRST = period_of(BEGIN)
AFTER = BEGIN + timedelta(weeks=WEEKS)
MODULUS = 2**64


def posted(office: Weeks, who: str, step: Step) -> list[int]:
    """Return what somebody posted last for a step."""
    [*_, last] = [
        body.vector
        for author, body in office.entries
        if isinstance(body, bodies.TeamPosted) and author == who and body.step is step
    ]
    return [number for (number,) in iter_unpack(">Q", last)]


def lived_through() -> Weeks:
    """Return an office at the end of a period, of which nothing was posted yet."""
    office = group_of(6)
    for who in SIX:
        office.sign_in(BEGIN, who)
    return office


def difference(one: list[int], other: list[int]) -> set[int]:
    """Return by how much the numbers of two posts differ."""
    return {min((a - b) % MODULUS, (b - a) % MODULUS) for a, b in zip(one, other, strict=True)}


def test_two_posts_of_one_person_in_two_copies_of_the_folder_do_not_subtract() -> None:
    office, who = lived_through(), SIX[2]
    copy = deepcopy(office)
    office.take(BEGIN, who, 12, 4)
    # What stands in a log before the first post is never the same twice: instants, at least.
    copy.enter(AFTER, SIX[0], bodies.Acted("locked"))
    for each in (office, copy):
        each.sign_in(AFTER, who)
    counts = (posted(each, who, Step.COUNTS) for each in (office, copy))
    assert min(difference(*counts)) > 16


def test_the_masks_of_the_two_steps_are_others() -> None:
    office = lived_through()
    for who in SIX:
        office.take(BEGIN, who, 12, 4)
    for day in (AFTER, AFTER + timedelta(days=1)):
        for who in SIX:
            office.sign_in(day, who)
    counts, sums = (posted(office, SIX[0], step) for step in Step)
    assert min(difference(counts, sums)) > 16


def test_once_a_group_has_begun_the_same_vault_posts_the_same() -> None:
    office, who = lived_through(), SIX[2]
    office.sign_in(AFTER, SIX[0])
    copy = deepcopy(office)
    copy.enter(AFTER, SIX[0], bodies.Acted("locked"))
    for each in (office, copy):
        each.sign_in(AFTER, who)
    assert posted(office, who, Step.COUNTS) == posted(copy, who, Step.COUNTS)


@settings(max_examples=60)
@given(
    st.lists(st.integers(0, 4 * WEEKS * 7 - 1), max_size=12),
    st.lists(st.sets(st.integers(0, 4 * WEEKS - 1)), min_size=4, max_size=4),
)
def test_no_check_in_is_in_two_sums(days: list[int], counted: list[set[int]]) -> None:
    """Whatever weeks count: so no sums can be combined to one over fewer check-ins."""
    scores = dict.fromkeys(SCORES[Form.CHECK_IN], 1.0)
    taken = [(BEGIN + timedelta(days=day), scores) for day in days]
    found = []
    for at, weeks in enumerate(counted):
        mine = {FIRST * WEEKS + week for week in weeks} & set(team.weeks_of(FIRST + at))
        places = range(len(taken))
        found.append({at for at in places if team.given({Form.CHECK_IN: [taken[at]]}, mine)})
    assert not any(one & other for one, other in combinations(found, 2))
