"""Break-glass: hands a vault whose only member is gone to a colleague, with the root sheets.

The keepers of the sheets come together. The reason is entered in the audit trail, and the grant
names that entry: a grant without it is not accepted. The vault's owner is told at their next
sign-in. Wellbeing vaults are private and cannot be recovered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.office.roles import VAULTS, Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.office.certifying import root_seed
from counsel_desk.services.people.certificates import (
    NotReachableError,
    certificates_of,
    certified,
    reachable,
)
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.vaults.membership import RECOVERED, break_glass
from counsel_desk.services.work import audit_trail
from counsel_desk.services.work.session import Session


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

    Attributes:
        vault: Its id.
        kind: What kind it is.
        owner: Name of its owner.
        person: Id of its owner.
    """

    vault: str
    kind: VaultKind
    owner: str
    person: str


def vaults(session: Session) -> list[Recoverable]:
    """Return the vaults that can be recovered, oldest first."""
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.reading() as register:
        names = {member.person: member.name for member in register.people()}
        entrusted = {(one.vault, one.epoch) for one in register.grants(ROOT)}
        places = register.vaults()
    return [
        Recoverable(place.vault, place.kind, names.get(place.owner, ""), place.owner)
        for place in places
        if (place.vault, place.epoch) in entrusted
    ]


def recover(
    session: Session, vault: str, person: str, reason: Reason, shares: Sequence[str]
) -> None:
    """Hand a vault to a person.

    Args:
        session: An administrator's.
        vault: Id of the vault.
        person: Id of the recipient, whose role must give access to such vaults.
        reason: Why it is handed over.
        shares: Words of as many root sheets as the office requires.

    Raises:
        NotPermittedError: Only an administrator may ask.
        NoRecoveryError: The vault was never entrusted to the root.
        NotReachableError: The person's role gives no access to such vaults.
        KnownError: The sheets do not match.
    """
    seed = root_seed(session, shares)
    data, root = session.data, session.data.tools.roots.identity(seed)
    with data.register.writing() as register:
        place, key = _key(session, register, seed, vault)
        recipient = reachable(data, register, person)
        if not any(VAULTS.get(role) is place.kind for role in recipient.roles):
            raise NotReachableError
        now, action = data.tools.now(), f"{RECOVERED}.{reason}"
        audit_trail.append(register, session.identity, session.me.person, action, now)
        purpose = break_glass(register.audit_head().length)
        grant, office = data.tools.grants.grant, data.office.office
        register.put_grant(grant(root, office, vault, place.epoch, recipient, ROOT, purpose, key))


def _key(
    session: Session, register: RegisterTransaction, seed: bytes, vault: str
) -> tuple[VaultPlace, bytes]:
    data = session.data
    place = next((one for one in register.vaults() if one.vault == vault), None)
    held = [one for one in register.grants(ROOT) if one.vault == vault]
    entrusted = next((one for one in held if place and one.epoch == place.epoch), None)
    if place is None or entrusted is None:
        raise NoRecoveryError
    refusal: KnownError = NoRecoveryError()
    own, root = certified(data, register, ROOT), data.tools.roots.identity(seed)
    for granter in certificates_of(data, register, entrusted.granter):
        try:
            accept = data.tools.grants.accept
            return place, accept(entrusted, root, data.office.office, own, granter)
        except KnownError as error:
            refusal = error
    raise refusal
