"""Answers the notes of a client, those of the record and the process notes."""

from counsel_desk.domain.records import Client, Filed
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.notes.notes_pages import NotesPages
from ui.notes.presenter import NotesPresenter
from ui.notes.process_presenter import ProcessNotesPresenter


class NotesPagesPresenter(Presenter):
    """Gives each its presenter."""

    def __init__(self, context: DeskContext, pages: NotesPages, client: Filed[Client]) -> None:
        super().__init__(context, pages)
        self._pages = pages
        self._record = NotesPresenter(context, pages.record, client)
        self._process = ProcessNotesPresenter(context, pages.process, client)
        pages.switched.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is in sight as it is now."""
        (self._process if self._pages.private else self._record).refresh()

    def open_record(self, record: str) -> None:
        """Show a note of the record."""
        self._pages.show_record()
        self._record.open_record(record)

    def flush(self) -> None:
        """Have whatever is half written saved."""
        super().flush()
        self._record.flush()
        self._process.flush()
