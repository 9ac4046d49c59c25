"""Makes the backups that are due while the sign-in window is open: after locking, and at the start.

They go on beside whoever signs in meanwhile, and are entered in the office log at the next sign-in.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counsel_desk.errors import KnownError
from counsel_desk.services.backup import automatic
from counsel_desk.services.backup.making import Made
from counsel_desk.services.work.office_data import OfficeData
from ui.backup_run import BackupRun
from ui.runner import Runner


class AutomaticBackups(QObject):
    """Backs an office up to every place that is due, one after the other.

    Args:
        runner: Runs them.
        data: The office's data.

    Signals:
        refused(KnownError): One could not be made, or the place of one may be failing.
        failed(Exception): One could not be made, because of a defect.
    """

    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: Runner, data: OfficeData) -> None:
        super().__init__(runner)
        self._runner, self._data = runner, data

    def start(self) -> None:
        """Begin, if any is due."""
        if not self._data.read_only:
            self._runner.run(
                lambda: automatic.due(self._data), self._back_up, self.failed.emit, owner=self
            )

    def _back_up(self, places: list[Path]) -> None:
        if not places:
            return
        run = BackupRun(self._runner, self._data, places[0], parent=self)
        run.made.connect(lambda made: self._on_made(made, places))
        run.refused.connect(lambda error: self._on_refused(error, places))
        run.failed.connect(self.failed)
        run.start()

    def _on_made(self, made: Made, places: list[Path]) -> None:
        if made.warning:
            self.refused.emit(made.warning)
        self._back_up(places[1:])

    def _on_refused(self, error: KnownError, places: list[Path]) -> None:
        self.refused.emit(error)
        self._back_up(places[1:])
