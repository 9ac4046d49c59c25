"""Erasing a client's file: it is sealed at once, and destroyed once its time is over.

Before a file is destroyed, the counsellor's own wellbeing vault remembers it, by random ids only.
So a power cut in between, or an older copy of the counselling vault that is put back, is followed
by the same erasure at the next sign-in. The counselling vault has the list as well, and whoever
works in it, standing in or after a recovery, copies it from there: so an older copy is erased again
even if its owner no longer comes to the desk.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

import msgspec

from counsel_desk import older_copies
from counsel_desk.domain.chain import Row
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.rules import DESTROYED
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.rights.retention import Ground, Seal, Tombstone, of_age_until
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.backup import restored
from counsel_desk.services.casework import incoming_requests, told_notes
from counsel_desk.services.clients import age, clients, legal_holds, open_reports
from counsel_desk.services.clients.legal_holds import HeldError, Hold
from counsel_desk.services.exceptional_disclosure import exceptional
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
    """A file is not sealed."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This file is not sealed, or it was destroyed already. Nothing has been changed."
    )


class NotDueError(KnownError):
    """A sealed file cannot be destroyed yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is to be kept until {day}. It can be destroyed from the day after that on.",
    )


@dataclass(frozen=True)
class SealedFile:
    """A file that is sealed.

    Attributes:
        client: Record id of the client.
        code: The client's code.
        seal: Since when, until when and why.
        until: The last day on which it is kept, by the seal or because of the client's age.
        holds: The legal holds in force.
        due: Whether it may be destroyed.
    """

    client: str
    code: str
    seal: Seal
    until: date
    holds: tuple[Hold, ...]
    due: bool


@dataclass(frozen=True)
class Erasure:
    """What is remembered of a destroyed file: random ids, and why.

    Attributes:
        vault: Id of the vault it was in.
        client: Id of the client's record.
        tombstone: Id of the record that remains.
        ground: Why it was destroyed.
    """

    vault: str
    client: str
    tombstone: str
    ground: Ground


def seal(session: Session, client: str, ground: Ground) -> Seal:
    """Stop the use of a file at once: withdraw its consents, and recall what was sent.

    An open offer of the file to a colleague is taken back first.

    Raises:
        SealedError: It is sealed already.
        FrozenError: It is a copy that was kept after a hand-over.
        BeingTakenOverError: A colleague has accepted it, and can seal it there.
        OnItsWayError: It has left for another laptop; it is asked back.
        OpenReportError: Something in it has still to be told without consent.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        clients.require(reader, client)
        open_reports.refuse(reader, client)
    transfer.take_back_if_offered(session, client)
    days = policy.read(session).retention_days_after_sealing
    today = session.today()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        held = bool(legal_holds.in_force(work, client))
        made = Seal(today, today + timedelta(days=days), ground, days, held=held)
        _withdraw_consents(session, work, client)
        open_reports.refuse(work, client)
        found = work.latest(Kind.SEAL, Seal, client)
        work.put(Kind.SEAL, made, parent=client, record=found[0].record if found else "")
        work.transaction.put_draft(file_marks.SEALED + client, b"")
        work.audit("file_sealed")
    erasure_reserve.keep(session.data.folder)
    return made


def _withdraw_consents(session: Session, work: Work, client: str) -> None:
    for filed in work.latest(Kind.CONSENT, Consent, client):
        if filed.body.withdrawn is None:
            withdrawn = replace(filed.body, withdrawn=session.data.tools.now())
            work.put(Kind.CONSENT, withdrawn, record=filed.record)
            work.audit("consent_withdrawn")
        try:
            disclosure.recall(session, work, client, filed.record)
        except NotReachableError:
            # A recipient who has left cannot open anything; that must not prevent the sealing.
            continue


def lift(session: Session, client: str) -> None:
    """Lift the seal at the client's request; consents stay withdrawn.

    Raises:
        NotSealedError: It is not sealed.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        if client not in work.sealed:
            raise NotSealedError
        found = work.including_sealed().latest(Kind.SEAL, Seal, client)[0]
        work.transaction.drop_draft(file_marks.SEALED + client)
        today = session.today()
        work.put(Kind.SEAL, replace(found.body, lifted=today), record=found.record)
        work.audit("seal_lifted")


def sealed_files(session: Session) -> list[SealedFile]:
    """Return the sealed files, those whose time ends first at the top."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        below, files = reader.including_sealed(), []
        for client in reader.sealed:
            filed = below.get(client, Client)
            seals = below.latest(Kind.SEAL, Seal, client)
            if filed is not None and seals:
                made, holds = seals[0].body, legal_holds.in_force(below, client)
                until = max(made.until, of_age_until(age.latest_birthday(below, client)))
                due = today > until and not holds
                files.append(SealedFile(client, filed.body.code, made, until, holds, due))
    return sorted(files, key=lambda one: (one.until, one.code))


def destroy(session: Session, client: str) -> None:
    """Destroy a sealed file whose time is over; what remains is that there was one.

    Args:
        session: Session of the counsellor who owns the vault.
        client: Record id of the client.

    Raises:
        NotPermittedError: The vault is a colleague's.
        NotSealedError: It is not sealed.
        HeldError: It is under a legal hold.
        NotDueError: Its time is not over.
    """
    transfer.require_own(session)
    found = next((one for one in sealed_files(session) if one.client == client), None)
    if found is None:
        raise NotSealedError
    if found.holds:
        raise HeldError
    if not found.due:
        raise NotDueError(day=f"{found.until:%d-%m-%Y}")
    vault = session.vaults[VaultKind.COUNSELLING].vault_id
    erasure = Erasure(vault, client, new_id(), found.seal.ground)
    erasure_reserve.free(session.data.folder)
    _remember(session, [erasure])
    _carry_out(session, erasure)
    _keep_reserve(session)


def replay(session: Session) -> int:
    """Erase again what was destroyed before and is nevertheless in a vault.

    This covers the user's own vault, and those of colleagues for whom they stand in.

    Returns:
        The number of files erased.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    own = [session] if VaultKind.COUNSELLING in session.vaults else []
    return sum(_replay(each) for each in (*own, *_standing_in(session)))


def _standing_in(session: Session) -> list[Session]:
    return [session.standing_in(one.vault) for one in session.running_covers()]


def _replay(session: Session) -> int:
    vault = session.vaults[VaultKind.COUNSELLING].vault_id
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        listed = _listed(reader.transaction)
    _remember(session, listed + _replaced(session))
    known = [one for one in _remembered(session) if one.vault == vault]
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        present = [one for one in known if _exists(reader.transaction.latest(one.client))]
    if present:
        erasure_reserve.free(session.data.folder)
    for one in present:
        _carry_out(session, one)
    _keep_reserve(session)
    return len(present)


def _keep_reserve(session: Session) -> None:
    """Reserve space for the next erasure if any file is sealed."""
    if sealed_files(session):
        erasure_reserve.keep(session.data.folder)


def _exists(row: Row | None) -> bool:
    return row is not None and row.body is not None


def _carry_out(session: Session, erasure: Erasure) -> None:
    older_copies.drop(session.data.folder, every=True)
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        records = _all_of(reader, erasure.client)
        records += incoming_requests.of_client(reader, erasure.client)
        records += told_notes.of_client(reader, erasure.client)
        papers = sorted(reader.transaction.attachments().keys() & set(records))
    for record in papers:
        # One by one: the space for its journal is free again before the next.
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
        if not _exists(work.transaction.latest(erasure.tombstone)):
            made = Tombstone(today, len(records), erasure.ground)
            work.put(Kind.TOMBSTONE, made, record=erasure.tombstone)
        _add(work.transaction, [erasure])
        work.audit(DESTROYED)


def _all_of(reader: Reader, client: str) -> list[str]:
    """Return the ids of a client's records that are not erased, of every kind."""
    rows, parents = list(reader.transaction.versions(client)), [client]
    while parents:
        below = [row for each in parents for row in reader.transaction.of_parent(each)]
        parents = sorted({row.record for row in below})
        rows += below
    return sorted({row.record for row in rows if row.body is not None})


def _replaced(session: Session) -> list[Erasure]:
    """Return what the states remember that were replaced by a restored backup."""
    found: list[Erasure] = []
    with restored.own_copies(session) as files:
        for file in files:
            with suppress(KnownError, msgspec.DecodeError), file.reading() as transaction:
                found += _listed(transaction)
    return found


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
