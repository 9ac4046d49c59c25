"""Gives a vault a new key: writes and verifies a new file, then replaces the old one.

Former members keep a key that opens nothing. A power cut at any moment leaves either the old file
with the old key or the new one with the new key: the register names the file, and changes file,
epoch and grants in one transaction.
"""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.office.vault_files import vault_file
from counsel_desk.domain.trust import ROOT, Certificate, Grant, Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.people.certificates import certificate_of
from counsel_desk.services.ports.stores import RegisterTransaction, VaultFile
from counsel_desk.services.vaults.membership import (
    MEMBER,
    OWNER,
    cover_until,
    grant_key,
    grant_root,
)
from counsel_desk.services.vaults.vaults import KEY_BYTES, VaultAlteredError
from counsel_desk.services.vaults.verify import vault_problems
from counsel_desk.services.work import audit_trail
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id

ACTION = "vault_key_changed"


def place_of(session: Session, kind: VaultKind) -> VaultPlace:
    """Return where the person's open vault of a kind is stored.

    Raises:
        NotPermittedError: They have none, for instance while a recovery is pending for new keys.
    """
    if kind not in session.vaults:
        raise NotPermittedError
    vault = session.vaults[kind].vault_id
    with session.data.register.reading() as register:
        return next(place for place in register.vaults() if place.vault == vault)


def rotate(session: Session, kind: VaultKind, leaving: Sequence[str] = ()) -> None:
    """Give one of the person's own vaults a new key, leaving out some members.

    Args:
        session: The owner's, or a caseworker's for the casework vault.
        kind: Which vault.
        leaving: Ids of members who lose access; members whose time is over lose it anyway.

    Raises:
        KnownError: The disk is full, or the new file differs from the old one; nothing has
            changed.
    """
    data, old = session.data, session.vaults[kind]
    place = place_of(session, kind)
    coming, key = vault_file(new_id()), secrets.token_bytes(KEY_BYTES)
    with data.register.writing() as register:
        register.put_vault(replace(place, coming=coming))
    try:
        fresh = data.tools.vaults.copy(old, vault_path(data.folder, coming), key)
    except BaseException:
        tidy(data, replace(place, coming=coming))
        raise
    if not _same(session, old, fresh):
        fresh.close()
        tidy(data, replace(place, coming=coming))
        raise VaultAlteredError
    moved = replace(place, file=coming, epoch=place.epoch + 1, gone=place.file)
    with data.register.writing() as register:
        _hand_over(session, register, moved, leaving, key)
    session.vaults[kind] = fresh
    old.close()
    tidy(data, moved)


def _same(session: Session, old: VaultFile, fresh: VaultFile) -> bool:
    with old.reading() as before, fresh.reading() as after:
        if before.head() != after.head() or before.drafts() != after.drafts():
            return False
    with session.data.register.reading() as register:
        return not vault_problems(session.data, register, fresh, None)


def _hand_over(
    session: Session,
    register: RegisterTransaction,
    place: VaultPlace,
    leaving: Sequence[str],
    key: bytes,
) -> None:
    """Enter the new file in the register and grant the new key to the remaining members."""
    data = session.data
    register.put_vault(place)
    grants = register.grants_of(place.vault)
    for grant in grants:
        register.drop_grant(grant)
    for grant in grants:
        staying = certificate_of(data, register, grant.person)
        if staying is None or grant.person in {session.me.person, ROOT, *leaving}:
            continue
        if grant.epoch == place.epoch - 1 and not ended(session, place, grant, staying):
            grant_key(session, register, place, staying, grant.purpose, key)
    own = MEMBER if place.kind is VaultKind.CASEWORK else OWNER
    grant_key(session, register, place, session.me, own, key)
    grant_root(session, register, place, key)
    audit_trail.append(register, session.identity, session.me.person, ACTION, data.tools.now())


def ended(session: Session, place: VaultPlace, grant: Grant, member: Certificate) -> bool:
    """Return whether a member should no longer hold a vault's key."""
    role = Role.CASEWORKER if place.kind is VaultKind.CASEWORK else Role.COUNSELLOR
    until = cover_until(grant.purpose)
    today = session.today()
    return role not in member.roles or (until is not None and until < today)


def rotate_where_due(session: Session) -> None:
    """Give a new key to each vault that somebody should no longer be able to open."""
    for kind in (VaultKind.COUNSELLING, VaultKind.CASEWORK):
        if kind in session.vaults and _due(session, place_of(session, kind)):
            rotate(session, kind)


def _due(session: Session, place: VaultPlace) -> bool:
    with session.data.register.reading() as register:
        for grant in register.grants_of(place.vault):
            if grant.person in {session.me.person, ROOT} or grant.epoch != place.epoch:
                continue
            member = certificate_of(session.data, register, grant.person)
            if member is None or ended(session, place, grant, member):
                return True
    return False


def tidy(data: OfficeData, place: VaultPlace) -> None:
    """Delete what a change of key left behind: an unfinished new file, or the old file."""
    left = [name for name in (place.coming, place.gone) if name and name != place.file]
    for name in left:
        _delete(vault_path(data.folder, name))
    if place.coming or place.gone:
        with data.register.writing() as register:
            register.put_vault(replace(place, coming="", gone=""))


def _delete(path: Path) -> None:
    for each in (path, path.with_name(f"{path.name}-journal")):
        each.unlink(missing_ok=True)
