"""Presenter of a client's notes, both of the record and process notes."""

from counsel_desk.domain.records import Client, Filed
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.notes.notes_pages import NotesPages
from ui.notes.presenter import NotesPresenter
from ui.notes.process_presenter import ProcessNotesPresenter


class NotesPagesPresenter(Presenter):
    """Gives each of the two a presenter, and refreshes the one that is shown."""

    def __init__(self, context: DeskContext, pages: NotesPages, client: Filed[Client]) -> None:
        super().__init__(context, pages)
        self._pages = pages
        self._record = NotesPresenter(context, pages.record, client)
        self._process = ProcessNotesPresenter(context, pages.process, client)
        pages.switched.connect(self.refresh)

    def refresh(self) -> None:
        """Refresh the notes that are shown."""
        (self._process if self._pages.private else self._record).refresh()

    def open_record(self, record: str) -> None:
        """Show a note of the record."""
        self._pages.show_record()
        self._record.open_record(record)

    def flush(self) -> None:
        """Save unsaved changes of both."""
        super().flush()
        self._record.flush()
        self._process.flush()
