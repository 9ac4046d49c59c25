"""A card with a file that a colleague offers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.services.transfer.taking_over import Waiting
from ui.dates import day_text
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class OfferedCard(Translated):
    """Who offers the file, since when and how many notes it has, but none of its contents.

    Attributes:
        message: Id of the message that offers the file.

    Signals:
        accept_requested(str): Take over the file that the message with this id offers.
        decline_requested(str): Decline it.
    """

    accept_requested = Signal(str)
    decline_requested = Signal(str)

    def __init__(self, offered: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = offered
        self.message = offered.message
        self._card, self._what = Card(), label("", "body")
        self._accept, self._decline = primary_button(""), plain_button("")
        self._accept.setObjectName("accept_file")
        self._decline.setObjectName("decline_file")
        mark_recording(self._accept, self._decline)
        self._card.add(self._what, row(self._decline, self._accept, None))
        self.setLayout(column(self._card))
        self._accept.clicked.connect(lambda: self.accept_requested.emit(offered.message))
        self._decline.clicked.connect(lambda: self.decline_requested.emit(offered.message))
        ask_with(self._what, self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        title = self.tr("A file is offered to you by {name}")
        self._card.set_title(title.format(name=self._offered.giver_name))
        text = self.tr(
            "Offered on {day}. Session notes: {count}. You see what is in it once you accept; if "
            "you decline, it stays where it is."
        )
        day = day_text(local_day(self._offered.offered))
        self._what.setText(text.format(day=day, count=self._offered.notes))
        set_button_text(self._accept, self.tr("Accept"))
        set_button_text(self._decline, self.tr("Decline"))
