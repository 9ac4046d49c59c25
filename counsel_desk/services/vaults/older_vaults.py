"""Brings a person's vaults over from an earlier version, at their first sign-in with this one.

Each is copied into a new file with a new key and entered in the office log; only then is the old
file deleted. A power cut in between leaves the old one, and it is done again.
"""

import re
import secrets
from itertools import product
from pathlib import Path

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.office.older_office import (
    OlderGrant,
    OlderOffice,
    OlderPlace,
)
from counsel_desk.domain.office.roles import VAULTS
from counsel_desk.domain.office_log.bodies import VaultMade
from counsel_desk.domain.trust import ROOT, Certificate, Envelope, Identity, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import VaultFile, VaultTransaction
from counsel_desk.services.vaults import older_trail
from counsel_desk.services.vaults.membership import sealed_to
from counsel_desk.services.vaults.vaults import (
    FIRST_KEY,
    KEY_BYTES,
    VaultAlteredError,
    exists,
    kinds_of,
)
from counsel_desk.services.vaults.verify import vault_problems
from counsel_desk.services.work import owed
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.data_folder import VAULT_FOLDER, vault_path
from counsel_desk.services.work.log_rows import decoded
from counsel_desk.services.work.owed import Owed
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id

_NAME = re.compile(r"[0-9a-f]{32}\.vault")
_OUTBOX = "outbox:"
"""Prefix of the drafts in which an earlier version kept letters that it had still to send."""
_ROOT_SEEN, _TRAIL_SEEN, _EPOCHS_SEEN = "root", "register", "epochs"
"""Names under which it noted what a person last saw of the register."""


def bring_over(session: Session, own: VaultFile | None, *, root_known: bool) -> bool:
    """Bring over the vaults that are the person's, and the letters that wait for anybody.

    The root gets their keys, so their wellbeing vault vouches for it before any other comes over.

    Args:
        session: The person's.
        own: Their wellbeing vault, if it is here already.
        root_known: Whether their keys know the office root.

    Returns:
        Whether there was anything.

    Raises:
        VaultAlteredError: A vault is not as it was left; nothing of it was brought over.
    """
    register = session.data.register
    with register.reading() as transaction:
        older = transaction.beside.older()
    if older is None or not _was_older(session):
        return False
    offered = {one.kind for one in older.places if _grant(session, older, one) is not None}
    vouched = root_known or VaultKind.WELLBEING in offered or _knows_root(session, own)
    if offered and not vouched:
        raise VaultAlteredError
    _post(session, older)
    brought = False
    for place in sorted(older.places, key=lambda one: one.kind is not VaultKind.WELLBEING):
        # Asked for each anew: nobody signed whose a vault is, and one never replaces another.
        grant = _grant(session, older, place)
        if grant is not None:
            _bring(session, older, place, grant)
            brought = True
    return brought


def _knows_root(session: Session, own: VaultFile | None) -> bool:
    """Return whether a wellbeing vault that was brought over knows the office root."""
    if own is None:
        return False
    with own.reading() as transaction:
        return transaction.meta(_ROOT_SEEN) == session.data.office.root.keys.signing


def _was_older(session: Session) -> bool:
    """Return whether the office is one of an earlier version, whose root certified no name."""
    return not session.data.office.root.name


def require_own(session: Session, own: VaultFile | None) -> None:
    """Refuse somebody whose keys know no office root, unless their wellbeing vault vouches for it.

    An earlier version kept the root nowhere else, and a row that is missing proves nothing.

    Args:
        session: The person's.
        own: Their wellbeing vault.

    Raises:
        VaultAlteredError: It is missing, or a vault is that they had in the earlier version.
    """
    if own is None:
        raise VaultAlteredError
    with own.reading() as transaction:
        root, kept = transaction.meta(_ROOT_SEEN), transaction.meta(_EPOCHS_SEEN)
    if kept is None and root is None:
        return  # it was made in this version, which checks what it keeps by itself
    if root != session.data.office.root.keys.signing:
        raise VaultAlteredError
    epoch = msgspec.json.decode(kept or b"{}", type=dict[str, int]).get(session.me.person, 0)
    roles = _roles_at(session, epoch)
    state = session.data.register.state
    if not all(exists(session, state, VAULTS[role]) for role in roles if role in VAULTS):
        raise VaultAlteredError


def _roles_at(session: Session, epoch: int) -> tuple[Role, ...]:
    """Return the roles that the person had by their certificate of a number."""
    with session.data.register.reading() as register:
        facts = [decoded(row).body for row in register.beside.facts()]
    return next(
        (
            one.roles
            for one in facts
            if isinstance(one, Certificate)
            and (one.person, one.epoch) == (session.me.person, epoch)
        ),
        (),
    )


def _post(session: Session, older: OlderOffice) -> None:
    """Put the letters of the earlier version into the post, before anybody has a vault here.

    Later nobody takes letters for older ones that a colleague planted in place of others.
    """
    if not older.envelopes or session.data.register.state.vaults:
        return
    with session.data.register.writing() as register:
        for envelope in older.envelopes:
            if envelope.recipient in register.state.people:
                register.post(session.author, envelope)
        register.beside.drop_older_envelopes()


def _grant(session: Session, older: OlderOffice, place: OlderPlace) -> OlderGrant | None:
    """Return the grant by which a vault is the person's to bring over."""
    me, shared = session.me.person, place.kind is VaultKind.CASEWORK
    theirs = place.kind in kinds_of(session.me) and (shared or place.owner == me)
    there = session.data.register.state.vaults.values()
    known = any(one.kind is place.kind and (shared or one.owner == me) for one in there)
    found = [
        one
        for one in older.grants
        if (one.vault, one.epoch, one.person) == (place.vault, place.epoch, me)
        and _may_grant(session, one.granter, shared=shared)
    ]
    return found[-1] if theirs and found and not known else None


def _may_grant(session: Session, granter: str, *, shared: bool) -> bool:
    person = session.data.register.state.people.get(granter)
    casework = person is not None and Role.CASEWORKER in person.ever
    return granter in {session.me.person, ROOT} or (shared and casework)


def _bring(session: Session, older: OlderOffice, place: OlderPlace, grant: OlderGrant) -> None:
    data, me, office = session.data, session.me, session.data.office
    own = data.tools.vault_keys.own_vault(session.identity, office.office, me.person, place.kind)
    copy_anew(session, older, place, _key(session, older, grant, session.identity), own)
    vault, key = own
    with data.register.writing() as register:
        if place.kind is VaultKind.WELLBEING:
            made = VaultMade(vault, place.kind, b"", b"")
        else:
            to_me, to_root = (
                sealed_to(session, register, (vault, FIRST_KEY), one, key)
                for one in (me, office.root)
            )
            made = VaultMade(vault, place.kind, to_me, to_root)
        register.enter(session.author, made)
        register.beside.drop_older_vault(place.vault)
    older_path(session, place).unlink()


def left(older: OlderOffice | None) -> list[tuple[OlderPlace, OlderGrant]]:
    """Return the vaults that are not brought over yet and that the root has a key of."""
    if older is None:
        return []
    held = {(one.vault, one.epoch): one for one in older.grants if one.person == ROOT}
    return [
        (place, held[place.vault, place.epoch])
        for place in older.places
        if (place.vault, place.epoch) in held
    ]


def entrust(
    session: Session, root: Author, older: OlderOffice, place: OlderPlace, grant: OlderGrant
) -> str:
    """Bring a vault over with the office root, because nobody else can; return its new id.

    Raises:
        VaultAlteredError: It is not as it was left.
    """
    data, key = session.data, _key(session, older, grant, root.identity)
    vault = new_id()
    fresh = secrets.token_bytes(KEY_BYTES)
    copy_anew(session, older, place, key, (vault, fresh))
    with data.register.writing() as register:
        sealed = sealed_to(session, register, (vault, FIRST_KEY), data.office.root, fresh)
        register.enter(root, VaultMade(vault, place.kind, b"", sealed, owner_of(place, grant)))
        register.beside.drop_older_vault(place.vault)
    older_path(session, place).unlink()
    return vault


def owner_of(place: OlderPlace, grant: OlderGrant) -> str:
    """Return whose vault it is: who signed the root's key of it, since nobody signed the row."""
    return place.owner if place.kind is VaultKind.CASEWORK else grant.granter


def older_path(session: Session, place: OlderPlace) -> Path:
    """Return the path of a vault of the earlier version.

    Raises:
        VaultAlteredError: The row names a file as the desk never did.
    """
    if not _NAME.fullmatch(place.file):
        raise VaultAlteredError
    return session.data.folder / VAULT_FOLDER / place.file


def copy_anew(
    session: Session, older: OlderOffice, place: OlderPlace, key: bytes, own: tuple[str, bytes]
) -> None:
    """Copy a vault to a new file, once it is certain that it is as it was left.

    Args:
        session: Of whoever brings it over.
        older: The register of the earlier version.
        place: The vault.
        key: Its key.
        own: Its new id and key.
    """
    old = session.data.tools.vaults.open(older_path(session, place), key)
    try:
        _require_as_left(session, older, place, old)
        old.bring_up()
        _copied(session, old, own).close()
    finally:
        old.close()


def _key(session: Session, older: OlderOffice, grant: OlderGrant, identity: Identity) -> bytes:
    """Return a vault's key from a grant of an earlier version.

    Raises:
        KnownError: It is not signed by the granter, or for somebody else.
    """
    state, office = session.data.register.state, session.data.office
    statements = [
        one.statement
        for one in older.certificates
        if one.person == grant.person and one.keys == identity.public
    ]
    granter = state.people.get(grant.granter)
    keys = [*granter.former, granter.certificate.keys] if granter and granter.certificate else []
    if grant.granter == ROOT:
        keys = [office.root.keys]
    refusal: KnownError = VaultAlteredError()
    for statement, key in product(statements, keys):
        open_older = session.data.tools.older_grants.open_older
        try:
            return open_older(grant, identity, office.office, statement, key.signing)
        except KnownError as error:
            refusal = error
    raise refusal


def _require_as_left(
    session: Session, older: OlderOffice, place: OlderPlace, old: VaultFile
) -> None:
    if (old.vault_id, old.kind) != (place.vault, place.kind):
        raise VaultAlteredError
    if vault_problems(session.data, old, older.witnesses.get(place.vault)):
        raise VaultAlteredError
    if place.kind is VaultKind.WELLBEING:
        with old.reading() as transaction:
            _require_register_seen(session, older, transaction)


def _require_register_seen(
    session: Session, older: OlderOffice, transaction: VaultTransaction
) -> None:
    """Refuse a register that is older than the one that the person last saw."""
    root, trail = transaction.meta(_ROOT_SEEN), transaction.meta(_TRAIL_SEEN)
    epochs = msgspec.json.decode(transaction.meta(_EPOCHS_SEEN) or b"{}", type=dict[str, int])
    state = session.data.register.state
    people, kept = state.people, state.older_trail
    lower = any(
        person not in people or people[person].epoch < epoch
        for person, epoch in epochs.items()
        if person != ROOT
    )
    length = int.from_bytes((trail or b"")[:8], "big")
    if kept is not None:
        with session.data.register.reading() as register:
            head = older_trail.head_at(register, length)
    else:
        head = older_trail.head_of(older.trail, length)
    shorter = trail is None or head is None or head.link != trail[8:]
    if lower or shorter or root != session.data.office.root.keys.signing:
        raise VaultAlteredError


def _copied(session: Session, old: VaultFile, own: tuple[str, bytes]) -> VaultFile:
    """Copy a vault of an earlier version to a new file, under a new id and key, and sign it."""
    data, (vault, key) = session.data, own
    path = vault_path(data.folder, vault, FIRST_KEY)
    for left in (path, Path(f"{path}-journal")):
        left.unlink(missing_ok=True)
    fresh = data.tools.vaults.copy(old, path, key, vault)
    with fresh.writing() as transaction:
        head = transaction.head()[0]
        statement = chain.head_statement(vault, head)
        transaction.set_head(head, session.me.person, session.identity.sign(statement))
        _owe_outbox(session, vault, transaction)
    return fresh


def _owe_outbox(session: Session, vault: str, transaction: VaultTransaction) -> None:
    for name in transaction.drafts(_OUTBOX):
        envelope = msgspec.json.decode(transaction.draft(name) or b"", type=Envelope)
        owed.owe(transaction, vault, session.author, Owed(envelope=envelope))
        transaction.drop_draft(name)
