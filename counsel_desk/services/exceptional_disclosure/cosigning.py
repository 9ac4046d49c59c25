"""The supervisor's side: a request or a report is read in memory and answered, never stored.

A supervisor has no vault of clients. Their own vault remembers that a request was answered, but not
what it said.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import msgspec

from counsel_desk.domain.exceptional import signing
from counsel_desk.domain.exceptional.proposal import at_once, recipient_digest
from counsel_desk.domain.exceptional.signing import CoSignature, Review
from counsel_desk.domain.letters import CoSignAnswer, CoSignRequest
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Envelope, Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

LASTS = timedelta(days=30)
"""How long a request, and its answer, can be opened."""
_REQUEST_BYTES = 2**20
"""Upper limit of a sealed request, which is a page of text."""


class RequestGoneError(KnownError):
    """A request no longer exists, or is not the one that was read."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This request is not here any more: the counsellor cancelled it, or you have answered it "
        "already.",
    )


@dataclass(frozen=True)
class Asked:
    """An opened request, which exists in memory only.

    Attributes:
        message: Id of its message.
        counsellor: Name of the counsellor who asks.
        request: The request.
        sent: The day on which it was sent.
    """

    message: str
    counsellor: str
    request: CoSignRequest
    sent: date

    @property
    def afterwards(self) -> bool:
        """Whether it is told at once, so that it is looked at and needs no signature."""
        return at_once(self.request.proposal)


def waiting(session: Session) -> list[Asked]:
    """Return the unanswered requests to the user that can be trusted."""
    with session.reading(VaultKind.WELLBEING, Operation.COSIGN_EXCEPTION) as reader:
        with session.data.register.reading() as register:
            found = register.envelopes(session.me.person)
        opened = (_opened(session, reader, one) for one in found)
        return [asked for asked, _counsellor in filter(None, opened)]


def _opened(
    session: Session, reader: Reader, envelope: Envelope
) -> tuple[Asked, Certificate] | None:
    if len(envelope.sealed) > _REQUEST_BYTES:
        return None
    try:
        letter = letters.open_letter(session, envelope, reader.transaction.seen, Role.COUNSELLOR)
        request = _request(letter)
        counsellor = letters.recipient_of(session, letter.sender)
    except KnownError:
        return None
    # Nobody answers their own request: one person may be both counsellor and supervisor.
    if letter.sender == session.me.person:
        return None
    sent = local_day(letter.expires - LASTS)
    return Asked(letter.message, counsellor.name, request, sent), counsellor


def _request(letter: Letter) -> CoSignRequest:
    if letter.kind != letters.COSIGN_REQUEST:
        raise KnownError
    request = letters.decoded(letter.body, CoSignRequest)
    if letter.message != letters.message_id(letter.kind, request.link):
        raise KnownError
    return request


def sign(session: Session, message: str, digest: str) -> None:
    """Co-sign a request, and send the signature back to the counsellor.

    Args:
        session: A supervisor's session.
        message: Id of the request's message.
        digest: Digest of the proposal that was read; nothing else is signed.

    Raises:
        NotPermittedError: The user is not a supervisor.
        RequestGoneError: It no longer exists, says something else, or asks for no signature.
    """
    with session.work(VaultKind.WELLBEING, Operation.COSIGN_EXCEPTION) as work:
        asked, counsellor = _require(session, work, message, digest, afterwards=False)
        given = _signed(session, asked.request)
        _answer(session, work, asked, counsellor, CoSignAnswer(asked.request.link, given))
        work.audit("exception_cosigned")


def _signed(session: Session, request: CoSignRequest) -> CoSignature:
    of = request.proposal
    bare = CoSignature(
        session.me.name,
        session.data.tools.now(),
        request.link,
        of.ground,
        recipient_digest(of.recipient),
        request.digest,
        "",
    )
    statement = signing.statement(session.data.office.office, bare)
    return replace(bare, signature=session.identity.sign(statement).hex())


def send_back(session: Session, message: str, word: str) -> None:
    """Send a request back unsigned, with a short message that may be empty.

    Raises:
        NotPermittedError: The user is not a supervisor.
        RequestGoneError: It no longer exists, or is a report, which cannot be sent back.
    """
    with session.work(VaultKind.WELLBEING, Operation.COSIGN_EXCEPTION) as work:
        asked, counsellor = _require(session, work, message, None, afterwards=False)
        answer = CoSignAnswer(asked.request.link, None, word.strip())
        _answer(session, work, asked, counsellor, answer)
        work.audit("exception_sent_back")


def review(session: Session, message: str, digest: str, remarks: str) -> None:
    """Sign that a report, which everybody has the duty to make, was seen; it stops nothing.

    Args:
        session: A supervisor's session.
        message: Id of the letter's message.
        digest: Digest of the proposal that was read.
        remarks: What the counsellor should know; may be empty.

    Raises:
        NotPermittedError: The user is not a supervisor.
        RequestGoneError: It no longer exists, says something else, or asks for a signature.
    """
    with session.work(VaultKind.WELLBEING, Operation.COSIGN_EXCEPTION) as work:
        asked, counsellor = _require(session, work, message, digest, afterwards=True)
        seen = _seen(session, asked.request, remarks.strip())
        _answer(session, work, asked, counsellor, CoSignAnswer(seen.link, None, review=seen))
        work.audit("exception_reviewed")


def _seen(session: Session, request: CoSignRequest, remarks: str) -> Review:
    of = request.proposal
    bare = Review(
        session.me.name,
        session.data.tools.now(),
        request.link,
        of.ground,
        recipient_digest(of.recipient),
        request.digest,
        remarks,
        "",
    )
    statement = signing.review_statement(session.data.office.office, bare)
    return replace(bare, signature=session.identity.sign(statement).hex())


def _require(
    session: Session, reader: Reader, message: str, digest: str | None, *, afterwards: bool
) -> tuple[Asked, Certificate]:
    """Return a letter that is still there, with this digest if one was read."""
    with session.data.register.reading() as register:
        found = [one for one in register.envelopes(session.me.person) if one.message == message]
    for envelope in found:
        opened = _opened(session, reader, envelope)
        if opened is None or opened[0].afterwards is not afterwards:
            continue
        if digest in {None, opened[0].request.digest}:
            return opened
    raise RequestGoneError


def _answer(
    session: Session, work: Work, asked: Asked, counsellor: Certificate, answer: CoSignAnswer
) -> None:
    body, expires = msgspec.json.encode(answer), session.data.tools.now() + LASTS
    work.post(
        letters.seal(
            session, work, letters.COSIGN_ANSWER, answer.link, counsellor, "", expires, body
        )
    )
    work.transaction.remember(asked.message)
    work.unpost(asked.message)
