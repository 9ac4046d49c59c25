"""The gate and the changes of a consent, for all consents, requests, recipients and instants."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.consent.consent import (
    FOR_A_CHILD,
    SHARING,
    Category,
    Consent,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.consent.gate import Refusal, Verdict, gate
from counsel_desk.domain.consent.validity import holds, narrower, until_of_age

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ATTENDANCE, NEEDS = Part(Category.ATTENDANCE), Part(Category.NEEDS_AND_RECOMMENDATIONS)
PHQ_9 = Part(Category.ASSESSMENT_RESULTS, "phq-9")
GAD_7 = Part(Category.ASSESSMENT_RESULTS, "gad-7")
PARTS = (ATTENDANCE, NEEDS, PHQ_9, GAD_7)
CASEWORKER = Recipient("Invented Caseworker", "", "Invented Office", at_desk=True)
OUTSIDE = replace(CASEWORKER, at_desk=False)
RECIPIENTS = (CASEWORKER, OUTSIDE, replace(CASEWORKER, name="Another"))
AGREED = Consent(
    Purpose.VICTIM_COMPENSATION,
    frozenset({ATTENDANCE, PHQ_9}),
    CASEWORKER,
    "bn",
    NOON,
    NOON + timedelta(days=90),
    Giving(GivenBy.CLIENT, Manner.SIGNATURE, free_to_refuse=True, able=True),
    "What was read out.",
)
EXAMPLES = 1_700
"""For each of six properties: more than 10,000 in every run."""

T = TypeVar("T")
Request = tuple[frozenset[Part], Recipient, Purpose, datetime]
"""What is asked of the gate, in the order of its arguments."""


class Chooser:
    """Reads choices from bytes, which is ten times as fast as drawing each of them."""

    def __init__(self, data: bytes) -> None:
        self._data = iter(data)

    def one_of(self, *offered: T) -> T:
        """Return one of several."""
        return offered[next(self._data) % len(offered)]

    def mostly(self) -> bool:
        """Return what is true of most consents, or the gate would hardly ever open."""
        return next(self._data) % 8 != 0

    def some(self) -> frozenset[Part]:
        """Return some parts, or in every third case all of them."""
        bits = next(self._data)
        return frozenset(
            part for place, part in enumerate(PARTS) if bits % 3 == 0 or bits >> place & 1
        )

    def instant(self) -> datetime:
        """Return an instant within four days of noon."""
        return NOON + timedelta(days=next(self._data) % 9 - 4)

    def giving(self) -> Giving:
        """Return how a consent was given."""
        return Giving(
            self.one_of(*GivenBy),
            self.one_of(*Manner),
            self.mostly(),
            self.mostly(),
            assent=self.mostly(),
            witness=self.one_of("Her sister", "Her sister", " ", ""),
        )

    def consent(self) -> Consent:
        """Return a consent."""
        starts = self.instant() - timedelta(days=3)
        return Consent(
            self.one_of(*Purpose, *SHARING, *SHARING),
            self.some(),
            self.one_of(*RECIPIENTS[:2], None),
            "bn",
            starts,
            starts + timedelta(days=next(self._data) % 9 - 1),
            self.giving(),
            "text",
            withdrawn=None if self.mostly() else self.instant(),
        )

    def request(self, consent: Consent) -> Request:
        """Return what is asked of a consent, in most cases what it allows."""
        recipient = consent.recipient if self.mostly() else None
        purpose = consent.purpose if self.mostly() else self.one_of(*Purpose)
        return self.some(), recipient or self.one_of(*RECIPIENTS), purpose, self.instant()


choosers = st.binary(min_size=32, max_size=32).map(Chooser)
quickly = settings(max_examples=EXAMPLES, deadline=None)


def well_given(giving: Giving) -> bool:
    """Return whether a consent was given freely, ably and in due form."""
    spoken = giving.manner is Manner.SPOKEN_BEFORE_WITNESS
    return (
        giving.free_to_refuse
        and giving.able
        and (giving.by is GivenBy.CLIENT or giving.assent)
        and (not spoken or giving.witness.strip() != "")
    )


def leaves(consent: Consent, request: Request) -> frozenset[Part]:
    """Return what leaves when a release is asked for: all of it or nothing."""
    return request[0] if gate(consent, *request).open else frozenset()


@quickly
@given(choosers)
def test_p43_what_leaves_is_covered_for_that_purpose_recipient_and_instant(
    chooser: Chooser,
) -> None:
    consent = chooser.consent()
    request = chooser.request(consent)
    parts, recipient, purpose, instant = request
    live = (
        well_given(consent.giving)
        and consent.withdrawn is None
        and consent.starts <= instant < consent.ends
    )
    covered = consent.parts if live and consent.purpose in SHARING else frozenset()
    if (recipient, purpose) != (consent.recipient, consent.purpose):
        covered = frozenset()
    assert leaves(consent, request) <= covered
    # And nothing that is covered is held back.
    assert gate(consent, *request).open is bool(parts and parts <= covered)


@quickly
@given(choosers)
def test_p43_every_lack_is_named_and_the_gate_holds_no_other(chooser: Chooser) -> None:
    consent = chooser.consent()
    request = chooser.request(consent)
    parts, recipient, purpose, instant = request
    verdict = gate(consent, *request)
    giving = consent.giving
    spoken = giving.manner is Manner.SPOKEN_BEFORE_WITNESS
    lacks = {
        Refusal.NOTHING_ASKED: not parts,
        Refusal.SHARES_NOTHING: consent.purpose not in SHARING,
        Refusal.NOT_FREE: not giving.free_to_refuse,
        Refusal.NOT_ABLE: not giving.able,
        Refusal.NO_ASSENT: giving.by in FOR_A_CHILD and not giving.assent,
        Refusal.NO_WITNESS: spoken and not giving.witness.strip(),
        Refusal.WITHDRAWN: consent.withdrawn is not None,
        Refusal.NOT_YET: instant < consent.starts,
        Refusal.ENDED: instant >= consent.ends,
        Refusal.OTHER_RECIPIENT: recipient != consent.recipient,
        Refusal.OTHER_PURPOSE: purpose != consent.purpose,
        Refusal.NOT_COVERED: not parts <= consent.parts,
    }
    assert verdict.refusals == tuple(one for one in Refusal if lacks[one])
    assert verdict.not_covered == parts - consent.parts


@quickly
@given(choosers)
def test_p43_narrowing_never_widens(chooser: Chooser) -> None:
    consent = chooser.consent()
    request = chooser.request(consent)
    less = narrower(consent, chooser.some(), chooser.instant(), NOON)
    assert leaves(less, request) <= leaves(consent, request)
    assert less.parts <= consent.parts
    assert less.ends <= consent.ends
    unchanged = replace(less, parts=consent.parts, ends=consent.ends, narrowed=None)
    assert unchanged == consent


@quickly
@given(choosers)
def test_p43_what_is_taken_back_never_opens_whatever_the_clock_says(chooser: Chooser) -> None:
    consent = replace(chooser.consent(), withdrawn=chooser.instant())
    request = chooser.request(consent)
    assert not gate(consent, *request).open
    assert not holds(consent, request[3])


@quickly
@given(choosers)
def test_p43_nobody_agrees_for_a_child_without_the_childs_assent(chooser: Chooser) -> None:
    consent = chooser.consent()
    giving = replace(consent.giving, by=chooser.one_of(*FOR_A_CHILD), assent=False)
    consent = replace(consent, giving=giving)
    request = chooser.request(consent)
    assert not gate(consent, *request).open
    assert not holds(consent, request[3])


@quickly
@given(choosers)
def test_p43_consent_by_another_ends_when_the_client_is_of_age(
    chooser: Chooser,
) -> None:
    consent = chooser.consent()
    request = chooser.request(consent)
    of_age = chooser.instant()
    then = until_of_age(consent, of_age, NOON)
    assert leaves(then, request) <= leaves(consent, request)
    if consent.giving.by is GivenBy.CLIENT:
        assert then == consent
    elif request[3] >= of_age:
        assert not gate(then, *request).open
    else:
        assert leaves(then, request) == leaves(consent, request)


@settings(max_examples=300, deadline=None)
@given(choosers)
def test_asking_for_less_never_closes_an_open_gate(chooser: Chooser) -> None:
    consent = chooser.consent()
    parts, recipient, purpose, instant = chooser.request(consent)
    less = parts & chooser.some()
    if gate(consent, parts, recipient, purpose, instant).open and less:
        assert gate(consent, less, recipient, purpose, instant).open


def ask(
    consent: Consent,
    parts: Iterable[Part] = (ATTENDANCE,),
    recipient: Recipient = CASEWORKER,
    at: datetime = NOON,
) -> Verdict:
    """Return the verdict on a release for the purpose of the consent."""
    return gate(consent, parts, recipient, consent.purpose, at)


def test_the_properties_meet_open_gates_as_well() -> None:
    found = [
        Chooser(bytes((seed * 7 + place * 31) % 251 for place in range(32))) for seed in range(251)
    ]
    opened = 0
    for chooser in found:
        consent = chooser.consent()
        opened += gate(consent, *chooser.request(consent)).open
    assert opened > 2


def test_what_the_client_agreed_to_may_leave() -> None:
    assert ask(AGREED, AGREED.parts).open


def test_one_questionnaire_is_not_another() -> None:
    verdict = ask(AGREED, [PHQ_9, GAD_7])
    assert verdict.refusals == (Refusal.NOT_COVERED,)
    assert verdict.not_covered == {GAD_7}


def test_the_same_name_outside_is_another_recipient() -> None:
    assert ask(AGREED, recipient=OUTSIDE).refusals == (Refusal.OTHER_RECIPIENT,)


@pytest.mark.parametrize("purpose", [one for one in Purpose if one not in SHARING])
def test_a_purpose_that_shares_nothing_opens_no_gate(purpose: Purpose) -> None:
    assert Refusal.SHARES_NOTHING in ask(replace(AGREED, purpose=purpose)).refusals


def test_it_holds_from_its_start_up_to_its_end() -> None:
    instant = timedelta(microseconds=1)
    assert ask(AGREED, at=AGREED.starts - instant).refusals == (Refusal.NOT_YET,)
    assert ask(AGREED, at=AGREED.starts).open
    assert ask(AGREED, at=AGREED.ends - instant).open
    assert ask(AGREED, at=AGREED.ends).refusals == (Refusal.ENDED,)
    assert holds(AGREED, AGREED.starts)
    assert not holds(AGREED, AGREED.ends)


def test_no_purpose_is_the_media() -> None:
    assert not any("media" in one or "press" in one for one in Purpose)
