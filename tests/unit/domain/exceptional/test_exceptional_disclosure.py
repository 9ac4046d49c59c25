"""Nothing leaves without consent but what a supervisor signed for, or what all have to report."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.consent.consent import Category, Recipient
from counsel_desk.domain.disclosure import Disclosure, Exceptional, Step, Way, held_back
from counsel_desk.domain.exceptional import exceptional_disclosure
from counsel_desk.domain.exceptional.exceptional_disclosure import (
    CLOCKS_APART,
    HOLDS,
    Refusal,
    gate,
    may_be_told_before,
    ways,
)
from counsel_desk.domain.exceptional.grounds import (
    AUTHORITIES,
    CATEGORIES,
    STATEMENTS,
    Authority,
    Binds,
    CourtOrder,
    Duty,
    Happening,
    Whose,
)
from counsel_desk.domain.exceptional.proposal import (
    ASKED_LATER,
    Lack,
    Proposal,
    digest,
    lacks,
    recipient_digest,
)
from counsel_desk.domain.exceptional.signing import CoSignature, statement
from counsel_desk.domain.summary import Ground, Section
from counsel_desk.services.law import law

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
POLICE = Recipient("The officer in charge", "SJPU", "District police")
WORDS = st.text("ab ", max_size=3)
RECIPIENTS = st.builds(Recipient, WORDS, WORDS, WORDS, st.booleans())
SECTIONS = st.lists(st.builds(Section, st.sampled_from(Category), WORDS), max_size=2).map(tuple)
DUTIES = st.none() | st.builds(
    Duty, WORDS, WORDS, st.just(date(2026, 3, 1)), st.sampled_from(Binds)
)
ORDERS = st.none() | st.builds(CourtOrder, WORDS, WORDS, st.just(date(2026, 3, 1)))
PROPOSALS = st.builds(
    Proposal,
    st.sampled_from(Ground),
    WORDS,
    RECIPIENTS,
    WORDS,
    st.sampled_from(["en", "bn"]),
    SECTIONS,
    st.none() | st.sampled_from(Authority),
    ORDERS,
    st.none() | st.sampled_from(Whose),
    st.none() | st.sampled_from(Happening),
    DUTIES,
)


def proposal(**changes: Any) -> Proposal:
    """Return a disclosure to the police because a life is in danger."""
    section = Section(Category.SAFETY_AND_RISK, "She is in danger tonight")
    plain = Proposal(Ground.DANGER_TO_LIFE, "Her life", POLICE, "R-AB12", "en", (section,))
    return replace(plain, **changes)


def signed(of: Proposal, link: str = "one", **changes: Any) -> CoSignature:
    """Return a co-signature for a proposal."""
    given = CoSignature(
        "Sharmila Roy", NOW, link, of.ground, recipient_digest(of.recipient), digest(of), "00"
    )
    return replace(given, **changes)


def asked(
    of: Proposal,
    given: CoSignature | None,
    way: Way = Way.PRINT,
    instant: datetime = NOW,
    link: str = "one",
    *,
    verified: bool = True,
    used: bool = False,
) -> tuple[Refusal, ...]:
    """Return why a proposal may not leave."""
    return gate(of, link, given, way, instant, verified=verified, used=used)


CONTENTS = (
    (),
    (Section(Category.SAFETY_AND_RISK, "a"),),
    (Section(Category.SAFETY_AND_RISK, "b"),),
    (Section(Category.ATTENDANCE, "a"),),
)
PARTICULARS: tuple[dict[str, Any], ...] = (
    {},
    {"whose": Whose.CLIENT, "happening": Happening.NOW},
    {"whose": Whose.ANOTHER, "happening": Happening.GROWN_UP},
    {"duty": Duty("a", "b", date(2026, 3, 1), Binds.EVERYBODY)},
    {"duty": Duty("a", "b", date(2026, 3, 1), Binds.DISPUTED)},
)
TO = (Recipient("a"), Recipient("b"), Recipient("a", at_desk=True))
PLAIN = [
    Proposal(ground, reason, recipient, "", "en", sections, authority, order, **particulars)
    for ground in Ground
    for reason in ("", "a")
    for recipient in TO
    for sections in CONTENTS
    for authority in (None, Authority.LOCAL_POLICE)
    for order in (None, CourtOrder("a", "b", date(2026, 3, 1)))
    for particulars in PARTICULARS
]
"""Proposals that differ in every respect; drawn by their place, which costs little."""
PLACES = st.integers(0, len(PLAIN) - 1)
HOURS = st.integers(-240, 240)


@settings(max_examples=300)
@given(PLACES, PLACES, st.integers(0, 2**6 - 1), HOURS, st.sampled_from(Way))
def test_nothing_leaves_but_exactly_what_was_signed_for(
    mine: int, other: int, bits: int, hours: int, way: Way
) -> None:
    holds(mine, other, bits, hours, way)


def test_nothing_leaves_in_20000_cases_by_chance() -> None:
    chance, left = Random(5), 0
    for _each in range(20_000):
        # Half of the signatures fit: without them hardly anything would leave, and prove nothing.
        bits = chance.choice((0, chance.randrange(2**6)))
        mine, other = chance.randrange(len(PLAIN)), chance.randrange(len(PLAIN))
        left += holds(mine, other, bits, chance.randint(-240, 240), chance.choice(list(Way)))
    assert left > 200


def holds(mine: int, other: int, bits: int, hours: int, way: Way) -> bool:
    """Return whether something left; fail if it should not have."""
    of, theirs = PLAIN[mine], signed(PLAIN[other], "two")
    names = ("link", "ground", "recipient", "digest")
    mixed = {name: getattr(theirs, name) for place, name in enumerate(names) if bits >> place & 1}
    given = replace(signed(of), **mixed) if bits != 2**6 - 1 else None
    verified, used = not bits & 16, bool(bits & 32)
    instant = NOW + timedelta(hours=hours)
    if gate(of, "one", given, way, instant, verified=verified, used=used):
        return False
    assert not used
    assert {one.category for one in of.sections if one.text.strip()} <= CATEGORIES[of.ground]
    assert of.reason.strip()
    assert of.recipient.name.strip()
    assert (way is Way.DESK) <= of.recipient.at_desk
    if everybodys(of):
        return True
    assert given is not None
    assert verified
    assert given.link == "one"
    assert given.ground is of.ground
    assert given.recipient == recipient_digest(of.recipient)
    assert given.digest == digest(of)
    assert given.signed - CLOCKS_APART <= instant < given.signed + HOLDS
    return True


def everybodys(of: Proposal) -> bool:
    """Return whether the law makes it everybody's duty to tell this, written out once more."""
    if of.ground is Ground.CHILD_WITHOUT_FAMILY:
        return of.whose is not None
    if of.ground is Ground.OFFENCE_AGAINST_CHILD:
        return of.whose is not None and of.happening in {Happening.NOW, Happening.PAST}
    everybody = of.duty is not None and of.duty.binds is Binds.EVERYBODY
    return of.ground is Ground.OTHER_DUTY and everybody


WHOLE = [one for one in PLAIN if ASKED_LATER.issuperset(lacks(one))]
GIVEN = st.none() | st.builds(
    CoSignature,
    WORDS,
    st.datetimes(timezones=st.just(UTC)),
    WORDS,
    st.sampled_from(Ground),
    WORDS,
    WORDS,
    WORDS,
)


@settings(max_examples=300)
@given(st.sampled_from(WHOLE), GIVEN, st.sampled_from(Way), st.booleans(), st.booleans())
def test_no_ground_but_everybodys_duty_leaves_unsigned_and_a_life_is_told_of_before(
    of: Proposal, given: CoSignature | None, way: Way, verified: bool, emergency: bool
) -> None:
    # No signature here fits: none was made for this proposal.
    against = gate(of, "x", given, way, NOW, verified=verified, used=False, emergency=emergency)
    if not against:
        life = of.ground is Ground.DANGER_TO_LIFE and emergency and way is Way.TOLD
        assert everybodys(of) or life


DUTIES_OF_ALL = [one for one in PLAIN if everybodys(one) and not lacks(one)]


@settings(max_examples=300)
@given(
    st.sampled_from(DUTIES_OF_ALL), GIVEN, st.sampled_from(Way), st.booleans(), st.booleans(), HOURS
)
def test_no_duty_is_blocked_by_a_missing_a_refused_or_a_late_signature(
    of: Proposal, given: CoSignature | None, way: Way, verified: bool, used: bool, hours: int
) -> None:
    instant = NOW + timedelta(hours=hours)
    found = gate(of, "one", given, way, instant, verified=verified, used=used)
    assert set(found) == {
        reason
        for reason, holds in (
            (Refusal.USED, used),
            (Refusal.OTHER_WAY, way not in ways(of.recipient)),
        )
        if holds
    }
    assert may_be_told_before(of)


def test_every_duty_of_all_can_be_told() -> None:
    grounds = {of.ground for of in DUTIES_OF_ALL}
    assert grounds == {
        Ground.OFFENCE_AGAINST_CHILD,
        Ground.CHILD_WITHOUT_FAMILY,
        Ground.OTHER_DUTY,
    }


def test_every_ground_has_what_may_be_told_and_its_statements_of_law() -> None:
    known = law.statements()
    for ground in Ground:
        assert CATEGORIES[ground]
        assert set(STATEMENTS[ground]) <= set(known)
        assert AUTHORITIES[ground] is not None


@settings(max_examples=200)
@given(PROPOSALS, PROPOSALS, st.sampled_from([each.name for each in fields(Proposal)]))
def test_two_proposals_have_one_digest_only_if_they_are_the_same(
    one: Proposal, other: Proposal, name: str
) -> None:
    # Two that differ in one field alone: by chance there would hardly ever be such a pair.
    changed = replace(one, **{name: getattr(other, name)})
    assert (digest(one) == digest(changed)) is (one == changed)
    assert (digest(one) == digest(other)) is (one == other)


def test_what_was_signed_for_leaves() -> None:
    of = proposal()
    assert asked(of, signed(of)) == ()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"given": None}, Refusal.NOT_SIGNED),
        ({"verified": False}, Refusal.NOT_TRUE),
        ({"link": "two"}, Refusal.OTHER_REQUEST),
        ({"used": True}, Refusal.USED),
        ({"instant": NOW + HOLDS}, Refusal.TOO_OLD),
        ({"instant": NOW - CLOCKS_APART - timedelta(seconds=1)}, Refusal.NOT_YET),
        ({"way": Way.DESK}, Refusal.OTHER_WAY),
    ],
)
def test_each_reason_is_named_alone(changes: dict[str, Any], reason: Refusal) -> None:
    of = proposal()
    assert asked(of, **({"given": signed(of)} | changes)) == (reason,)


def test_other_words_another_recipient_or_another_ground_do_not_leave() -> None:
    of = proposal()
    given = signed(of)
    other = proposal(sections=(Section(Category.SAFETY_AND_RISK, "Something else"),))
    assert asked(other, given) == (Refusal.OTHER_CONTENT,)
    for recipient in (replace(POLICE, name="Another"), replace(POLICE, organisation="Elsewhere")):
        changed = proposal(recipient=recipient)
        assert asked(changed, given) == (Refusal.OTHER_RECIPIENT, Refusal.OTHER_CONTENT)
    order = CourtOrder("Sessions court", "12/2026", date(2026, 3, 1))
    changed = proposal(ground=Ground.COURT_ORDER, order=order)
    assert asked(changed, given) == (Refusal.OTHER_GROUND, Refusal.OTHER_CONTENT)


def test_a_signature_without_a_link_fits_nothing() -> None:
    of = proposal()
    assert asked(of, signed(of, ""), link="") == (Refusal.OTHER_REQUEST,)


def test_the_statement_holds_everything_but_the_signature() -> None:
    given = signed(proposal())
    statements = {statement("office", given), statement("another", given)}
    others: dict[str, Any] = {
        "signed": NOW + timedelta(seconds=1),
        "link": "two",
        "ground": Ground.COURT_ORDER,
        "recipient": "x",
        "digest": "y",
    }
    for name, value in others.items():
        statements.add(statement("office", replace(given, **{name: value})))
    assert len(statements) == 2 + len(others)
    bare = {one.name for one in fields(CoSignature)} - set(others)
    assert bare == {"supervisor", "signature"}
    assert statement("office", replace(given, signature="11")) == statement("office", given)


@pytest.mark.parametrize(
    ("changes", "lack"),
    [
        ({"recipient": Recipient(" ")}, Lack.RECIPIENT),
        ({"reason": " "}, Lack.REASON),
        ({"sections": ()}, Lack.CONTENT),
        ({"sections": (Section(Category.ATTENDANCE, "x"),)}, Lack.TOO_MUCH),
        ({"ground": Ground.OFFENCE_AGAINST_CHILD, **PARTICULARS[1]}, Lack.AUTHORITY),
        ({"ground": Ground.CHILD_WITHOUT_FAMILY, "whose": Whose.ANOTHER}, Lack.AUTHORITY),
        ({"ground": Ground.CHILD_WITHOUT_FAMILY, "authority": Authority.CHILDLINE}, Lack.CHILD),
        ({"ground": Ground.COURT_ORDER, "authority": Authority.COURT}, Lack.ORDER),
        (
            {
                "ground": Ground.COURT_ORDER,
                "authority": Authority.COURT,
                "order": CourtOrder("x", " ", date(2026, 1, 1)),
            },
            Lack.ORDER,
        ),
        (
            {"ground": Ground.COURT_ORDER, "order": CourtOrder("x", "y", date(2026, 1, 1))},
            Lack.BODY,
        ),
        (
            {"ground": Ground.OFFENCE_AGAINST_CHILD, "authority": Authority.LOCAL_POLICE},
            Lack.CHILD,
        ),
        ({"ground": Ground.OTHER_DUTY, "authority": Authority.MAGISTRATE}, Lack.DUTY),
        (
            {
                "ground": Ground.OTHER_DUTY,
                "authority": Authority.MAGISTRATE,
                "duty": Duty("x", " ", date(2026, 1, 1), Binds.EVERYBODY),
            },
            Lack.DUTY,
        ),
    ],
)
def test_what_is_missing_or_too_much_is_named(changes: dict[str, Any], lack: Lack) -> None:
    assert lacks(proposal(**changes)) == (lack,)


def test_a_report_of_an_offence_against_a_child_goes_to_the_police_alone() -> None:
    child = proposal(
        ground=Ground.OFFENCE_AGAINST_CHILD, authority=Authority.LOCAL_POLICE, **PARTICULARS[1]
    )
    assert lacks(child) == ()
    at_desk = replace(child, recipient=Recipient("Prakash Tudu", at_desk=True))
    assert lacks(at_desk) == (Lack.AUTHORITY,)


def test_a_caseworker_gets_it_sealed_and_anybody_else_in_other_ways() -> None:
    assert ways(Recipient("x", at_desk=True)) == (Way.DESK, Way.TOLD)
    assert Way.DESK not in ways(POLICE)
    assert exceptional_disclosure.ways(POLICE) == (Way.PROTECTED_FILE, Way.PRINT, Way.TOLD)


def entry(step: Step, link: str, *, held: bool) -> Disclosure:
    """Return an entry in the ledger about a disclosure without consent."""
    why = Exceptional(Ground.DANGER_TO_LIFE, "x", "y", None, "", told=False, held_back=held)
    return Disclosure(step, NOW, "", POLICE, None, (), link, "", None, exceptional=why)


def test_what_would_endanger_the_client_is_held_back_until_they_may_be_told() -> None:
    entries = [
        entry(Step.RELEASED, "one", held=True),
        entry(Step.COSIGNED, "one", held=True),
        entry(Step.RELEASED, "two", held=False),
    ]
    assert held_back(entries) == {"one"}
    assert held_back([*entries, entry(Step.MAY_BE_TOLD, "one", held=False)]) == frozenset()
    assert held_back([*entries, entry(Step.CLIENT_TOLD, "one", held=False)]) == frozenset()
    assert held_back([*entries, entry(Step.CLIENT_TOLD, "two", held=False)]) == {"one"}
