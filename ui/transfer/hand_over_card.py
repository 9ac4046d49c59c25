"""The part of a client's file in which it is handed over to a colleague."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from counsel_desk.domain.transfer import HandOver, Reason, State
from counsel_desk.services.transfer.taking_over import Provenance
from ui import words
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.design.translated import Translated


@dataclass(frozen=True)
class FileState:
    """What there is to say about the way of one file.

    Attributes:
        people: Ids and names of the colleagues to whom it can be offered.
        current: The offer that is open, or the entry of a copy that is kept.
        came: From whom it came, the last one first.
        keeps: Whether the office wants a copy to be kept.
    """

    people: Sequence[tuple[str, str]] = ()
    current: HandOver | None = None
    came: Sequence[Provenance] = ()
    keeps: bool = False


class HandOverCard(Translated):
    """To whom and why; what happens then; and taking an open offer back.

    Signals:
        offer_requested(str, Reason): The file is to be offered to a colleague.
        take_back_requested: The open offer is to be taken back.
    """

    offer_requested = Signal(str, object)
    take_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = FileState()
        self._card, self._message = Card(), InlineMessage()
        self._said, self._what = label("", "muted"), label("", "body")
        self._said.setObjectName("hand_over_state")
        self._colleague, self._reason = QComboBox(), QComboBox()
        self._colleague.setObjectName("hand_over_colleague")
        self._reason.setObjectName("hand_over_reason")
        self._fields = [Field("", self._colleague), Field("", self._reason)]
        self._begin, self._take_back = plain_button(""), plain_button("")
        self._offer, self._cancel = primary_button(""), quiet_button("")
        self._begin.setObjectName("hand_over_file")
        self._take_back.setObjectName("take_back_file")
        self._offer.setObjectName("offer_file")
        self._cancel.setObjectName("cancel_hand_over")
        self._form = QWidget()
        self._form.setLayout(
            column(*self._fields, self._what, row(self._cancel, None, self._offer))
        )
        self._card.add(self._said, self._form, self._message)
        self._card.add(row(None, self._take_back, self._begin))
        self.setLayout(column(self._card))
        self._connect_signals()
        self.retranslate()
        self.show_state(self._state)

    def _connect_signals(self) -> None:
        self._begin.clicked.connect(self._on_begin_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._offer.clicked.connect(self._on_offer_clicked)
        self._take_back.clicked.connect(self.take_back_requested)
        QShortcut(QKeySequence("Escape"), self._form, self._on_cancel_clicked)

    def show_state(self, state: FileState) -> None:
        """Show how it is with the file now."""
        self._state = state
        self._message.clear()
        self._form.hide()
        self._colleague.clear()
        for person, name in state.people:
            self._colleague.addItem(name, person)
        offered = state.current is not None and state.current.state is State.OFFERED
        self._take_back.setVisible(offered)
        self._begin.setVisible(state.current is None and bool(state.people))
        self.retranslate()

    def show_refusal(self, text: str) -> None:
        """Say below the form why the file was not offered or taken back."""
        self._message.show_message("attention", text)

    def _on_begin_clicked(self) -> None:
        self._begin.hide()
        self._form.show()
        for box in (self._colleague, self._reason):
            box.setCurrentIndex(-1)
        self._colleague.setFocus()

    def _on_cancel_clicked(self) -> None:
        self.show_state(self._state)
        self._begin.setFocus()

    def _on_offer_clicked(self) -> None:
        person, reason = self._colleague.currentData(), self._reason.currentData()
        for field, value in zip(self._fields, (person, reason), strict=True):
            field.set_error(None if value else self.tr("Please choose one."))
        if person and reason:
            self.offer_requested.emit(person, Reason(reason))

    def _say(self) -> str:
        current, lines = self._state.current, []
        for came in self._state.came:
            lines.append(self._say_origin(came))
        if current is None:
            if not self._state.people:
                lines.append(self.tr("There is no other counsellor to hand the file to."))
        elif current.kept:
            lines.append(
                self.tr("{name} has this file now. This copy can be read and not changed.").format(
                    name=current.recipient_name
                )
            )
        else:
            said = self.tr(
                "Offered to {name} on {day}. Until your colleague answers, the file can be read "
                "and not changed."
            )
            lines.append(said.format(name=current.recipient_name, day=_day(current.offered)))
        return "\n".join(lines)

    def _say_origin(self, came: Provenance) -> str:
        said = self.tr("Taken over from {name} on {day}: every version as it was signed.")
        if not came.as_written:
            said = self.tr(
                "Taken over from {name} on {day}. Not every version is as it was signed there. "
                "Please ask the administrator to look at it."
            )
        return said.format(name=came.giver_name, day=_day(came.taken))

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._card.set_title(self.tr("Handing over"))
        self._said.setText(self._say())
        self._said.setVisible(bool(self._said.text()))
        for field, title in zip(self._fields, (self.tr("To whom"), self.tr("Why")), strict=True):
            field.set_texts(title)
        chosen = self._reason.currentIndex()
        self._reason.clear()
        for each in Reason:
            self._reason.addItem(words.transfer_reason(each), each)
        self._reason.setCurrentIndex(chosen)
        kept = self.tr("What stays here is an entry without content.")
        if self._state.keeps:
            kept = self.tr("The office has settled that a copy stays here, to be read only.")
        said = self.tr(
            "Please talk it over with her first. Everything in this file goes to your colleague "
            "in a sealed bundle that nobody else can open. Until your colleague accepts it you "
            "can take it back. After that it leaves your files the next time you sign in."
        )
        own = self.tr(
            "Your process notes do not go with it: they are destroyed when the file leaves you."
        )
        self._what.setText(f"{said} {own} {kept}")
        set_button_text(self._begin, self.tr("Hand over to a colleague…"))
        set_button_text(self._offer, self.tr("Seal and offer it"))
        set_button_text(self._cancel, self.tr("Not now"))
        set_button_text(self._take_back, self.tr("Take it back"))


def _day(instant: datetime) -> str:
    return f"{instant.astimezone():%d-%m-%Y}"
