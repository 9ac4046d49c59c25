"""Creates and opens vaults."""

from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain import chain
from counsel_desk.domain.office.roles import VAULTS
from counsel_desk.domain.office_log.bodies import MemberAdded, VaultMade
from counsel_desk.domain.office_log.state import State, Vault
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Identity, Role, VaultKind
from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.services.people.certificates import certified, signed_by
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.vaults import closing_seals
from counsel_desk.services.vaults.membership import key_of, membership, sealed_to
from counsel_desk.services.vaults.verify import vault_problems
from counsel_desk.services.work import owed
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Covered, Paired, Session

KEY_BYTES = 32
FIRST_KEY = 1


class VaultAlteredError(AlarmError):
    """A vault was altered, or an older file or page was put back."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your records and the office register do not fit together: one of the two may be an "
        "older copy. Nothing has been changed. Please do not go on here, and ask the "
        "administrator to look at the backups.",
    )


@dataclass(frozen=True)
class Own:
    """The wellbeing vault of a person who has just unlocked their keys.

    It is opened before the office log is trusted, because it keeps what they last saw of it. Its
    name and its key follow from their keys, so nobody can put another in its place.

    Attributes:
        vault: Its id.
        file: The open file; `None` if there is none.
        digest: SHA-256 of the file before it was opened.
    """

    vault: str
    file: VaultFile | None
    digest: bytes | None


def open_own(data: OfficeData, identity: Identity, person: str) -> Own:
    """Open a person's wellbeing vault.

    Raises:
        VaultAlteredError: It is not theirs.
        KnownError: It is damaged.
    """
    kind = VaultKind.WELLBEING
    vault, key = data.tools.vault_keys.own_vault(identity, data.office.office, person, kind)
    path = vault_path(data.folder, vault, FIRST_KEY)
    digest = data.tools.vaults.digest(path)
    if digest is None and not path.exists():
        return Own(vault, None, None)
    return Own(vault, _opened(data, vault, path, key, kind), digest)


def _opened(data: OfficeData, vault: str, path: Path, key: bytes, kind: VaultKind) -> VaultFile:
    file = data.tools.vaults.open(path, key, read_only=data.read_only)
    if file.vault_id != vault or file.kind is not kind:
        file.close()
        raise VaultAlteredError
    return file


def open_all(session: Session, own: Own, *, been_here: bool) -> None:
    """Open the person's vaults, creating those that their roles require and that do not exist yet.

    The vaults of colleagues whom they cover for, and of their supervision, are opened as well.

    Args:
        session: The person's.
        own: Their wellbeing vault.
        been_here: Whether their keys remember that their vaults were made.

    Raises:
        VaultAlteredError: A vault is not as it was left.
        KnownError: A vault is missing or damaged; it is never created anew.
    """
    state = session.data.register.state
    if own.file is not None:
        session.vaults[VaultKind.WELLBEING] = own.file
    if own.vault not in state.vaults and been_here:
        raise VaultAlteredError
    held = [vault for vault in state.vaults.values() if membership(session, vault)]
    mine = {vault.kind: vault for vault in held if _works_here(session, vault)}
    covered = [vault for vault in held if _covers(session, vault)]
    paired = [vault for vault in held if _meets_in(session, vault)]
    closed = closing_seals.lift(session, [*mine.values(), *covered, *paired])
    try:
        _check_own(session, own, mine.get(VaultKind.WELLBEING))
        for kind, vault in mine.items():
            if kind is not VaultKind.WELLBEING:
                session.vaults[kind] = _open(session, vault)
        for vault in covered:
            session.covered.append(_cover(session, state, vault))
        for vault in paired:
            _open_paired(session, vault)
        for kind in kinds_of(session.me):
            if kind not in mine and not exists(session, state, kind):
                session.vaults[kind] = _create(session, kind)
    except BaseException:
        closing_seals.put_back(session, closed)
        raise


def settle(session: Session) -> None:
    """Finish what a power cut interrupted, and grant the casework key to new caseworkers."""
    for vault in session.opened():
        if not session.veils(vault) or _further(session, vault):
            session.deliver(vault, closing=True)
    if VaultKind.CASEWORK in session.vaults:
        _share_casework(session)


def _further(session: Session, file: VaultFile) -> bool:
    """Return whether a vault has come further than the office log knows, after a power cut."""
    with file.reading() as transaction:
        changes = transaction.beside()[0]
    return changes != session.data.register.state.vaults[file.vault_id].changes


def kinds_of(me: Certificate) -> list[VaultKind]:
    """Return the kinds of vault that a person is to have."""
    return [VaultKind.WELLBEING, *(VAULTS[role] for role in me.roles if role in VAULTS)]


def _works_here(session: Session, vault: Vault) -> bool:
    """Return whether a vault is the person's own, or the casework vault that they share."""
    shared = vault.kind is VaultKind.CASEWORK
    return vault.kind in kinds_of(session.me) and (shared or vault.owner == session.me.person)


def _covers(session: Session, vault: Vault) -> bool:
    """Return whether the person works in a colleague's counselling vault."""
    theirs = vault.kind is VaultKind.COUNSELLING and vault.owner != session.me.person
    return theirs and Role.COUNSELLOR in session.me.roles


def _meets_in(session: Session, vault: Vault) -> bool:
    """Return whether a vault is of the person's supervision, in a role that they still have."""
    me, pair = session.me, vault.pair
    if pair is None:
        return False
    supervises = me.person == pair.supervisor and Role.SUPERVISOR in me.roles
    return supervises or (me.person == pair.counsellor and Role.COUNSELLOR in me.roles)


def _open_paired(session: Session, vault: Vault) -> None:
    try:
        session.paired.append(Paired(vault.vault, _open(session, vault)))
    except KnownError:
        session.shut.append(vault.vault)


def exists(session: Session, state: State, kind: VaultKind) -> bool:
    """Return whether there is a vault that the person is to have, although they have no key yet.

    Nobody has given it to them yet, or a recovery is pending for their new keys.
    """
    shared = kind is VaultKind.CASEWORK
    of_kind = [vault for vault in state.vaults.values() if vault.kind is kind]
    return any(shared or vault.owner == session.me.person for vault in of_kind)


def _check_own(session: Session, own: Own, vault: Vault | None) -> None:
    """Refuse a wellbeing vault that is missing or is not as it was left."""
    if vault is None:
        return
    if own.file is None:
        key = key_of(session, vault)
        own_path = vault_path(session.data.folder, vault.vault, vault.epoch)
        session.data.tools.vaults.open(own_path, key)
        raise VaultAlteredError
    _take_up(session, vault, own.file, own.digest)


def _cover(session: Session, state: State, vault: Vault) -> Covered:
    owner = state.people[vault.owner].name
    until = vault.members[session.me.person].until
    return Covered(vault.vault, owner, until, _open(session, vault))


def _create(session: Session, kind: VaultKind) -> VaultFile:
    """Create a vault, or finish creating it after a power cut."""
    data = session.data
    data.require_writing()
    office, me = data.office, session.me
    vault, key = data.tools.vault_keys.own_vault(session.identity, office.office, me.person, kind)
    path = vault_path(data.folder, vault, FIRST_KEY)
    if path.exists():
        file = session.vaults.get(kind) or _opened(data, vault, path, key, kind)
    else:
        file = data.tools.vaults.create(path, vault, kind, key)
    with file.reading() as transaction:
        if transaction.head()[0] != chain.EMPTY:
            raise VaultAlteredError
    sign_empty(session, file)
    with data.register.writing() as register:
        if kind is VaultKind.WELLBEING:
            made = VaultMade(vault, kind, b"", b"")
        else:
            to_me, to_root = (
                sealed_to(session, register, (vault, FIRST_KEY), one, key)
                for one in (me, office.root)
            )
            made = VaultMade(vault, kind, to_me, to_root)
        register.enter(session.author, made)
    return file


def sign_empty(session: Session, file: VaultFile) -> None:
    """Sign the head of a vault in which nothing was written yet."""
    file.bring_up()
    with file.writing() as transaction:
        signature = session.identity.sign(chain.head_statement(file.vault_id, chain.EMPTY))
        transaction.set_head(chain.EMPTY, session.me.person, signature)


def _open(session: Session, vault: Vault) -> VaultFile:
    """Open a vault with the person's key, and check it."""
    data, key = session.data, key_of(session, vault)
    path = vault_path(data.folder, vault.vault, vault.epoch)
    digest = data.tools.vaults.digest(path) if vault.closed else None
    file = _opened(data, vault.vault, path, key, vault.kind)
    try:
        _take_up(session, vault, file, digest)
    except BaseException:
        file.close()
        raise
    return file


def _take_up(session: Session, vault: Vault, file: VaultFile, digest: bytes | None) -> None:
    """Take up work in a vault that is as it was left; nothing is written to it before that is sure.

    Args:
        session: The person's.
        vault: What the office log knows of the vault.
        file: Its open file.
        digest: SHA-256 of the file before it was opened.

    Raises:
        VaultAlteredError: It is not as it was left.
    """
    if not _as_left(session, vault, file, digest):
        raise VaultAlteredError
    session.digests[vault.vault] = vault.closed
    if session.data.read_only:
        return
    file.bring_up()
    if not (vault.closed and vault.closed_by == session.me.person):
        with file.writing() as transaction:
            transaction.index.empty()


def _as_left(session: Session, vault: Vault, file: VaultFile, digest: bytes | None) -> bool:
    """Return whether a vault is as it was left: by its digest or, without one, by all of it.

    A digest that another member entered says no more than which file is theirs.
    """
    data = session.data
    with file.reading() as transaction:
        (head, author, signature), beside = transaction.head(), transaction.beside()
        forgotten = owed.forgotten(transaction)
    statement = chain.head_statement(vault.vault, head)
    genuine = signed_by(data, data.register.state, author, statement, signature)
    heard_less = any(vault.heard.get(who, 0) < number for who, number in forgotten.items())
    if not genuine or heard_less or vault.behind(head, *beside):
        return False
    path = vault_path(data.folder, vault.vault, vault.epoch)
    if vault.closed:
        if not digest == vault.closed == data.tools.vaults.digest(path):
            return False
        if vault.closed_by == session.me.person:
            return True
    if data.tools.check_file(path, key_of(session, vault)):
        return False
    return not vault_problems(data, file, vault.head)


def _share_casework(session: Session) -> None:
    """Grant the casework vault's key to every caseworker who does not have it yet."""
    data, vault_id = session.data, session.vaults[VaultKind.CASEWORK].vault_id
    with data.register.reading() as register:
        vault, people = register.state.vaults[vault_id], register.state.people
    lacking = [
        one
        for one in people.values()
        if one.reachable and one.has(Role.CASEWORKER) and one.person not in vault.members
    ]
    if not lacking or membership(session, vault) is None:
        return
    key = key_of(session, vault)
    with data.register.writing() as register:
        for one in lacking:
            recipient = certified(register.state, one.person)
            sealed = sealed_to(session, register, (vault.vault, vault.epoch), recipient, key)
            register.enter(session.author, MemberAdded(vault.vault, one.person, sealed))
