"""Sealed notes on what a client told anybody at the office, from the sender to the counsellor.

They go to the client's counsellor and to whoever stands in for them today; the sender keeps
nothing. A note that takes a consent back names the release by its link, which only the counsellor's
file and the caseworker's desk know.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.spoken.told import LONGEST_BY, Told, ToldNote
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.ledger import disclosure_news
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.people.inbox import Handler
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

_LASTS = timedelta(days=3650)
"""How long a note can be opened: a withdrawal must not get lost because somebody is away."""


class StillToWithdrawError(KnownError):
    """A note was to be put away whose consent is not withdrawn yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The consent that this note is about is not withdrawn yet: the file is on its way to a "
        "colleague. The note stays until it is withdrawn here or there.",
    )


def post(session: Session, work: Work, counsellor: str, told: Told) -> None:
    """Seal a note to a counsellor and those who stand in; to all counsellors if they have left.

    Args:
        session: The sender's.
        work: A unit of work on a vault of theirs.
        counsellor: Name of the counsellor.
        told: The note.

    Raises:
        NotReachableError: No counsellor of the office can be reached.
    """
    found = _recipients(session, counsellor)
    if not found:
        raise NotReachableError
    for recipient in found:
        _seal(session, work, replace(told, note=new_id()), recipient)


def _seal(session: Session, work: Work, told: Told, recipient: Certificate) -> None:
    expires = session.data.tools.now() + _LASTS
    body = msgspec.json.encode(told)
    work.post(letters.seal(session, work, letters.TOLD, told.link, recipient, "", expires, body))


def _recipients(session: Session, name: str) -> list[Certificate]:
    try:
        first = letters.recipient_named(session, name, Role.COUNSELLOR)
    except NotReachableError:
        every = [person for person, _name in colleagues(session, Role.COUNSELLOR)]
        return _reachable(session, every)
    return [first, *_reachable(session, _standing_in(session, first.person))]


def _reachable(session: Session, people: Iterable[str]) -> list[Certificate]:
    found = []
    for person in people:
        try:
            found.append(letters.recipient_of(session, person))
        except NotReachableError:
            continue
    return found


def _standing_in(session: Session, person: str) -> list[str]:
    """Return the ids of those who cover a counsellor today."""
    today, state = session.today(), session.data.register.state
    return [
        who
        for vault in state.vaults.values()
        if vault.kind is VaultKind.COUNSELLING and vault.owner == person
        for who, member in vault.members.items()
        if member.until is not None and member.until >= today
    ]


def _take(session: Session, work: Work, letter: Letter, told: Told) -> None:
    if told.release and not _concerns(session, work, told.release):
        # It may belong to the counsellor's other laptop.
        raise KnownError
    note = ToldNote(
        _heard_by(session, letter, told),
        told.day,
        session.today(),
        told.about,
        told.words,
        told.release,
    )
    if not _passed_on(session, work, note):
        work.put(Kind.TOLD_NOTE, note)
        work.audit("told_received")


def _heard_by(session: Session, letter: Letter, told: Told) -> str:
    """Return who heard it and passed it on; only a counsellor passes on what another heard."""
    sender = letters.name_of(session, letter.sender)
    passes_on = Role.COUNSELLOR in letters.roles_ever_of(session, letter.sender)
    return f"{told.by} ({sender})" if told.by and passes_on else sender


def _passed_on(session: Session, work: Work, note: ToldNote) -> bool:
    """Pass a withdrawal on to the colleague who has the file now, if one has."""
    holder = disclosure_news.holder_of(work, note.release) if note.release else ""
    if holder:
        told = Told(new_id(), note.day, release=note.release, by=note.sender[:LONGEST_BY])
        _seal(session, work, told, letters.recipient_of(session, holder))
    return bool(holder)


def follow(session: Session, filed: Filed[ToldNote]) -> None:
    """Let a withdrawal that waited here follow its file to the colleague who has it now."""
    place = (VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE)
    with suppress(NotReachableError), session.work(*place) as work:
        if _passed_on(session, work, filed.body):
            work.erase(filed.record)


def _concerns(session: Session, work: Work, link: str) -> bool:
    if disclosure_news.holder_of(work, link) or disclosure_news.released_as(work, link):
        return True
    for covered in session.running_covers():
        place = session.standing_in(covered.vault)
        with place.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
            if disclosure_news.released_as(reader, link):
                return True
    return False


HANDLERS = {letters.TOLD: Handler(Told, None, _take, former=True)}
"""The handler of these notes; anybody of the office may send one.

What a client said does not get lost because whoever heard it has left since.
"""


def listing(session: Session) -> list[Filed[ToldNote]]:
    """Return the notes that are not seen to yet, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return _all(reader)[::-1]


def _all(reader: Reader) -> list[Filed[ToldNote]]:
    return reader.latest(Kind.TOLD_NOTE, ToldNote)


def settle(session: Session, record: str) -> None:
    """Erase a note that the counsellor has seen to.

    Raises:
        NoSuchRecordError: There is no such note.
        StillToWithdrawError: It takes back a consent that is not withdrawn yet.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found = work.get(record, ToldNote)
        if found is None:
            raise NoSuchRecordError
        if found.body.release and _concerns(session, work, found.body.release):
            raise StillToWithdrawError
        work.erase(record)
        work.audit("told_settled")


def note_withdrawn(work: Work, filed: Filed[ToldNote], client: str, code: str) -> None:
    """Store in a note which consent it withdrew, and forget the link.

    Args:
        work: A unit of work on the counsellor's vault.
        filed: The note.
        client: Record id of the client; empty if the file is a colleague's.
        code: Their code.
    """
    work.erase(filed.record)
    body = replace(filed.body, release="", client=client, code=code)
    work.put(Kind.TOLD_NOTE, body, record=filed.record)


def of_client(reader: Reader, client: str) -> list[str]:
    """Return the records of notes linked to a client; they go with the file."""
    return [filed.record for filed in _all(reader) if filed.body.client == client]
