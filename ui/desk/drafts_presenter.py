"""The base class of the presenters that save what is written while it is typed."""

from datetime import datetime
from typing import Generic, Protocol

from PySide6.QtWidgets import QWidget

from counsel_desk.errors import KnownError
from ui.desk.context import DeskContext
from ui.desk.draft_editor import D
from ui.desk.presenter import Presenter


class Drafts(Protocol):
    """Where drafts are written."""

    def mark_saved(self, moment: datetime) -> None:
        """Show that the draft is saved."""

    def mark_unsaved(self) -> None:
        """Show that saving failed."""

    def flush(self) -> None:
        """Have unsaved changes saved now."""


class DraftsPresenter(Presenter, Generic[D]):
    """Saves drafts while they are typed, and finishes and discards them.

    Args:
        context: What every presenter needs.
        page: The page.
        drafts: Where drafts are written.
    """

    def __init__(self, context: DeskContext, page: QWidget, drafts: Drafts) -> None:
        super().__init__(context, page)
        self._drafts = drafts
        self._failed: dict[str, D] = {}
        self._finishing: set[str] = set()

    def save_draft(self, name: str, draft: D) -> datetime:
        """Save a draft, and return when; called on the worker thread."""
        raise NotImplementedError

    def finish_draft(self, name: str) -> str:
        """Make a note of a draft, and return its record id; called on the worker thread."""
        raise NotImplementedError

    def discard_draft(self, name: str) -> None:
        """Discard a draft; called on the worker thread."""
        raise NotImplementedError

    def finished(self, record: str) -> None:
        """Show that a note was made of a draft."""
        raise NotImplementedError

    def discarded(self) -> None:
        """Show that a draft is gone."""
        self.refresh()

    def flush(self) -> None:
        """Save the open draft, and retry drafts that could not be saved before."""
        super().flush()
        for name, draft in list(self._failed.items()):
            self._save(name, draft)
        self._drafts.flush()

    def _save(self, name: str, draft: D) -> None:
        def saved(moment: datetime) -> None:
            self._forget_failure(name)
            self._drafts.mark_saved(moment)

        def refused(error: KnownError) -> None:
            self.context.mark_unsaved(name)
            self._failed[name] = draft
            self._drafts.mark_unsaved()
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
            self.context.run(lambda: self.finish_draft(name), self.finished, self.page, refused)

        self.context.run(lambda: None, finish_saved, self.page)

    def _discard(self, name: str) -> None:
        def discarded(_nothing: None) -> None:
            self._forget_failure(name)
            self.discarded()

        self.context.run(lambda: self.discard_draft(name), discarded, self.page)

    def _forget_failure(self, name: str) -> None:
        self.context.unsaved.discard(name)
        self._failed.pop(name, None)
