"""Asks a supervisor to sign for a disclosure without the client's consent.

Nothing leaves here; see `counsel_desk.services.exceptional_disclosure.exceptional_release`.
"""

from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from counsel_desk.domain import exceptional_disclosure
from counsel_desk.domain.disclosure import Way
from counsel_desk.domain.exceptional_disclosure import (
    ExceptionalRelease,
    Lack,
    Proposal,
    State,
    Telling,
)
from counsel_desk.domain.letters import CoSignRequest
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.exceptional_disclosure import exceptional_ledger
from counsel_desk.services.exceptional_disclosure.cosigning import LASTS
from counsel_desk.services.people import letters
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

NEWS = "cosign_news:"
"""Prefix of the names of drafts that mark answers the counsellor has not been told of."""


class LackingError(KnownError):
    """A proposal says too little or too much.

    Attributes:
        lacks: What is missing or too much.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was asked yet. What is still missing, or is too much, is listed here.",
    )

    def __init__(self, lacks: tuple[Lack, ...]) -> None:
        super().__init__()
        self.lacks = lacks


class OwnCoSignatureError(KnownError):
    """A counsellor asked themselves to co-sign."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A co-signature is another person's. Please choose a supervisor who is not you.",
    )


class LaterError(KnownError):
    """The time at which the recipient was told is in the future."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The day and time when it was told cannot be later than now. Please look again."
    )


class MovedOnError(KnownError):
    """A request has changed since it was shown."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This request is further than it was shown here. It is shown anew; please look."
    )


@dataclass(frozen=True)
class Wanted:
    """What a counsellor asks for.

    Attributes:
        proposal: What is to leave.
        supervisor: Name of the supervisor who is asked to sign.
        telling: Whether the client knows of it.
        not_told: Why not; may be empty if the client knows.
        before: When the recipient was told in an emergency; `None` if they were not.
    """

    proposal: Proposal
    supervisor: str
    telling: Telling
    not_told: str = ""
    before: datetime | None = None


def supervisors(session: Session) -> list[str]:
    """Return the names of the supervisors who can be asked to sign, other than the user."""
    session.require(Operation.RELEASE_EXCEPTIONALLY)
    me = session.me.person
    return [name for person, name in colleagues(session, Role.SUPERVISOR) if person != me]


def caseworkers(session: Session) -> list[str]:
    """Return the names of the caseworkers who can be recipients."""
    session.require(Operation.RELEASE_EXCEPTIONALLY)
    return [name for _person, name in colleagues(session, Role.CASEWORKER)]


def of_client(session: Session, client: str) -> list[Filed[ExceptionalRelease]]:
    """Return the requests in a client's file, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease, client)[::-1]


def ask(session: Session, client: str, wanted: Wanted) -> str:
    """Ask a supervisor to sign; an emergency disclosure is entered in the ledger at once.

    Returns:
        The id of the request's record.

    Raises:
        LackingError: Something is missing or too much; see `exceptional.lacks`.
        OwnCoSignatureError: The user asked themselves.
        NotReachableError: The person asked is not, or no longer, a supervisor.
        LaterError: The time of an emergency disclosure is in the future.
    """
    now, before = session.data.tools.now(), wanted.before
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        clients.require(work, client)
        found = exceptional_disclosure.lacks(wanted.proposal)
        if found:
            raise LackingError(found)
        if before is not None and before > now:
            raise LaterError
        body = ExceptionalRelease(
            wanted.proposal,
            new_id(),
            wanted.supervisor,
            now,
            State.AWAITED,
            wanted.telling,
            wanted.not_told.strip(),
            before,
        )
        record, body = new_id(), replace(body, release=new_id() if before else "", left=before)
        work.put(Kind.EXCEPTIONAL_RELEASE, body, parent=client, record=record)
        if before is not None:
            exceptional_ledger.enter(session, work, record, body, Way.TOLD, before)
            work.audit("exception_told_before")
        _send(session, work, body)
    return record


def _send(session: Session, work: Work, body: ExceptionalRelease) -> None:
    supervisor = _supervisor(session, body.supervisor)
    request = CoSignRequest(
        body.link,
        body.proposal,
        exceptional_disclosure.digest(body.proposal),
        body.telling,
        body.not_told,
        body.before,
    )
    encoded, expires = msgspec.json.encode(request), session.data.tools.now() + LASTS
    work.post(
        letters.seal(
            session, work, letters.COSIGN_REQUEST, body.link, supervisor, "", expires, encoded
        )
    )
    work.audit("exception_asked")


def _supervisor(session: Session, name: str) -> Certificate:
    found = letters.recipient_named(session, name, Role.SUPERVISOR)
    if found.person == session.me.person:
        raise OwnCoSignatureError
    return found


def require(reader: Reader, record: str) -> Filed[ExceptionalRelease]:
    """Return a request.

    Raises:
        NoSuchRecordError: There is no such request.
    """
    found = reader.get(record, ExceptionalRelease)
    if found is None:
        raise NoSuchRecordError
    return found


def ask_again(session: Session, record: str, supervisor: str) -> None:
    """Ask a supervisor to sign the same proposal; the earlier request is withdrawn.

    Raises:
        NoSuchRecordError: There is no such request.
        MovedOnError: It was signed, or given up.
        OwnCoSignatureError: The user asked themselves.
        NotReachableError: The person asked is not, or no longer, a supervisor.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        body = require(work, record).body
        if body.state not in {State.AWAITED, State.SENT_BACK}:
            raise MovedOnError
        work.unpost(letters.message_id(letters.COSIGN_REQUEST, body.link))
        now = session.data.tools.now()
        again = replace(
            body,
            link=new_id(),
            supervisor=supervisor,
            asked=now,
            state=State.AWAITED,
            word="",
            answered=None,
        )
        work.put(Kind.EXCEPTIONAL_RELEASE, again, record=record)
        _send(session, work, again)


def give_up(session: Session, record: str) -> None:
    """Withdraw a request, signed or not; nothing can leave on it any more.

    Raises:
        NoSuchRecordError: There is no such request.
        MovedOnError: It has left, or was disclosed in an emergency, which cannot be undone.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        body = require(work, record).body
        if body.before is not None or body.state in {State.LEFT, State.GIVEN_UP}:
            raise MovedOnError
        work.unpost(letters.message_id(letters.COSIGN_REQUEST, body.link))
        work.put(Kind.EXCEPTIONAL_RELEASE, replace(body, state=State.GIVEN_UP), record=record)
        work.audit("exception_given_up")


def stop(work: Work, client: str) -> None:
    """Give up the requests in a file that is sealed, unless signed or already disclosed."""
    for filed in work.latest(Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease, client):
        if filed.body.state is State.AWAITED and filed.body.before is None:
            work.unpost(letters.message_id(letters.COSIGN_REQUEST, filed.body.link))
            given_up = replace(filed.body, state=State.GIVEN_UP)
            work.put(Kind.EXCEPTIONAL_RELEASE, given_up, record=filed.record)
            work.audit("exception_given_up")


def let_go(work: Work, client: str) -> None:
    """Remove from the post the requests about a client whose file leaves this vault."""
    for filed in work.including_sealed().latest(
        Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease, client
    ):
        work.unpost(letters.message_id(letters.COSIGN_REQUEST, filed.body.link))
        work.transaction.drop_draft(NEWS + filed.record)
