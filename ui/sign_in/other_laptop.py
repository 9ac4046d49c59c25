"""Answers what comes from another laptop before anybody is signed in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from counsel_desk.domain.laptops import OfficeFile
from counsel_desk.errors import KnownError
from counsel_desk.services.laptops import joining, office_files, office_news, request_files
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData
from ui.design.messages.file_dialog import file_to_read, file_to_write
from ui.errors import sentence
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.join_page import JoinPage

Run = Callable[..., None]
"""Runs an operation: what is said meanwhile, the operation, who gets its result, who an error."""


class OtherLaptop(QObject):
    """Joining an office, bringing its news in, and sending a request to the administrator.

    Args:
        window: Where the pages are shown.
        tools: Storage, security and reports.
        folder: The data folder.
        run: Runs an operation away from the window's thread.
        start: Opens the office, or says what keeps it closed.
    """

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
        self._found: OfficeFile | None = None

    def show_join(self) -> None:
        """Ask for an office file."""
        page = JoinPage(self._tools.keyring_there())
        page.back_requested.connect(self._start)
        page.file_chosen.connect(lambda path: self._look(page, path))
        page.join_requested.connect(self._join)
        self._window.show_page(page)

    def _look(self, page: JoinPage, path: Path) -> None:
        def look() -> tuple[OfficeFile, str]:
            found = office_files.read(self._tools, path)
            return found, office_files.words_of(self._tools, found)

        def looked(result: tuple[OfficeFile, str]) -> None:
            found, words = result
            self._window.clear_message()
            self._found = found
            page.show_office(found.office.name, words)

        def refused(error: KnownError) -> None:
            page.forget_office()
            self._window.show_message("attention", sentence(error))

        self._found = None
        self._run(self.tr("Reading the file…"), look, looked, refused)

    def _join(self, key_file: Path | None) -> None:
        found = self._found
        if found is not None:
            self._run(
                self.tr("Setting this laptop up…"),
                lambda: joining.join(self._folder, self._tools, found, key_file),
                lambda _nothing: self._start(),
            )

    def bring_in(self, data: OfficeData) -> None:
        """Ask for an office file and take in what is new in it."""
        title = self.tr("The office file")
        path = file_to_read(self._window, title, self.tr("Office file (*.cdo)"))
        if path:
            self._run(
                self.tr("Reading the file…"),
                lambda: office_news.bring_in(data, path),
                self._on_brought_in,
            )

    def _on_brought_in(self, people: int) -> None:
        said = self.tr("What is new in the office is here now. People concerned: {count}.")
        if not people:
            said = self.tr("There was nothing new in this file.")
        self._window.show_message("success", said.format(count=people))

    def save_request(self, data: OfficeData, name: str) -> None:
        """Ask where a person's request is to be saved, for the administrator's laptop."""
        title = self.tr("Save the request")
        path = file_to_write(self._window, title, "request.cdq", self.tr("Request (*.cdq)"))
        if path:
            self._run(
                self.tr("Saving the file…"),
                lambda: request_files.save(data, name, path),
                self._on_request_saved,
            )

    def _on_request_saved(self, _nothing: None) -> None:
        said = self.tr(
            "The request is saved. The administrator opens it under “People” at the other laptop, "
            "compares the words with you, confirms you, and sends an office file back."
        )
        self._window.show_message("success", said)
