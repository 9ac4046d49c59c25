"""Corrections, the time that files are kept, and the end of the work together."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.intake import Channel
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client
from counsel_desk.domain.rights.retention import SOON_DAYS, Ground, Keeping, kept_until
from counsel_desk.domain.rights.rights import Answer, Closure, Why
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.clients.closing_rules import FollowUpTooEarlyError
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import corrections, erasure, retention
from counsel_desk.services.rights.corrections import AnswerMissingError, WishMissingError
from counsel_desk.services.rights.retention import (
    KeepingReasonError,
    NotClosedError,
    NotLongerError,
)
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock


def test_a_correction_is_kept_beside_the_record_and_changes_no_text(
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
    counsellor: Session, client: str, today: date
) -> None:
    assert retention.of_client(counsellor, client) is None
    with pytest.raises(NotClosedError):
        retention.keep_longer(counsellor, client, date(2099, 1, 1), "why")
    closure.close(counsellor, client, Closure(today))
    time = retention.of_client(counsellor, client)
    assert time.until == kept_until(today, Policy().retention_years_after_closing, None)
    assert not time.over
    assert retention.review(counsellor) == []


def test_a_file_whose_time_is_near_is_in_the_review_list(
    counsellor: Session, client: str, today: date, clock: Clock
) -> None:
    closure.close(counsellor, client, Closure(today))
    until = retention.of_client(counsellor, client).until
    clock.move(days=(until - today).days - SOON_DAYS - 1)
    assert retention.review(counsellor) == []
    clock.move(days=1)
    assert [one.client for one in retention.review(counsellor)] == [client]
    with pytest.raises(KeepingReasonError):
        retention.keep_longer(counsellor, client, until + timedelta(days=900), " ")
    with pytest.raises(NotLongerError):
        retention.keep_longer(counsellor, client, until, "why")
    retention.keep_longer(counsellor, client, until + timedelta(days=900), "A court may ask.")
    assert retention.review(counsellor) == []
    assert retention.of_client(counsellor, client).keeping.reason == "A court may ask."
    clock.move(days=2000)
    assert retention.review(counsellor)[0].over
    erasure.seal(counsellor, client, Ground.TIME_OVER)
    assert retention.review(counsellor) == []


def closing_days(session: Session, client: str) -> list[date | None]:
    """Return the day that a file was closed, in every version of the client."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return [one.body.closed for one in reader.versions(client, Client)]


def test_closing_keeps_the_summary_and_reopening_the_history(
    counsellor: Session, client: str, today: date
) -> None:
    later = (today + timedelta(days=10),)
    ways = (Channel.CALL,)
    ending = Closure(today, Why.GOALS_REACHED, " She is well. ", later, follow_up_ways=ways)
    closure.close(counsellor, client, ending)
    assert clients.get(counsellor, client).body.closed == today
    assert [one.day for one in closure.follow_ups(counsellor)] == [today + timedelta(days=10)]
    closure.close(counsellor, client, Closure(today, Why.MOVED, "She moved."))
    (one,) = closure.of_client(counsellor, client)
    assert (one.version, one.body.summary) == (2, "She moved.")
    closure.reopen(counsellor, client)
    closure.reopen(counsellor, client)
    assert clients.get(counsellor, client).body.closed is None
    assert closure.of_client(counsellor, client)[0].body.reopened == today
    assert closure.follow_ups(counsellor) == []
    closure.close(counsellor, client, Closure(today))
    found = closure.of_client(counsellor, client)
    assert [one.body.summary for one in found] == ["", "She moved."]
    assert closing_days(counsellor, client)[-3:] == [today, None, today]


def test_an_end_before_the_first_day_and_an_early_follow_up_are_refused(
    counsellor: Session, client: str, today: date
) -> None:
    with pytest.raises(KnownError):
        closure.close(counsellor, client, Closure(date(1990, 1, 1)))
    with pytest.raises(FollowUpTooEarlyError):
        closure.close(counsellor, client, Closure(today, follow_ups=(today - timedelta(days=1),)))
    assert closure.of_client(counsellor, client) == []
    assert clients.get(counsellor, client).body.closed is None


def test_a_file_that_was_closed_without_a_summary_can_be_reopened(
    counsellor: Session, client: str, today: date
) -> None:
    moved_in = replace(clients.get(counsellor, client).body, closed=today)
    client = clients.add(counsellor, moved_in)
    closure.reopen(counsellor, client)
    assert clients.get(counsellor, client).body.closed is None
    assert closure.of_client(counsellor, client) == []
