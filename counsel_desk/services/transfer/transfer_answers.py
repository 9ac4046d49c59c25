"""Takes in colleagues' answers to offered files, at the giver's sign-in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.letters import HandOverAnswer
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.transfer import HandOver, State
from counsel_desk.domain.trust import Envelope, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.casework import incoming_requests, told_notes
from counsel_desk.services.clients import clients, legal_holds
from counsel_desk.services.exceptional_disclosure import exceptional
from counsel_desk.services.ledger import disclosure_news
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters
from counsel_desk.services.transfer import hand_over_letters, offers, taking_over, transfer
from counsel_desk.services.transfer.offers import Mark
from counsel_desk.services.work import drafts, file_marks, news
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

NEWS = "hand_over_news:"
"""Prefix of the names of drafts that mark answers for the giver; see `news`."""


def receive(session: Session) -> None:
    """Take in the answers of colleagues: accepted files are erased here, declined ones stay.

    So is what givers on other laptops say of the files that they offered. Letters that cannot be
    trusted are left in the post.
    """
    transfer.require_own(session)
    if session.data.read_only:
        return
    taking_over.receive(session)
    with session.data.register.reading() as register:
        found = register.envelopes(session.me.person)
    envelopes = letters.by_message(found)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for message in envelopes:
            # A power cut came after it was taken in, before it was removed from the register.
            if work.transaction.seen(message):
                work.unpost(message)
        for client, mark in _marks(work):
            _expire(session, work, client, mark)
            kind = _answer(session, work, mark, envelopes)
            if kind is not None:
                _ANSWERS[kind](session, work, client, mark)
                news.add(work, NEWS, mark.entry)


def _answer(
    session: Session, work: Work, mark: Mark, envelopes: Mapping[str, Sequence[Envelope]]
) -> str | None:
    """Return the kind of answer to an offer, if one came that can be trusted.

    It must be signed by the colleague to whom the file was offered, whatever their roles are now.
    """
    filed = work.get(mark.entry, HandOver)
    for kind in _ANSWERS if mark.link and filed else ():
        for envelope in envelopes.get(letters.message_id(kind, mark.link), ()):
            try:
                letter = letters.open_letter(session, envelope, work.transaction.seen, None)
                said = hand_over_letters.decoded(letter, kind, HandOverAnswer)
            except KnownError:
                continue
            if filed and (letter.sender, said.link) == (filed.body.recipient, mark.link):
                return kind
    return None


def _marks(work: Work) -> list[tuple[str, Mark]]:
    names = work.transaction.drafts(file_marks.HAND_OVER)
    found = ((one.removeprefix(file_marks.HAND_OVER), one) for one in names)
    return [
        (client, msgspec.json.decode(work.transaction.draft(name) or b"", type=Mark))
        for client, name in found
    ]


def _on_accepted(session: Session, work: Work, client: str, mark: Mark) -> None:
    """Erase a file that a colleague took over, or keep a read-only copy if there is a reason."""
    ended = transfer.end(session, work, client, mark, State.ACCEPTED)
    if ended:
        disclosure_news.note_new_holder(work, client, ended.recipient)
    # Answers would come to a desk that no longer has the file; the colleague can ask again.
    exceptional.let_go(work, client)
    if ended and (policy.read(session).keep_after_transfer or _held_here(work, client)):
        today = session.today()
        body = clients.require(work, client).body
        work.put(Kind.CLIENT, replace(body, closed=body.closed or today), record=client)
        work.put(Kind.HAND_OVER, replace(ended, kept=True), record=mark.entry)
        offers.put_mark(work, client, Mark("", mark.entry, 0))
    else:
        _erase(work, client)
    work.audit("client_handed_over")


def _held_here(work: Work, client: str) -> bool:
    """Return whether a legal hold is on what does not go with a file and would be destroyed."""
    return bool(transfer.private_of(work, client) and legal_holds.in_force(work, client))


def _erase(work: Work, client: str) -> None:
    drafts.drop_of_client(work, client)
    incoming_requests.let_go(work, client)
    whole = {row.record for row in transfer.file_of(work, client)}
    whole.update(told_notes.of_client(work, client))
    for record in whole | transfer.private_of(work, client):
        work.erase(record)


def _on_declined(session: Session, work: Work, client: str, mark: Mark) -> None:
    filed = work.get(mark.entry, HandOver)
    asked = filed is not None and filed.body.asked_back is not None
    transfer.end(session, work, client, mark, State.TAKEN_BACK if asked else State.DECLINED)


_ANSWERS: dict[str, Callable[[Session, Work, str, Mark], None]] = {
    hand_over_letters.ACCEPTED: _on_accepted,
    hand_over_letters.DECLINED: _on_declined,
}


def _expire(session: Session, work: Work, client: str, mark: Mark) -> None:
    """Erase a kept copy once the office's retention time is over, and no hold is on it."""
    filed = work.get(mark.entry, HandOver)
    if filed is None or not filed.body.kept or filed.body.ended is None:
        return
    if _held_here(work, client):
        return
    days = policy.read(session).retention_days_after_sealing
    if session.data.tools.now() >= filed.body.ended + timedelta(days=days):
        _erase(work, client)
        work.put(Kind.HAND_OVER, replace(filed.body, kept=False), record=mark.entry)
        work.transaction.drop_draft(file_marks.HAND_OVER + client)
