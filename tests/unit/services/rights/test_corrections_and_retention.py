"""Corrections, the time that files are kept, and the end of the work together."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.retention import SOON_DAYS, Ground, Keeping, kept_until
from counsel_desk.domain.rights import Answer, Closure, Why
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.clients.closure import FollowUpTooEarlyError
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import corrections, erasure, retention
from counsel_desk.services.rights.corrections import AnswerMissingError, WishMissingError
from counsel_desk.services.rights.retention import (
    KeepingReasonError,
    NotClosedError,
    NotLongerError,
)
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


def today(office: Office) -> date:
    return office.clock().astimezone().date()


def test_a_correction_stands_beside_the_record_and_changes_no_text(
    counsellor: Session, client: str
) -> None:
    before = notes.of_client(counsellor, client)
    record = corrections.ask(counsellor, client, " The month was May. ", date(2026, 1, 5))
    (one,) = corrections.of_client(counsellor, client)
    assert (one.body.wish, one.body.answer) == ("The month was May.", Answer.OPEN)
    corrections.answer(counsellor, record, Answer.DECLINED, "It is what I heard.", "It was May.")
    (one,) = corrections.of_client(counsellor, client)
    assert (one.body.answer, one.body.statement) == (Answer.DECLINED, "It was May.")
    assert one.body.answered is not None
    assert notes.of_client(counsellor, client) == before


def test_a_correction_needs_words_and_declining_it_a_reason(
    counsellor: Session, client: str
) -> None:
    with pytest.raises(WishMissingError):
        corrections.ask(counsellor, client, "  ")
    record = corrections.ask(counsellor, client, "this")
    with pytest.raises(AnswerMissingError):
        corrections.answer(counsellor, record, Answer.DECLINED)
    corrections.answer(counsellor, record, Answer.CORRECTED)
    corrections.answer(counsellor, record, Answer.OPEN)
    assert corrections.of_client(counsellor, client)[0].body.answered is None
    with pytest.raises(clients.NoSuchRecordError):
        corrections.answer(counsellor, "nobody", Answer.CORRECTED)


DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


@given(DAYS, st.integers(1, 30), DAYS, DAYS)
def test_a_decision_only_ever_lengthens_the_time(
    closed: date, years: int, until: date, decided: date
) -> None:
    by_rule = kept_until(closed, years, None)
    assert by_rule.year == closed.year + years
    assert abs((by_rule - closed).days - years * 365.25) < 2
    kept = kept_until(closed, years, Keeping(until, "x", decided))
    assert kept == (max(by_rule, until) if decided >= closed else by_rule)


def test_an_open_file_has_no_clock_and_a_closed_one_has(
    office: Office, counsellor: Session, client: str
) -> None:
    assert retention.of_client(counsellor, client) is None
    with pytest.raises(NotClosedError):
        retention.keep_longer(counsellor, client, date(2099, 1, 1), "why")
    clients.close(counsellor, client, today(office))
    clock = retention.of_client(counsellor, client)
    assert clock.until == kept_until(today(office), 3, None)
    assert not clock.over
    assert retention.review(counsellor) == []


def test_a_file_whose_time_is_near_stands_in_the_review_list(
    office: Office, counsellor: Session, client: str
) -> None:
    clients.close(counsellor, client, today(office))
    until = retention.of_client(counsellor, client).until
    office.clock.move(days=(until - today(office)).days - SOON_DAYS - 1)
    assert retention.review(counsellor) == []
    office.clock.move(days=1)
    assert [one.client for one in retention.review(counsellor)] == [client]
    with pytest.raises(KeepingReasonError):
        retention.keep_longer(counsellor, client, until + timedelta(days=900), " ")
    with pytest.raises(NotLongerError):
        retention.keep_longer(counsellor, client, until, "why")
    retention.keep_longer(counsellor, client, until + timedelta(days=900), "A court may ask.")
    assert retention.review(counsellor) == []
    assert retention.of_client(counsellor, client).keeping.reason == "A court may ask."
    office.clock.move(days=2000)
    assert retention.review(counsellor)[0].over
    erasure.seal(counsellor, client, Ground.TIME_OVER)
    assert retention.review(counsellor) == []


def versions(session: Session, client: str) -> list[date | None]:
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return [one.body.closed for one in reader.versions(client, Client)]


def test_an_end_keeps_its_summary_and_going_on_keeps_the_history(
    office: Office, counsellor: Session, client: str
) -> None:
    day = today(office)
    ending = Closure(day, Why.GOALS_REACHED, " She is well. ", (day + timedelta(days=10),))
    closure.close(counsellor, client, ending)
    assert clients.get(counsellor, client).body.closed == day
    assert [one.day for one in closure.follow_ups(counsellor)] == [day + timedelta(days=10)]
    closure.close(counsellor, client, Closure(day, Why.MOVED, "She moved."))
    (one,) = closure.of_client(counsellor, client)
    assert (one.version, one.body.summary) == (2, "She moved.")
    closure.reopen(counsellor, client)
    closure.reopen(counsellor, client)
    assert clients.get(counsellor, client).body.closed is None
    assert closure.of_client(counsellor, client)[0].body.reopened == day
    assert closure.follow_ups(counsellor) == []
    closure.close(counsellor, client, Closure(day))
    found = closure.of_client(counsellor, client)
    assert [one.body.summary for one in found] == ["", "She moved."]
    assert versions(counsellor, client)[-3:] == [day, None, day]


def test_an_end_before_the_first_day_or_a_follow_up_before_the_last_is_refused(
    office: Office, counsellor: Session, client: str
) -> None:
    day = today(office)
    with pytest.raises(KnownError):
        closure.close(counsellor, client, Closure(date(1990, 1, 1)))
    with pytest.raises(FollowUpTooEarlyError):
        closure.close(counsellor, client, Closure(day, follow_ups=(day - timedelta(days=1),)))
    assert closure.of_client(counsellor, client) == []
    assert clients.get(counsellor, client).body.closed is None


def test_a_file_that_was_closed_before_there_were_summaries_can_go_on(
    office: Office, counsellor: Session, client: str
) -> None:
    clients.close(counsellor, client, today(office))
    closure.reopen(counsellor, client)
    assert clients.get(counsellor, client).body.closed is None
    assert Kind.CLOSURE not in {one.body for one in closure.of_client(counsellor, client)}
