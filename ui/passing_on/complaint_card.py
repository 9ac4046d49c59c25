"""A card with a complaint, for the safeguarding person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.spoken.complaints import KeptComplaint
from ui.dates import day_text
from ui.design.buttons import set_button_text, yielding_button
from ui.design.card import Card
from ui.design.layout.layouts import column, hide_unless, row
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class ComplaintCard(Translated):
    """What a client wrote, at whose desk and when.

    Signals:
        done(str): The complaint with this record id was seen to.
    """

    done = Signal(str)

    def __init__(self, filed: Filed[KeptComplaint], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaint")
        self._body = filed.body
        self._card, self._when = Card(), label("", "muted")
        self._done = yielding_button("")
        self._done.setObjectName("complaint_done")
        mark_recording(self._done)
        words = label(filed.body.words, "body")
        self._card.add(words, self._when, row(self._done, None))
        self.setLayout(column(self._card))
        self._done.clicked.connect(lambda: self.done.emit(filed.record))
        hide_unless(filed.body.done is None, self._done)
        ask_with(words, self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        body = self._body
        title = self.tr("A complaint, written on {day} at the desk of {name}")
        self._card.set_title(title.format(day=day_text(body.said), name=body.desk))
        when = self.tr("Only you can open it. Please do not tell {name} whom it may be from.")
        if body.done is not None:
            when = self.tr("Seen to on {day}.")
        day = day_text(body.done) if body.done else ""
        self._when.setText(when.format(name=body.desk, day=day))
        set_button_text(self._done, self.tr("I have seen to it"))
