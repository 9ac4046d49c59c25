"""Taking a client's file over from a colleague: the receiver's side of a hand-over."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec

from counsel_desk.domain import transfer as rules
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.intake import Intake, latest_birth
from counsel_desk.domain.letters import HandOverAnswer
from counsel_desk.domain.notes.note import Note
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.transfer import Bundle, Origin, TakenOver
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients, kept_from
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.certificates import signed_by
from counsel_desk.services.people.inbox import Handler
from counsel_desk.services.transfer import forms_along, hand_over_letters, withdrawn_meanwhile
from counsel_desk.services.transfer.checking import (
    ImpossibleFileError,
    NotWholeError,
    require_possible,
)
from counsel_desk.services.transfer.hand_over_letters import Offered
from counsel_desk.services.transfer.transfer import require_own
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.sensible import ImpossibleError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id


class OfferGoneError(KnownError):
    """An offer no longer exists."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This offer is not here any more: your colleague cancelled it, or you have answered it "
        "already.",
    )


@dataclass(frozen=True)
class Waiting:
    """A file that is offered, before it is accepted.

    Attributes:
        message: Id of the offer's message, by which it is accepted or declined.
        giver_name: Who offers it.
        offered: When it was offered.
        notes: The number of session notes.
    """

    message: str
    giver_name: str
    offered: datetime
    notes: int


@dataclass(frozen=True)
class Provenance:
    """Where a file came from, and whether it is still as it was written there.

    Attributes:
        giver_name: Who handed it over.
        taken: When it was taken over.
        versions: The number of signed versions that came with it.
        as_written: Whether each is as its author wrote it, and the giver vouched for them all.
    """

    giver_name: str
    taken: datetime
    versions: int
    as_written: bool


def waiting(session: Session) -> list[Waiting]:
    """Return the files that colleagues offer, oldest first, with their number of notes only."""
    require_own(session)
    with session.data.register.reading() as register:
        names = {person: one.name for person, one in register.state.people.items()}
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        offers = hand_over_letters.waiting(session, reader)
    return [
        Waiting(one.message, names.get(one.giver, ""), one.manifest.offered, one.manifest.notes)
        for one in sorted(offers, key=lambda each: each.manifest.offered)
    ]


def accept(session: Session, message: str) -> str:
    """Take a file over: write all of it and answer the giver, in one unit of work.

    Args:
        session: A counsellor's session, with their own vault.
        message: Id of the offer's message.

    Returns:
        The id of the client's record here.

    Raises:
        OfferGoneError: It was taken back, or answered already.
        NotWholeError: It is not one client's whole file as its giver signed it.
        ImpossibleFileError: A value in it cannot be.
        StandsInNowError: A colleague stands in here who is not to read it.
    """
    require_own(session)
    offered, bundle = _opened(session, message)
    _refuse_reader(session, bundle)
    giver = letters.recipient_of(session, offered.giver)
    _claim(session, offered, giver)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        if work.transaction.seen(message):
            raise OfferGoneError
        ids = {row.record: new_id() for row in bundle.rows}
        client = _bring_in(session, work, bundle, ids)
        _keep_origin(session, work, offered, giver, bundle, ids)
        said, kind = offered.manifest, hand_over_letters.ACCEPTED
        _answer(session, work, kind, said.link, said.parts, giver)
        if not said.vault:
            # No giver here waits to be told that it cannot be taken back any more.
            work.unpost(letters.message_id(hand_over_letters.CLAIM, said.link))
        work.audit("client_taken_over")
    forms_along.shelve(session, bundle.library)
    withdrawn_meanwhile.receive(session)
    return client


def _refuse_reader(session: Session, bundle: Bundle) -> None:
    """Refuse a file while somebody stands in whom the client does not want to read it."""
    last = [row.body or b"" for row in bundle.rows if row.kind == Kind.CLIENT][-1]
    kept_from.refuse_standing_in(session, letters.decoded(last, Client).kept_from)


def receive(session: Session) -> None:
    """Take in what givers on other laptops say of files that have left there.

    What is asked back is declined if it is not answered yet, even where the offer is not here or
    cannot be opened with the keys of today: so it can never be accepted.
    """
    require_own(session)
    handler = Handler(HandOverAnswer, Role.COUNSELLOR, _on_asked_back, former=True)
    inbox.take_in(
        session,
        VaultKind.COUNSELLING,
        Operation.WRITE_CLIENT_FILE,
        {hand_over_letters.ASKED_BACK: handler},
        hand_over_letters.SMALL,
    )
    withdrawn_meanwhile.receive(session)


def _on_asked_back(session: Session, work: Work, letter: Letter, body: HandOverAnswer) -> None:
    if not hand_over_letters.answered(work, body.link):
        _turn_down(session, work, letter.sender, body.link, rules.MOST_PARTS)


def decline(session: Session, message: str) -> None:
    """Decline an offer; the giver keeps the file as it is.

    Raises:
        OfferGoneError: It was taken back, or answered already.
    """
    require_own(session)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        offered = _offered(session, work, message)
        _turn_down(session, work, offered.giver, offered.manifest.link, offered.manifest.parts)


def _turn_down(session: Session, work: Work, person: str, link: str, parts: int) -> None:
    giver = letters.recipient_of(session, person)
    _answer(session, work, hand_over_letters.DECLINED, link, parts, giver)
    work.unpost(letters.message_id(hand_over_letters.CLAIM, link))
    work.audit("hand_over_declined")


def _offered(session: Session, reader: Reader, message: str) -> Offered:
    found = [one for one in hand_over_letters.waiting(session, reader) if one.message == message]
    if not found:
        raise OfferGoneError
    return found[0]


def _opened(session: Session, message: str) -> tuple[Offered, Bundle]:
    """Return an offer and its bundle, once everything about it is verified."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        offered = _offered(session, reader, message)
        try:
            whole = hand_over_letters.bundle(session, reader, offered)
        except KnownError:
            raise NotWholeError from None
    if hashlib.sha256(whole).hexdigest() != offered.manifest.digest:
        raise NotWholeError
    try:
        bundle = letters.decoded(whole, Bundle)
    except ImpossibleError:
        raise ImpossibleFileError from None
    except KnownError:
        raise NotWholeError from None
    require_possible(bundle.rows, bundle.attached)
    forms_along.require_readable(bundle.rows)
    forms_along.require_sound(bundle.rows, bundle.library)
    whole_file = rules.whole(bundle.rows) and rules.attachments_whole(bundle.rows, bundle.attached)
    if not whole_file or not _vouched(session, offered, bundle):
        raise NotWholeError
    return offered, bundle


def _vouched(session: Session, offered: Offered, bundle: Bundle) -> bool:
    stated = rules.statement(offered.giver, session.me.person, (row.digest for row in bundle.rows))
    with session.data.register.reading() as register:
        return signed_by(session.data, register.state, offered.giver, stated, bundle.signature)


def _claim(session: Session, offered: Offered, giver: Certificate) -> None:
    """Claim the offer in the register, so that it can no longer be taken back.

    Raises:
        OfferGoneError: The giver took it back first.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        claim = hand_over_letters.answer(
            session, work, hand_over_letters.CLAIM, offered.manifest.link, giver
        )
    with session.data.register.writing() as register:
        there = {one.message for one in register.envelopes(session.me.person)}
        if offered.message not in there:
            raise OfferGoneError
        register.post(session.author, claim, session.vaults[VaultKind.COUNSELLING].vault_id)


def _answer(
    session: Session, work: Work, kind: str, link: str, parts: int, giver: Certificate
) -> None:
    """Remove the letters of an offer from the post for good, and answer it."""
    for message in hand_over_letters.messages(link, parts):
        work.transaction.remember(message)
        work.unpost(message)
    work.post(hand_over_letters.answer(session, work, kind, link, giver))


def _bring_in(session: Session, work: Work, bundle: Bundle, ids: Mapping[str, str]) -> str:
    """Write every version under new ids, keeping author and time; return the client's id."""
    taken = {filed.body.code for filed in work.latest(Kind.CLIENT, Client)}
    for row in bundle.rows:
        body = rules.renamed(row.body or b"", ids)
        place = (ids[row.record], row.version, row.kind, ids.get(row.parent, ""), row.author)
        work.append(place, row.written, body, *_days(row.kind, body))
    for record, content in bundle.attached.items():
        work.transaction.put_attachment(ids[record], content)
    client = next(ids[row.record] for row in bundle.rows if row.kind == Kind.CLIENT)
    received = clients.require(work, client).body
    code = clients.new_code(taken) if received.code in taken else received.code
    today = session.today()
    work.put(Kind.CLIENT, replace(received, code=code, since=today), record=client)
    return client


def _days(kind: str, body: bytes) -> tuple[date | None, date | None]:
    """Return the day that a record is about, and the one by which something is due."""
    if kind == Kind.INTAKE:
        return latest_birth(msgspec.json.decode(body, type=Intake)), None
    if kind == Kind.CONSENT:
        consent = msgspec.json.decode(body, type=Consent)
        return None if consent.withdrawn else last_day(consent), None
    if kind not in rules.DAYS:
        return None, None
    decoded: object = msgspec.json.decode(body, type=rules.SHAPES[kind])
    due = decoded.follow_up if isinstance(decoded, Note) else None
    return getattr(decoded, rules.DAYS[kind]), due


def _keep_origin(
    session: Session,
    work: Work,
    offered: Offered,
    giver: Certificate,
    bundle: Bundle,
    ids: Mapping[str, str],
) -> None:
    origins = tuple(
        Origin(
            ids[row.record], row.version, row.number, row.record, row.parent, row.salt, row.digest
        )
        for row in bundle.rows
    )
    entry = TakenOver(
        giver.person,
        giver.name,
        bundle.reason,
        session.data.tools.now(),
        offered.manifest.digest,
        session.me.person,
        bundle.signature,
        origins,
        bundle.knew,
    )
    client = next(ids[row.record] for row in bundle.rows if row.kind == Kind.CLIENT)
    work.put(Kind.TAKEN_OVER, entry, parent=client)


def provenance(session: Session, client: str) -> list[Provenance]:
    """Return where a client's file came from, latest first, each verified again."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        entries = [one.body for one in reader.latest(Kind.TAKEN_OVER, TakenOver, client)[::-1]]
        intact = [_as_written(session, reader, entry) for entry in entries]
    return [
        Provenance(entry.giver_name, entry.taken, len(entry.origins), as_written)
        for entry, as_written in zip(entries, intact, strict=True)
    ]


def _as_written(session: Session, reader: Reader, entry: TakenOver) -> bool:
    ids = {one.record: one.was for one in entry.origins}
    rows = {
        (record, row.version): row for record in ids for row in reader.transaction.versions(record)
    }
    for one in entry.origins:
        row = rows.get((one.record, one.version))
        # What was erased here on purpose, such as a guardian's details, is not altered.
        if row is None or (row.body is not None and not rules.as_it_was(row, one, ids)):
            return False
    stated = rules.statement(entry.giver, entry.recipient, (one.digest for one in entry.origins))
    with session.data.register.reading() as register:
        return signed_by(session.data, register.state, entry.giver, stated, entry.signature)
