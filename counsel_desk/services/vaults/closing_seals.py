"""Closing seals: signed digests of vault files, made when a member closes a vault.

SQLCipher authenticates each page, not the file: an older page put back in its place goes
unnoticed. While a vault has a seal that matches, nothing in the file has changed since it was
signed, and no record need be checked. A vault that was not closed properly, for instance because of
a power cut, has no seal; then every page and every record is checked instead.
"""

from collections.abc import Iterable, Sequence

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.office import VaultPlace, VaultSeal
from counsel_desk.services.people.certificates import signed_by
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session


def close_sealed(session: Session) -> None:
    """Close the person's vaults, and put a seal of each into the register."""
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
    found = session.data.tools.vaults.digest(vault_path(session.data.folder, place.file))
    if found is None:
        return
    signature = session.identity.sign(chain.seal_statement(place.vault, head, found))
    register.put_seal(VaultSeal(place.vault, found, session.me.person, signature))


def lift(data: OfficeData, places: Sequence[VaultPlace]) -> dict[str, VaultSeal]:
    """Remove the seals of vaults about to be opened, and return them by vault.

    They stay in an office that is open for reading only, whose vaults do not change.
    """
    with data.register.reading() as register:
        found = [register.seal(place.vault) for place in places]
    seals = {seal.vault: seal for seal in found if seal is not None}
    if seals and not data.read_only:
        with data.register.writing() as register:
            for vault in seals:
                register.drop_seal(vault)
    return seals


def put_back(data: OfficeData, seals: Iterable[VaultSeal]) -> None:
    """Put seals back, because their vaults were not opened after all."""
    kept = list(seals)
    if not kept or data.read_only:
        return
    with data.register.writing() as register:
        for seal in kept:
            register.put_seal(seal)


def fits(data: OfficeData, seal: VaultSeal, head: Head, found: bytes | None) -> bool:
    """Return whether a vault matches its seal.

    Args:
        data: The office's data.
        seal: The seal from `lift`.
        head: The vault's head.
        found: The digest of its file before it was opened.
    """
    if found != seal.digest:
        return False
    statement = chain.seal_statement(seal.vault, head, seal.digest)
    with data.register.reading() as register:
        return signed_by(data, register, seal.author, statement, seal.signature)
