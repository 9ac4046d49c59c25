"""Asks once more before something that cannot be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import danger_button, plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.translated import Translated


class Question(Translated):
    """What would happen, and two ways to answer; nothing at all while nothing is asked.

    Signals:
        agreed(str): The person wants what was asked about.
        declined: They do not.
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
        card.add(self._text, row(None, self._no, self._yes))
        layout = column(card)
        layout.addStretch(1)
        self.setLayout(layout)
        self._yes.clicked.connect(self._on_yes_clicked)
        self._no.clicked.connect(self.decline)
        self.retranslate()
        self.hide()

    def ask(self, what: str, text: str, answer: str) -> None:
        """Ask.

        Args:
            what: By what the answer is told.
            text: What would happen.
            answer: The words on the button that agrees.
        """
        self._what = what
        self._text.setText(text)
        set_button_text(self._yes, answer)
        self.show()
        self._no.setFocus()

    def clear(self) -> None:
        """Ask nothing any more."""
        self._what = ""
        self.hide()

    def _on_yes_clicked(self) -> None:
        what = self._what
        self.clear()
        self.agreed.emit(what)

    def decline(self) -> None:
        """Answer that it stays as it is."""
        self.clear()
        self.declined.emit()

    def retranslate(self) -> None:
        """Say the own words in the language of the moment; what is asked is asked anew then."""
        set_button_text(self._no, self.tr("Leave it as it is"))
