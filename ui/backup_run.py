"""Runs a backup beside the desk's other work, at the desk and at the sign-in window."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from counsel_desk.errors import KnownError
from counsel_desk.services.backup.making import Backup, Made
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session
from ui.runner import Runner


class BackupRun(QObject):
    """One backup: its files are copied aside, and what changed meanwhile once more between saves.

    Args:
        runner: Runs it.
        data: The office's data.
        place: The folder that it goes to.
        session: Whoever is signed in, if anybody is.
        parent: Once it is destroyed, nobody hears of the backup.

    Signals:
        made(Made): It is made.
        refused(KnownError): It is not, and the person can do something about it, or stopped it.
        failed(Exception): It is not, because of a defect.
    """

    made = Signal(object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        runner: Runner,
        data: OfficeData,
        place: Path,
        session: Session | None = None,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner, self._data, self._place = runner, data, place
        self._session, self._stopped = session, Event()
        self._backup: Backup | None = None

    def start(self) -> None:
        """Begin."""
        self._runner.run(self._copy, self._on_copied, self._on_failed, owner=self, aside=True)

    def stop(self) -> None:
        """Stop it, if it is not made yet; nothing remains of it."""
        self._stopped.set()

    def _progress(self, done: int, total: int) -> bool:
        """Report progress; called on the thread that copies. Return whether to go on."""
        self._runner.progressed.emit(done, total)
        return not (self._stopped.is_set() or self._runner.ending)

    def _copy(self) -> None:
        self._backup = Backup(self._data, self._place, self._progress)
        try:
            self._backup.copy()
        except BaseException:
            self._backup.close()
            raise

    def _on_copied(self, _nothing: None) -> None:
        self._runner.run(self._finish, self.made.emit, self._on_failed, owner=self)

    def _finish(self) -> Made:
        """Finish it on the worker thread, where nothing is written meanwhile."""
        if self._backup is None:
            raise RuntimeError("Nothing was copied.")
        with self._backup as backup:
            return backup.finish(self._session)

    def _on_failed(self, error: Exception) -> None:
        (self.refused if isinstance(error, KnownError) else self.failed).emit(error)
