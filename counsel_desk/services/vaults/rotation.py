"""Gives a vault a new key: writes and verifies a new file, then replaces the old one.

Former members keep a key that opens nothing. A power cut at any moment leaves either the old file
with the old key or the new one with the new key: one entry of the office log changes key, file and
members, and the names of both files follow from the vault and the number of its key.
"""

import secrets
from collections.abc import Sequence
from pathlib import Path

from counsel_desk.domain.office_log.bodies import Rotated
from counsel_desk.domain.office_log.state import State, Vault
from counsel_desk.domain.office_log.vault_rules import works_in
from counsel_desk.domain.trust import ROOT, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.people.certificates import certified
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.vaults.membership import colleagues_in, ended, sealed_to
from counsel_desk.services.vaults.vaults import KEY_BYTES, VaultAlteredError
from counsel_desk.services.vaults.verify import vault_problems
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session


def open_vault(session: Session, kind: VaultKind) -> Vault:
    """Return what holds about the person's open vault of a kind.

    Raises:
        NotPermittedError: They have none, for instance while a recovery is pending for new keys.
    """
    if kind not in session.vaults:
        raise NotPermittedError
    with session.data.register.reading() as register:
        return register.state.vaults[session.vaults[kind].vault_id]


def rotate(session: Session, kind: VaultKind, leaving: Sequence[str] = ()) -> None:
    """Give one of the person's own vaults a new key, leaving out some members.

    Args:
        session: The owner's, or a caseworker's for the casework vault.
        kind: Which vault.
        leaving: Ids of members who lose access; members whose time is over lose it anyway.

    Raises:
        ReadOnlyError: The folder is open for reading only.
        KnownError: The disk is full, or the new file differs from the old one; nothing has
            changed.
    """
    data, old = session.data, session.vaults[kind]
    data.require_writing()
    session.deliver(old)
    vault = open_vault(session, kind)
    coming, key = _path(session, vault, vault.epoch + 1), secrets.token_bytes(KEY_BYTES)
    _delete(coming)
    try:
        fresh = data.tools.vaults.copy(old, coming, key)
    except BaseException:
        _delete(coming)
        raise
    if not _same(session, old, fresh):
        fresh.close()
        _delete(coming)
        raise VaultAlteredError
    with data.register.writing() as register:
        _hand_over(session, register, vault, leaving, key)
    session.note_reached()
    session.vaults[kind] = fresh
    old.close()
    _delete(_path(session, vault, vault.epoch))


def _same(session: Session, old: VaultFile, fresh: VaultFile) -> bool:
    with old.reading() as before, fresh.reading() as after:
        if before.head() != after.head() or before.drafts() != after.drafts():
            return False
    return not vault_problems(session.data, fresh, None)


def _hand_over(
    session: Session,
    register: RegisterTransaction,
    vault: Vault,
    leaving: Sequence[str],
    key: bytes,
) -> None:
    """Enter the new key, sealed to the root and to the members who stay."""
    state, epoch = register.state, vault.epoch + 1
    staying = {session.me.person: session.me, ROOT: session.data.office.root}
    for person, _member in colleagues_in(session, vault):
        if person not in leaving and not lapsed(session, state, vault, person):
            staying[person] = certified(state, person)
    sealed = {
        person: sealed_to(session, register, (vault.vault, epoch), one, key)
        for person, one in staying.items()
    }
    for member in vault.members.values():
        register.beside.drop_blob(member.sealed)
    register.enter(session.author, Rotated(vault.vault, epoch, sealed))


def lapsed(session: Session, state: State, vault: Vault, person: str) -> bool:
    """Return whether a member should no longer hold a vault's key."""
    over = ended(vault.members[person], session.today())
    return over or not works_in(state.people[person], vault.kind)


def rotate_where_due(session: Session) -> None:
    """Give a new key to each vault that somebody should no longer be able to open."""
    for kind in (VaultKind.COUNSELLING, VaultKind.CASEWORK):
        if kind in session.vaults:
            vault, state = open_vault(session, kind), session.data.register.state
            others = [person for person, _member in colleagues_in(session, vault)]
            if any(lapsed(session, state, vault, person) for person in others):
                rotate(session, kind)


def tidy(session: Session) -> None:
    """Delete what an interrupted change of key left behind: an unfinished file, or the old one."""
    for kind in session.vaults:
        vault = open_vault(session, kind)
        for epoch in (vault.epoch - 1, vault.epoch + 1):
            _delete(_path(session, vault, epoch))


def _path(session: Session, vault: Vault, epoch: int) -> Path:
    return vault_path(session.data.folder, vault.vault, epoch)


def _delete(path: Path) -> None:
    for each in (path, path.with_name(f"{path.name}-journal")):
        each.unlink(missing_ok=True)
