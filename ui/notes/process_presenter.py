"""Presenter of a counsellor's process notes about a client."""

from datetime import UTC, datetime

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.notes.note import Note, NoteDraft, ProcessNote
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Filed
from counsel_desk.services.law import law
from counsel_desk.services.notes import process_notes
from counsel_desk.services.notes.notes_sheet import CONTEXT as SHEETS
from counsel_desk.services.notes.process_note_sheet import PRIVATE_WARNING, process_note_sheet
from counsel_desk.services.office import policy
from ui.desk.context import DeskContext
from ui.notes.note_drafts_presenter import NoteDraftsPresenter
from ui.notes.process_notes_page import ProcessNotesPage
from ui.sheets.careful_print_dialog import CarefulPrintDialog


class ProcessNotesPresenter(NoteDraftsPresenter):
    """Saves drafts while they are typed, and keeps and continues process notes."""

    def __init__(self, context: DeskContext, page: ProcessNotesPage, client: Filed[Client]) -> None:
        tab, self._law = page.notes, page.law
        super().__init__(context, page, tab, client)
        tab.new_note_requested.connect(self._begin)
        tab.amend_requested.connect(self._write_on)
        tab.print_requested.connect(lambda record, _signed: self._ask_to_print(record))

    def refresh(self) -> None:
        """Show the current notes and drafts."""
        self.context.run(
            lambda: (
                [_shown(each) for each in process_notes.of_client(self.session, self._client)],
                process_notes.drafts_of(self.session, self._client),
            ),
            lambda found: self._tab.show_notes(*found),
            self.page,
        )
        self._show_law()

    def _show_law(self) -> None:
        """Show above the notes that a court may order these too."""
        language = self.context.languages.current

        def find() -> list[Shown]:
            return law.show(policy.read(self.session).law, language, "no_privilege")

        self.context.run(find, self._law.show_statements, self.page)

    def _begin(self) -> None:
        today = local_day(datetime.now(UTC))
        self.context.run(
            lambda: process_notes.begin(self.session, self._client, today), self._open, self.page
        )

    def _write_on(self, record: str, _reason: str) -> None:
        self.context.run(
            lambda: process_notes.write_on(self.session, record), self._open, self.page
        )

    def save_draft(self, name: str, draft: NoteDraft) -> datetime:
        """Save a draft."""
        return process_notes.save(self.session, name, draft)

    def finish_draft(self, name: str) -> str:
        """Keep a draft as a process note."""
        return process_notes.keep(self.session, name)

    def _ask_to_print(self, record: str) -> None:
        languages, texts = self.context.languages, self.session.data.tools.texts

        def show() -> None:
            language = languages.current
            self.context.show_sheet(lambda: process_note_sheet(self.session, record, language))

        CarefulPrintDialog(
            lambda: texts(SHEETS, PRIVATE_WARNING, languages.current),
            [(lambda: self.tr("Preview this note…"), show)],
            lambda: self.tr("Do not print it"),
            self.page.window(),
        ).open()


def _shown(filed: Filed[ProcessNote]) -> Filed[Note]:
    """Return a process note as a `Note`, which the tab can show."""
    body = filed.body
    note = Note(body.held, body.text, body.kept)
    return Filed(filed.record, filed.version, filed.written, filed.author, note)
