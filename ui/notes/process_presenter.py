"""Presenter of a counsellor's process notes about a client."""

from datetime import UTC, datetime

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.notes.note import Note, NoteDraft, ProcessNote
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Filed
from counsel_desk.errors import KnownError
from counsel_desk.services.law import law
from counsel_desk.services.notes import process_notes
from counsel_desk.services.notes.notes_sheet import CONTEXT as SHEETS
from counsel_desk.services.notes.process_note_sheet import PRIVATE_WARNING, process_note_sheet
from counsel_desk.services.office import policy
from counsel_desk.services.work.drafts import discard_note
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.notes.process_notes_page import ProcessNotesPage
from ui.sheets.careful_print_dialog import CarefulPrintDialog


class ProcessNotesPresenter(Presenter):
    """Saves drafts while they are typed, and keeps and continues process notes."""

    def __init__(self, context: DeskContext, page: ProcessNotesPage, client: Filed[Client]) -> None:
        super().__init__(context, page)
        tab = page.notes
        self._tab, self._law, self._client = tab, page.law, client.record
        self._failed: dict[str, NoteDraft] = {}
        self._keeping: set[str] = set()
        tab.new_note_requested.connect(self._begin)
        tab.draft_changed.connect(self._save)
        tab.sign_requested.connect(self._keep)
        tab.amend_requested.connect(self._write_on)
        tab.discard_requested.connect(self._discard)
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

    def open_record(self, record: str) -> None:
        """Show a note or a draft once the list is loaded."""
        self.context.run(lambda: record, self._tab.open_note, self.page)

    def opened(self) -> dict[str, str]:
        """Return the note that is shown, or the name of the draft."""
        return {"record": self._tab.chosen}

    def flush(self) -> None:
        """Save the open draft, and retry drafts that could not be saved before."""
        super().flush()
        for name, draft in list(self._failed.items()):
            self._save(name, draft)
        self._tab.flush()

    def _begin(self) -> None:
        today = local_day(datetime.now(UTC))
        self.context.run(
            lambda: process_notes.begin(self.session, self._client, today), self._open, self.page
        )

    def _write_on(self, record: str, _reason: str) -> None:
        self.context.run(
            lambda: process_notes.write_on(self.session, record), self._open, self.page
        )

    def _open(self, begun: tuple[str, NoteDraft]) -> None:
        self.refresh()
        self.context.run(lambda: begun, lambda draft: self._tab.open_draft(*draft), self.page)

    def _save(self, name: str, draft: NoteDraft) -> None:
        def saved(moment: datetime) -> None:
            self._forget_failure(name)
            self._tab.mark_saved(moment)

        def refused(error: KnownError) -> None:
            self.context.mark_unsaved(name)
            self._failed[name] = draft
            self._tab.mark_unsaved()
            self.context.say_error(error)

        self.context.run(
            lambda: process_notes.save(self.session, name, draft), saved, self.page, refused
        )

    def _keep(self, name: str) -> None:
        if name in self._keeping:
            return  # It is in sight until the list is read again.
        self._keeping.add(name)

        def kept(record: str) -> None:
            self._tab.show_next(record)
            self.refresh()

        def refused(error: KnownError) -> None:
            self._keeping.discard(name)
            self.context.say_error(error)

        # Queued behind pending saves, so that the kept draft holds the last edits.
        def keep_saved(_nothing: None) -> None:
            if name in self.context.unsaved:
                self._keeping.discard(name)
                return
            self.context.run(
                lambda: process_notes.keep(self.session, name), kept, self.page, refused
            )

        self.context.run(lambda: None, keep_saved, self.page)

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

    def _discard(self, name: str) -> None:
        def discarded(_nothing: None) -> None:
            self._forget_failure(name)
            self.refresh()

        self.context.run(lambda: discard_note(self.session, name), discarded, self.page)

    def _forget_failure(self, name: str) -> None:
        self.context.unsaved.discard(name)
        self._failed.pop(name, None)


def _shown(filed: Filed[ProcessNote]) -> Filed[Note]:
    """Return a process note as a `Note`, which the tab can show."""
    body = filed.body
    note = Note(body.held, body.text, body.kept)
    return Filed(filed.record, filed.version, filed.written, filed.author, note)
