"""Handing a client's file over: the giver's side.

The register decides between taking an offer back and accepting it: whoever removes the letters, or
claims them, first. So a power cut at any moment leaves the file whole with one of the two, and
finally with one of them only.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from counsel_desk.domain import transfer as rules
from counsel_desk.domain.chain import Row
from counsel_desk.domain.letters import WithdrawnMeanwhile
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.state import State as OfficeState
from counsel_desk.domain.records import PRIVATE_KINDS, Filed, Kind
from counsel_desk.domain.transfer import Bundle, HandOver, Knew, Manifest, Reason, State
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.clients import clients, open_reports
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError, certificate_of
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.transfer import forms_along, hand_over_letters, offers
from counsel_desk.services.transfer.checking import (
    ImpossibleFileError,
    ImpossibleHereError,
    require_possible,
)
from counsel_desk.services.transfer.offers import Mark, OnItsWayError
from counsel_desk.services.vaults.cover import KeptFromError
from counsel_desk.services.vaults.rotation import open_vault
from counsel_desk.services.work import drafts, file_marks
from counsel_desk.services.work.reader import Reader, RecordAlteredError
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id


class HalfWrittenError(KnownError):
    """A file cannot be handed over while something in it is unfinished."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something in this file is half written: a note that is not signed, or a form that is "
        "not saved. Please finish it, or discard it, and then hand the file over: your colleague "
        "gets what is finished.",
    )


class NotOfferedError(KnownError):
    """There is no open offer to take back."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This file is not offered to anybody at present. Please open it again."
    )


class BeingTakenOverError(KnownError):
    """An offer cannot be taken back, since the colleague has accepted it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your colleague has accepted this file already, so the offer cannot be cancelled. Please "
        "speak with them about what is still to be done.",
    )


_OWN = {Kind.HAND_OVER, *PRIVATE_KINDS}
"""Kinds that lie beside a file and are not part of it."""


@dataclass(frozen=True)
class Recipient:
    """A counsellor who can be offered a file.

    Attributes:
        person: Their id.
        name: Their name.
        here: Whether their files are on this laptop.
    """

    person: str
    name: str
    here: bool


def require_own(session: Session) -> None:
    """Refuse a colleague who is standing in: only the vault's owner may hand files over.

    Raises:
        NotPermittedError: The vault is a colleague's.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if VaultKind.COUNSELLING not in session.vaults:
        raise NotPermittedError
    if open_vault(session, VaultKind.COUNSELLING).owner != session.me.person:
        raise NotPermittedError


def may_offer(session: Session) -> bool:
    """Return whether the files shown are the user's own to hand over."""
    try:
        require_own(session)
    except NotPermittedError:
        return False
    return True


def counselling_here(state: OfficeState) -> set[str]:
    """Return the ids of the counsellors whose vaults are on this laptop."""
    return {one.owner for one in state.vaults.values() if one.kind is VaultKind.COUNSELLING}


def recipients(session: Session) -> list[Recipient]:
    """Return the other counsellors who can open a letter, those on this laptop first."""
    require_own(session)
    with session.data.register.reading() as register:
        here, people = counselling_here(register.state), register.state.people
    known = colleagues(session, Role.COUNSELLOR)
    found = [Recipient(person, name, person in here) for person, name in known]
    others = [one for one in found if one.person != session.me.person]
    reachable = [one for one in others if people[one.person].reachable]
    return sorted(reachable, key=lambda one: not one.here)


def offer(
    session: Session, client: str, person: str, reason: Reason, knew: Knew = Knew.NOT_SAID
) -> None:
    """Offer a client's file to a colleague; until they answer, it can only be read.

    Args:
        session: A counsellor's session, with their own vault.
        client: Record id of the client.
        person: Id of the colleague.
        reason: Why the file is handed over.
        knew: Whether the client agreed to it, or was told.

    Raises:
        NotReachableError: The person is not a counsellor whom the office root vouches for.
        KeptFromError: The client does not want that colleague to read the file.
        HalfWrittenError: A note on the client is not signed, or a form is not saved.
        OpenReportError: Something in it has still to be told without consent.
        FrozenError: The file is being handed over already.
        TooLargeError: The file is too large to send.
        RecordAlteredError: A record is not as it was written.
        ImpossibleHereError: A value in it cannot be.
    """
    require_own(session)
    recipient = letters.recipient_of(session, person)
    here = _is_here(session, person)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        code = _require_ready(session, work, client, person)
        rows = file_of(work, client)
        whole = _bundle(session, work, person, (reason, knew), rows)
        sent = _send(session, work, recipient, rows, whole, here=here)
        entry = HandOver(
            code,
            person,
            recipient.name,
            reason,
            sent.offered,
            len({row.record for row in rows}),
            sent.digest,
            State.OFFERED,
            apart=not here,
            knew=knew,
        )
        made = work.put(Kind.HAND_OVER, entry, parent=client)
        offers.put_mark(work, client, Mark(sent.link, made, sent.parts))
        work.audit("hand_over_offered")


def _is_here(session: Session, person: str) -> bool:
    """Return whether a colleague to whom a file can be offered works on this laptop."""
    chosen = next((one for one in recipients(session) if one.person == person), None)
    if chosen is None:
        raise NotReachableError
    return chosen.here


def _require_ready(session: Session, work: Work, client: str, person: str) -> str:
    """Return the code of a client whose file can be offered to a colleague; see `offer`."""
    body = clients.require(work, client).body
    if person in body.kept_from:
        raise KeptFromError(names=body.code)
    file_marks.refuse(work.transaction, client)
    open_reports.refuse(work, client)
    has_unfinished = drafts.has_unfinished(work, client, session.me.person)
    if has_unfinished or group_sessions.drafted(work, client):
        raise HalfWrittenError
    return body.code


def _send(
    session: Session,
    work: Work,
    recipient: Certificate,
    rows: Sequence[Row],
    whole: bytes,
    *,
    here: bool,
) -> Manifest:
    """Post a bundle to a colleague, and return what offers it."""
    parts = hand_over_letters.split(whole)
    notes = {row.record for row in rows if row.kind == Kind.NOTE}
    vault = session.vaults[VaultKind.COUNSELLING].vault_id if here else ""
    digest = hashlib.sha256(whole).hexdigest()
    now = session.data.tools.now()
    manifest = Manifest(new_id(), now, len(notes), len(parts), digest, vault)
    hand_over_letters.send(session, work, recipient, manifest, parts)
    return manifest


def _bundle(
    session: Session, reader: Reader, person: str, why: tuple[Reason, Knew], rows: Sequence[Row]
) -> bytes:
    """Encode and sign a file for sending."""
    papers = {row.record for row in rows if row.kind in rules.WITH_CONTENT}
    attached = {each: reader.transaction.attachment(each) or b"" for each in sorted(papers)}
    if not rules.whole(rows) or not rules.attachments_whole(rows, attached):
        raise RecordAlteredError
    try:
        require_possible(rows, attached)
        forms_along.require_readable(rows)
    except ImpossibleFileError:
        raise ImpossibleHereError from None
    stated = rules.statement(session.me.person, person, (row.digest for row in rows))
    signature, (reason, knew) = session.identity.sign(stated), why
    library = forms_along.along(session, rows)
    return msgspec.json.encode(Bundle(reason, tuple(rows), signature, attached, knew, library))


def file_of(reader: Reader, client: str) -> list[Row]:
    """Return every version of a client's records that is not erased, in order.

    Entries about hand-overs, and process notes, are the counsellor's own and not part of the file.
    """
    found, parents = list(reader.transaction.versions(client)), [client]
    while parents:
        below = [row for each in parents for row in reader.transaction.of_parent(each)]
        below = [row for row in below if row.kind not in _OWN]
        parents = sorted({row.record for row in below})
        found += below
    return sorted((row for row in found if row.body is not None), key=lambda row: row.number)


def private_of(reader: Reader, client: str) -> set[str]:
    """Return the records beside a client's file that never leave, and are erased with it."""
    rows = reader.transaction.of_parent(client)
    return {row.record for row in rows if row.kind in PRIVATE_KINDS}


def current(session: Session, client: str) -> HandOver | None:
    """Return the open hand-over of a client's file, or that of a kept copy."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        mark = offers.mark_of(reader, client)
        filed = reader.get(mark.entry, HandOver) if mark else None
    return filed.body if filed else None


def entries(session: Session) -> list[Filed[HandOver]]:
    """Return the user's hand-overs, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.HAND_OVER, HandOver)[::-1]


def take_back(session: Session, client: str) -> bool:
    """Take an open offer back, before the colleague accepts it.

    A file that has left for another laptop is asked back instead.

    Returns:
        Whether the file is with the user again.

    Raises:
        NotOfferedError: There is no open offer.
        BeingTakenOverError: The colleague has accepted it.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        found = offers.open_offer(reader, client)
    if found is None:
        raise NotOfferedError
    mark, filed = found
    owner = open_vault(session, VaultKind.COUNSELLING).owner
    with session.data.register.writing() as register:
        # Found out in the step that ends it: an exchange goes on meanwhile, beside this.
        there = offers.away_in(register, client, mark, filed.body)
        if _accepted(register, owner, mark, filed.body):
            raise BeingTakenOverError
        for message in () if there else hand_over_letters.messages(mark.link, mark.parts):
            register.unpost(session.author, message)
    if there is not None:
        offers.ask_back(session, there)
        return False
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        end(session, work, client, mark, State.TAKEN_BACK)
        work.audit("hand_over_taken_back")
    return True


def take_back_if_offered(session: Session, record: str) -> None:
    """Take back an open offer of the file that a record is or belongs to, if there is one.

    Raises:
        BeingTakenOverError: The colleague has accepted it.
        OnItsWayError: It has left for another laptop; it is asked back.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        client = reader.parent(record) or record
        mark = offers.mark_of(reader, client)
    if mark is not None and mark.link and not take_back(session, client):
        raise OnItsWayError


def _accepted(register: RegisterTransaction, owner: str, mark: Mark, entry: HandOver) -> bool:
    """Return whether the colleague has begun to accept, and can still finish it."""
    there = {
        one.letter.message
        for one in register.state.posted.values()
        if (one.letter.recipient, one.author) == (owner, entry.recipient)
    }
    if letters.message_id(hand_over_letters.ACCEPTED, mark.link) in there:
        return True
    colleague = certificate_of(register.state, entry.recipient)
    works = colleague is not None and Role.COUNSELLOR in colleague.roles
    return works and letters.message_id(hand_over_letters.CLAIM, mark.link) in there


def end(session: Session, work: Work, client: str, mark: Mark, state: State) -> HandOver | None:
    """Unfreeze the file, and record in its entry how the hand-over ended."""
    work.transaction.drop_draft(file_marks.HAND_OVER + client)
    for kind in (hand_over_letters.CLAIM, hand_over_letters.ACCEPTED, hand_over_letters.DECLINED):
        # Remember it, so that an answer still on its way is removed when it arrives.
        work.transaction.remember(letters.message_id(kind, mark.link))
        work.unpost(letters.message_id(kind, mark.link))
    for message in hand_over_letters.messages(mark.link, mark.parts):
        work.unpost(message)
    work.unpost(letters.message_id(hand_over_letters.ASKED_BACK, mark.link))
    filed = work.get(mark.entry, HandOver)
    if filed is None:
        return None
    for consent in () if state is State.ACCEPTED else filed.body.withdrawn:
        word = WithdrawnMeanwhile(mark.link, consent)
        work.unpost(letters.message_id(hand_over_letters.WITHDRAWN, word.link))
    ended = replace(filed.body, state=state, ended=session.data.tools.now())
    work.put(Kind.HAND_OVER, ended, record=mark.entry)
    return ended
