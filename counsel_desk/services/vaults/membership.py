"""Members of a vault: who holds its key, by which grant, and who may grant it."""

from datetime import date
from itertools import product

from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.office.roles import VAULTS
from counsel_desk.domain.trust import ROOT, Certificate, Grant, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import (
    NotCertifiedError,
    certificate_of,
    certificates_of,
    certified,
)
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.work.session import Session

OWNER = "owner"
MEMBER = "member"
RECOVERY = "recovery"
RECOVERED = "vault_recovered"
"""Code of a recovery in the audit trail; its reason follows."""
_COVER = "cover:"
_BREAK_GLASS = "break-glass:"


def cover(until: date) -> str:
    """Return the purpose of a grant for cover until a day."""
    return f"{_COVER}{until.isoformat()}"


def cover_until(purpose: str) -> date | None:
    """Return the last day of a cover, or `None` for another purpose.

    Raises:
        ValueError: The purpose names no valid day.
    """
    return date.fromisoformat(purpose[len(_COVER) :]) if purpose.startswith(_COVER) else None


def break_glass(entry: int) -> str:
    """Return the purpose of a grant by the office root.

    Args:
        entry: Number of the audit entry that records it.
    """
    return f"{_BREAK_GLASS}{entry}"


def break_glass_entry(purpose: str) -> int | None:
    """Return the audit entry that a break-glass grant names, or `None` for another purpose."""
    named = purpose.removeprefix(_BREAK_GLASS)
    return int(named) if purpose.startswith(_BREAK_GLASS) and named.isdecimal() else None


def my_grant(session: Session, place: VaultPlace) -> Grant | None:
    """Return the person's grant of a vault's key, if they have one that is valid today."""
    with session.data.register.reading() as register:
        grants = register.grants(session.me.person)
        mine = [one for one in grants if (one.vault, one.epoch) == (place.vault, place.epoch)]
        valid = [one for one in mine if _is_valid(session, register, place, one)]
    return valid[0] if valid else None


def _is_valid(
    session: Session, register: RegisterTransaction, place: VaultPlace, grant: Grant
) -> bool:
    """Return whether a grant is in time, from somebody who may grant, and in the audit trail."""
    until = cover_until(grant.purpose)
    if until is not None and session.today() > until:
        return False
    entry = break_glass_entry(grant.purpose)
    if entry is not None:
        noted = register.audit(after=entry - 1)[:1]
        if not noted or not noted[0].action.startswith(RECOVERED):
            return False
    return _may_grant(session, register, place, grant)


def _may_grant(
    session: Session, register: RegisterTransaction, place: VaultPlace, grant: Grant
) -> bool:
    """Return whether the granter is the person, the root or somebody who works in such vaults."""
    if grant.granter in (session.me.person, ROOT):
        return True
    if place.owner == session.me.person and place.kind is not VaultKind.CASEWORK:
        return False
    granter = certificate_of(session.data, register, grant.granter)
    roles = granter.roles if granter else ()
    return any(VAULTS.get(role) is place.kind for role in roles)


def key_of(session: Session, grant: Grant) -> bytes:
    """Return the key in the person's grant.

    A grant is bound to the certificates of the day it was made. It stays valid with newer
    certificates for the same keys, for instance after a change of roles.

    Raises:
        KnownError: It is for other keys, or not signed by the granter.
    """
    data = session.data
    with data.register.reading() as register:
        mine = [
            one
            for one in certificates_of(data, register, session.me.person)
            if one.keys == session.me.keys
        ]
        granters = certificates_of(data, register, grant.granter)
    refusal: KnownError = NotCertifiedError()
    for own, granter in product(reversed(mine), reversed(granters)):
        try:
            return data.tools.grants.accept(
                grant, session.identity, data.office.office, own, granter
            )
        except KnownError as error:
            refusal = error
    raise refusal


def grant_key(
    session: Session,
    register: RegisterTransaction,
    place: VaultPlace,
    recipient: Certificate,
    purpose: str,
    key: bytes,
) -> None:
    """Grant a vault's key to a person, or to the office root."""
    office, grant = session.data.office.office, session.data.tools.grants.grant
    me = session.me.person
    register.put_grant(
        grant(session.identity, office, place.vault, place.epoch, recipient, me, purpose, key)
    )


def grant_root(
    session: Session, register: RegisterTransaction, place: VaultPlace, key: bytes
) -> None:
    """Grant a vault's key to the office root, unless it is a private wellbeing vault.

    Whoever holds enough root sheets can then recover the vault; see `vaults.recovery`.
    """
    if place.kind is not VaultKind.WELLBEING:
        root = certified(session.data, register, ROOT)
        grant_key(session, register, place, root, RECOVERY, key)
