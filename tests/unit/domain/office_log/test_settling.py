"""What was entered at several laptops comes to the same at all of them."""

import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.claims import laptop_id
from counsel_desk.domain.office_log.entry import Signed
from counsel_desk.domain.office_log.fold import LogAlteredError, Wrong
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.office_log.settling import settle
from counsel_desk.domain.trust import ROOT, Role
from tests.unit.domain.office_log.desks import HISTORY, Desk, Step, desks, shared, without
from tests.unit.domain.office_log.honest import (
    FOUNDED,
    Log,
    Office,
    certificate,
    digest,
    identifier,
    keys_of,
)
from tests.unit.domain.office_log.living import LIVED
from tests.unit.domain.office_log.refusing import refused

MANY = settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)
LATE = identifier("Late")
KEYS = keys_of("a laptop")
LAPTOP = laptop_id(KEYS)


def meet(to: Desk, source: Desk, seed: int) -> None:
    """Carry facts from one laptop to another: some are lost, some come twice, in any order."""
    facts, chance = source.facts(), random.Random(seed)
    kept = [one for one in facts if chance.random() < 0.7]
    twice = kept + [one for one in kept if chance.random() < 0.2]
    chance.shuffle(twice)
    to.take(twice)


@MANY
@given(HISTORY, st.integers(2, 6), st.booleans(), st.randoms(use_true_random=False))
def test_all_laptops_come_to_the_same_once_they_have_met(
    history: list[Step], count: int, laptops: bool, chance: random.Random
) -> None:
    there = desks(count, laptops=laptops)
    for step in history:
        if step[0] == "act":
            _act, at, act, number = step
            desk = there[at % count]
            act(desk, desk.state(), number)
        else:
            _meet, at, other, seed = step
            if at % count != other % count:
                meet(there[at % count], there[other % count], seed)
    everything = [desk.facts() for desk in there]
    for desk in there:
        for facts in chance.sample(everything, len(everything)):
            desk.take(chance.sample(facts, len(facts)))
    first = shared(there[0].state())
    for desk in there[1:]:
        assert shared(desk.state()) == first


@MANY
@given(HISTORY, st.booleans())
def test_what_one_laptop_enters_is_what_it_settles_to(history: list[Step], laptops: bool) -> None:
    """So the rules for what is entered here and those for what is brought are the same."""
    [desk] = desks(1, laptops=laptops)
    for step in history:
        if step[0] == "act":
            step[2](desk, desk.state(), step[3])
            state = desk.state()
            again = state.copied()
            settle(again)
            assert again == state


@settings(max_examples=60)
@given(LIVED)
def test_a_whole_history_settles_to_itself(made: Office) -> None:
    state = made.log.state()
    again = state.copied()
    settle(again)
    assert again == state


def both(made: Office) -> tuple[Desk, Desk]:
    """Return two laptops of an office that exchanges."""
    made.log.admit("Bhaskar", Role.ADMINISTRATOR, by=made.admin)
    made.log.enter(made.admin, LaptopAdded(LAPTOP, "The first laptop", KEYS))
    return Desk(made, "a"), Desk(made, "b")


def exchanged(a: Desk, b: Desk) -> None:
    """Let two laptops send each other everything."""
    b.take(a.facts())
    a.take(b.facts())
    assert shared(a.state()) == shared(b.state())


def test_a_retirement_beats_a_change_of_roles_with_a_higher_number(made: Office) -> None:
    a, b = both(made)
    keys = keys_of(made.colleague)
    a.log.enter(ROOT, certificate(made.colleague, "Vaishali", (), keys, 2))
    b.log.enter(ROOT, certificate(made.colleague, "Vaishali", (Role.STAFF,), keys, 2))
    b.log.enter(ROOT, certificate(made.colleague, "Vaishali", (Role.SUPERVISOR,), keys, 3))
    exchanged(a, b)
    assert a.state().people[made.colleague].retired


def test_two_people_of_one_name_are_told_apart_and_the_certified_one_keeps_it(made: Office) -> None:
    a, b = both(made)
    a.log.enter(made.admin, bodies.Invited(identifier("1"), "Meera", (Role.STAFF,), 0))
    b.log.admit("Meera", Role.STAFF, by=made.admin)
    exchanged(a, b)
    names = {one.person: one.name for one in a.state().people.values()}
    assert names[identifier("Meera")] == "Meera"
    assert names[identifier("1")] == "Meera (2)"


def test_of_two_policies_with_one_number_the_same_holds_everywhere(made: Office) -> None:
    a, b = both(made)
    a.log.enter(made.admin, bodies.PolicySet(1, b"a"))
    b.log.enter(made.admin, bodies.PolicySet(1, b"b"))
    b.log.enter(made.admin, bodies.PolicySet(2, b"c"))
    exchanged(a, b)
    assert a.state().policy == bodies.PolicySet(2, b"c")


def retired(desk: Desk, made: Office, *, uphold: bool) -> str:
    """Retire the second administrator at a laptop; return their id."""
    gone, keys = identifier("Bhaskar"), keys_of(identifier("Bhaskar"))
    signed = without(desk.state(), gone)
    desk.log.enter(ROOT, certificate(gone, "Bhaskar", (), keys, 2))
    if uphold and signed:
        desk.log.enter(made.admin, Upheld(signed))
    return gone


def test_what_a_retired_administrator_signs_later_does_not_count_anywhere(made: Office) -> None:
    a, b = both(made)
    gone = retired(a, made, uphold=True)
    b.log.enter(gone, bodies.PolicySet(1, b"by who has left"))
    b.log.enter(gone, bodies.Invited(LATE, "Late", (Role.ADMINISTRATOR,), 0))
    exchanged(a, b)
    assert b.state().policy is None
    assert LATE not in a.state().people


def test_what_they_signed_before_is_upheld(made: Office) -> None:
    a, b = both(made)
    a.log.enter(identifier("Bhaskar"), bodies.PolicySet(1, b"of before"))
    b.take(a.facts())
    retired(a, made, uphold=True)
    exchanged(a, b)
    assert b.state().policy == bodies.PolicySet(1, b"of before")


def test_without_that_it_counts_no_more(made: Office) -> None:
    a, b = both(made)
    a.log.enter(identifier("Bhaskar"), bodies.PolicySet(1, b"of before"))
    retired(a, made, uphold=False)
    exchanged(a, b)
    assert b.state().policy is None


def test_nobody_upholds_their_own_once_they_have_left(made: Office) -> None:
    a, b = both(made)
    gone = retired(a, made, uphold=True)
    b.log.enter(gone, bodies.PolicySet(1, b"by who has left"))
    b.log.enter(gone, Upheld(without(b.state(), gone)))
    exchanged(a, b)
    assert b.state().policy is None


def test_a_laptop_retired_at_one_is_retired_at_all(made: Office) -> None:
    a, b = both(made)
    keys = keys_of("another laptop")
    a.log.enter(made.admin, LaptopAdded(laptop_id(keys), "Another", keys))
    b.take(a.facts())
    b.log.enter(made.admin, LaptopRetired(laptop_id(keys)))
    exchanged(a, b)
    assert a.state().laptops[laptop_id(keys)].retired
    assert a.state().active(LAPTOP) is not None


def test_two_acts_that_are_each_right_leave_no_office_without_an_administrator(
    made: Office,
) -> None:
    a, b = both(made)
    second = identifier("Bhaskar")
    a.log.enter(ROOT, certificate(made.admin, "Anjali", (), keys_of(made.admin), 2))
    b.log.enter(ROOT, certificate(second, "Bhaskar", (Role.STAFF,), keys_of(second), 2))
    exchanged(a, b)
    people = a.state().people
    assert people[made.admin].retired
    assert people[second].has(Role.ADMINISTRATOR)


def brought(log: Log, author: str, body: bodies.Fact, key: bytes = b"junk") -> LogAlteredError:
    """Bring a fact with a signature that is none; return why it is refused."""
    longer = Log(list(log.entries), log.head, log.secrets)
    longer.append_signed(Signed(author, bodies.Brought(body), key))
    with pytest.raises(LogAlteredError) as error:
        longer.state()
    return error.value


def test_a_brought_fact_needs_the_signature_of_its_author(made: Office) -> None:
    keys = keys_of(LATE)
    for author, body in (
        (ROOT, certificate(LATE, "Late", (Role.ADMINISTRATOR,), keys)),
        (made.admin, bodies.PolicySet(1, b"{}")),
        (made.admin, LaptopAdded(LAPTOP, "Mine", KEYS)),
    ):
        assert brought(made.log, author, body).wrong is Wrong.SIGNATURE


@pytest.mark.parametrize(
    "body",
    [
        bodies.PolicySet(1, b"{}"),
        bodies.Invited(LATE, "Late", (Role.ADMINISTRATOR,), 0),
        LaptopAdded(LAPTOP, "Mine", KEYS),
        LaptopRetired(LAPTOP),
        Upheld((digest("x"),)),
    ],
)
def test_a_brought_fact_needs_an_author_who_ever_had_the_role(
    made: Office, body: bodies.Fact
) -> None:
    made.log.enter(made.owner, bodies.Brought(body))
    with pytest.raises(LogAlteredError) as error:
        made.log.state()
    assert error.value.wrong is Wrong.SIGNATURE


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        (bodies.Invited("../x", "Late", (Role.STAFF,), 0), "no id of a person"),
        (bodies.Invited(LATE, "", (Role.STAFF,), 0), "a name of up to 120 letters"),
        (bodies.Invited(LATE, "La\u202ete", (Role.STAFF,), 0), "a name without hidden signs"),
        (bodies.Invited(LATE, "Late", (), 0), "the roles do not go together"),
        (bodies.PolicySet(0, b"{}"), "no number of a policy"),
        (LaptopAdded("0" * 32, "Mine", KEYS), "not the id of a laptop with these keys"),
        (LaptopAdded(LAPTOP, " ", KEYS), "a name of up to 120 letters"),
        (Upheld((b"short",)), "no id of a fact"),
    ],
)
def test_what_could_hold_in_no_state_is_not_brought(
    made: Office, body: bodies.Fact, rule: str
) -> None:
    assert refused(made.log, made.admin, bodies.Brought(body)) == rule


def test_the_office_and_requests_are_never_brought(made: Office) -> None:
    asked = bodies.Enrolled(LATE, keys_of(LATE), digest("mark"))
    made.log.enter(made.admin, bodies.Invited(LATE, "Late", (Role.STAFF,), 0))
    stays = "it stays where it was entered"
    assert refused(made.log, LATE, bodies.Brought(asked), digest(f"private {LATE}")) == stays
    founded = replace(FOUNDED, name="Ours")
    assert refused(made.log, ROOT, bodies.Brought(founded)) == stays


def test_only_an_administrator_enters_what_is_about_laptops(made: Office) -> None:
    rule = "only an administrator does this"
    assert refused(made.log, made.owner, LaptopAdded(LAPTOP, "Mine", KEYS)) == rule
    assert refused(made.log, made.owner, Upheld((digest("x"),))) == rule
    made.log.enter(made.admin, LaptopAdded(LAPTOP, "Ours", KEYS))
    assert refused(made.log, made.owner, LaptopRetired(LAPTOP)) == rule
    assert refused(made.log, made.admin, LaptopAdded(LAPTOP, "Ours", KEYS)) == "the laptop is there"
    made.log.enter(made.admin, LaptopRetired(LAPTOP))
    assert refused(made.log, made.admin, LaptopRetired(LAPTOP)) == "no such laptop takes part"
