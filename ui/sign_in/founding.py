"""Founds an office before anybody is signed in."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.office.policy import Policy
from counsel_desk.services.office import once_sheets
from counsel_desk.services.office.founding import Founding, found
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.ports.tools import Tools
from ui.languages import Languages
from ui.sheets.once_queue import OnceQueue, RenderedSheet, rendered
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.found_office_page import FoundOfficePage, FoundRequest
from ui.sign_in.other_laptop import Run


class FoundingOffice(QObject):
    """Asks what an office is founded with, founds it, and has its sheets put on paper.

    Args:
        window: Where the pages are shown.
        tools: Storage, security and reports.
        folder: The data folder.
        run: Runs an operation on the worker thread.
        languages: The language of the windows.

    Signals:
        founded(list): It is founded; which of its sheets are on paper.
        join_requested: The office exists already, on another laptop.
        restore_requested: The office is in a backup.
    """

    founded = Signal(list)
    join_requested = Signal()
    restore_requested = Signal()

    def __init__(
        self, window: EntryWindow, tools: Tools, folder: Path, run: Run, languages: Languages
    ) -> None:
        super().__init__(window)
        self._window, self._tools, self._folder = window, tools, folder
        self._run, self._languages = run, languages

    def show(self) -> None:
        """Show the page of an empty data folder."""
        page = FoundOfficePage(self._tools.keyring_available())
        page.set_meter(self._tools.keys.strength)
        page.found_requested.connect(self._found)
        page.join_requested.connect(self.join_requested)
        page.restore_requested.connect(self.restore_requested)
        self._window.show_page(page)

    def _found(self, request: FoundRequest) -> None:
        founding = Founding(
            request.office,
            request.administrator,
            request.passphrase,
            request.shares,
            request.threshold,
            request.key_file,
            policy=Policy(
                retention_years_after_closing=request.years, retention_reason=request.reason
            ),
        )

        def work() -> list[RenderedSheet]:
            founded = found(self._folder, self._tools, founding)
            sheets = once_sheets.of_founding(self._tools, founded, self._languages.current)
            return rendered(self._tools, sheets)

        taken: list[OnceSheet] = []
        queue = OnceQueue(self._window, taken.append, lambda: self.founded.emit(taken))
        self._run(self.tr("Setting up the office…"), work, queue.show)
