"""Begins a disclosure without the client's consent: asks a supervisor to sign, or tells them.

Nothing leaves here; see `counsel_desk.services.exceptional_disclosure.exceptional_release`.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec

from counsel_desk.domain.disclosure import Way
from counsel_desk.domain.exceptional import exceptional_disclosure
from counsel_desk.domain.exceptional.exceptional_disclosure import (
    ExceptionalRelease,
    State,
    Telling,
)
from counsel_desk.domain.exceptional.grounds import Happening, Whose
from counsel_desk.domain.exceptional.proposal import Proposal, at_once, digest, lacks
from counsel_desk.domain.letters import CoSignRequest
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.services.clients import age, clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.exceptional_disclosure import exceptional_ledger
from counsel_desk.services.exceptional_disclosure.cosigning import LASTS
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import (
    GrownUpError,
    LackingError,
    LaterError,
    MovedOnError,
    NoChildError,
    OwnCoSignatureError,
    ToldTooEarlyError,
)
from counsel_desk.services.exceptional_disclosure.signatures import believed
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

NEWS = "cosign_news:"
"""Prefix of the names of drafts that mark answers for the counsellor; see `news`."""


@dataclass(frozen=True)
class Wanted:
    """What a counsellor asks for.

    Attributes:
        proposal: What is to leave.
        supervisor: Name of the supervisor who is asked to sign, or to look at it afterwards; may
            be empty where it is told at once.
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
        found = reader.latest(Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease, client)[::-1]
    return [believed(session, one) for one in found]


def ask(session: Session, client: str, wanted: Wanted) -> str:
    """Ask a supervisor to sign, or tell them at once of what everybody has the duty to report.

    What was told before anybody could sign is entered in the ledger at once.

    Returns:
        The id of the request's record.

    Raises:
        LackingError: Something is missing or too much; see `proposal.lacks`.
        GrownUpError: The client, said to be a child, is an adult by the intake.
        OwnCoSignatureError: The user asked themselves.
        NotReachableError: The person asked is not, or no longer, a supervisor, and has to sign.
        LaterError: The time of an emergency disclosure is in the future.
        ToldTooEarlyError: A supervisor has to sign before it may be told.
    """
    proposal, before, record = wanted.proposal, wanted.before, new_id()
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        clients.require(work, client)
        found = lacks(proposal)
        if found:
            raise LackingError(found)
        refuse_grown_up(work, client, proposal, session.today())
        _refuse_told_too_early(session, wanted)
        body = _begun(session, _without_unreachable(session, wanted))
        work.put(Kind.EXCEPTIONAL_RELEASE, body, parent=client, record=record)
        if before is not None:
            exceptional_ledger.enter(session, work, record, body, Way.TOLD, before)
            work.audit("exception_told_before")
        _send(session, work, body)
    return record


def refuse_grown_up(reader: Reader, client: str, proposal: Proposal, day: date) -> None:
    """Refuse to report an adult at once, as if the client were a child.

    Args:
        reader: Of the vault.
        client: Record id of the client.
        proposal: What is to leave.
        day: On which the client would have been a child.

    Raises:
        GrownUpError: By the intake they were an adult then.
    """
    birthday = age.birthday(reader, client)
    adult = birthday is not None and birthday <= day
    if not adult or proposal.whose is not Whose.CLIENT:
        return
    if proposal.ground is Ground.CHILD_WITHOUT_FAMILY:
        raise NoChildError
    offence = proposal.ground is Ground.OFFENCE_AGAINST_CHILD
    if offence and proposal.happening is not Happening.GROWN_UP:
        raise GrownUpError


def _without_unreachable(session: Session, wanted: Wanted) -> Wanted:
    """Leave out a supervisor who cannot be reached, where nobody's word is waited for."""
    if not at_once(wanted.proposal) or not wanted.supervisor:
        return wanted
    try:
        _supervisor(session, wanted.supervisor)
    except NotReachableError:
        return replace(wanted, supervisor="")
    return wanted


def _refuse_told_too_early(session: Session, wanted: Wanted) -> None:
    if wanted.before is None:
        return
    now = session.data.tools.now()
    if wanted.before > now:
        raise LaterError
    against = exceptional_disclosure.gate(
        wanted.proposal, "", None, Way.TOLD, now, verified=False, used=False, emergency=True
    )
    if against:
        raise ToldTooEarlyError


def _begun(session: Session, wanted: Wanted) -> ExceptionalRelease:
    before = wanted.before
    state = State.AWAITED
    if at_once(wanted.proposal):
        state = State.DUE if before is None else State.LEFT
    return ExceptionalRelease(
        wanted.proposal,
        new_id(),
        wanted.supervisor,
        session.data.tools.now(),
        state,
        wanted.telling,
        wanted.not_told.strip(),
        before,
        left=before,
        release=new_id() if before else "",
    )


def _send(session: Session, work: Work, body: ExceptionalRelease) -> None:
    if at_once(body.proposal) and not body.supervisor:
        # An office without a supervisor has the duty all the same.
        return
    supervisor = _supervisor(session, body.supervisor)
    request = CoSignRequest(
        body.link,
        body.proposal,
        digest(body.proposal),
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
    work.audit("exception_reported" if at_once(body.proposal) else "exception_asked")


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
    """Ask a supervisor to sign, or to look at, the same proposal; the earlier letter is withdrawn.

    Raises:
        NoSuchRecordError: There is no such request.
        MovedOnError: It was signed, looked at, or given up.
        OwnCoSignatureError: The user asked themselves.
        NotReachableError: The person asked is not, or no longer, a supervisor.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        body = believed(session, require(work, record)).body
        if not body.to_review and body.state not in {State.AWAITED, State.SENT_BACK}:
            raise MovedOnError
        work.unpost(letters.message_id(letters.COSIGN_REQUEST, body.link))
        now = session.data.tools.now()
        again = replace(
            body,
            link=new_id(),
            supervisor=supervisor,
            asked=now,
            state=body.state if body.to_review else State.AWAITED,
            word="",
            answered=None,
        )
        work.put(Kind.EXCEPTIONAL_RELEASE, again, record=record)
        _send(session, work, again)


def give_up(session: Session, record: str) -> None:
    """Withdraw a request, signed or not; nothing can leave on it any more.

    The letter about what everybody has the duty to report stays with the supervisor.

    Raises:
        NoSuchRecordError: There is no such request.
        MovedOnError: It has left, or was disclosed in an emergency, which cannot be undone.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        body = require(work, record).body
        if body.left is not None or body.state in {State.LEFT, State.GIVEN_UP}:
            raise MovedOnError
        if not at_once(body.proposal):
            work.unpost(letters.message_id(letters.COSIGN_REQUEST, body.link))
        work.put(Kind.EXCEPTIONAL_RELEASE, replace(body, state=State.GIVEN_UP), record=record)
        work.audit("exception_given_up")


def let_go(work: Work, client: str) -> None:
    """Remove from the post the requests about a client whose file leaves this vault."""
    for filed in work.including_sealed().latest(
        Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease, client
    ):
        work.unpost(letters.message_id(letters.COSIGN_REQUEST, filed.body.link))
        work.transaction.drop_draft(NEWS + filed.record)
