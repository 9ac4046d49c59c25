"""Presenter of a counsellor's process notes about a client."""

from datetime import UTC, datetime

from counsel_desk.domain.notes.note import Note, NoteDraft, ProcessNote
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Filed
from counsel_desk.errors import KnownError
from counsel_desk.services.notes import process_notes
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.notes.notes_tab import NotesTab


class ProcessNotesPresenter(Presenter):
    """Saves drafts while they are typed, and keeps and continues process notes."""

    def __init__(self, context: DeskContext, tab: NotesTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._failed: dict[str, NoteDraft] = {}
        tab.new_note_requested.connect(self._begin)
        tab.draft_changed.connect(self._save)
        tab.sign_requested.connect(self._keep)
        tab.amend_requested.connect(self._write_on)
        tab.discard_requested.connect(self._discard)

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
        # Queued behind pending saves, so that the kept draft holds the last edits.
        def keep_saved(_nothing: None) -> None:
            if name not in self.context.unsaved:
                self.context.run(
                    lambda: process_notes.keep(self.session, name),
                    lambda _record: self.refresh(),
                    self.page,
                )

        self.context.run(lambda: None, keep_saved, self.page)

    def _discard(self, name: str) -> None:
        def discarded(_nothing: None) -> None:
            self._forget_failure(name)
            self.refresh()

        self.context.run(lambda: process_notes.discard(self.session, name), discarded, self.page)

    def _forget_failure(self, name: str) -> None:
        self.context.unsaved.discard(name)
        self._failed.pop(name, None)


def _shown(filed: Filed[ProcessNote]) -> Filed[Note]:
    """Return a process note as a `Note`, which the tab can show."""
    body = filed.body
    note = Note(body.held, body.text, body.kept)
    return Filed(filed.record, filed.version, filed.written, filed.author, note)
