"""The base class of all presenters."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from counsel_desk.services.people import people
from counsel_desk.services.work.drafts import Place
from ui.design.fields.typed import Typed
from ui.design.layout.folding import find_all
from ui.design.messages.waiting_line import WaitingLine
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
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the data again in another language; a page that is hidden does so when shown."""
        if event.type() == QEvent.Type.LanguageChange and watched is self.page:
            # Once the page has its own texts.
            QTimer.singleShot(0, self, self._refresh_if_shown)
        return False

    def _refresh_if_shown(self) -> None:
        if self.page.isVisible():
            self.follow_language()

    def follow_language(self) -> None:
        """Show again what was made in the former language; called while the page is shown."""
        self.refresh()

    def keep_typed(self, typed: Typed, place: Place) -> DraftKeeper:
        """Store the unsaved input of a form as a draft from now on."""
        self._pending.append(DraftKeeper(self.context, typed, place))
        return self._pending[-1]

    def say_who_waits(self) -> None:
        """Let the choices of recipients on the page say who cannot receive anything yet."""

        def show(names: frozenset[str]) -> None:
            for each in find_all(self.page, WaitingLine):
                each.set_waiting(names)

        self.context.run(lambda: people.not_signed_in(self.session), show, self.page)

    def refresh(self) -> None:
        """Show the current data; called each time the page is shown."""

    def take_in(self) -> None:
        """Show what an exchange brought; called while the page is shown."""

    def chosen_again(self) -> None:
        """Go to the beginning of the page; called when it is chosen while it is shown."""

    def open_record(self, record: str) -> None:
        """Show one record of the page; called right after `refresh`."""

    def opened(self) -> dict[str, str]:
        """Return what is open in the page, for `open_again` after the desk was locked."""
        return {}

    def open_again(self, opened: Mapping[str, str]) -> None:
        """Open what `opened` returned before the desk was locked; called right after `refresh`."""

    def begin_new(self) -> None:
        """Begin what the page is for; called right after `refresh`."""

    def left_unsaved(self) -> str:
        """Return a sentence on what the person leaves half written; empty for nothing."""
        return ""

    def flush(self) -> None:
        """Store all unsaved input; called before the desk is locked."""
        for each in self._pending:
            each.flush()
