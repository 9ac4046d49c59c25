"""A caseworker asks for a summary, and hears nothing of what the client said."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from counsel_desk.domain.casework.casework import LONGEST
from counsel_desk.domain.casework.requests import (
    Declining,
    IncomingRequest,
    RequestState,
    SummaryRequest,
    Wanted,
)
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.summary import SummaryType
from counsel_desk.domain.trust import Envelope, Role, VaultKind
from counsel_desk.services.casework import incoming_requests, received_summaries, requests
from counsel_desk.services.casework.cases import TooLongError
from counsel_desk.services.casework.incoming_requests import Waiting
from counsel_desk.services.casework.requests import (
    AboutMissingError,
    CourtDayMissingError,
    OtherPurposeError,
    SettledError,
    TooLateError,
    Wish,
)
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.rights import erasure
from counsel_desk.services.work.session import Session
from tests.helpers import holding
from tests.helpers.handing_over import accept, at, bodies, finished, offer
from tests.helpers.office import Clock, Office
from tests.unit.services.stored import actions, rows

ABOUT = "the person we spoke of in May"


@pytest.fixture
def wish(office: Office) -> Wish:
    """What the caseworker asks of the first counsellor."""
    return Wish(
        office.person(Role.COUNSELLOR).name,
        SummaryType.ATTENDANCE_LETTER,
        Purpose.VICTIM_COMPENSATION,
        ABOUT,
    )


@pytest.fixture
def asked(caseworker: Session, wish: Wish) -> str:
    """The caseworker's end of the request."""
    return requests.ask(caseworker, wish)


@pytest.fixture
def waiting(asked: str, counsellor: Session) -> str:
    """The counsellor's end of the request."""
    incoming_requests.receive(counsellor)
    return next(
        one.filed.record
        for one in incoming_requests.listing(counsellor)
        if one.filed.body.about == ABOUT
    )


def outgoing(session: Session, record: str) -> SummaryRequest:
    """Return a request as it is at the caseworker's desk."""
    [filed] = [one for one in requests.mine(session) if one.record == record]
    return filed.body


def incoming(session: Session, record: str) -> Waiting:
    """Return a request as it is at the counsellor's desk."""
    [one] = [each for each in incoming_requests.listing(session) if each.filed.record == record]
    return one


def test_a_request_comes_with_words_and_without_any_id(
    caseworker: Session, counsellor: Session, asked: str, waiting: str
) -> None:
    body = incoming(counsellor, waiting).filed.body
    assert (body.asker, body.about, body.state) == (caseworker.me.name, ABOUT, RequestState.ASKED)
    link = outgoing(caseworker, asked).link
    assert body.link == link
    ids = {row.record for row in rows(caseworker, VaultKind.CASEWORK)} | {caseworker.me.person}
    ours = bodies(counsellor)
    assert not [one for one in ids if one.encode() in ours]
    [entry] = [one for one in inbox.listing(counsellor).open if one.key == waiting]
    assert (entry.kind, entry.name, entry.until) == (Kind.REQUEST, body.asker, body.needed_by)


def test_time_around_a_day_in_court_is_asked_for_without_any_id(
    caseworker: Session, counsellor: Session, wish: Wish, today: date
) -> None:
    day = today + timedelta(days=9)
    court_day = replace(
        wish, wanted=Wanted.COURT_DAY, purpose=Purpose.CASEWORK_SUMMARY, needed_by=day
    )
    with pytest.raises(CourtDayMissingError):
        requests.ask(caseworker, replace(court_day, needed_by=None))
    record = requests.ask(caseworker, court_day)
    incoming_requests.receive(counsellor)
    (found,) = [
        one.filed
        for one in incoming_requests.listing(counsellor)
        if one.filed.body.wanted is Wanted.COURT_DAY
    ]
    assert (found.body.needed_by, found.body.about) == (day, ABOUT)
    assert record.encode() not in bodies(counsellor)
    incoming_requests.answer(counsellor, found.record, given=True)
    received_summaries.receive(caseworker)
    assert outgoing(caseworker, record).state is RequestState.ANSWERED
    assert outgoing(caseworker, record).wanted is Wanted.COURT_DAY


@pytest.mark.parametrize("reason", list(Declining))
def test_whatever_the_reason_the_caseworker_hears_the_same(
    caseworker: Session,
    counsellor: Session,
    asked: str,
    waiting: str,
    reason: Declining,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[bytes] = []
    seal = letters.seal

    def sealed(*given: Any) -> Envelope:
        sent.append(given[-1])
        return seal(*given)

    monkeypatch.setattr(letters, "seal", sealed)
    incoming_requests.answer(counsellor, waiting, given=False, reason=reason)
    [body] = sent
    assert set(msgspec.json.decode(body)) == {"link", "given"}
    assert msgspec.json.decode(body)["given"] is False
    assert received_summaries.receive(caseworker).answers == 1
    assert outgoing(caseworker, asked).state is RequestState.CANNOT_BE_GIVEN
    assert incoming(counsellor, waiting).filed.body.reason is reason
    if reason is not Declining.NOT_SAID:
        assert reason.value.encode() not in bodies(caseworker, VaultKind.CASEWORK)


def test_the_trail_says_the_same_of_a_summary_and_of_none(
    counsellor: Session, waiting: str
) -> None:
    before = actions(counsellor)
    incoming_requests.answer(counsellor, waiting, given=False)
    assert actions(counsellor) == ["request_settled", *before]


def test_an_answer_settles_both_ends_and_leaves_no_link_between_them(
    caseworker: Session, counsellor: Session, asked: str, waiting: str
) -> None:
    link = outgoing(caseworker, asked).link
    incoming_requests.answer(counsellor, waiting, given=True)
    received_summaries.receive(caseworker)
    assert outgoing(caseworker, asked).state is RequestState.ANSWERED
    assert incoming(counsellor, waiting).filed.body.state is RequestState.ANSWERED
    assert link.encode() not in bodies(caseworker, VaultKind.CASEWORK)
    assert link.encode() not in bodies(counsellor)
    with pytest.raises(SettledError):
        incoming_requests.answer(counsellor, waiting, given=True)
    with pytest.raises(SettledError):
        requests.take_back(caseworker, asked)


def test_a_request_that_nobody_opened_is_taken_back_unseen(
    caseworker: Session, asked: str, office: Office
) -> None:
    requests.take_back(caseworker, asked)
    counsellor = office.enter(Role.COUNSELLOR)
    found = [one.filed.body.about for one in incoming_requests.listing(counsellor)]
    assert ABOUT not in found
    assert outgoing(caseworker, asked).state is RequestState.WITHDRAWN


def test_a_request_that_was_opened_is_taken_back_in_sight(
    caseworker: Session, counsellor: Session, asked: str, waiting: str
) -> None:
    requests.take_back(caseworker, asked)
    incoming_requests.receive(counsellor)
    assert incoming(counsellor, waiting).filed.body.state is RequestState.WITHDRAWN
    with pytest.raises(SettledError):
        incoming_requests.answer(counsellor, waiting, given=True)


def test_another_counsellor_cannot_answer_in_the_name_of_the_one_asked(
    caseworker: Session, counsellor: Session, asked: str, waiting: str, office: Office
) -> None:
    other = office.enter(Role.COUNSELLOR, 1)
    link = outgoing(caseworker, asked).link
    forged = replace(incoming(counsellor, waiting).filed.body, link=link)
    with other.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        incoming_requests._post_answer(other, work, forged, given=True)
    received_summaries.receive(caseworker)
    assert outgoing(caseworker, asked).state is RequestState.ASKED
    incoming_requests.answer(counsellor, waiting, given=False)


def test_a_request_can_be_unlinked_and_is_destroyed_with_the_linked_file(
    counsellor: Session, waiting: str, client: str, clock: Clock
) -> None:
    incoming_requests.link_to_client(counsellor, waiting, client)
    code = clients.get(counsellor, client).body.code
    assert incoming(counsellor, waiting).code == code
    incoming_requests.link_to_client(counsellor, waiting, "")
    assert incoming(counsellor, waiting).code == ""
    # Not even an earlier version still names the client.
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        versions = reader.versions(waiting, IncomingRequest)
    assert [one.body.client for one in versions] == [""]
    incoming_requests.link_to_client(counsellor, waiting, client)
    holding.lift_all(counsellor, client)
    erasure.seal(counsellor, client, Ground.CLIENTS_WISH)
    clock.move(days=policy.read(counsellor).retention_days_after_sealing + 1)
    erasure.destroy(counsellor, client)
    assert waiting not in [one.filed.record for one in incoming_requests.listing(counsellor)]
    assert ABOUT.encode() not in bodies(counsellor)


def test_a_file_that_goes_to_a_colleague_leaves_no_settled_request_behind(
    office: Office, caseworker: Session, wish: Wish
) -> None:
    requests.ask(caseworker, wish)
    requests.ask(caseworker, replace(wish, about="another request of ours"))
    with at(office) as giver:
        client = finished(giver)
        for one in incoming_requests.listing(giver):
            incoming_requests.link_to_client(giver, one.filed.record, client)
        [settled] = [
            one.filed.record
            for one in incoming_requests.listing(giver)
            if one.filed.body.about == ABOUT
        ]
        incoming_requests.answer(giver, settled, given=False)
        offer(giver, client)
    with at(office, place=1) as receiver:
        accept(receiver)
        assert ABOUT.encode() not in bodies(receiver)
    with at(office) as giver:
        assert ABOUT.encode() not in bodies(giver)
        left = incoming_requests.listing(giver)
        assert "another request of ours" in [one.filed.body.about for one in left]
        assert {one.filed.body.client for one in left} == {""}


def test_what_cannot_be_asked_is_said_and_nothing_leaves(caseworker: Session, wish: Wish) -> None:
    before = requests.mine(caseworker)
    for error, wrong in (
        (AboutMissingError, replace(wish, about="  ")),
        (TooLongError, replace(wish, about="x" * (LONGEST + 1))),
        (
            OtherPurposeError,
            replace(wish, type=SummaryType.IMPACT_STATEMENT, purpose=Purpose.CASEWORK_SUMMARY),
        ),
        (OtherPurposeError, replace(wish, purpose=Purpose.SUPERVISION)),
        (TooLateError, replace(wish, needed_by=caseworker.today() - timedelta(days=1))),
        (NotReachableError, replace(wish, counsellor=caseworker.me.name)),
        (NoSuchRecordError, replace(wish, case="0" * 32)),
    ):
        with pytest.raises(error):
            requests.ask(caseworker, wrong)
    assert requests.mine(caseworker) == before


def test_what_is_not_there_cannot_be_answered(
    counsellor: Session, client: str, caseworker: Session, asked: str, waiting: str
) -> None:
    with pytest.raises(NoSuchRecordError):
        incoming_requests.answer(counsellor, client, given=True)
    with pytest.raises(NoSuchRecordError):
        incoming_requests.link_to_client(counsellor, waiting, "0" * 32)
    with pytest.raises(NoSuchRecordError):
        requests.take_back(caseworker, "0" * 32)
