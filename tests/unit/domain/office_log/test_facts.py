"""Facts hold by themselves on every laptop of the office, and in no other office."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import (
    FACTS,
    KINDS,
    Signed,
    encoded,
    fact_statement,
    is_fact,
    kind_of,
)
from counsel_desk.domain.office_log.fold import LogAlteredError, Wrong, fold_facts
from counsel_desk.domain.office_log.state import Person, State
from counsel_desk.domain.trust import ROOT, Certificate, Role
from tests.unit.domain.office_log.honest import (
    FOUNDED,
    SIGNATURES,
    Office,
    certificate,
    digest,
    identifier,
    keys_of,
    office,
    private,
)
from tests.unit.domain.office_log.living import LIVED

THOROUGH = settings(max_examples=60)
LATE = identifier("Late")
INVITED = bodies.Invited(LATE, "Late", (Role.STAFF,), 0)
CERTIFIED = certificate(LATE, "Late", (Role.STAFF,), keys_of(LATE))


def facts_of(made: Office) -> list[Signed]:
    """Return the facts in an office's log, as another laptop gets them."""
    entries = (entry for entry in made.log.entries if is_fact(entry.body))
    return [Signed(entry.author, entry.body, entry.signature) for entry in entries]


def folded(facts: Sequence[Signed]) -> State | LogAlteredError:
    """Return what facts come to, or why they are refused."""
    try:
        return fold_facts(facts, SIGNATURES.verify)
    except LogAlteredError as error:
        return error


def said(author: str, body: Body, secret: bytes, office: str) -> Signed:
    """Return a fact that a key signed for an office."""
    assert is_fact(body)
    return Signed(author, body, SIGNATURES.sign(secret, fact_statement(office, author, body)))


def certified(state: State) -> dict[str, Person]:
    """Return the people of an office who have keys."""
    return {one.person: one for one in state.people.values() if one.keys is not None}


@THOROUGH
@given(LIVED)
def test_facts_come_to_the_same_people_and_policy_without_the_log(made: Office) -> None:
    whole, carried = made.log.state(), fold_facts(facts_of(made), SIGNATURES.verify)
    assert (carried.office, carried.people, carried.policy) == (FOUNDED, whole.people, whole.policy)
    assert not carried.vaults
    assert not carried.posted


@THOROUGH
@given(LIVED, st.data())
def test_facts_carried_twice_hold_once(made: Office, data: st.DataObject) -> None:
    facts, whole = facts_of(made), made.log.state()
    again = data.draw(st.sampled_from(facts))
    found = folded([*facts, again])
    if isinstance(found, State):
        assert isinstance(again.body, bodies.Enrolled)
        assert certified(found) == certified(whole)
    else:
        assert found.number == len(facts) + 1


@THOROUGH
@given(LIVED, st.data())
def test_no_fact_changes_on_its_way(made: Office, data: st.DataObject) -> None:
    """Whoever signed it, what it says and the signature belong together."""
    facts = facts_of(made)
    at = data.draw(st.integers(min_value=0, max_value=len(facts) - 1))
    before, other = facts[at], data.draw(st.sampled_from(facts))
    for each in (
        replace(before, author=made.admin if before.author != made.admin else ROOT),
        replace(before, signature=digest("junk")),
        replace(before, body=other.body),
        replace(before, body=bodies.Acted("no_fact"), signature=b""),
    ):
        found = folded([*facts[:at], each, *facts[at + 1 :]])
        if each != before:
            assert isinstance(found, LogAlteredError)
            assert found.number == at + 1


@THOROUGH
@given(LIVED, st.data())
def test_who_leaves_facts_out_or_moves_them_makes_nobody_more(
    made: Office, data: st.DataObject
) -> None:
    """An older state may be carried; no roles and no keys that the root never gave."""
    facts = data.draw(st.permutations(facts_of(made)[1:]))
    kept = data.draw(st.integers(min_value=0, max_value=len(facts)))
    found = folded([facts_of(made)[0], *facts[:kept]])
    given_by_root = {one.body for one in facts if isinstance(one.body, Certificate)}
    if isinstance(found, State):
        people = found.people.values()
        assert {one.certificate for one in people} - {None} <= given_by_root


@pytest.mark.parametrize(
    ("author", "body"),
    [("admin", INVITED), ("root", CERTIFIED), ("admin", bodies.PolicySet(1, b"{}"))],
)
def test_a_fact_of_another_office_is_refused_even_with_the_same_keys(
    author: str, body: Body
) -> None:
    made = office()
    who = made.admin if author == "admin" else ROOT
    facts = facts_of(made)
    fitting = said(who, body, private(who), FOUNDED.office)
    assert isinstance(folded([*facts, fitting]), State)
    found = folded([*facts, said(who, body, private(who), "another office")])
    assert isinstance(found, LogAlteredError)
    assert (found.number, found.wrong) == (len(facts) + 1, Wrong.SIGNATURE)


def test_what_is_signed_for_its_place_is_never_carried() -> None:
    made = office()
    entry = made.log.enter(made.owner, bodies.Acted("note_saved"))
    found = folded([*facts_of(made), Signed(entry.author, entry.body, entry.signature)])
    assert isinstance(found, LogAlteredError)
    assert found.wrong is Wrong.SIGNATURE


def test_facts_are_the_kinds_that_make_people_policy_forms_and_laptops() -> None:
    people = {"founded", "invited", "enrolled", "certificate", "proved"}
    laptops = {"laptop_added", "laptop_retired", "upheld", "brought"}
    assert people | laptops | {"policy_set", "form_kept", "form_retired"} == FACTS
    assert len(KINDS) > len(FACTS)


@pytest.mark.parametrize("number", [-1, 2**64])
@pytest.mark.parametrize("kind", ["invited", "certificate"])
def test_a_number_that_nobody_can_sign_is_refused(number: int, kind: str) -> None:
    made = office()
    body = replace(INVITED if kind == "invited" else CERTIFIED, epoch=number)
    assert kind_of(body) == kind
    author = made.admin if kind == "invited" else ROOT
    facts = [*facts_of(made), Signed(author, body, digest("junk"))]
    found = folded(facts)
    assert isinstance(found, LogAlteredError)
    assert (found.number, found.wrong) == (len(facts), Wrong.SIGNATURE)


def test_a_body_is_written_in_one_way() -> None:
    body = bodies.Invited(LATE, "Rukhsana", (Role.STAFF, Role.ADMINISTRATOR), 0)
    assert encoded(body) == (
        b'{"epoch":0,"name":"Rukhsana","person":"%s","roles":["staff","administrator"]}'
        % LATE.encode()
    )
    assert encoded(bodies.Rotated("v", 2, {"b": b"2", "a": b"1"})) == (
        b'{"epoch":2,"sealed":{"a":"MQ==","b":"Mg=="},"vault":"v"}'
    )
