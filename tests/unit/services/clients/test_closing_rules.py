"""Closing a file: tries, a supervisor's word, wishes, and nothing asked after a death."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from counsel_desk.domain.appointments.appointment import Mode
from counsel_desk.domain.intake import Channel, Contact, IfAbsent, Intake, Use
from counsel_desk.domain.rights.rights import Closure, Consulted, ContactTry, Why
from counsel_desk.domain.safety import Risk, RiskAssessment
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services import intake
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.clients.closing_rules import (
    FollowUpUnwantedError,
    FollowUpWayError,
    HeldBackError,
    NotYetTriedError,
    SupervisorMissingError,
    TriesMissingError,
    UnsafeWayError,
)
from counsel_desk.services.intake import Called
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.safety import safety
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office

WAYS = (Contact(Channel.CALL, Use.SAFE, "98"), Contact(Channel.VISIT, Use.NEVER))
WISHES = IfAbsent(stops_ask="Aunt Rina", stops_say="That a friend asks")


def take(session: Session, client: str, **of_intake: object) -> None:
    """Save an intake of a client."""
    body = clients.get(session, client).body
    called = Called(body.name, body.particulars, body.language)
    intake.save(session, client, called, Intake(**{"contacts": WAYS, **of_intake}))  # type: ignore[arg-type]


@pytest.fixture
def lost(today: date) -> Closure:
    """Everything that is asked before a file is closed because the contact was lost."""
    tried = ContactTry(today, Channel.CALL, "No answer")
    talked = Consulted(today, "Sunita Rao")
    return Closure(today, Why.NO_CONTACT, tries=(tried,), consulted=talked)


def test_lost_contact_is_closed_with_tries_and_a_word_and_found_again(
    office: Office, counsellor: Session, client: str, lost: Closure
) -> None:
    take(counsellor, client, if_absent=WISHES)
    assert closure.before_closing(counsellor, client).wishes == WISHES
    closure.close(counsellor, client, lost)
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    assert closure.of_client(again, client)[0].body == lost
    assert clients.get(again, client).body.closed == lost.day
    facts = [one for part in record_copy.choice(again, client, "en").parts for one in part.facts]
    assert (f"Your counsellor tried to reach you on {lost.day:%d-%m-%Y}", "No answer") in facts
    asked = "If you stop coming: whom we may ask, and what we may say"
    assert (asked, "Aunt Rina; That a friend asks") in facts


@pytest.mark.parametrize("why", [Why.NO_CONTACT, Why.MISSING])
def test_lost_contact_is_not_closed_without_tries_or_a_supervisor(
    counsellor: Session, client: str, lost: Closure, why: Why, today: date
) -> None:
    take(counsellor, client)
    ending = replace(lost, why=why)
    own = Consulted(today, counsellor.me.name.upper())
    for changed, error in (
        ({"tries": ()}, TriesMissingError),
        ({"consulted": None}, SupervisorMissingError),
        ({"consulted": Consulted(today, " ")}, SupervisorMissingError),
        ({"consulted": own}, SupervisorMissingError),
    ):
        with pytest.raises(error):
            closure.close(counsellor, client, replace(ending, **changed))
    assert clients.get(counsellor, client).body.closed is None
    assert closure.of_client(counsellor, client) == []


def test_tries_use_safe_ways_only_and_have_happened(
    counsellor: Session, client: str, lost: Closure, today: date
) -> None:
    take(counsellor, client)
    for way in (Channel.VISIT, Channel.EMAIL):
        with pytest.raises(UnsafeWayError):
            closure.close(counsellor, client, replace(lost, tries=(ContactTry(today, way),)))
    ahead = today + timedelta(days=1)
    tomorrow = ContactTry(ahead, Channel.CALL)
    for changed in ({"tries": (tomorrow,)}, {"consulted": Consulted(ahead, "Sunita Rao")}):
        with pytest.raises(NotYetTriedError):
            closure.close(counsellor, client, replace(lost, **changed))


def test_without_a_safe_way_nobody_is_reached_and_the_word_is_enough(
    counsellor: Session, client: str, lost: Closure
) -> None:
    take(counsellor, client, contacts=(Contact(Channel.CALL, Use.NEVER),))
    closure.close(counsellor, client, replace(lost, tries=()))
    assert closure.of_client(counsellor, client)[0].body.tries == ()


@pytest.mark.parametrize("level", [Risk.HIGH, Risk.IMMINENT])
@pytest.mark.parametrize("why", [None, *(one for one in Why if one is not Why.DIED)])
def test_a_serious_worry_holds_every_file_until_the_supervisors_word(
    counsellor: Session, client: str, lost: Closure, level: Risk, why: Why | None, today: date
) -> None:
    take(counsellor, client)
    seen = RiskAssessment(today, level, next_review=today)
    safety.record_risk(counsellor, client, seen)
    assert closure.before_closing(counsellor, client).risk is level
    with pytest.raises(HeldBackError):
        closure.close(counsellor, client, replace(lost, why=why, consulted=None))
    closure.close(counsellor, client, replace(lost, why=why))
    assert clients.get(counsellor, client).body.closed == today


def test_a_child_and_who_may_be_one_are_held_and_an_adult_is_not(
    counsellor: Session, client: str, today: date
) -> None:
    ending = Closure(today, Why.GOALS_REACHED)
    take(counsellor, client, age=17)
    with pytest.raises(HeldBackError):
        closure.close(counsellor, client, ending)
    take(counsellor, client, age=30)
    closure.close(counsellor, client, ending)
    assert clients.get(counsellor, client).body.closed == today


def test_a_worry_that_is_over_holds_nothing(counsellor: Session, client: str, today: date) -> None:
    before = today - timedelta(days=5)
    safety.record_risk(counsellor, client, RiskAssessment(before, Risk.HIGH, next_review=today))
    safety.record_risk(counsellor, client, RiskAssessment(today, Risk.LOW))
    closure.close(counsellor, client, Closure(today, Why.MOVED))


def test_follow_ups_have_a_way_that_is_allowed_and_only_if_they_are_wanted(
    counsellor: Session, client: str, today: date
) -> None:
    take(counsellor, client)
    later = today + timedelta(days=7)
    wanted = Closure(today, follow_ups=(later,), follow_up_ways=(Channel.PERSON,))
    for changed, error in (
        ({"follow_up_ways": ()}, FollowUpWayError),
        ({"follow_up_ways": (Channel.VISIT,)}, UnsafeWayError),
        ({"no_follow_up": True}, FollowUpUnwantedError),
    ):
        with pytest.raises(error):
            closure.close(counsellor, client, replace(wanted, **changed))
    closure.close(counsellor, client, wanted)
    [planned] = closure.follow_ups(counsellor)
    assert (planned.day, planned.way) == (later, Channel.PERSON)
    closure.close(counsellor, client, Closure(today, no_follow_up=True))
    assert closure.follow_ups(counsellor) == []
    assert closure.of_client(counsellor, client)[0].body.no_follow_up


def test_after_a_death_nothing_that_was_planned_is_left_in_any_list(
    counsellor: Session, client: str, today: date
) -> None:
    take(counsellor, client, age=16)
    later = today + timedelta(days=3)
    wanted = Wanted((client,), later, time(10), 60, Mode.HOME)
    appointments.plan(counsellor, wanted)
    talked = Consulted(today, "Sunita Rao")
    planned = Closure(today, follow_ups=(later,), follow_up_ways=(Channel.CALL,), consulted=talked)
    closure.close(counsellor, client, planned)
    assert [one.client for one in closure.follow_ups(counsellor)] == [client]
    assert client in appointments.next_by_client(counsellor)
    closure.close(counsellor, client, replace(planned, why=Why.DIED, consulted=None))
    assert closure.follow_ups(counsellor) == []
    assert closure.of_client(counsellor, client)[0].body.follow_ups == ()
    week = appointments.between(counsellor, today, later)
    assert all(client not in line.appointment.clients for line in week)
    assert client not in appointments.next_by_client(counsellor)
    closure.reopen(counsellor, client)
    assert client in appointments.next_by_client(counsellor)


def test_follow_ups_of_a_file_that_says_died_are_never_shown(today: date) -> None:
    planned = Closure(today, Why.DIED, follow_ups=(today,), follow_up_ways=(Channel.CALL,))
    assert planned.planned == ()
    assert replace(planned, why=None, follow_up_ways=()).planned == ((today, None),)


def test_an_error_says_what_to_do_next() -> None:
    for error in (TriesMissingError, SupervisorMissingError, HeldBackError, FollowUpWayError):
        assert issubclass(error, KnownError)
        assert "lease" in error.text
