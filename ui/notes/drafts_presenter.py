"""The base class of the presenters of notes and of process notes."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.notes.note import NoteDraft
from counsel_desk.domain.records import Client, Filed
from counsel_desk.errors import KnownError
from counsel_desk.services.work.drafts import discard_note
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.notes.notes_tab import NotesTab


class DraftsPresenter(Presenter):
    """Saves drafts while they are typed, and finishes and discards them.

    Args:
        context: What every presenter needs.
        page: The page.
        tab: The notes in it.
        client: The client.
    """

    def __init__(
        self, context: DeskContext, page: QWidget, tab: NotesTab, client: Filed[Client]
    ) -> None:
        super().__init__(context, page)
        self._tab, self._client = tab, client.record
        self._failed: dict[str, NoteDraft] = {}
        self._finishing: set[str] = set()
        tab.draft_changed.connect(self._save)
        tab.sign_requested.connect(self._finish)
        tab.discard_requested.connect(self._discard)

    def save_draft(self, name: str, draft: NoteDraft) -> datetime:
        """Save a draft, and return when; called on the worker thread."""
        raise NotImplementedError

    def finish_draft(self, name: str) -> str:
        """Make a note of a draft, and return its record id; called on the worker thread."""
        raise NotImplementedError

    def opened(self) -> dict[str, str]:
        """Return which note or draft is shown."""
        return {"record": self._tab.chosen}

    def open_record(self, record: str) -> None:
        """Show a note or a draft once the list is loaded."""
        self.context.run(lambda: record, self._tab.open_note, self.page)

    def flush(self) -> None:
        """Save the open draft, and retry drafts that could not be saved before."""
        super().flush()
        for name, draft in list(self._failed.items()):
            self._save(name, draft)
        self._tab.flush()

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

        self.context.run(lambda: self.save_draft(name, draft), saved, self.page, refused)

    def _finish(self, name: str) -> None:
        if name in self._finishing:
            return  # It is in sight until the list is read again.
        self._finishing.add(name)

        def refused(error: KnownError) -> None:
            self._finishing.discard(name)
            self.context.say_error(error)

        # Queued behind pending saves, so that the finished note holds the last edits.
        def finish_saved(_nothing: None) -> None:
            if name in self.context.unsaved:
                self._finishing.discard(name)
                return
            self.context.run(lambda: self.finish_draft(name), self._on_finished, self.page, refused)

        self.context.run(lambda: None, finish_saved, self.page)

    def _on_finished(self, record: str) -> None:
        self._tab.show_next(record)
        self.refresh()

    def _discard(self, name: str) -> None:
        def discarded(_nothing: None) -> None:
            self._forget_failure(name)
            self.refresh()

        self.context.run(lambda: discard_note(self.session, name), discarded, self.page)

    def _forget_failure(self, name: str) -> None:
        self.context.unsaved.discard(name)
        self._failed.pop(name, None)
