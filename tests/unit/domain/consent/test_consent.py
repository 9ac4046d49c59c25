"""The gate and the changes of a consent, for all consents, requests, recipients and instants."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings

from counsel_desk.domain.consent.about_client import NOTHING_SAID, AboutClient
from counsel_desk.domain.consent.consent import (
    FOR_A_CHILD,
    SHARING,
    Consent,
    GivenBy,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.consent.gate import Refusal, Verdict, gate
from counsel_desk.domain.consent.validity import holds, narrower, until_of_age
from counsel_desk.domain.intake import MayHaveHarmed, years_after
from counsel_desk.domain.office_time import local_day
from tests.unit.domain.consent.consents import (
    AGREED,
    ATTENDANCE,
    CASEWORKER,
    GAD_7,
    NOON,
    OUTSIDE,
    PHQ_9,
    Chooser,
    choosers,
    leaves,
    quickly,
)


def who_speaks(consent: Consent, instant: datetime, about: AboutClient) -> dict[Refusal, bool]:
    """Return what is wrong with who spoke for the client, written out case by case."""
    giving, given, today = consent.giving, local_day(consent.starts), local_day(instant)
    guardian = giving.by is GivenBy.GUARDIAN_WITH_ASSENT
    too_young = bool(giving.too_young.strip())
    safe = giving.may_have_harmed is MayHaveHarmed.NO or not guardian
    seven = about.born is not None and years_after(about.born, 7) <= given
    unasked = not giving.assent and not (too_young and safe and not seven)
    return {
        Refusal.NO_ASSENT: giving.by is not GivenBy.CLIENT and unasked,
        Refusal.CHILD_ALONE: giving.by is GivenBy.CLIENT
        and (too_young or (about.born is not None and years_after(about.born, 18) > given)),
        Refusal.OF_AGE: giving.by is not GivenBy.CLIENT
        and about.born is not None
        and years_after(about.born, 18) <= today,
        Refusal.GUARDIAN_MAY_HARM: guardian
        and (
            about.guardian_may_harm
            or giving.may_have_harmed in {MayHaveHarmed.YES, MayHaveHarmed.NOT_KNOWN}
        ),
        Refusal.GUARDIAN_NOT_ASKED_ABOUT: guardian
        and giving.may_have_harmed is MayHaveHarmed.NOT_ASKED,
    }


def well_given(consent: Consent, instant: datetime, about: AboutClient) -> bool:
    """Return whether a consent was given freely, ably, in due form and by whoever could give it."""
    giving = consent.giving
    spoken = giving.manner is Manner.SPOKEN_BEFORE_WITNESS
    return (
        giving.free_to_refuse
        and giving.able
        and not any(who_speaks(consent, instant, about).values())
        and (not spoken or giving.witness.strip() != "")
    )


@quickly
@given(choosers)
def test_p43_what_leaves_is_covered_for_that_purpose_recipient_and_instant(
    chooser: Chooser,
) -> None:
    consent = chooser.consent()
    request = chooser.request(consent)
    parts, recipient, purpose, instant, about = request
    live = (
        well_given(consent, instant, about)
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
    parts, recipient, purpose, instant, about = request
    verdict = gate(consent, *request)
    giving = consent.giving
    spoken = giving.manner is Manner.SPOKEN_BEFORE_WITNESS
    lacks = {
        Refusal.NOTHING_ASKED: not parts,
        Refusal.SHARES_NOTHING: consent.purpose not in SHARING,
        Refusal.NOT_FREE: not giving.free_to_refuse,
        Refusal.NOT_ABLE: not giving.able,
        **who_speaks(consent, instant, about),
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
    assert not holds(consent, *request[3:])


@quickly
@given(choosers)
def test_p43_nobody_agrees_for_a_child_without_the_childs_assent(chooser: Chooser) -> None:
    consent = chooser.consent()
    giving = replace(consent.giving, by=chooser.one_of(*FOR_A_CHILD), assent=False, too_young="")
    consent = replace(consent, giving=giving)
    request = chooser.request(consent)
    assert not gate(consent, *request).open
    assert not holds(consent, *request[3:])


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


@settings(max_examples=300)
@given(choosers)
def test_asking_for_less_never_closes_an_open_gate(chooser: Chooser) -> None:
    consent = chooser.consent()
    request = chooser.request(consent)
    parts, recipient, purpose, instant, about = request
    less = parts & chooser.some()
    if gate(consent, *request).open and less:
        assert gate(consent, less, recipient, purpose, instant, about).open


def ask(
    consent: Consent,
    parts: Iterable[Part] = (ATTENDANCE,),
    recipient: Recipient = CASEWORKER,
    at: datetime = NOON,
    about: AboutClient = NOTHING_SAID,
) -> Verdict:
    """Return the verdict on a release for the purpose of the consent."""
    return gate(consent, parts, recipient, consent.purpose, at, about)


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
    assert holds(AGREED, AGREED.starts, NOTHING_SAID)
    assert not holds(AGREED, AGREED.ends, NOTHING_SAID)


def test_no_purpose_is_the_media() -> None:
    assert not any("media" in one or "press" in one for one in Purpose)
