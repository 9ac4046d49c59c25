"""The ways to send a release that may leave."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.disclosure import Way
from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease, State, ways
from counsel_desk.domain.office_time import at
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.time_edit import TimeEdit
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class LeavingPart(Translated):
    """A button for each way, and the passphrase of a saved file.

    Signals:
        send_requested: Send it to the caseworker's desk.
        save_requested: Save it as a locked PDF.
        print_requested: Print it.
        told(datetime): It was told by word of mouth at this local time.
        noted(str): The person has noted this passphrase.
    """

    send_requested = Signal()
    save_requested = Signal()
    print_requested = Signal()
    told = Signal(object)
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {Way.DESK: primary_button(""), Way.PROTECTED_FILE: primary_button("")}
        self._buttons[Way.PRINT] = plain_button("")
        names = ("send_exceptional", "save_exceptional", "print_exceptional")
        for button, name in zip(self._buttons.values(), names, strict=True):
            button.setObjectName(name)
        mark_recording(*self._buttons.values())
        self._day, self._at, self._tell = DayEdit(), TimeEdit(), plain_button("")
        self._day.setObjectName("told_day")
        self._at.setObjectName("told_at")
        self._tell.setObjectName("note_told")
        mark_recording(self._tell)
        self._day_field, self._at_field = Field("", self._day), Field("", self._at)
        self._or = label("", "body")
        self._ways = QWidget()
        told = FittingRow(self._day_field, self._at_field)
        self._ways.setLayout(
            column(FittingRow(*self._buttons.values()), self._or, told, row(self._tell, None))
        )
        self._build_secret()
        self.setLayout(column(self._ways, self._secret_card))
        self._connect_signals()
        self.setFocusProxy(self._buttons[Way.PROTECTED_FILE])
        self.retranslate()

    def _build_secret(self) -> None:
        self._secret_card, self._secret_words = Card(), label("", "body")
        self._secret, self._hide = label("", "heading"), plain_button("")
        self._secret.setObjectName("exceptional_passphrase")
        self._hide.setObjectName("hide_exceptional_passphrase")
        self._secret_card.add(self._secret_words, self._secret, row(self._hide, None))
        ask_with(self._secret, self._secret_card, copied=True)
        self._secret_card.hide()

    def _connect_signals(self) -> None:
        self._buttons[Way.DESK].clicked.connect(self.send_requested)
        self._buttons[Way.PROTECTED_FILE].clicked.connect(self.save_requested)
        self._buttons[Way.PRINT].clicked.connect(self.print_requested)
        self._tell.clicked.connect(self._on_tell_clicked)
        self._hide.clicked.connect(self._on_hide_clicked)

    def show_ways(self, body: ExceptionalRelease) -> None:
        """Offer the ways that reach the recipient, once it may leave."""
        possible = ways(body.proposal.recipient)
        for way, button in self._buttons.items():
            button.setVisible(way in possible)
        self._ways.setVisible(body.state in {State.DUE, State.SIGNED})
        first = Way.DESK if Way.DESK in possible else Way.PROTECTED_FILE
        self.setFocusProxy(self._buttons[first])

    def show_passphrase(self, passphrase: str) -> None:
        """Show the passphrase of the saved file, this once."""
        self._secret.setText(passphrase)
        self._secret.setAccessibleName(self.tr("The passphrase of the file"))
        self._secret_card.show()
        self._secret_card.setFocus()

    def hide_passphrase(self) -> None:
        """Clear and hide the passphrase."""
        self._secret.clear()
        self._secret_card.hide()

    def _on_hide_clicked(self) -> None:
        passphrase = self._secret.text()
        self.hide_passphrase()
        self.noted.emit(passphrase)

    def _on_tell_clicked(self) -> None:
        day, moment = self._day.value(), self._at.value()
        self._day_field.set_error(None if day else self._day.wanted)
        self._at_field.set_error(
            None
            if moment
            else (lambda: self.tr("Please write the time as hours and minutes, such as 14:30."))
        )
        if day is None or moment is None:
            (self._at if day else self._day).setFocus()
            return
        self.told.emit(at(day, moment))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._buttons[Way.DESK], self.tr("Send it to the caseworker's desk"))
        set_button_text(self._buttons[Way.PROTECTED_FILE], self.tr("Save as a locked PDF…"))
        set_button_text(self._buttons[Way.PRINT], self.tr("Print…"))
        self._or.setText(self.tr("Or it was told by word of mouth, such as by telephone:"))
        self._day_field.set_texts(self.tr("Told on"))
        self._at_field.set_texts(self.tr("At"))
        set_button_text(self._tell, self.tr("Note that it was told"))
        self._secret_card.set_title(self.tr("The file is saved and locked"))
        self._secret_words.setText(
            self.tr(
                "This passphrase opens it. It is shown until you say that you have noted it. "
                "Please write it down, and send it separately from the file."
            )
        )
        set_button_text(self._hide, self.tr("I have noted it"))
