"""Enters receipts from caseworkers' desks into the ledger.

Receipts for a file that was handed over are passed on to the colleague who has it. Receipts that
match nothing here stay in the post: if the counsellor works on two laptops, they belong to the
other one.
"""

from dataclasses import replace

import msgspec

from counsel_desk.domain.disclosure import Disclosure, Step, Way
from counsel_desk.domain.letters import Receipt
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.inbox import Handler
from counsel_desk.services.work import file_marks, news
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

NEWS = "receipt_news:"
"""Prefix of the names of drafts that mark entries about what was read or is gone; see `news`."""
_LARGEST = 64 * 2**10
"""Largest sealed letter to open, in bytes; parts of a file being handed over are larger."""
_WENT = "went_over"
"""Name in a vault's `meta`: who has the handed-over files, by digests of their releases' links."""


def receive(session: Session) -> None:
    """Take in receipts from caseworkers' desks, and those that colleagues pass on.

    Summaries that nobody opened before the consent ended are taken out of the post.
    """
    place = (VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE)
    inbox.take_in(session, *place, _HANDLERS, _LARGEST)
    if session.data.read_only:
        return
    with session.work(*place) as work:
        disclosure.recall_again(session, work)
    with session.data.register.reading() as register:
        posted = {one.letter.message for one in register.state.posted.values()}
    if not posted:
        return
    today = session.today()
    with session.work(*place) as work:
        for _client, entry in _released(work):
            ended = entry.summary and entry.summary.until and entry.summary.until < today
            message = letters.message_id(letters.SUMMARY, entry.link)
            if ended and message in posted:
                work.unpost(message)


def note_new_holder(work: Work, client: str, person: str) -> None:
    """Note to whom to pass on a client's receipts, before the file leaves the vault.

    The links themselves are not kept.

    Args:
        work: The unit of work that erases the file.
        client: Record id of the client.
        person: Id of the colleague who has the file.
    """
    went = _went(work)
    for holder, entry in _released(work):
        if holder == client and entry.way is Way.DESK:
            went[letters.message_id(_WENT, entry.link)] = person
            recall = letters.message_id(letters.RECALL, entry.link)
            work.transaction.drop_draft(disclosure.RECALLED + recall)
    work.transaction.put_meta(_WENT, msgspec.json.encode(went))


def released_as(reader: Reader, link: str) -> tuple[str, Disclosure] | None:
    """Return the client and the entry of a release that rests on a consent, if it is here."""
    ledger = reader.latest_with_parent(Kind.DISCLOSURE, Disclosure)
    found = [
        (client, one.body)
        for client, one in ledger
        if one.body.link == link and one.body.step is Step.RELEASED and one.body.consent
    ]
    return found[0] if found else None


def holder_of(work: Work, link: str) -> str:
    """Return the id of the colleague who has the file that a release was made from, or ``""``."""
    return _went(work).get(letters.message_id(_WENT, link), "")


def _went(work: Work) -> dict[str, str]:
    return msgspec.json.decode(work.transaction.meta(_WENT) or b"{}", type=dict[str, str])


def _released(work: Work) -> list[tuple[str, Disclosure]]:
    """Return every release, also of sealed files, after the client it is about."""
    found = work.including_sealed().latest_with_parent(Kind.DISCLOSURE, Disclosure)
    return [(client, one.body) for client, one in found if one.body.step is Step.RELEASED]


def _take(session: Session, work: Work, _letter: Letter, receipt: Receipt) -> None:
    found = [each for each in _released(work) if each[1].link == receipt.release]
    here = [each for each in found if not file_marks.frozen(work.transaction, each[0])]
    went = _went(work).get(letters.message_id(_WENT, receipt.release))
    if here:
        _enter(session, work, here[0], receipt)
    elif went is not None:
        _pass_on(session, work, went, receipt)
    elif not _take_for_another(session, receipt):
        raise KnownError


def _take_for_another(session: Session, receipt: Receipt) -> bool:
    """Enter a receipt in a vault that the person covers, if the release is there."""
    for covered in session.running_covers():
        other = session.standing_in(covered.vault)
        with other.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            found = [each for each in _released(work) if each[1].link == receipt.release]
            if found:
                _enter(other, work, found[0], receipt)
                return True
    return False


def _enter(session: Session, work: Work, release: tuple[str, Disclosure], receipt: Receipt) -> None:
    """Enter a receipt in the ledger, each step once."""
    client, entry = release
    ledger = work.including_sealed().latest(Kind.DISCLOSURE, Disclosure, client)
    known = {one.body.step for one in ledger if one.body.link == entry.link}
    step = replace(
        entry, instant=session.data.tools.now(), summary=None, agreement=None, day=receipt.day
    )
    if receipt.opened is not None and Step.OPENED not in known:
        opened = replace(step, step=Step.OPENED, day=receipt.opened)
        news.add(work, NEWS, work.put(Kind.DISCLOSURE, opened, parent=client))
    work.unpost(letters.message_id(letters.SUMMARY, entry.link))
    if receipt.step is Step.GONE:
        recall = letters.message_id(letters.RECALL, entry.link)
        work.unpost(recall)
        work.transaction.drop_draft(disclosure.RECALLED + recall)
        if Step.GONE not in known:
            gone = replace(step, step=Step.GONE, copied=receipt.copied)
            news.add(work, NEWS, work.put(Kind.DISCLOSURE, gone, parent=client))


def _pass_on(session: Session, work: Work, person: str, receipt: Receipt) -> None:
    recipient = letters.recipient_of(session, person)
    expires = session.data.tools.now() + letters.RECEIPT_LASTS
    body = msgspec.json.encode(receipt)
    work.post(
        letters.seal(session, work, letters.PASSED_ON, receipt.link, recipient, "", expires, body)
    )


_HANDLERS = {
    letters.RECEIPT: Handler(Receipt, Role.CASEWORKER, _take),
    letters.PASSED_ON: Handler(Receipt, Role.COUNSELLOR, _take),
}
