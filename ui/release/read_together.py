"""Reads a summary with the client over the whole window, and asks for their yes."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.disclosure import Reading
from counsel_desk.services.documents.reading_together import ReadingWords, Statement
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.reading.statements_page import StatementsPage
from ui.release.client_agreement import ClientAgreement
from ui.release.summary_builder import SummaryDraft
from ui.sheets.sheet_preview import SheetPreview


@dataclass(frozen=True)
class Rendered:
    """A summary as it would leave, ready to be read.

    Attributes:
        title: Its title.
        statements: Everything it says, to be read one after the other.
        words: The texts of the page around them.
        pdf: Its pages.
        digest: Digest of the content; the client's agreement applies to nothing else.
        outside: Whether it leaves the office, as a file or on paper.
    """

    title: str
    statements: tuple[Statement, ...] = field(repr=False)
    words: ReadingWords
    pdf: bytes = field(repr=False)
    digest: str
    outside: bool


class ReadTogether(QObject):
    """One statement at a time, then the pages and the ways to release them.

    Args:
        context: What every presenter needs.
        owner: Whose summary it is; once it is gone, the desk is shown again.

    Signals:
        left: The desk is shown again, with nothing released.
        released(SummaryDraft, str, Reading): The client agreed; send it to a caseworker's desk.
        file_requested(SummaryDraft, str, Reading, Path): The client agreed; save it locked.
        print_requested(SummaryDraft, str, Reading): The client agreed; print it.
    """

    left = Signal()
    released = Signal(object, str, object)
    file_requested = Signal(object, str, object, object)
    print_requested = Signal(object, str, object)

    def __init__(self, context: DeskContext, owner: Presenter) -> None:
        super().__init__(owner)
        self._shell, self._owner = context.shell, owner
        self._page: StatementsPage | None = None
        self._agreement: ClientAgreement | None = None

    @property
    def place(self) -> int | None:
        """The number of the statement that is shown; `None` while nothing is read."""
        return self._page.place if self._page is not None else None

    def show(self, draft: SummaryDraft, seen: Rendered, place: int = 0) -> None:
        """Fill the window with a summary.

        Args:
            draft: What was written.
            seen: How it would leave.
            place: The number of the statement to begin with.
        """
        pages = SheetPreview(self.tr("What the recipient will read"), only_reading=True)
        pages.load(seen.pdf)
        self._agreement = ClientAgreement(pages, outside=seen.outside)
        self._connect(self._agreement, draft, seen.digest)
        self._page = StatementsPage(seen.title, seen.words, seen.statements, self._agreement)
        self._page.back_requested.connect(self._on_left)
        self._shell.fill(self._page, self._owner.page)
        self._page.show_statement(place)

    def _connect(self, agreement: ClientAgreement, draft: SummaryDraft, digest: str) -> None:
        def released(reading: Reading) -> None:
            agreement.set_waiting(True)
            self.released.emit(draft, digest, reading)

        def save(reading: Reading, path: Path) -> None:
            agreement.set_waiting(True)
            self.file_requested.emit(draft, digest, reading, path)

        def print_out(reading: Reading) -> None:
            agreement.set_waiting(True)
            self.print_requested.emit(draft, digest, reading)

        agreement.back_requested.connect(self._on_left)
        agreement.released.connect(released)
        agreement.file_requested.connect(save)
        agreement.print_requested.connect(print_out)

    def _on_left(self) -> None:
        self.close()
        self.left.emit()

    def stay(self) -> None:
        """Enable the release buttons again, after a release failed or was cancelled."""
        if self._agreement is not None:
            self._agreement.set_waiting(False)

    def close(self) -> None:
        """Show the desk again."""
        if self._page is not None:
            self._page = self._agreement = None
            self._shell.restore()
