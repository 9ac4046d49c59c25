"""Members of a vault: who holds its key, and how they come to it."""

from datetime import date

from counsel_desk.domain.office_log.state import Member, Vault
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, Certificate, VaultKind
from counsel_desk.errors import AlarmError
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session


class KeyMissingError(AlarmError):
    """The key of a vault that was sealed to the person is not there any more."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The key to records that are yours is missing from the office register: somebody took it "
        "out. The records themselves were not changed. Please do not go on here, and ask the "
        "administrator to look at the backups.",
    )


def membership(session: Session, vault: Vault) -> Member | None:
    """Return how the person is a member of a vault today, or `None`."""
    found = vault.members.get(session.me.person)
    over = found is not None and found.until is not None and session.today() > found.until
    return None if over else found


def key_of(session: Session, vault: Vault) -> bytes:
    """Return the key of a vault that the person is a member of.

    Raises:
        KeyMissingError: It is not there any more.
        KnownError: It was sealed for somebody or something else.
    """
    data, office = session.data, session.data.office.office
    keys = data.tools.vault_keys
    if vault.kind is VaultKind.WELLBEING:
        return keys.own_vault(session.identity, office, session.me.person, vault.kind)[1]
    with data.register.reading() as register:
        sealed = register.beside.blob(vault.members[session.me.person].sealed)
    if sealed is None:
        raise KeyMissingError
    return keys.open_key(sealed, session.identity, office, vault.vault, vault.epoch, session.me)


def sealed_to(
    session: Session,
    register: RegisterTransaction,
    vault: tuple[str, int],
    recipient: Certificate,
    key: bytes,
) -> bytes:
    """Seal a vault's key to a person or to the root, and return the digest that the log names.

    Args:
        session: Of the person who gives it.
        register: The transaction that enters it.
        vault: Id of the vault, and number of the key.
        recipient: The certificate of the person or of the root.
        key: The key.
    """
    office = session.data.office.office
    sealed = session.data.tools.vault_keys.seal_key(office, *vault, recipient, key)
    return register.beside.put_blob(sealed)


def colleagues_in(session: Session, vault: Vault) -> list[tuple[str, Member]]:
    """Return the ids and memberships of everyone but the person and the root."""
    mine = {session.me.person, ROOT}
    return [(who, one) for who, one in vault.members.items() if who not in mine]


def ended(member: Member, today: date) -> bool:
    """Return whether a cover is over."""
    return member.until is not None and member.until < today
