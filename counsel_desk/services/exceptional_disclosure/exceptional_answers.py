"""Takes in supervisors' answers to requests to co-sign, at sign-in."""

from dataclasses import replace

from counsel_desk.domain import exceptional_disclosure
from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.exceptional_disclosure import (
    CoSignature,
    ExceptionalRelease,
    Refusal,
    State,
)
from counsel_desk.domain.letters import CoSignAnswer
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import Envelope, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.exceptional_disclosure import exceptional_ledger
from counsel_desk.services.exceptional_disclosure.exceptional import NEWS
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import everyone, signed_by
from counsel_desk.services.work import file_marks, one_time_news
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_TIMING = {Refusal.NOT_YET, Refusal.TOO_OLD}
"""Refusals that matter when something leaves, not when an answer comes in."""


def verified(session: Session, given: CoSignature) -> bool:
    """Return whether a co-signature is genuine and by a current supervisor other than the user."""
    data = session.data
    try:
        signature = bytes.fromhex(given.signature)
    except ValueError:
        return False
    statement = exceptional_disclosure.statement(data.office.office, given)
    with data.register.reading() as register:
        state = register.state
    return any(
        one.name == given.supervisor
        and Role.SUPERVISOR in one.roles
        and one.person != session.me.person
        and signed_by(data, state, one.person, statement, signature)
        for one in everyone(state)
    )


def receive(session: Session) -> None:
    """Take in the answers of supervisors; what cannot be trusted is left in the post."""
    session.require(Operation.RELEASE_EXCEPTIONALLY)
    if session.data.read_only:
        return
    with session.data.register.reading() as register:
        found = register.envelopes(session.me.person)
    envelopes = letters.by_message(found)
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        kept = work.latest_with_parent(Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease)
        for client, filed in kept if envelopes else ():
            if not file_marks.frozen(work.transaction, client):
                message = letters.message_id(letters.COSIGN_ANSWER, filed.body.link)
                for envelope in envelopes.get(message, ()):
                    _take(session, work, filed, envelope)


def _take(
    session: Session, work: Work, filed: Filed[ExceptionalRelease], envelope: Envelope
) -> None:
    """Take one answer in, if it is from the supervisor asked and fits the request."""
    body = filed.body
    if work.transaction.seen(envelope.message):
        # A power cut came after it was taken in, before it was removed from the register.
        work.unpost(envelope.message)
        return
    try:
        answer = _answer(session, work, body, envelope)
    except KnownError:
        return
    if body.state is State.AWAITED:
        if not _fits(session, body, answer):
            return
        _keep(session, work, filed, answer)
    work.transaction.remember(envelope.message)
    work.unpost(envelope.message)


def _answer(
    session: Session, work: Work, body: ExceptionalRelease, envelope: Envelope
) -> CoSignAnswer:
    letter = letters.open_letter(session, envelope, work.transaction.seen, Role.SUPERVISOR)
    asked = letters.recipient_named(session, body.supervisor, Role.SUPERVISOR)
    answer = letters.decoded(letter.body, CoSignAnswer)
    actual = (letter.kind, letter.sender, answer.link)
    if actual != (letters.COSIGN_ANSWER, asked.person, body.link):
        raise KnownError
    return answer


def _fits(session: Session, body: ExceptionalRelease, answer: CoSignAnswer) -> bool:
    given = answer.given
    if given is None:
        return True
    refusals = exceptional_disclosure.gate(
        body.proposal,
        body.link,
        given,
        exceptional_disclosure.ways(body.proposal.recipient)[0],
        session.data.tools.now(),
        verified=verified(session, given),
        used=False,
    )
    return given.supervisor == body.supervisor and set(refusals) <= _TIMING


def _keep(
    session: Session, work: Work, filed: Filed[ExceptionalRelease], answer: CoSignAnswer
) -> None:
    given, body = answer.given, filed.body
    state = State.SENT_BACK if given is None else State.SIGNED
    if given is not None and body.before is not None:
        state = State.LEFT
    now = session.data.tools.now()
    after = replace(body, state=state, given=given, word=answer.word, answered=now)
    work.put(Kind.EXCEPTIONAL_RELEASE, after, record=filed.record)
    if body.before is not None:
        step = Step.NOT_COSIGNED if given is None else Step.COSIGNED
        exceptional_ledger.enter_step(session, work, filed.record, after, step)
    work.transaction.put_draft(NEWS + filed.record, b"")


def news(session: Session) -> list[ExceptionalRelease]:
    """Return the answers that the counsellor has not been told of; each is returned once."""
    return one_time_news.take(session, Operation.RELEASE_EXCEPTIONALLY, NEWS, ExceptionalRelease)
