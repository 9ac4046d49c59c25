"""Making vaults, opening them, and handing their keys to members."""

import secrets

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.office import VaultPlace, VaultSeal
from counsel_desk.domain.roles import VAULTS
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import seals
from counsel_desk.services.desk import VAULT_FOLDER, Desk
from counsel_desk.services.session import Session, empty_outbox, new_id, waiting
from counsel_desk.services.store_ports import RegisterTransaction, VaultFile
from counsel_desk.services.trusted import certified, everyone
from counsel_desk.services.verify import vault_problems

KEY_BYTES = 32
OWNER = "owner"
MEMBER = "member"
FIRST_EPOCH = 1


class VaultAlteredError(KnownError):
    """A vault is not as it was left: an older file or page was put back, or one was changed."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "One of your vaults is not as it was left: it may be an older copy. Nothing has been "
        "changed. Please do not go on here, and ask the administrator to look at the backups.",
    )


def open_all(session: Session) -> None:
    """Open the person's vaults, making those that their roles give them and that nobody made yet.

    Raises:
        VaultAlteredError: One is not as it was left.
        KnownError: One is missing or damaged; it is never made anew.
    """
    places = {kind: _place(session, kind) for kind in _kinds(session.me)}
    lifted = seals.lift(session.desk, [place for place in places.values() if place is not None])
    try:
        for kind, place in places.items():
            if place is None:
                session.vaults[kind] = _create(session, kind)
            elif vault := _open(session, place, lifted.get(place.vault)):
                session.vaults[kind] = vault
    except BaseException:
        seals.put_back(session.desk, lifted.values())
        raise
    opened = {vault.vault_id for vault in session.vaults.values()}
    seals.put_back(session.desk, [seal for seal in lifted.values() if seal.vault not in opened])
    for vault in session.vaults.values():
        _send_what_waits(session, vault)
    if VaultKind.CASEWORK in session.vaults:
        _share_casework(session)


def _kinds(me: Certificate) -> list[VaultKind]:
    return [VaultKind.WELLBEING, *(VAULTS[role] for role in me.roles if role in VAULTS)]


def _place(session: Session, kind: VaultKind) -> VaultPlace | None:
    """Return where the person's vault of a kind is; the casework vault is everyone's who may."""
    with session.desk.register.reading() as register:
        places = [place for place in register.vaults() if place.kind is kind]
    mine = session.me.person
    shared = kind is VaultKind.CASEWORK
    return next((place for place in places if shared or place.owner == mine), None)


def _create(session: Session, kind: VaultKind) -> VaultFile:
    desk = session.desk
    key = secrets.token_bytes(KEY_BYTES)
    place = VaultPlace(new_id(), kind, f"{new_id()}.vault", session.me.person)
    folder = desk.folder / VAULT_FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    vault = desk.tools.vaults.create(folder / place.file, place.vault, kind, key)
    with vault.writing() as transaction:
        signature = session.identity.sign(chain.head_statement(place.vault, chain.EMPTY))
        transaction.set_head(chain.EMPTY, session.me.person, signature)
    with desk.register.writing() as register:
        register.put_vault(place)
        _grant(session, register, place.vault, session.me, OWNER, key)
        register.put_witness(place.vault, chain.EMPTY, session.me.person, signature)
    return vault


def _open(session: Session, place: VaultPlace, seal: VaultSeal | None) -> VaultFile | None:
    """Open a vault that is the person's by grant; `None` while nobody has granted it yet."""
    key = _key(session, place.vault)
    if key is None:
        return None
    desk = session.desk
    path = desk.folder / VAULT_FOLDER / place.file
    found = desk.tools.vaults.digest(path) if seal else None
    vault = desk.tools.vaults.open(path, key)
    if not _as_left(desk, place, vault, seal, found) or (
        seal is None and desk.tools.check_file(path, key)
    ):
        vault.close()
        raise VaultAlteredError
    return vault


def _as_left(
    desk: Desk, place: VaultPlace, vault: VaultFile, seal: VaultSeal | None, found: bytes | None
) -> bool:
    """Return whether a vault is as it was left: by its seal, or record by record without one."""
    if vault.vault_id != place.vault or vault.kind is not place.kind:
        return False
    with vault.reading() as transaction:
        head, author, signature = transaction.head()
    with desk.register.reading() as register:
        signed = certified(desk, register, author)
        witnessed = register.witness(place.vault)
    statement = chain.head_statement(place.vault, head)
    genuine = desk.tools.keys.verify(signed.keys.signing, statement, signature)
    if not genuine or (witnessed is not None and _behind(head, witnessed[0])):
        return False
    if seal is not None:
        return seals.fits(desk, seal, head, found)
    with desk.register.reading() as register:
        return not vault_problems(desk, register, vault, witnessed and witnessed[0])


def _behind(head: Head, witnessed: Head) -> bool:
    """Return whether a vault lacks what was witnessed.

    A vault may be ahead of its witness: a power cut can come between the two.
    """
    if head.length == witnessed.length:
        return head.link != witnessed.link
    return head.length < witnessed.length


def _key(session: Session, vault: str) -> bytes | None:
    desk = session.desk
    with desk.register.reading() as register:
        mine = [grant for grant in register.grants(session.me.person) if grant.vault == vault]
        if not mine:
            return None
        grant = max(mine, key=lambda one: one.epoch)
        granter = certified(desk, register, grant.granter)
    accept = desk.tools.grants.accept
    return accept(grant, session.identity, desk.office.office, session.me, granter)


def _grant(
    session: Session,
    register: RegisterTransaction,
    vault: str,
    recipient: Certificate,
    purpose: str,
    key: bytes,
) -> None:
    office = session.desk.office.office
    granter = session.me.person
    grant = session.desk.tools.grants.grant
    register.put_grant(
        grant(session.identity, office, vault, FIRST_EPOCH, recipient, granter, purpose, key)
    )


def _share_casework(session: Session) -> None:
    """Hand the casework vault's key to every caseworker who does not have it yet."""
    vault = session.vaults[VaultKind.CASEWORK].vault_id
    with session.desk.register.reading() as register:
        have = {grant.person for grant in register.grants_of(vault)}
        people = everyone(session.desk, register)
    lacking = [one for one in people if Role.CASEWORKER in one.roles and one.person not in have]
    key = _key(session, vault)
    if not lacking or key is None:
        return
    with session.desk.register.writing() as register:
        for recipient in lacking:
            _grant(session, register, vault, recipient, MEMBER, key)


def _send_what_waits(session: Session, vault: VaultFile) -> None:
    """Send what a power cut kept from leaving."""
    envelopes = waiting(vault)
    if not envelopes:
        return
    with session.desk.register.writing() as register:
        for envelope in envelopes:
            register.put_envelope(envelope)
    empty_outbox(vault, envelopes)
