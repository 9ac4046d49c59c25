"""What all presenters have in common."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from counsel_desk.services.work.drafts import Place
from ui.design.fields.typed import Typed
from ui.desk.context import DeskContext
from ui.desk.draft_keeper import DraftKeeper


class Presenter(QObject):
    """Answers one page; it lives as long as the page.

    Args:
        context: The person at the desk.
        page: The page.
    """

    def __init__(self, context: DeskContext, page: QWidget) -> None:
        super().__init__(page)
        self.context = context
        self.session = context.session
        self.page = page
        self._pending: list[DraftKeeper] = []

    def keep_typed(self, typed: Typed, place: Place) -> DraftKeeper:
        """Have kept as a draft, from now on, what is typed into a form and not saved."""
        self._pending.append(DraftKeeper(self.context, typed, place))
        return self._pending[-1]

    def refresh(self) -> None:
        """Show what holds now; called each time the page comes into sight."""

    def open_record(self, record: str) -> None:
        """Show one record of the page, which was asked just now to show what holds."""

    def flush(self) -> None:
        """Have whatever is half written saved; called before the desk is locked."""
        for each in self._pending:
            each.flush()
