"""Asks one thing before a sheet is made that needs care."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from counsel_desk import PRODUCT
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.layout.fitting_row import FittingRow
from ui.design.styling import label
from ui.design.translated import Phrase

_LETTERS = 64

_MEASURED = (QEvent.Type.Show, QEvent.Type.LayoutRequest)


class CarefulPrintDialog(QDialog):
    """Says what to mind, and offers one or more ways to go on.

    Args:
        text: What to mind.
        ways: The texts of the buttons with what they do; the last one is the primary.
        cancel: The text of the button that does nothing.
        parent: The window it belongs to.
    """

    def __init__(
        self,
        text: Phrase,
        ways: Sequence[tuple[Phrase, Callable[[], None]]],
        cancel: Phrase,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("careful_print_dialog")
        self.setWindowTitle(PRODUCT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        no = plain_button("")
        no.setObjectName("cancel_print")
        no.clicked.connect(self.reject)
        self._text, self._said = text, [(no, cancel)]
        buttons: list[QWidget] = [no]
        for place, (said, do) in enumerate(ways, start=1):
            last = place == len(ways)
            button = primary_button("") if last else plain_button("")
            self._said.append((button, said))
            button.setObjectName(f"print_way_{place}")
            button.setDefault(last)
            button.clicked.connect(self.accept)
            button.clicked.connect(do)
            buttons.append(button)
        layout = QVBoxLayout(self)
        self._label = label("", "body")
        layout.addWidget(self._label)
        layout.addWidget(FittingRow(*buttons))
        self._say()
        self.resize(_LETTERS * self.fontMetrics().averageCharWidth(), 0)

    def _say(self) -> None:
        self._label.setText(self._text())
        for button, said in self._said:
            set_button_text(button, said())

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Make room for the whole text, at any size of type."""
        layout = self.layout() if event.type() in _MEASURED else None
        if layout is not None:
            width = _LETTERS * self.fontMetrics().averageCharWidth()
            self.resize(width, layout.totalHeightForWidth(width))
        return super().event(event)
