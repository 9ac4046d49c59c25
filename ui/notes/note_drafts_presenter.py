"""The base class of the presenters of notes and of process notes."""

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.notes.note import NoteDraft
from counsel_desk.domain.records import Client, Filed
from counsel_desk.services.work.drafts import discard_note
from ui.desk.context import DeskContext
from ui.desk.drafts_presenter import DraftsPresenter
from ui.notes.notes_tab import NotesTab


class NoteDraftsPresenter(DraftsPresenter[NoteDraft]):
    """Serves a list of notes in a client's file, in which drafts are written.

    Args:
        context: What every presenter needs.
        page: The page.
        tab: The notes in it.
        client: The client.
    """

    def __init__(
        self, context: DeskContext, page: QWidget, tab: NotesTab, client: Filed[Client]
    ) -> None:
        super().__init__(context, page, tab)
        self._tab, self._client = tab, client.record
        tab.draft_changed.connect(self._save)
        tab.sign_requested.connect(self._finish)
        tab.discard_requested.connect(self._discard)

    def opened(self) -> dict[str, str]:
        """Return which note or draft is shown."""
        return {"record": self._tab.chosen}

    def open_record(self, record: str) -> None:
        """Show a note or a draft once the list is loaded."""
        self.context.run(lambda: record, self._tab.open_note, self.page)

    def _open(self, begun: tuple[str, NoteDraft]) -> None:
        self.refresh()
        self.context.run(lambda: begun, lambda draft: self._tab.open_draft(*draft), self.page)

    def discard_draft(self, name: str) -> None:
        """Discard a draft."""
        discard_note(self.session, name)

    def finished(self, record: str) -> None:
        """Show the note."""
        self._tab.show_next(record)
        self.refresh()
