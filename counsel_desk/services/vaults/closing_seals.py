"""Closing seals: digests of vault files, entered in the office log when a member closes a vault.

SQLCipher authenticates each page, not the file: an older page put back in its place goes
unnoticed. While the log has a digest that matches, nothing in the file has changed since it was
entered, and no record need be checked. A vault that was not closed properly, for instance because
of a power cut, has none; then every page and every record is checked instead.
"""

from collections.abc import Iterable

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office_log.bodies import HeadSeen
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.session import Session


def close_sealed(session: Session) -> None:
    """Close the person's vaults, and enter the digest of each."""
    data, heads = session.data, {}
    for file in session.opened():
        session.deliver(file)
        with file.reading() as transaction:
            heads[file.vault_id] = transaction.head()[0]
        file.close()
    session.vaults.clear()
    session.covered.clear()
    with data.register.writing() as register:
        for vault, head in heads.items():
            known = register.state.vaults[vault]
            path = vault_path(data.folder, vault, known.epoch)
            found = data.tools.vaults.digest(path)
            if found is not None:
                register.enter(session.author, _seen(session, known, head, found))


def _seen(session: Session, vault: Vault, head: Head, closed: bytes) -> HeadSeen:
    heard = vault.heard.get(session.me.person, 0)
    return HeadSeen(vault.vault, head.length, head.link, heard, closed)


def lift(session: Session, vaults: Iterable[Vault]) -> list[Vault]:
    """Enter that vaults are about to be opened, and return those that were closed.

    Their digests stay in an office that is open for reading only, whose vaults do not change.
    """
    closed = [vault for vault in vaults if vault.closed]
    if closed and not session.data.read_only:
        with session.data.register.writing() as register:
            for vault in closed:
                register.enter(session.author, _seen(session, vault, vault.head, b""))
    return closed


def put_back(session: Session, closed: Iterable[Vault]) -> None:
    """Enter the digests again, because the vaults were not opened after all."""
    kept = list(closed)
    if kept and not session.data.read_only:
        with session.data.register.writing() as register:
            for vault in kept:
                register.enter(session.author, _seen(session, vault, vault.head, vault.closed))
