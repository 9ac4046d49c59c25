"""Says that a form is begun and not finished, and leads back to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import primary_button, set_button_text
from ui.design.layout.layouts import column, row
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated


class PausedRow(Translated):
    """A form that the person paused, or that the client began alone; hidden while there is none.

    Attributes:
        resumed: Says from when the client's answers are, and offers to discard them.

    Signals:
        continued: Go on with it.
    """

    continued = Signal()

    def __init__(self, *, by_client: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_client, self._title = by_client, ""
        self._text, self._go_on = label("", "body"), primary_button("")
        self._go_on.setObjectName("continue_by_client" if by_client else "continue_form")
        self.resumed = ResumedMessage()
        self.setLayout(column(self._text, row(self._go_on, None), self.resumed))
        self._go_on.clicked.connect(self.continued)
        self.retranslate()
        self.show_title("")

    def show_title(self, title: str) -> None:
        """Show that a form of this title is not finished; an empty title hides the row."""
        self._title = title
        self.setVisible(bool(title))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        if self._by_client:
            text = self.tr(
                "The client has begun “{title}” alone and is not done. Their answers are shown to "
                "nobody until they are."
            )
            set_button_text(self._go_on, self.tr("Give the client the computer again"))
        else:
            text = self.tr("“{title}” is paused.")
            set_button_text(self._go_on, self.tr("Continue"))
        self._text.setText(text.format(title=self._title))
