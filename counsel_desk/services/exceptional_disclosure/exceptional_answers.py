"""Takes in supervisors' answers to requests to co-sign, at sign-in."""

from dataclasses import replace

from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.exceptional import exceptional_disclosure
from counsel_desk.domain.exceptional.exceptional_disclosure import (
    ExceptionalRelease,
    Refusal,
    State,
)
from counsel_desk.domain.exceptional.proposal import at_once
from counsel_desk.domain.exceptional.signing import CoSignature, covers
from counsel_desk.domain.letters import CoSignAnswer
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import Envelope, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.exceptional_disclosure import exceptional_ledger
from counsel_desk.services.exceptional_disclosure.exceptional import NEWS
from counsel_desk.services.exceptional_disclosure.signatures import believed, verified
from counsel_desk.services.people import letters
from counsel_desk.services.work import file_marks, news
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_TIMING = {Refusal.NOT_YET, Refusal.TOO_OLD}
"""Refusals that matter when something leaves, not when an answer comes in."""


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
                    _take(session, work, believed(session, filed), envelope)


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
    if body.state is State.AWAITED or body.to_review:
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
    if at_once(body.proposal):
        return _reviews(session, body, answer)
    given = answer.given
    if given is None:
        return answer.review is None
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


def _reviews(session: Session, body: ExceptionalRelease, answer: CoSignAnswer) -> bool:
    """Return whether an answer is a true word of the supervisor asked on what is told at once."""
    review = answer.review
    return (
        review is not None
        and review.supervisor == body.supervisor
        and covers(review, body.proposal, body.link)
        and verified(session, review)
    )


def _keep(
    session: Session, work: Work, filed: Filed[ExceptionalRelease], answer: CoSignAnswer
) -> None:
    given, body, now = answer.given, filed.body, session.data.tools.now()
    if answer.review is not None:
        after = replace(body, review=answer.review, answered=now)
        step = Step.REVIEWED
    else:
        after = replace(
            body, state=_answered(body, given), given=given, word=answer.word, answered=now
        )
        step = Step.NOT_COSIGNED if given is None else Step.COSIGNED
    work.put(Kind.EXCEPTIONAL_RELEASE, after, record=filed.record)
    if body.left is not None:
        exceptional_ledger.enter_step(session, work, filed.record, after, step)
    news.add(work, NEWS, filed.record)


def _answered(body: ExceptionalRelease, given: CoSignature | None) -> State:
    if given is None:
        return State.SENT_BACK
    return State.SIGNED if body.before is None else State.LEFT
