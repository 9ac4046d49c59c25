"""Asks for confirmation before something that cannot be undone."""

from time import monotonic

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.design.announcing import announce
from ui.design.buttons import danger_button, plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row, scroll_into_view
from ui.design.styling import label
from ui.design.translated import Text, Translated, text_of

_SETTLING_S = 5.0
"""So long a page may take to be shown again after a change of language."""


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
        self._asked: tuple[Text, Text] = ("", "")
        self._spoken = -_SETTLING_S
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

    def ask(self, what: str, text: Text, answer: Text) -> None:
        """Ask for confirmation, and scroll to it.

        Args:
            what: Identifies the question in `agreed`.
            text: What would happen; a function is called again when the language changes.
            answer: The text of the confirming button, likewise.
        """
        self._what, self._asked = what, (text, answer)
        self._say()
        self.show()
        if self.isVisible():
            scroll_into_view(self)
        self._no.setFocus()
        announce(self, self._text.text())

    def _say(self) -> None:
        text, answer = self._asked
        self._text.setText(text_of(text))
        set_button_text(self._yes, text_of(answer))

    def clear(self) -> None:
        """Withdraw the question, unless the page is only shown again in another language."""
        if monotonic() - self._spoken >= _SETTLING_S:
            self._close()

    def _close(self) -> None:
        self._what = ""
        self.hide()

    def _on_yes_clicked(self) -> None:
        what = self._what
        self._close()
        self.agreed.emit(what)

    def decline(self) -> None:
        """Decline, leaving everything as it is."""
        self._close()
        self.declined.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Note when the language changed."""
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._spoken = monotonic()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._no, self.tr("Leave it as it is"))
        self._say()
