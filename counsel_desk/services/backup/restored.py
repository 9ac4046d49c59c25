"""What follows once an office was restored: the log says so, and nothing destroyed comes back."""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from counsel_desk.domain.backup.keeping import overdue
from counsel_desk.domain.office.vault_files import vault_file
from counsel_desk.domain.office_log.bodies import Restored
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.vaults.vaults import FIRST_KEY
from counsel_desk.services.work import putting_back
from counsel_desk.services.work.data_folder import VAULT_FOLDER, vault_path
from counsel_desk.services.work.session import Session


class RestoredAlteredError(AlarmError):
    """The office was restored from a backup that this laptop never made."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This office was put back from a backup that was changed after it was made. Please do not "
        "go on here, and ask the administrator to restore another backup.",
    )


def enter(session: Session) -> None:
    """Enter in the office log that the office was restored, if it was since somebody was here.

    Raises:
        RestoredAlteredError: The backup's list was changed.
    """
    data = session.data
    store, keys = data.tools.backups, data.tools.keys
    for name in store.names(data.folder):
        try:
            stored = store.read(data.folder, name)
        except KnownError:
            raise RestoredAlteredError from None
        mark = keys.backup_mark(data.device_secret, data.office.office, stored.body)
        if mark != stored.mark:
            raise RestoredAlteredError
        digest = hashlib.sha256(stored.body).digest()
        said = Restored(digest, stored.manifest.made)
        with data.register.writing() as register:
            # Entered, and killed before the list was deleted: the log was younger then.
            if all(entry.body != said for entry in register.entries()):
                register.enter(session.author, said)
        with suppress(OSError):
            (data.folder / name).unlink()


def thin(session: Session) -> None:
    """Delete the vaults of replaced states that may hold what was destroyed 14 days ago or earlier.

    The wellbeing vaults stay: they hold no client's file, and know what was destroyed before.
    """
    data = session.data
    due = overdue(data.register.state.erasures, data.tools.now())
    vaults = data.register.state.vaults.values()
    own = [one for one in vaults if one.kind is VaultKind.WELLBEING]
    stay = {vault_file(one.vault, one.epoch) for one in own}
    for folder in putting_back.replaced(data.folder):
        with suppress(OSError):
            since = folder.stat().st_mtime
            if any(one.instant.timestamp() >= since for one in due):
                _delete((folder / VAULT_FOLDER).iterdir(), stay)


def _delete(paths: Iterable[Path], stay: Collection[str]) -> None:
    for path in paths:
        if path.name.removesuffix("-journal") not in stay:
            path.unlink()


@contextmanager
def own_copies(session: Session) -> Iterator[list[VaultFile]]:
    """Open the person's own wellbeing vaults in the states that were replaced.

    They may remember what was destroyed after the backup was made. One that does not open says
    nothing.
    """
    data, files = session.data, []
    vault, key = data.tools.vault_keys.own_vault(
        session.identity, data.office.office, session.me.person, VaultKind.WELLBEING
    )
    for folder in putting_back.replaced(data.folder):
        with suppress(KnownError):
            path = vault_path(folder, vault, FIRST_KEY)
            # Not for reading only: a power cut may have left a save to be undone.
            files.append(data.tools.vaults.open(path, key))
    try:
        yield files
    finally:
        for file in files:
            file.close()
