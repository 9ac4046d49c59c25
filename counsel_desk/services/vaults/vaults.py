"""Creates and opens vaults."""

import secrets

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.office import VaultPlace, VaultSeal
from counsel_desk.domain.office.roles import VAULTS
from counsel_desk.domain.office.vault_files import vault_file
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Grant, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import certificates_of, everyone, proved, signed_by
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.vaults import closing_seals
from counsel_desk.services.vaults.membership import (
    MEMBER,
    OWNER,
    cover_until,
    grant_key,
    grant_root,
    key_of,
    my_grant,
)
from counsel_desk.services.vaults.verify import vault_problems
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.outbox import empty_outbox, waiting
from counsel_desk.services.work.session import Covered, Session
from counsel_desk.services.work.unit_of_work import new_id

KEY_BYTES = 32


class VaultAlteredError(KnownError):
    """A vault was altered, or an older file or page was put back."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your records and the office register do not fit together: one of the two may be an "
        "older copy. Nothing has been changed. Please do not go on here, and ask the "
        "administrator to look at the backups.",
    )


def open_all(session: Session) -> None:
    """Open the person's vaults, creating those that their roles require and that do not exist yet.

    The vaults of colleagues whom they cover for are opened as well.

    Raises:
        VaultAlteredError: A vault is not as it was left.
        KnownError: A vault is missing or damaged; it is never created anew.
    """
    with session.data.register.reading() as register:
        places = register.vaults()
        names = {member.person: member.name for member in register.people()}
    own = {kind: _own(session, kind, places) for kind in _kinds(session.me)}
    held = {kind: (place, _grant(session, place)) for kind, place in own.items() if place}
    covered = [(place, grant) for place in places if (grant := _cover(session, place))]
    found = [place for place, _grant_held in (*held.values(), *covered)]
    lifted = closing_seals.lift(session.data, found)
    try:
        for kind, (place, grant) in held.items():
            if grant is not None:
                session.vaults[kind] = _open(session, place, grant, lifted.get(place.vault))
        for place, grant in covered:
            file = _open(session, place, grant, lifted.get(place.vault))
            until = cover_until(grant.purpose)
            session.covered.append(Covered(place.vault, names.get(place.owner, ""), until, file))
        for kind in [each for each in own if each not in held]:
            session.vaults[kind] = _create(session, kind)
    except BaseException:
        closing_seals.put_back(session.data, lifted.values())
        raise
    opened = {vault.vault_id for vault in session.opened()}
    closing_seals.put_back(
        session.data, [seal for seal in lifted.values() if seal.vault not in opened]
    )


def settle(session: Session) -> None:
    """Finish what a power cut interrupted, and grant the casework key to new caseworkers."""
    for vault in session.opened():
        _send_what_waits(session, vault)
    if VaultKind.CASEWORK in session.vaults:
        _share_casework(session)


def _kinds(me: Certificate) -> list[VaultKind]:
    return [VaultKind.WELLBEING, *(VAULTS[role] for role in me.roles if role in VAULTS)]


def _own(session: Session, kind: VaultKind, places: list[VaultPlace]) -> VaultPlace | None:
    """Return where the person's vault of a kind is; all caseworkers share one casework vault."""
    mine, shared = session.me.person, kind is VaultKind.CASEWORK
    of_kind = [place for place in places if place.kind is kind]
    return next((place for place in of_kind if shared or place.owner == mine), None)


def _grant(session: Session, place: VaultPlace) -> Grant | None:
    """Return the person's grant of a vault that their roles entitle them to.

    There is none until somebody grants it, or while a recovery is pending for their new keys.

    Raises:
        VaultAlteredError: The vault is theirs, but they have no valid grant of it.
    """
    grant = my_grant(session, place)
    if grant is None and place.owner == session.me.person and not _keys_are_new(session):
        raise VaultAlteredError
    return grant


def _keys_are_new(session: Session) -> bool:
    """Return whether the person had other keys before, whose vaults need a recovery."""
    with session.data.register.reading() as register:
        found = certificates_of(session.data, register, session.me.person)
    return any(one.keys != session.me.keys for one in found)


def _cover(session: Session, place: VaultPlace) -> Grant | None:
    """Return the grant by which a counsellor covers for the vault's owner, if there is one."""
    if place.kind is not VaultKind.COUNSELLING or place.owner == session.me.person:
        return None
    return my_grant(session, place) if Role.COUNSELLOR in session.me.roles else None


def _create(session: Session, kind: VaultKind) -> VaultFile:
    data = session.data
    data.require_writing()
    key = secrets.token_bytes(KEY_BYTES)
    place = VaultPlace(new_id(), kind, vault_file(new_id()), session.me.person)
    path = vault_path(data.folder, place.file)
    vault = data.tools.vaults.create(path, place.vault, kind, key)
    with vault.writing() as transaction:
        signature = session.identity.sign(chain.head_statement(place.vault, chain.EMPTY))
        transaction.set_head(chain.EMPTY, session.me.person, signature)
    with data.register.writing() as register:
        register.put_vault(place)
        grant_key(session, register, place, session.me, OWNER, key)
        grant_root(session, register, place, key)
        register.put_witness(place.vault, chain.EMPTY, session.me.person, signature)
    return vault


def _open(session: Session, place: VaultPlace, grant: Grant, seal: VaultSeal | None) -> VaultFile:
    """Open a vault with the key in a grant, and check it."""
    key = key_of(session, grant)
    data = session.data
    path = vault_path(data.folder, place.file)
    found = data.tools.vaults.digest(path) if seal else None
    vault = data.tools.vaults.open(path, key, read_only=data.read_only)
    if not _as_left(data, place, vault, seal, found) or (
        seal is None and data.tools.check_file(path, key)
    ):
        vault.close()
        raise VaultAlteredError
    return vault


def _as_left(
    data: OfficeData,
    place: VaultPlace,
    vault: VaultFile,
    seal: VaultSeal | None,
    found: bytes | None,
) -> bool:
    """Return whether a vault is as it was left, by its seal or, without one, by every record."""
    if vault.vault_id != place.vault or vault.kind is not place.kind:
        return False
    with vault.reading() as transaction:
        head, author, signature = transaction.head()
    statement = chain.head_statement(place.vault, head)
    with data.register.reading() as register:
        genuine = signed_by(data, register, author, statement, signature)
        witnessed = register.witness(place.vault)
    if not genuine or (witnessed is not None and _behind(head, witnessed[0])):
        return False
    if seal is not None:
        return closing_seals.fits(data, seal, head, found)
    with data.register.reading() as register:
        return not vault_problems(data, register, vault, witnessed and witnessed[0])


def _behind(head: Head, witnessed: Head) -> bool:
    """Return whether a vault is older than its witness, or differs from it.

    A vault may be ahead of its witness: a power cut can come between writing the two.
    """
    if head.length == witnessed.length:
        return head.link != witnessed.link
    return head.length < witnessed.length


def _share_casework(session: Session) -> None:
    """Grant the casework vault's key to every caseworker who does not have it yet."""
    data, vault = session.data, session.vaults[VaultKind.CASEWORK].vault_id
    with data.register.reading() as register:
        place = next(one for one in register.vaults() if one.vault == vault)
        have = {one.person for one in register.grants_of(vault) if one.epoch == place.epoch}
        people = [one for one in everyone(data, register) if proved(data, register, one)]
    lacking = [one for one in people if Role.CASEWORKER in one.roles and one.person not in have]
    mine = my_grant(session, place)
    if not lacking or mine is None:
        return
    key = key_of(session, mine)
    with session.data.register.writing() as register:
        for recipient in lacking:
            grant_key(session, register, place, recipient, MEMBER, key)


def _send_what_waits(session: Session, vault: VaultFile) -> None:
    """Send the envelopes that a power cut held back."""
    envelopes = waiting(vault)
    if not envelopes:
        return
    with session.data.register.writing() as register:
        for envelope in envelopes:
            register.put_envelope(envelope)
    empty_outbox(vault, envelopes)
