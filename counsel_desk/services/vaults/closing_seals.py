"""Closing seals: digests of vault files, entered in the office log when a member closes a vault.

SQLCipher authenticates each page, not the file: an older page put back in its place goes
unnoticed. While the log has a digest that matches, nothing in the file has changed since it was
entered, and no record need be checked. A vault that was not closed properly, for instance because
of a power cut, has none; then every page and every record is checked instead.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from counsel_desk.domain.office_log.bodies import HeadSeen
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.services.work import owed
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.session import Session


def close_sealed(session: Session) -> None:
    """Close the person's vaults, and enter the digest of each."""
    data, last = session.data, []
    for file in session.opened():
        session.deliver(file)
        with data.register.reading() as register:
            known = register.state.vaults[file.vault_id]
        last.append((known, owed.seen(file, known.heard.get(session.me.person, 0))))
        file.close()
    session.vaults.clear()
    session.covered.clear()
    with data.register.writing() as register:
        for vault, seen in last:
            found = data.tools.vaults.digest(vault_path(data.folder, vault.vault, vault.epoch))
            if found is not None:
                register.enter(session.author, replace(seen, closed=found))


def lift(session: Session, vaults: Iterable[Vault]) -> list[Vault]:
    """Enter that vaults are about to be opened, and return those that were closed.

    Their digests stay in an office that is open for reading only, whose vaults do not change.
    """
    closed = [vault for vault in vaults if vault.closed]
    _enter(session, [replace(vault, closed=b"") for vault in closed])
    return closed


def put_back(session: Session, closed: Iterable[Vault]) -> None:
    """Enter the digests again, because the vaults were not opened after all."""
    _enter(session, list(closed))


def _enter(session: Session, vaults: Sequence[Vault]) -> None:
    if not vaults or session.data.read_only:
        return
    with session.data.register.writing() as register:
        for one in vaults:
            heard = one.heard.get(session.me.person, 0)
            seen = HeadSeen(
                one.vault,
                one.head.length,
                one.head.link,
                one.changes,
                one.beside,
                heard,
                one.closed,
            )
            register.enter(session.author, seen)
