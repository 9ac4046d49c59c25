"""A client asks that somebody looks again: who does, by when, and what came of it."""

from datetime import date, timedelta

import pytest

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.reviewing import Reviewer, Reviewing
from counsel_desk.domain.rights.rights import Answer, Withheld, Withholding
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.office import policy
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.rights import corrections, reviews
from counsel_desk.services.rights.reviews import OutcomeMissingError
from counsel_desk.services.today import today as first_page
from counsel_desk.services.today.unfinished import Kind
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office

BOARD = Reviewing(Reviewer.BOARD, "State board, Kolkata", "033 000000", 20)


@pytest.fixture
def ruled(office: Office, counsellor: Session) -> Session:
    """The counsellor of an office whose setting is the board."""
    policy.keep(office.enter(Role.ADMINISTRATOR), Policy(reviewing=BOARD))
    return counsellor


def copy_without_a_part(session: Session, client: str) -> str:
    """Make a copy with one part left out, and return the text of its pages."""
    part = record_copy.choice(session, client, "en").parts[1]
    left = (Withheld(part.record, Withholding.HARM, "It could hurt."),)
    return repr(record_copy.sheet(session, client, left))


def test_the_copy_names_whom_to_ask_by_the_offices_setting(ruled: Session, client: str) -> None:
    text = copy_without_a_part(ruled, client)
    assert "Mental Health Review Board" in text
    assert "State board, Kolkata, 033 000000" in text
    assert "within 20 days" in text
    assert "Not yet checked by a lawyer of the office" in text


def test_the_copy_of_another_office_names_its_grievance_person(
    counsellor: Session, client: str
) -> None:
    text = copy_without_a_part(counsellor, client)
    assert "Data Protection Board" in text
    assert "Mental Health Review Board" not in text


def test_a_correction_is_due_and_is_reminded_of(
    ruled: Session, client: str, today: date, clock: Clock
) -> None:
    record = corrections.ask(ruled, client, "The month was May.")
    assert corrections.of_client(ruled, client)[0].body.due == today + timedelta(days=20)
    assert reviews.due(ruled) == []
    clock.move(days=14)
    (found,) = [one for one in first_page.gather(ruled).unfinished if one.kind is Kind.RIGHTS]
    assert found.day == today + timedelta(days=20)
    corrections.answer(ruled, record, Answer.CORRECTED)
    assert reviews.due(ruled) == []


def test_a_refusal_is_looked_at_again_once_at_a_time(
    ruled: Session, client: str, clock: Clock
) -> None:
    record = corrections.ask(ruled, client, "The month was May.")
    with pytest.raises(NoSuchRecordError):
        reviews.ask(ruled, record)
    corrections.answer(ruled, record, Answer.DECLINED, "I wrote what I heard.")
    with pytest.raises(NoSuchRecordError):
        reviews.answer(ruled, record, "Nothing was asked.")
    reviews.ask(ruled, record)
    with pytest.raises(NoSuchRecordError):
        reviews.ask(ruled, record)
    (one,) = reviews.of_client(ruled, client)
    assert one.review is not None
    assert (one.review.who, one.review.name) == (BOARD.who, BOARD.name)
    clock.move(days=14)
    assert len(reviews.due(ruled)) == 1
    with pytest.raises(OutcomeMissingError):
        reviews.answer(ruled, record, " ")
    reviews.answer(ruled, record, "The board agreed with the client.")
    assert reviews.due(ruled) == []
    parts = record_copy.choice(ruled, client, "en").parts
    assert any("The board agreed" in repr(part.facts) for part in parts)
    reviews.ask(ruled, record)
    assert len(corrections.of_client(ruled, client)) == 1


def test_what_was_left_out_of_a_copy_is_looked_at_again(ruled: Session, client: str) -> None:
    copy_without_a_part(ruled, client)
    (one,) = reviews.of_client(ruled, client)
    assert (one.left_out, one.review) == (1, None)
    reviews.ask(ruled, one.record)
    reviews.answer(ruled, one.record, "It is given now.")
    (one,) = reviews.of_client(ruled, client)
    assert one.review is not None
    assert one.review.outcome == "It is given now."
