"""A card with what a client told a colleague."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.spoken.told import ToldNote
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text, yielding_button
from ui.design.card import Card
from ui.design.layout.layouts import column, hide_unless, row
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class NoteCard(Translated):
    """Who passed it on, and what it says or which consent it withdrew.

    Signals:
        file_opened(str): Open the file of the client with this record id.
        settled(str): The note with this record id is seen to.
    """

    file_opened = Signal(str)
    settled = Signal(str)

    def __init__(self, note: Filed[ToldNote], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("told_note")
        self._note = note.body
        self._card, self._text = Card(), label("", "body")
        self._open, self._settle = plain_button(""), yielding_button("")
        self._open.setObjectName("open_told_file")
        self._settle.setObjectName("settle_told")
        mark_recording(self._settle)
        self._card.add(self._text, row(self._open, self._settle, None))
        self.setLayout(column(self._card))
        hide_unless(self._note.client, self._open)
        self._open.clicked.connect(lambda: self.file_opened.emit(note.body.client))
        self._settle.clicked.connect(lambda: self.settled.emit(note.record))
        ask_with(self._text, self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        note = self._note
        title = self.tr("Passed on by {name}, said on {day}")
        self._card.set_title(title.format(name=note.sender, day=day_text(note.day)))
        self._text.setText(self._says())
        set_button_text(self._open, self.tr("Open the file"))
        set_button_text(self._settle, self.tr("I have seen to it"))

    def _says(self) -> str:
        note = self._note
        if note.code:
            return self.tr(
                "The client withdraws the consent to what was sent there. It is closed there, and "
                "the consent is withdrawn in file {code}."
            ).format(code=note.code)
        if note.release:
            return self.tr(
                "The client withdraws a consent. It is closed where it was sent; here it is "
                "withdrawn at your next sign-in."
            )
        return f"{note.about}\n{note.words}"
