"""The caseworker's end of requests for a summary; a refusal never says why."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import msgspec

from counsel_desk.domain.casework.casework import LONGEST
from counsel_desk.domain.casework.requests import (
    Answering,
    Asking,
    RequestState,
    SummaryRequest,
    TakingBack,
    Wanted,
    purposes_of,
)
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.summary import SummaryType
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.casework import cases
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work import news
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

NEWS = "answer_news:"
"""Prefix of the names of drafts that mark requests that were answered; see `news`."""
ASKING_LASTS = timedelta(days=180)
"""A request that stays unopened for this long can no longer be opened."""
ANSWER_LASTS = timedelta(days=3650)


class AboutMissingError(KnownError):
    """A request does not say whom it is about."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write in a few words how the counsellor will know who it is about. Nothing about "
        "health or counselling is needed.",
    )
    about = ("about",)


class OtherPurposeError(KnownError):
    """The requested type of summary is not written for that purpose."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This type of summary is not written for that purpose. Please choose another one."
    )
    about = ("purpose",)


class CourtDayMissingError(KnownError):
    """A request for time around a day in court does not name the day."""

    text = QT_TRANSLATE_NOOP("errors", "Please write the day of the hearing.")
    about = ("needed_by",)


class TooLateError(KnownError):
    """The day by which it is needed has passed."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This day has passed already. Please look at the date; nothing is sent yet."
    )
    about = ("needed_by",)


class SettledError(KnownError):
    """A request is settled already."""

    text = QT_TRANSLATE_NOOP("errors", "This request is settled already. Nothing has been changed.")


@dataclass(frozen=True)
class Wish:
    """What a caseworker asks for.

    Attributes:
        counsellor: Name of the counsellor to ask.
        type: The type of summary.
        purpose: What it is to be used for.
        about: How the counsellor will know whom it is about.
        needed_by: The day by which it is needed, if any.
        case: Record id of the case it is for; may be empty, and is never sent.
        wanted: A summary, or time around a day in court.
    """

    counsellor: str
    type: SummaryType
    purpose: Purpose
    about: str
    needed_by: date | None = None
    case: str = ""
    wanted: Wanted = Wanted.SUMMARY


def counsellors(session: Session) -> list[str]:
    """Return the names of the counsellors who may be asked."""
    session.require(Operation.WRITE_CASEWORK)
    return [name for _person, name in colleagues(session, Role.COUNSELLOR)]


def ask(session: Session, wish: Wish) -> str:
    """Ask a counsellor for a summary.

    Returns:
        The id of the request's record.

    Raises:
        AboutMissingError: It does not say whom it is about.
        TooLongError: A text is too long.
        OtherPurposeError: That type of summary is not written for that purpose.
        NotReachableError: The office root vouches for no counsellor of that name.
        NoSuchRecordError: There is no such case.
        CourtDayMissingError: Time is asked for around a day in court that is not named.
        TooLateError: The day by which it is needed has passed.
    """
    session.require(Operation.WRITE_CASEWORK)
    today, link = session.today(), new_id()
    about = cases.line(wish.about, LONGEST)
    if not about:
        raise AboutMissingError
    if wish.purpose not in purposes_of(wish.type):
        raise OtherPurposeError
    if wish.wanted is Wanted.COURT_DAY and wish.needed_by is None:
        raise CourtDayMissingError
    if wish.needed_by is not None and wish.needed_by < today:
        raise TooLateError
    counsellor = letters.recipient_named(session, wish.counsellor, Role.COUNSELLOR)
    asking = Asking(link, wish.type, wish.purpose, about, wish.needed_by, wish.wanted)
    request = _request(asking, counsellor.name, wish.case, today)
    expires = session.data.tools.now() + ASKING_LASTS
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        if wish.case:
            cases.require(work, wish.case)
        body = msgspec.json.encode(asking)
        work.post(letters.seal(session, work, letters.REQUEST, link, counsellor, "", expires, body))
        record = work.put(Kind.SUMMARY_REQUEST, request)
        work.audit("summary_requested")
    return record


def _request(asking: Asking, counsellor: str, case: str, today: date) -> SummaryRequest:
    """Return the caseworker's record of a request."""
    return SummaryRequest(
        counsellor,
        case,
        asking.type,
        asking.purpose,
        asking.about,
        asking.needed_by,
        today,
        asking.link,
        RequestState.ASKED,
        today,
        asking.wanted,
    )


def take_back(session: Session, record: str) -> None:
    """Withdraw a request; a counsellor who has opened it already is told.

    Raises:
        NoSuchRecordError: There is no such request.
        SettledError: It is settled already.
    """
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        filed = work.get(record, SummaryRequest)
        if filed is None:
            raise NoSuchRecordError
        request = filed.body
        if request.state is not RequestState.ASKED:
            raise SettledError
        work.unpost(letters.message_id(letters.REQUEST, request.link))
        _post_withdrawal(session, work, request)
        _settle(session, work, filed, RequestState.WITHDRAWN)
        work.audit("request_taken_back")


def _post_withdrawal(session: Session, work: Work, request: SummaryRequest) -> None:
    try:
        counsellor = letters.recipient_named(session, request.counsellor, Role.COUNSELLOR)
    except NotReachableError:
        return
    body = msgspec.json.encode(TakingBack(request.link))
    expires = session.data.tools.now() + ANSWER_LASTS
    kind, link = letters.REQUEST_TAKEN_BACK, request.link
    work.post(letters.seal(session, work, kind, link, counsellor, "", expires, body))


def mine(session: Session) -> list[Filed[SummaryRequest]]:
    """Return the requests of the office's caseworkers, newest first."""
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        return reader.latest(Kind.SUMMARY_REQUEST, SummaryRequest)[::-1]


def _take_answer(session: Session, work: Work, letter: Letter, answer: Answering) -> None:
    sender = letters.name_of(session, letter.sender)
    for filed in work.latest(Kind.SUMMARY_REQUEST, SummaryRequest):
        body = filed.body
        if body.link and (body.link, body.counsellor) == (answer.link, sender):
            given = RequestState.ANSWERED if answer.given else RequestState.CANNOT_BE_GIVEN
            _settle(session, work, filed, given)
            news.add(work, NEWS, filed.record)
            work.audit("request_settled")


def _settle(
    session: Session, work: Work, filed: Filed[SummaryRequest], state: RequestState
) -> None:
    """Store the outcome of a request, and forget the link to the counsellor's end."""
    body = replace(filed.body, link="", state=state, since=session.today())
    work.erase(filed.record)
    work.put(Kind.SUMMARY_REQUEST, body, record=filed.record)


HANDLERS = {letters.REQUEST_ANSWER: inbox.Handler(Answering, Role.COUNSELLOR, _take_answer)}
"""Handlers for the letters that a caseworker receives about requests."""
