"""Break-glass: hands a vault whose only member is gone to a colleague, with the root sheets.

The keepers of the sheets come together. The reason is entered in the audit trail, and the grant
names that entry: a grant without it is not accepted. The vault's owner is told at their next
sign-in. Wellbeing vaults are private and cannot be recovered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from counsel_desk.domain.office.roles import VAULTS, Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, Certificate, Grant, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.office.certifying import ChangedMeanwhileError, root_seed
from counsel_desk.services.people.certificates import (
    NotReachableError,
    certificate_of,
    certificates_of,
    certified,
    everyone,
    reachable,
)
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.vaults.membership import RECOVERED, break_glass
from counsel_desk.services.work import audit_trail
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.shown_once import ROOT_SHEETS


class Reason(StrEnum):
    """Why a vault is handed over; chosen from a list because it goes into the audit trail."""

    ILL = "ill"
    LEFT = "left"
    DIED = "died"
    KEYS_LOST = "keys_lost"


class NoRecoveryError(KnownError):
    """The vault cannot be recovered."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This vault was never entrusted to the office root, so it cannot be handed over."
    )


@dataclass(frozen=True)
class Recoverable:
    """A vault that the root sheets can hand over.

    It is read once, shown, and passed back with the words of the root sheets.

    Attributes:
        kind: What kind it is.
        owner: Name of its owner, as the root certified it; empty if it has none.
        entrusted: Its key, sealed to the root.
    """

    kind: VaultKind
    owner: str
    entrusted: Grant


def vaults(session: Session) -> list[Recoverable]:
    """Return the vaults that can be recovered, oldest first."""
    session.require(Operation.MANAGE_PEOPLE)
    data = session.data
    with data.register.reading() as register:
        entrusted = {(one.vault, one.epoch): one for one in register.grants(ROOT)}
        places = [one for one in register.vaults() if (one.vault, one.epoch) in entrusted]
        owners = {one.owner: certificate_of(data, register, one.owner) for one in places}
    return [
        Recoverable(
            place.kind,
            owner.name if (owner := owners[place.owner]) else "",
            entrusted[place.vault, place.epoch],
        )
        for place in places
    ]


def heirs(session: Session) -> list[Certificate]:
    """Return the certificates of everyone who could be given a vault."""
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.reading() as register:
        found = everyone(session.data, register)
    return [one for one in found if any(role in VAULTS for role in one.roles)]


def recover(
    session: Session,
    vault: Recoverable,
    heir: Certificate,
    reason: Reason,
    shares: Sequence[str],
) -> None:
    """Hand a vault to a person.

    Args:
        session: An administrator's.
        vault: The vault, as it stood on the screen.
        heir: The recipient, as they stood on the screen; their role must give access to it.
        reason: Why it is handed over.
        shares: Words of as many root sheets as the office requires.

    Raises:
        NotPermittedError: Only an administrator may ask.
        ChangedMeanwhileError: The vault has another key, or the recipient another certificate.
        NoRecoveryError: The vault was never entrusted to the root.
        NotReachableError: The person's role gives no access to such vaults.
        KnownError: The sheets do not match.
    """
    session.require(Operation.MANAGE_PEOPLE)
    if not any(VAULTS.get(role) is vault.kind for role in heir.roles):
        raise NotReachableError
    seed = root_seed(session, shares)
    data, root, held = session.data, session.data.tools.roots.identity(seed), vault.entrusted
    with data.register.writing() as register:
        key = _key(session, register, seed, vault)
        if reachable(data, register, heir.person) != heir:
            raise ChangedMeanwhileError
        register.drop_kept_secret(ROOT_SHEETS)
        now, action = data.tools.now(), f"{RECOVERED}.{reason}"
        audit_trail.append(register, session.identity, session.me.person, action, now)
        purpose = break_glass(register.audit_head().length)
        grant, office = data.tools.grants.grant, data.office.office
        register.put_grant(grant(root, office, held.vault, held.epoch, heir, ROOT, purpose, key))


def _key(session: Session, register: RegisterTransaction, seed: bytes, vault: Recoverable) -> bytes:
    data, entrusted = session.data, vault.entrusted
    shown = (entrusted.vault, entrusted.epoch, vault.kind)
    if not any((one.vault, one.epoch, one.kind) == shown for one in register.vaults()):
        raise ChangedMeanwhileError
    refusal: KnownError = NoRecoveryError()
    own, root = certified(data, register, ROOT), data.tools.roots.identity(seed)
    for granter in certificates_of(data, register, entrusted.granter):
        try:
            accept = data.tools.grants.accept
            return accept(entrusted, root, data.office.office, own, granter)
        except KnownError as error:
            refusal = error
    raise refusal
