"""Says that a form holds restored input, and offers to discard it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dates import moment_text
from ui.design.announcing import announce
from ui.design.buttons import danger_button, plain_button, set_button_text
from ui.design.layout.layouts import column, row
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.design.translated import Translated


class ResumedMessage(Translated):
    """A message above a form; hidden while there is nothing to say.

    Signals:
        discard_requested: The person asked to discard the input, and confirmed.
    """

    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resumed_message")
        self._moment: datetime | None = None
        self._message = InlineMessage()
        self._sure = label("", "body")
        self._keep, self._really = plain_button(""), danger_button("")
        self._keep.setObjectName("keep_resumed")
        self._really.setObjectName("discard_resumed_for_good")
        question = row(self._sure, self._really, self._keep)
        question.setStretchFactor(self._sure, 1)
        self._asking = QWidget()
        self._asking.setLayout(question)
        self.setLayout(column(self._message, self._asking))
        self._message.action_requested.connect(lambda: self._ask(True))
        self._keep.clicked.connect(lambda: self._ask(False))
        self._really.clicked.connect(self.discard_requested)
        self.clear()

    @property
    def text(self) -> str:
        """The message shown, or an empty string."""
        return self._message.text

    def show_resumed(self, moment: datetime) -> None:
        """Say when the input was typed, in local time."""
        self._moment = moment
        self._ask(False)
        self.retranslate()
        self.show()

    def clear(self) -> None:
        """Hide the message."""
        self._moment = None
        self._message.clear()
        self.hide()

    def _ask(self, asking: bool) -> None:
        self._asking.setVisible(asking)
        self._message.setVisible(not asking)
        if asking:
            self._keep.setFocus()
            announce(self, self._sure.text())

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._sure.setText(self.tr("Delete what was typed here for good?"))
        set_button_text(self._keep, self.tr("Keep it"))
        set_button_text(self._really, self.tr("Discard it"))
        moment = self._moment
        if moment is None:
            return
        self._message.show_message(
            "info",
            lambda: self.tr("This was being written on {moment} and is not saved yet.").format(
                moment=moment_text(moment)
            ),
            lambda: self.tr("Discard…"),
        )
        self._message.setVisible(self._asking.isHidden())
