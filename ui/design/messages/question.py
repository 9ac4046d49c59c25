"""Asks for confirmation before something that cannot be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.announcing import announce
from ui.design.buttons import danger_button, plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.translated import Translated


class Question(Translated):
    """Says what would happen, with two answers; hidden while nothing is asked.

    Signals:
        agreed(str): The person confirmed; carries the `what` passed to `ask`.
        declined: The person declined.
    """

    agreed = Signal(str)
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._what = ""
        self._text = label("", "body")
        self._yes, self._no = danger_button(""), plain_button("")
        self._yes.setObjectName("question_yes")
        self._no.setObjectName("question_no")
        card = Card()
        card.add(self._text, row(self._no, self._yes, None))
        layout = column(card)
        layout.addStretch(1)
        self.setLayout(layout)
        self._yes.clicked.connect(self._on_yes_clicked)
        self._no.clicked.connect(self.decline)
        self.retranslate()
        self.hide()

    def ask(self, what: str, text: str, answer: str) -> None:
        """Ask for confirmation.

        Args:
            what: Identifies the question in `agreed`.
            text: What would happen.
            answer: The text of the confirming button.
        """
        self._what = what
        self._text.setText(text)
        set_button_text(self._yes, answer)
        self.show()
        self._no.setFocus()
        announce(self, text)

    def clear(self) -> None:
        """Withdraw the question."""
        self._what = ""
        self.hide()

    def _on_yes_clicked(self) -> None:
        what = self._what
        self.clear()
        self.agreed.emit(what)

    def decline(self) -> None:
        """Decline, leaving everything as it is."""
        self.clear()
        self.declined.emit()

    def retranslate(self) -> None:
        """Set the button's text again in the current language; the question is the caller's."""
        set_button_text(self._no, self.tr("Leave it as it is"))
