"""Exchanges files with another laptop before anybody is signed in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from counsel_desk.errors import KnownError
from counsel_desk.services.laptops import joining, office_files, office_news, request_files
from counsel_desk.services.laptops.office_files import Carried
from counsel_desk.services.laptops.office_news import News
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData
from ui.design.messages.file_dialog import Guard, file_to_read, file_to_write
from ui.errors import told
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.join_page import JoinPage

Run = Callable[..., None]
"""Runs an operation: the text shown meanwhile, the operation, and who gets its result or error."""


class OtherLaptop(QObject):
    """Joins an office, brings in its news, and saves a request to the administrator.

    Args:
        window: Where the pages are shown.
        tools: Storage, security and reports.
        folder: The data folder.
        run: Runs an operation on the worker thread.
        start: Opens the office, or shows what keeps it closed.
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
        self._office_file: Carried | None = None

    def show_join(self) -> None:
        """Show the page that asks for an office file."""
        page = JoinPage(self._tools.keyring_available())
        page.back_requested.connect(self._start)
        page.file_chosen.connect(lambda path: self._look(page, path))
        page.join_requested.connect(self._join)
        self._window.show_page(page)

    def _look(self, page: JoinPage, path: Path) -> None:
        def look() -> tuple[Carried, str]:
            office_file = office_files.read(self._tools, path)
            return office_file, office_files.words_of(self._tools, office_file)

        def looked(result: tuple[Carried, str]) -> None:
            office_file, words = result
            self._window.clear_message()
            self._office_file = office_file
            page.show_office(office_file.office.name, words)

        def refused(error: KnownError) -> None:
            page.forget_office()
            self._window.show_message("attention", told(error))

        self._office_file = None
        self._run(self.tr("Reading the file…"), look, looked, refused)

    def _join(self, key_file: Path | None) -> None:
        office_file = self._office_file
        if office_file is not None:
            self._run(
                self.tr("Setting this laptop up…"),
                lambda: joining.join(self._folder, self._tools, office_file, key_file),
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

    def _on_brought_in(self, news: News) -> None:
        self._window.show_message("success", lambda: self._what_came(news))

    def _what_came(self, news: News) -> str:
        if not (news.people or news.forms):
            return self.tr("There was nothing new in this file.")
        return self.tr("What is new in the office is here now. People concerned: {count}.").format(
            count=news.people
        )

    def save_request(self, data: OfficeData, name: str) -> None:
        """Ask where to save a person's request, for the administrator's laptop."""
        title = self.tr("Save the request")
        path = file_to_write(
            self._window, title, "request.cdq", self.tr("Request (*.cdq)"), Guard.HARMLESS
        )
        if path:
            self._run(
                self.tr("Saving the file…"),
                lambda: request_files.save(data, name, path),
                self._on_request_saved,
            )

    def _on_request_saved(self, _nothing: None) -> None:
        self._window.show_message(
            "success",
            lambda: self.tr(
                "The request is saved. The administrator opens it under “People” at the other "
                "laptop, compares the words with you, confirms you, and sends an office file back."
            ),
        )
