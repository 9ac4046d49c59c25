"""Who may consent for a child: not a child alone, and no guardian who may have harmed the child."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given

from counsel_desk.domain.consent.about_client import NOTHING_SAID, AboutClient, about_client
from counsel_desk.domain.consent.consent import ASKED_FROM, GivenBy, Giving
from counsel_desk.domain.consent.gate import Refusal, gate
from counsel_desk.domain.consent.status import ConsentStatus, status
from counsel_desk.domain.consent.validity import holds
from counsel_desk.domain.intake import (
    UNSAFE,
    Guardian,
    Intake,
    MayHaveHarmed,
    earliest_birth,
    is_child,
    latest_birth,
    years_after,
)
from tests.unit.domain.consent.consents import (
    AGREED,
    ATTENDANCE,
    CASEWORKER,
    NOON,
    Chooser,
    choosers,
    quickly,
)

TODAY = NOON.date()
SAFE = replace(
    AGREED.giving,
    by=GivenBy.GUARDIAN_WITH_ASSENT,
    guardian="Mina, aunt",
    assent=True,
    may_have_harmed=MayHaveHarmed.NO,
)
BABY = AboutClient(date(2024, 5, 1))


def refusals(giving: Giving, about: AboutClient = NOTHING_SAID) -> tuple[Refusal, ...]:
    """Return what keeps the gate closed for a consent given in that way."""
    consent = replace(AGREED, giving=giving)
    return gate(consent, [ATTENDANCE], CASEWORKER, consent.purpose, NOON, about).refusals


@quickly
@given(choosers)
def test_an_age_in_doubt_closes_the_gate_to_what_the_client_gave_alone(chooser: Chooser) -> None:
    consent = chooser.consent()
    consent = replace(consent, giving=replace(consent.giving, by=GivenBy.CLIENT))
    said = Intake(born=chooser.one_of(None, date(1980, 1, 1), date(2010, 1, 1)), in_doubt=TODAY)
    about = about_client(replace(said, age=chooser.one_of(None, 19, 40), age_said=TODAY))
    parts, recipient, purpose, instant, _about = chooser.request(consent)
    verdict = gate(consent, parts, recipient, purpose, instant, about)
    assert Refusal.CHILD_ALONE in verdict.refusals
    assert not holds(consent, instant, about)


@quickly
@given(choosers)
def test_no_guardian_who_may_have_harmed_the_child_opens_the_gate(chooser: Chooser) -> None:
    consent = chooser.consent()
    marked = chooser.mostly()
    answer = chooser.one_of(*UNSAFE) if marked else MayHaveHarmed.NO
    giving = replace(consent.giving, by=GivenBy.GUARDIAN_WITH_ASSENT, may_have_harmed=answer)
    consent = replace(consent, giving=giving)
    parts, recipient, purpose, instant, about = chooser.request(consent)
    about = replace(about, guardian_may_harm=not marked or about.guardian_may_harm)
    verdict = gate(consent, parts, recipient, purpose, instant, about)
    assert Refusal.GUARDIAN_MAY_HARM in verdict.refusals
    assert not holds(consent, instant, about)
    assert status(consent, instant, about) not in {ConsentStatus.HOLDS, ConsentStatus.ENDS_SOON}


def test_the_committee_speaks_where_the_guardian_may_have_harmed_the_child() -> None:
    committee = replace(SAFE, by=GivenBy.COMMITTEE_WITH_ASSENT)
    assert refusals(committee, AboutClient(guardian_may_harm=True)) == ()
    assert refusals(SAFE) == ()


def test_an_older_consent_holds_but_nothing_leaves_until_the_question_is_answered() -> None:
    older = replace(SAFE, may_have_harmed=MayHaveHarmed.NOT_ASKED)
    assert refusals(older) == (Refusal.GUARDIAN_NOT_ASKED_ABOUT,)
    assert holds(replace(AGREED, giving=older), NOON, NOTHING_SAID)
    committee = replace(older, by=GivenBy.COMMITTEE_WITH_ASSENT)
    assert refusals(committee) == ()


def test_a_child_too_young_to_be_asked_needs_a_reason_and_somebody_safe() -> None:
    unasked = replace(SAFE, assent=False)
    assert refusals(unasked, BABY) == (Refusal.NO_ASSENT,)
    reasoned = replace(unasked, too_young="Two years old")
    assert refusals(reasoned, BABY) == ()
    assert refusals(reasoned) == ()
    assert refusals(replace(reasoned, by=GivenBy.COMMITTEE_WITH_ASSENT), BABY) == ()
    assert Refusal.NO_ASSENT in refusals(
        replace(reasoned, may_have_harmed=MayHaveHarmed.NOT_ASKED), BABY
    )
    assert refusals(replace(reasoned, by=GivenBy.CLIENT)) == (Refusal.CHILD_ALONE,)


def test_from_seven_on_a_child_is_asked_whatever_is_written() -> None:
    reasoned = replace(SAFE, assent=False, too_young="Shy")
    birthday = years_after(AGREED.starts.date(), -ASKED_FROM)
    assert refusals(reasoned, AboutClient(birthday)) == (Refusal.NO_ASSENT,)
    assert refusals(reasoned, AboutClient(birthday + timedelta(days=1))) == ()


def test_who_gave_it_as_a_child_alone_is_asked_again_once_of_age() -> None:
    birthday = years_after(TODAY + timedelta(days=1), -18)
    consent, later = AGREED, NOON + timedelta(days=30)
    assert not holds(consent, later, AboutClient(birthday))
    assert holds(consent, later, AboutClient(birthday - timedelta(days=1)))


def test_in_doubt_the_client_counts_as_a_child_until_the_age_is_settled() -> None:
    said = Intake(born=date(1990, 1, 1))
    doubted = replace(said, in_doubt=TODAY)
    assert not is_child(latest_birth(said), TODAY)
    assert is_child(latest_birth(doubted), TODAY)
    assert earliest_birth(doubted) is None
    assert is_child(latest_birth(Intake(in_doubt=TODAY)), TODAY + timedelta(days=5_000))


def test_an_intake_says_whether_its_guardian_may_speak() -> None:
    for answer in MayHaveHarmed:
        about = about_client(Intake(guardian=Guardian("Mina", may_have_harmed=answer)))
        unsafe = answer in {MayHaveHarmed.YES, MayHaveHarmed.NOT_KNOWN}
        assert about.guardian_may_harm is unsafe
    assert about_client(None) == NOTHING_SAID
