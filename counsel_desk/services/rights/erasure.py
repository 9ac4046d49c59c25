"""Erasing a client's file: it is sealed at once, and destroyed once its time is over.

What was destroyed is remembered in the person's own wellbeing vault before it is destroyed, by
random ids only. So a power cut in between, or an older copy of the counselling vault that is put
back, is followed by the same erasure at the next sign-in. The counselling vault has the list as
well, and whoever works in it, standing in or after a recovery, remembers it from there: so an older
copy is erased again too where its owner does not come to the desk any more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.chain import Row
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.rights import Ground, Seal, Tombstone
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.casework import incoming_requests
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional import exceptional
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.office import policy
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.ports.stores import VaultTransaction
from counsel_desk.services.rights import erasure_reserve
from counsel_desk.services.transfer import transfer
from counsel_desk.services.work import drafts, file_marks
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

_LIST = "erasures"


class NotSealedError(KnownError):
    """Something was to be done to a sealed file, and it is not sealed."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This file is not sealed, or it was destroyed already. Nothing has been changed."
    )


class NotDueError(KnownError):
    """A sealed file was to be destroyed before its time."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is to be kept until {day}. It can be destroyed from the day after that on.",
    )


@dataclass(frozen=True)
class SealedFile:
    """A file that is sealed.

    Attributes:
        client: Record id of the client.
        code: Her code.
        seal: Since when, until when and why.
        due: Whether it may be destroyed.
    """

    client: str
    code: str
    seal: Seal
    due: bool


@dataclass(frozen=True)
class Erasure:
    """What is remembered of a file that was destroyed; all are random ids.

    Attributes:
        vault: Of the vault it was in.
        client: Of the client's record.
        tombstone: Of the record that stays.
        ground: Why.
    """

    vault: str
    client: str
    tombstone: str
    ground: Ground


def seal(session: Session, client: str, ground: Ground) -> Seal:
    """Stop the use of a file at once; consents are taken back, and what was sent is called back.

    An offer of the file to a colleague that is still open is taken back first.

    Raises:
        SealedError: It is sealed already.
        FrozenError: It is a copy that was kept after a hand-over.
        BeingTakenOverError: A colleague has accepted it, and seals it there.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        clients.require(reader, client)
        mark = transfer.mark_of(reader, client)
    if mark is not None and mark.link:
        transfer.take_back(session, client)
    days = policy.read(session).retention_days_after_sealing
    today = session.today()
    made = Seal(today, today + timedelta(days=days), ground, days)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        _take_consents_back(session, work, client)
        exceptional.stop(work, client)
        found = work.latest(Kind.SEAL, Seal, client)
        work.put(Kind.SEAL, made, parent=client, record=found[0].record if found else "")
        work.transaction.put_draft(file_marks.SEALED + client, b"")
        work.audit("file_sealed")
    erasure_reserve.keep(session.data.folder)
    return made


def _take_consents_back(session: Session, work: Work, client: str) -> None:
    for filed in work.latest(Kind.CONSENT, Consent, client):
        if filed.body.withdrawn is None:
            withdrawn = replace(filed.body, withdrawn=session.data.tools.now())
            work.put(Kind.CONSENT, withdrawn, record=filed.record)
            work.audit("consent_withdrawn")
        try:
            disclosure.call_back(session, work, client, filed.record)
        except NotReachableError:
            # Who left the office opens nothing any more; that must not keep her file in use.
            continue


def lift(session: Session, client: str) -> None:
    """Open a sealed file again, because she asks for it; consents stay taken back.

    Raises:
        NotSealedError: It is not sealed.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        if client not in work.sealed:
            raise NotSealedError
        found = work.beneath().latest(Kind.SEAL, Seal, client)[0]
        work.transaction.drop_draft(file_marks.SEALED + client)
        today = session.today()
        work.put(Kind.SEAL, replace(found.body, lifted=today), record=found.record)
        work.audit("seal_lifted")


def sealed_files(session: Session) -> list[SealedFile]:
    """Return the files that are sealed, those whose time is over first."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        below, found = reader.beneath(), []
        for client in reader.sealed:
            filed = below.get(client, Client)
            seals = below.latest(Kind.SEAL, Seal, client)
            if filed is not None and seals:
                made = seals[0].body
                found.append(SealedFile(client, filed.body.code, made, today > made.until))
    return sorted(found, key=lambda one: (one.seal.until, one.code))


def destroy(session: Session, client: str) -> None:
    """Destroy a sealed file whose time is over; what stays is that there was one.

    Args:
        session: Of the counsellor whose vault it is.
        client: Record id of the client.

    Raises:
        NotPermittedError: The vault is a colleague's.
        NotSealedError: It is not sealed.
        NotDueError: Its time is not over.
    """
    transfer.require_own(session)
    found = next((one for one in sealed_files(session) if one.client == client), None)
    if found is None:
        raise NotSealedError
    if not found.due:
        raise NotDueError(day=f"{found.seal.until:%d-%m-%Y}")
    vault = session.vaults[VaultKind.COUNSELLING].vault_id
    erasure = Erasure(vault, client, new_id(), found.seal.ground)
    erasure_reserve.free(session.data.folder)
    _remember(session, [erasure])
    _carry_out(session, erasure)
    _keep_reserve(session)


def replay(session: Session) -> int:
    """Carry out again what was erased and stands in a vault all the same.

    That goes for the person's own vault and for those of colleagues that are open to them.

    Returns:
        How many files that were.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    own = [session] if VaultKind.COUNSELLING in session.vaults else []
    return sum(_replay(each) for each in (*own, *_standing_in(session)))


def _standing_in(session: Session) -> list[Session]:
    return [session.standing_in(one.vault) for one in session.covered]


def _replay(session: Session) -> int:
    vault = session.vaults[VaultKind.COUNSELLING].vault_id
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        listed = _listed(reader.transaction)
    _remember(session, listed)
    known = [one for one in _remembered(session) if one.vault == vault]
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        there = [one for one in known if _stands(reader.transaction.latest(one.client))]
    if there:
        erasure_reserve.free(session.data.folder)
    for one in there:
        _carry_out(session, one)
    _keep_reserve(session)
    return len(there)


def _keep_reserve(session: Session) -> None:
    """Keep room for the next erasure where one is foreseen."""
    if sealed_files(session):
        erasure_reserve.keep(session.data.folder)


def _stands(row: Row | None) -> bool:
    return row is not None and row.body is not None


def _carry_out(session: Session, erasure: Erasure) -> None:
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        records = _all_of(reader, erasure.client)
        records += incoming_requests.of_client(reader, erasure.client)
        papers = sorted(reader.transaction.attachments().keys() & set(records))
    for record in papers:
        # Each by itself: the room that its journal takes is free again before the next one.
        with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            work.erase(record)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        drafts.drop_of_client(work, erasure.client)
        exceptional.let_go(work, erasure.client)
        disclosure.let_go(work, erasure.client)
        group_sessions.drop_lines(work, erasure.client)
        for mark in (file_marks.SEALED, file_marks.HAND_OVER):
            work.transaction.drop_draft(mark + erasure.client)
        for record in records:
            work.erase(record)
        if not _stands(work.transaction.latest(erasure.tombstone)):
            made = Tombstone(today, len(records), erasure.ground)
            work.put(Kind.TOMBSTONE, made, record=erasure.tombstone)
        _add(work.transaction, [erasure])
        work.audit("file_destroyed")


def _all_of(reader: Reader, client: str) -> list[str]:
    """Return the ids of every record of a client that is not erased, whatever its kind."""
    rows, parents = list(reader.transaction.versions(client)), [client]
    while parents:
        below = [row for each in parents for row in reader.transaction.of_parent(each)]
        parents = sorted({row.record for row in below})
        rows += below
    return sorted({row.record for row in rows if row.body is not None})


def _listed(transaction: VaultTransaction) -> list[Erasure]:
    found = transaction.meta(_LIST)
    return msgspec.json.decode(found, type=list[Erasure]) if found else []


def _add(transaction: VaultTransaction, erasures: Sequence[Erasure]) -> None:
    known = _listed(transaction)
    new = [one for one in erasures if one not in known]
    if new:
        transaction.put_meta(_LIST, msgspec.json.encode([*known, *new]))


def _remembered(session: Session) -> list[Erasure]:
    with session.vaults[VaultKind.WELLBEING].reading() as transaction:
        return _listed(transaction)


def _remember(session: Session, erasures: Sequence[Erasure]) -> None:
    known = _remembered(session)
    if any(one not in known for one in erasures):
        with session.vaults[VaultKind.WELLBEING].writing() as transaction:
            _add(transaction, erasures)
