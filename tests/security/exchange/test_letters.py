"""Letters between two laptops: withdrawn on the way, changed on the way, and answered late."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from counsel_desk.domain.casework.casework import ReceivedSummary
from counsel_desk.domain.ledger import ReleaseStatus, Shared
from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.ledger import disclosure, receipts
from counsel_desk.services.ledger.disclosure_news import receive as news
from counsel_desk.services.work.session import Session
from tests.helpers.meeting.exchanging import Exchanging, release, today, waiting
from tests.helpers.meeting.lying import Liar, lying
from tests.helpers.office import Clock, Office


def last(session: Session, client: str) -> Shared:
    """Return the newest release of a client's."""
    return disclosure.releases(session, client)[-1]


def shown(session: Session) -> list[Filed[ReceivedSummary]]:
    """Return the summaries that a caseworker can read."""
    return [one for one in received_summaries.summaries(session) if one.body.summary]


def letters(session: Session, recipient: str) -> list[Envelope]:
    """Return the letters that wait for somebody."""
    with session.data.register.reading() as register:
        return register.envelopes(recipient)


@pytest.fixture
def third(two: Exchanging) -> Office:
    """A third laptop, which can post what it likes."""
    made = two.join("Third")
    two.all_exchange()
    return made


def test_withdrawn_before_it_was_opened_a_summary_is_shown_at_neither_laptop_and_word_comes(
    two: Exchanging, clock: Clock
) -> None:
    b = two.others[0]
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        client, agreed = release(counsellor, clock)
        assert last(counsellor, client).standing(today(clock)) is ReleaseStatus.UNDER_WAY
    two.exchange(two.a)
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        withdrawal.withdraw(counsellor, agreed)
        assert last(counsellor, client).standing(today(clock)) is ReleaseStatus.CALLED_BACK
    two.all_exchange(two.a, b, times=1)
    with two.at(b, Role.CASEWORKER) as worker:
        received_summaries.receive(worker)
        assert shown(worker) == []
    two.all_exchange(b, two.a, times=1)
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        news(counsellor)
        told = last(counsellor, client)
        assert (told.read, told.gone, told.copied) == (None, today(clock), False)
        assert waiting(counsellor) == []


def test_word_says_whether_it_was_read_and_whether_a_copy_was_saved(
    two: Exchanging, clock: Clock
) -> None:
    b = two.others[0]
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        client, agreed = release(counsellor, clock)
    two.all_exchange(two.a, b, times=1)
    clock.move(days=1)
    with two.at(b, Role.CASEWORKER) as worker:
        received_summaries.receive(worker)
        [received] = shown(worker)
        assert receipts.open_summary(worker, received.record)
        assert not receipts.open_summary(worker, received.record)
        received_summaries.save(worker, received.record, two.folder / "copy.pdf")
    two.all_exchange(b, two.a, times=1)
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        news(counsellor)
        assert last(counsellor, client).read == today(clock)
        assert waiting(counsellor) == []
        withdrawal.withdraw(counsellor, agreed)
    two.all_exchange(two.a, b, times=1)
    with two.at(b, Role.CASEWORKER) as worker:
        received_summaries.receive(worker)
    two.all_exchange(b, two.a, times=1)
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        news(counsellor)
        told = last(counsellor, client)
        assert (told.gone, told.copied) == (today(clock), True)


def test_a_letter_waits_for_word_until_the_consent_ends(two: Exchanging, clock: Clock) -> None:
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        release(counsellor, clock)
    two.all_exchange()
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        news(counsellor)
        assert len(waiting(counsellor)) == 1
        clock.move(days=5)
        news(counsellor)
        assert waiting(counsellor) == []


def test_word_waits_no_longer_than_a_year(two: Exchanging, clock: Clock) -> None:
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        release(counsellor, clock)
    two.all_exchange()
    with two.at(two.others[0], Role.CASEWORKER) as worker:
        received_summaries.receive(worker)
        receipts.open_summary(worker, shown(worker)[0].record)
        assert len(waiting(worker)) == 1
        clock.move(days=400)
        received_summaries.receive(worker)
        assert waiting(worker) == []


def cut(letter: Envelope) -> Envelope:
    """Return a letter without its last byte."""
    return replace(letter, sealed=letter.sealed[:-1])


def released(two: Exchanging, clock: Clock) -> Envelope:
    """Release a summary to the caseworker; return the letter."""
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        release(counsellor, clock)
        [recipient] = waiting(counsellor)
        [letter] = letters(counsellor, recipient)
    return letter


def post(liar: Liar, *found: Envelope) -> None:
    """Have another laptop post letters as its own program likes."""
    liar.say(replace(liar.empty(), letters=found))


@pytest.mark.parametrize("first", ["the true one", "the changed one"])
def test_p43_a_changed_letter_keeps_the_true_one_out_neither_before_nor_after_it(
    two: Exchanging, third: Office, clock: Clock, first: str
) -> None:
    letter, b = released(two, clock), two.others[0]
    liar = lying(two, third)
    if first == "the true one":
        two.all_exchange(two.a, b, times=1)
    post(liar, cut(letter))
    two.exchange(b)
    if first == "the changed one":
        with two.at(b, Role.CASEWORKER) as worker:
            assert received_summaries.receive(worker).summaries == 0
        two.all_exchange(two.a, b, times=1)
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 1
        assert len(shown(worker)) == 1


def test_p43_a_letter_to_somebody_else_under_the_same_id_keeps_it_out_neither(
    two: Exchanging, third: Office, clock: Clock
) -> None:
    letter, b = released(two, clock), two.others[0]
    with two.at(two.a, Role.STAFF) as staff:
        elsewhere = staff.me.person
    post(lying(two, third), replace(letter, recipient=elsewhere))
    two.exchange(b)
    two.all_exchange(two.a, b, times=1)
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda letter: letter,
        cut,
        lambda letter: replace(letter, message="0" * 32),
    ],
    ids=["again", "cut", "under another id"],
)
def test_p43_a_letter_that_was_received_is_received_once(
    two: Exchanging, third: Office, clock: Clock, change: Callable[[Envelope], Envelope]
) -> None:
    letter, b = released(two, clock), two.others[0]
    two.all_exchange(two.a, b, times=1)
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 1
    post(lying(two, third), change(letter))
    two.exchange(b)
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 0
        assert len(shown(worker)) == 1
