"""Shows an answered form."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.design.translated import Translated


class ResponseReader(Translated):
    """Every answered question, with the answer below it.

    Signals:
        back_requested: Go back to the list.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "heading")
        self._back = quiet_button("")
        self._back.setObjectName("back_to_forms")
        self._back.clicked.connect(self.back_requested)
        self._lines = QWidget()
        top = row(self._title, self._back)
        top.setStretchFactor(self._title, 1)
        self._layout = column(top, self._lines)
        self._layout.addStretch(1)
        self.setLayout(self._layout)
        self.setFocusProxy(self._back)
        self.retranslate()

    def show_response(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        """Show questions and answers.

        Args:
            title: Title of the form.
            lines: Pairs of question and answer.
        """
        self._title.setText(title)
        inside = QWidget()
        inside.setObjectName("response")
        layout = QVBoxLayout(inside)
        layout.setSpacing(SPACE_SMALL)
        for question, answer in lines:
            layout.addWidget(label(question, "question"))
            layout.addWidget(label(answer, "body"))
        if not lines:
            layout.addWidget(label(self.tr("Nothing was answered."), "muted"))
        inside.setAccessibleName(title)
        self._layout.replaceWidget(self._lines, inside)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = inside

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._back, self.tr("Back to the forms"))
