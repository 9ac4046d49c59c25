"""The base class of all presenters."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from counsel_desk.services.work.drafts import Place
from ui.design.fields.typed import Typed
from ui.desk.context import DeskContext
from ui.desk.draft_keeper import DraftKeeper


class Presenter(QObject):
    """Serves one page, and lives as long as it.

    Args:
        context: What every presenter needs.
        page: The page.
    """

    def __init__(self, context: DeskContext, page: QWidget) -> None:
        super().__init__(page)
        self.context = context
        self.session = context.session
        self.page = page
        self._pending: list[DraftKeeper] = []

    def keep_typed(self, typed: Typed, place: Place) -> DraftKeeper:
        """Store the unsaved input of a form as a draft from now on."""
        self._pending.append(DraftKeeper(self.context, typed, place))
        return self._pending[-1]

    def refresh(self) -> None:
        """Show the current data; called each time the page is shown."""

    def open_record(self, record: str) -> None:
        """Show one record of the page; called right after `refresh`."""

    def flush(self) -> None:
        """Store all unsaved input; called before the desk is locked."""
        for each in self._pending:
            each.flush()
