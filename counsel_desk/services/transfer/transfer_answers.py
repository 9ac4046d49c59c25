"""What colleagues answered to the files that were offered to them; taken in at sign-in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.transfer import HandOver, State
from counsel_desk.domain.trust import Envelope, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.casework import incoming_requests
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional import exceptional
from counsel_desk.services.ledger import disclosure_news
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters
from counsel_desk.services.transfer import hand_over_letters, transfer
from counsel_desk.services.transfer.hand_over_letters import Answer
from counsel_desk.services.transfer.transfer import Mark
from counsel_desk.services.work import drafts, file_marks, one_time_news
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

NEWS = "hand_over_news:"
"""What the names of drafts begin with that say of which entry the giver is still to be told."""


def receive(session: Session) -> None:
    """Take in what colleagues answered: what was accepted is erased here, what was not goes on.

    Letters that cannot be trusted are left where they are.
    """
    transfer.require_own(session)
    with session.data.register.reading() as register:
        there = {one.message: one for one in register.envelopes(session.me.person)}
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for message in there:
            # A power cut came between taking it in and taking it out of the register.
            if work.transaction.seen(message):
                work.unpost(message)
        for client, mark in _marks(work):
            _expire(session, work, client, mark)
            kind = _answer(session, work, mark, there)
            if kind is not None:
                _ANSWERS[kind](session, work, client, mark)
                work.transaction.put_draft(NEWS + mark.entry, b"")


def _answer(session: Session, work: Work, mark: Mark, there: Mapping[str, Envelope]) -> str | None:
    """Return what kind of answer came to an offer, if one did that can be trusted.

    What counts is that it is signed by whom the file was offered to, whatever their roles are now.
    """
    filed = work.get(mark.entry, HandOver)
    for kind in _ANSWERS if mark.link and filed else ():
        envelope = there.get(letters.message_id(kind, mark.link))
        if envelope is None:
            continue
        try:
            letter = letters.open_letter(session, envelope, work.transaction.seen, None)
            said = hand_over_letters.decoded(letter, kind, Answer)
        except KnownError:
            continue
        if filed and (letter.sender, said.link) == (filed.body.recipient, mark.link):
            return kind
    return None


def _marks(work: Work) -> list[tuple[str, Mark]]:
    names = [one for one in work.transaction.drafts() if one.startswith(file_marks.HAND_OVER)]
    found = ((one.removeprefix(file_marks.HAND_OVER), one) for one in names)
    return [
        (client, msgspec.json.decode(work.transaction.draft(name) or b"", type=Mark))
        for client, name in found
    ]


def _go(session: Session, work: Work, client: str, mark: Mark) -> None:
    """Erase what a colleague has, or keep a copy that can only be read where the office wants."""
    ended = transfer.end(session, work, client, mark, State.ACCEPTED)
    if ended:
        disclosure_news.goes_over(work, client, ended.recipient)
    # An answer would come to a desk that has the file no longer; her colleague asks again.
    exceptional.let_go(work, client)
    if ended and policy.read(session).keep_after_transfer:
        today = session.today()
        body = clients.require(work, client).body
        work.put(Kind.CLIENT, replace(body, closed=body.closed or today), record=client)
        work.put(Kind.HAND_OVER, replace(ended, kept=True), record=mark.entry)
        transfer.put_mark(work, client, Mark("", mark.entry, 0))
    else:
        _erase(work, client)
    work.audit("client_handed_over")


def _erase(work: Work, client: str) -> None:
    drafts.drop_of_client(work, client)
    incoming_requests.let_go(work, client)
    whole = {row.record for row in transfer.file_of(work, client)}
    for record in whole | transfer.private_of(work, client):
        work.erase(record)


def _stay(session: Session, work: Work, client: str, mark: Mark) -> None:
    transfer.end(session, work, client, mark, State.DECLINED)


_ANSWERS: dict[str, Callable[[Session, Work, str, Mark], None]] = {
    hand_over_letters.ACCEPTED: _go,
    hand_over_letters.DECLINED: _stay,
}


def _expire(session: Session, work: Work, client: str, mark: Mark) -> None:
    """Erase a kept copy once the office's time for it is over."""
    filed = work.get(mark.entry, HandOver)
    if filed is None or not filed.body.kept or filed.body.ended is None:
        return
    days = policy.read(session).retention_days_after_sealing
    if session.data.tools.now() >= filed.body.ended + timedelta(days=days):
        _erase(work, client)
        work.put(Kind.HAND_OVER, replace(filed.body, kept=False), record=mark.entry)
        work.transaction.drop_draft(file_marks.HAND_OVER + client)


def news(session: Session) -> list[HandOver]:
    """Return the hand-overs that ended and of which the person was not told; each is told once."""
    return one_time_news.take(session, Operation.WRITE_CLIENT_FILE, NEWS, HandOver)
