"""Tries a backup out: restores it beside the data, where a person opens a record and says so."""

import shutil
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import LinkedFileError
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.backup import making, restoring
from counsel_desk.services.backup.restoring import NoBackupError
from counsel_desk.services.vaults import last_seen
from counsel_desk.services.vaults.vaults import Own, open_all, open_own
from counsel_desk.services.work.data_folder import TRYING
from counsel_desk.services.work.office_data import OfficeData, open_office_data
from counsel_desk.services.work.session import Session


class NotInItError(KnownError):
    """The person's records are younger than the backup."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your own records are not in this backup yet: it is older than your first sign-in here. "
        "The backup itself is whole. Please try again after the next one.",
    )


@dataclass(frozen=True)
class Tried:
    """A backup that is being tried out.

    Attributes:
        made: When it was made.
        session: The person's in the restored office, for reading only.
    """

    made: datetime
    session: Session


def begin(session: Session, place: Path, progress: Progress = go_on) -> Tried:
    """Restore the newest backup of a place beside the data, and open it for the person.

    Args:
        session: The person's.
        place: The place.
        progress: Called with how much is written.

    Raises:
        NoBackupError: There is none.
        NotInItError: The person's records are not in it yet.
        LinkedFileError: Somebody put a link where it is to be restored.
        KnownError: It is damaged, the place cannot be read, or the disk is full.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    data = session.data
    data.require_writing()
    settled = data.tools.backups.settled(place)
    found = making.lists(data, settled)
    if not found:
        raise NoBackupError
    scratch = data.folder / TRYING
    if scratch.is_symlink():
        raise LinkedFileError(file=TRYING)
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        chosen = restoring.offer(scratch, data.tools, settled, found[0].name)
        restoring.restore(scratch, data.tools, chosen, progress)
        return Tried(found[0].manifest.made, _entered(session, scratch))
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise


def _entered(session: Session, folder: Path) -> Session:
    """Return a session of the person in the restored office, in which nothing can be written."""
    data = replace(open_office_data(folder, session.data.tools, mend=False), read_only=True)
    with ExitStack() as stack:
        stack.callback(data.register.close)
        there = _entered_into(session, data)
        stack.pop_all()
    return there


def _entered_into(session: Session, data: OfficeData) -> Session:
    own = open_own(data, session.identity, session.me.person)
    try:
        last_seen.trust(data, last_seen.of(own.file))
        _require_there(data, own)
        there = Session(data, session.me, session.identity)
        open_all(there, own, been_here=True)
    except BaseException:
        if own.file is not None:
            own.file.close()
        raise
    return there


def _require_there(data: OfficeData, own: Own) -> None:
    if own.file is None or own.vault not in data.register.state.vaults:
        raise NotInItError


def end(session: Session, tried: Tried, *, good: bool) -> None:
    """Close and delete what was tried out.

    Args:
        session: The person's.
        tried: What was tried out.
        good: Whether they could read a record, which the office log is to hear.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    for vault in tried.session.opened():
        vault.close()
    tried.session.data.register.close()
    shutil.rmtree(tried.session.data.folder, ignore_errors=True)
    if good and session.may_sign:
        with session.data.register.writing() as register:
            register.act(session.author, "backup_tried")
