"""Closing seals: digests of vault files, entered in the office log when a member closes a vault.

SQLCipher authenticates each page, not the file: an older page put back in its place goes
unnoticed. While the log has a digest that matches, nothing in the file has changed since it was
entered, and no record need be checked. A vault that was not closed properly, for instance because
of a power cut, has none; then every page and every record is checked instead.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from counsel_desk.domain.office_log.bodies import HeadSeen
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.vaults.membership import key_of
from counsel_desk.services.vaults.verify import vault_problems
from counsel_desk.services.work import owed, veil
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.owed import ChangedWhileOpenError
from counsel_desk.services.work.session import Session


def close_sealed(session: Session) -> None:
    """Close the person's vaults, and enter the digest of each file that holds what was written.

    A page of a file can be put back while it is open. So a file that changed is read once more from
    its first record before its digest is entered.

    Raises:
        ChangedWhileOpenError: A file is not as it was written; its digest is not entered.
    """
    data, last = session.data, []
    # Their own vault last, in which it is noted what the others have just entered.
    for file in sorted(session.opened(), key=lambda one: one.kind is VaultKind.WELLBEING):
        session.deliver(file, closing=True)
        with data.register.reading() as register:
            known = register.state.vaults[file.vault_id]
        veiled, heard = session.veils(file), known.heard.get(session.me.person, 0)
        last.append((known, owed.seen(file, heard, known.head if veiled else None)))
        if veiled:
            _write_anew(session, file, known)
        file.close()
    session.vaults.clear()
    session.covered.clear()
    session.paired.clear()
    sealed = [replace(seen, closed=found) for one, seen in last if (found := _digest(session, one))]
    with data.register.writing() as register:
        for seen in sealed:
            register.enter(session.author, seen)
    if len(sealed) < len(last):
        raise ChangedWhileOpenError


def _write_anew(session: Session, file: VaultFile, vault: Vault) -> None:
    """Write the own vault of a member anew, so that its file does not show what was kept."""
    data, member = session.data, session.data.register.state.team.members[session.me.person]
    # Under the name of its next key, which it never gets: what a power cut leaves is tidied up.
    place, beside = (vault_path(data.folder, vault.vault, vault.epoch + each) for each in (0, 1))
    least = veil.size(member, session.today())
    with suppress(KnownError):  # a full disk keeps nobody from leaving
        data.tools.vaults.write_anew(file, place, beside, key_of(session, vault), least)


def _digest(session: Session, vault: Vault) -> bytes | None:
    """Return the digest of a file, or `None` if it does not hold what was written."""
    tools = session.data.tools
    path = vault_path(session.data.folder, vault.vault, vault.epoch)
    found = tools.vaults.digest(path)
    if found is None or found == session.digests.get(vault.vault):
        return found
    try:
        file = tools.vaults.open(path, key_of(session, vault), read_only=True)
    except KnownError:
        return None
    try:
        whole = not vault_problems(session.data, file, vault.head)
        with file.reading() as transaction:
            whole = whole and not vault.behind(transaction.head()[0], *transaction.beside())
    finally:
        file.close()
    return found if whole and tools.vaults.digest(path) == found else None


def lift(session: Session, vaults: Iterable[Vault]) -> list[Vault]:
    """Enter that vaults are about to be opened, and return those that were closed.

    Their digests stay in an office that is open for reading only, whose vaults do not change.
    """
    closed = [vault for vault in vaults if vault.closed]
    _enter(session, [replace(vault, closed=b"") for vault in closed])
    return closed


def put_back(session: Session, closed: Iterable[Vault]) -> None:
    """Enter the person's digests again, because the vaults were not opened after all.

    They vouch for no digest that another member entered; such a vault is read again in any case.
    """
    _enter(session, [one for one in closed if one.closed_by == session.me.person])


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
