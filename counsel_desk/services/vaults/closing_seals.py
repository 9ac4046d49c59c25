"""Seals: what the bytes of a vault's file were when its last member left.

SQLCipher vouches for each page, not for the file: an older page put back in its own place passes.
While a seal is there and fits, nothing in the file has changed since it was signed, and no record
need be looked at. A vault that was never left in order, after a power cut for instance, has none;
then every page and every record is checked instead.
"""

from collections.abc import Iterable, Sequence

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.office import VaultPlace, VaultSeal
from counsel_desk.services.people.certificates import signed_by
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.work.office_data import VAULT_FOLDER, OfficeData
from counsel_desk.services.work.session import Session


def close_sealed(session: Session) -> None:
    """Let the person's vaults go, each with a seal in the register."""
    data, vaults = session.data, session.opened()
    heads: dict[str, Head] = {}
    for vault in vaults:
        with vault.reading() as transaction:
            heads[vault.vault_id] = transaction.head()[0]
        vault.close()
    session.vaults.clear()
    session.covered.clear()
    with data.register.writing() as register:
        for place in register.vaults():
            if place.vault in heads:
                _seal(session, register, place, heads[place.vault])


def _seal(session: Session, register: RegisterTransaction, place: VaultPlace, head: Head) -> None:
    found = session.data.tools.vaults.digest(session.data.folder / VAULT_FOLDER / place.file)
    if found is None:
        return
    signature = session.identity.sign(chain.seal_statement(place.vault, head, found))
    register.put_seal(VaultSeal(place.vault, found, session.me.person, signature))


def lift(data: OfficeData, places: Sequence[VaultPlace]) -> dict[str, VaultSeal]:
    """Take the seals of vaults away, which are about to be opened, and return them by vault."""
    with data.register.reading() as register:
        found = [register.seal(place.vault) for place in places]
    seals = {seal.vault: seal for seal in found if seal is not None}
    if seals:
        with data.register.writing() as register:
            for vault in seals:
                register.drop_seal(vault)
    return seals


def put_back(data: OfficeData, seals: Iterable[VaultSeal]) -> None:
    """Put seals back, because their vaults were not opened after all."""
    kept = list(seals)
    if not kept:
        return
    with data.register.writing() as register:
        for seal in kept:
            register.put_seal(seal)


def fits(data: OfficeData, seal: VaultSeal, head: Head, found: bytes | None) -> bool:
    """Return whether a vault is what its seal says.

    Args:
        data: The office's data.
        seal: As lifted.
        head: The head that the vault holds.
        found: What its bytes came to before it was opened.
    """
    if found != seal.digest:
        return False
    statement = chain.seal_statement(seal.vault, head, seal.digest)
    with data.register.reading() as register:
        return signed_by(data, register, seal.author, statement, seal.signature)
