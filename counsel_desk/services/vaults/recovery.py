"""Break-glass: hands a vault whose only member is gone to a colleague, with the root sheets.

The keepers of the sheets come together. The root signs an entry of the office log with the reason,
which the vault's owner is shown at their next sign-in, also at another laptop. Wellbeing vaults are
private and cannot be recovered.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.office.roles import VAULTS, Operation
from counsel_desk.domain.office_log.bodies import BrokenGlass
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, Certificate, Identity, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.office.certifying import ChangedMeanwhileError, root_seed
from counsel_desk.services.people.certificates import NotReachableError, everyone, reachable
from counsel_desk.services.vaults import older_vaults, recovery_news
from counsel_desk.services.vaults.membership import sealed_to
from counsel_desk.services.vaults.older_vaults import owner_of
from counsel_desk.services.vaults.vaults import FIRST_KEY
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.shown_once import ROOT_SHEETS

RECOVERED = "vault_recovered"
"""Code of a recovery in the audit trail; its reason follows."""


class NoRecoveryError(KnownError):
    """The vault cannot be recovered."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "These files were never entrusted to the recovery sheets, so they cannot be handed over.",
    )


@dataclass(frozen=True)
class Recoverable:
    """A vault that the root sheets can hand over.

    It is read once, shown, and passed back with the words of the root sheets.

    Attributes:
        vault: Its id.
        kind: What kind it is.
        epoch: Number of its key.
        owner: Name of its owner.
        older: Whether it is yet to be brought over from an earlier version.
    """

    vault: str
    kind: VaultKind
    epoch: int
    owner: str
    older: bool = False


def vaults(session: Session) -> list[Recoverable]:
    """Return the vaults that can be recovered, oldest first."""
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.reading() as register:
        state, left = register.state, older_vaults.left(register.beside.older())

    def name(person: str) -> str:
        found = state.people.get(person)
        return found.name if found else ""

    return [
        *(
            Recoverable(one.vault, one.kind, one.epoch, name(owner_of(one, grant)), older=True)
            for one, grant in left
        ),
        *(
            Recoverable(one.vault, one.kind, one.epoch, name(one.owner))
            for one in state.vaults.values()
            if ROOT in one.members
        ),
    ]


def heirs(session: Session) -> list[Certificate]:
    """Return the certificates of everyone who could be given a vault."""
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.reading() as register:
        found = everyone(register.state)
    return [one for one in found if any(role in VAULTS for role in one.roles)]


def recover(
    session: Session,
    shown: Recoverable,
    heir: Certificate,
    reason: Reason,
    shares: Sequence[str],
) -> None:
    """Hand a vault to a person.

    Args:
        session: An administrator's.
        shown: The vault, as it stood on the screen.
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
    if not any(VAULTS.get(role) is shown.kind for role in heir.roles):
        raise NotReachableError
    seed = root_seed(session, shares)
    data, root = session.data, session.data.tools.roots.identity(seed)
    author = Author(ROOT, root, data.tools.now)
    if shown.older:
        shown = _entrusted(session, author, shown)
    with data.register.writing() as register:
        vault = register.state.vaults.get(shown.vault)
        if vault is None or vault.epoch != shown.epoch:
            raise ChangedMeanwhileError
        if reachable(register.state, heir.person) != heir:
            raise ChangedMeanwhileError
        key = _key(session, register, root, vault)
        register.beside.drop_kept_secret(ROOT_SHEETS)
        sealed = sealed_to(session, register, (vault.vault, vault.epoch), heir, key)
        register.act(session.author, f"{RECOVERED}.{reason}")
        register.enter(author, BrokenGlass(vault.vault, heir.person, sealed, reason))
    session.note_reached()
    recovery_news.tell(session, vault.vault)


def _entrusted(session: Session, root: Author, shown: Recoverable) -> Recoverable:
    """Bring a vault of an earlier version over, which nobody but the root can."""
    with session.data.register.reading() as register:
        older = register.beside.older()
    found = [one for one in older_vaults.left(older) if one[0].vault == shown.vault]
    if older is None or not found or found[0][0].epoch != shown.epoch:
        raise ChangedMeanwhileError
    vault = older_vaults.entrust(session, root, older, *found[0])
    return replace(shown, vault=vault, epoch=FIRST_KEY, older=False)


def _key(session: Session, register: RegisterTransaction, root: Identity, vault: Vault) -> bytes:
    data, member = session.data, vault.members.get(ROOT)
    sealed = register.beside.blob(member.sealed) if member else None
    if sealed is None:
        raise NoRecoveryError
    office = data.office
    open_key = data.tools.vault_keys.open_key
    return open_key(sealed, root, office.office, vault.vault, vault.epoch, office.root)
