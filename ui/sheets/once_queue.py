"""Shows sheets until each of them is on paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.ports.tools import Tools
from ui.sheets.once_dialog import OnceDialog
from ui.sheets.pages import get_ready


@dataclass(frozen=True)
class RenderedSheet:
    """A sheet and its pages.

    Attributes:
        sheet: The sheet.
        pdf: Its pages.
    """

    sheet: OnceSheet
    pdf: bytes = field(repr=False)


def rendered(tools: Tools, sheets: Sequence[OnceSheet]) -> list[RenderedSheet]:
    """Return sheets with their pages; called on the worker thread, which also loads what draws."""
    get_ready()
    return [RenderedSheet(each, tools.documents.render(each.document)) for each in sheets]


class OnceQueue(QObject):
    """Shows sheets one after the other.

    Args:
        window: The window they belong to.
        taken: Is told of each sheet that is on paper.
        then: Is called after the last one.
    """

    def __init__(
        self,
        window: QWidget,
        taken: Callable[[OnceSheet], None],
        then: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._window, self._taken, self._then = window, taken, then
        self._left: list[RenderedSheet] = []

    def show(self, sheets: Sequence[RenderedSheet]) -> None:
        """Show sheets; there may be none."""
        self._left = list(sheets)
        self._show_next()

    def _show_next(self) -> None:
        if not self._left:
            self._then()
            self.deleteLater()
            return
        first = self._left.pop(0)
        dialog = OnceDialog(first.sheet.document.title, first.pdf, self._window)
        dialog.finished.connect(lambda _result: self._on_finished(first.sheet))
        dialog.open()

    def _on_finished(self, sheet: OnceSheet) -> None:
        self._taken(sheet)
        self._show_next()
