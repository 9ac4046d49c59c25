"""Finds the key of this computer again before anybody is signed in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counsel_desk.errors import KnownError, ReadOnlyError
from counsel_desk.services.office import device_recovery
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import data_folder
from counsel_desk.services.work.office_data import read_description
from ui.design.fields.word_list import WordList
from ui.errors import told
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.key_file_page import KeyFilePage
from ui.sign_in.not_open_page import NotOpenPage
from ui.sign_in.other_laptop import Run
from ui.sign_in.restore_key_page import RestoreKeyPage


class MissingKey(QObject):
    """Leads from an office that does not open to one that has its key.

    Args:
        window: Where the pages are shown.
        tools: Storage, security and reports.
        folder: The data folder.
        run: Runs an operation on the worker thread.
        start: Opens the office, or shows what keeps it closed.

    Attributes:
        key_file: The key file that the person chose instead of the one the office knows.

    Signals:
        restore_requested: The office is to be restored from a backup.
    """

    restore_requested = Signal()

    def __init__(
        self,
        window: EntryWindow,
        tools: Tools,
        folder: Path,
        run: Run,
        start: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._tools, self._folder = window, tools, folder
        self._run, self._start = run, start
        self.key_file: Path | None = None

    def show(self) -> bool:
        """Show what can be done, and return whether it is only the key file that is not there."""
        place = self._place()
        missing = place is not None and not place.exists()
        page: KeyFilePage | NotOpenPage = NotOpenPage(key_file=place is not None)
        if place is not None and missing:
            page = KeyFilePage(place.name)
        page.key_file_chosen.connect(self._use)
        page.retry_requested.connect(self._start)
        page.recovery_requested.connect(self._show_recovery)
        page.restore_requested.connect(self.restore_requested)
        self._window.show_page(page)
        return missing

    def _place(self) -> Path | None:
        """Return where the key file should be, if the office opens with one."""
        try:
            place = self.key_file or read_description(self._folder).secret_place
        except KnownError:
            return None
        return place if isinstance(place, Path) else None

    def _use(self, path: Path) -> None:
        self.key_file = path
        self._start()

    def _show_recovery(self) -> None:
        if data_folder.is_read_only(self._folder):
            self._window.show_message("attention", told(ReadOnlyError()))
            return
        words = WordList(self._tools.roots.sheet_words, self._tools.roots.fits)
        page = RestoreKeyPage(self._tools.keyring_available(), words)
        page.back_requested.connect(self._start)
        page.restore_requested.connect(self._recover)
        self._window.show_page(page)

    def _recover(self, code: str, key_file: Path | None) -> None:
        def done(_nothing: None) -> None:
            self.key_file = None
            self._start()

        self._run(
            self.tr("Opening the office…"),
            lambda: device_recovery.restore(self._folder, self._tools, code, key_file),
            done,
        )
