"""A card to hand a client's file over to a colleague."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.transfer import HandOver, Knew, Reason, State
from counsel_desk.services.transfer.taking_over import Provenance
from counsel_desk.services.transfer.transfer import Recipient
from ui import words
from ui.dates import day_text
from ui.design.buttons import (
    plain_button,
    primary_button,
    quiet_button,
    set_button_text,
    yielding_button,
)
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.layout.prose import prose
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.waiting_line import WaitingLine
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Phrase, Translated


@dataclass(frozen=True)
class FileState:
    """The transfer state of one file.

    Attributes:
        people: The colleagues it can be offered to.
        current: The open offer, or the transfer of which this file is a sealed copy.
        came: Whom it was taken over from, the latest first.
        keeps: Whether the office settings keep a copy after a transfer.
    """

    people: Sequence[Recipient] = ()
    current: HandOver | None = None
    came: Sequence[Provenance] = ()
    keeps: bool = False


class HandOverCard(Translated):
    """Offers the file to a colleague for a reason, or takes an open offer back.

    Signals:
        offer_requested(str, Reason, Knew): Offer the file to the colleague with this id.
        take_back_requested: Take the open offer back.
    """

    offer_requested = Signal(str, object, object)
    take_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = FileState()
        self._card, self._message = Card(), InlineMessage()
        self._history, self._what = label("", "muted"), label("", "body")
        self._history.setObjectName("hand_over_state")
        self._colleague, self._reason, self._knew = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box in (self._colleague, self._reason, self._knew):
            box.leave_open()
        self._colleague.setObjectName("hand_over_colleague")
        self._reason.setObjectName("hand_over_reason")
        self._knew.setObjectName("hand_over_knew")
        self._fields = [Field("", box) for box in self._boxes()]
        self._begin, self._take_back = yielding_button(""), plain_button("")
        self._offer, self._cancel = primary_button(""), quiet_button("")
        self._begin.setObjectName("hand_over_file")
        self._take_back.setObjectName("take_back_file")
        self._offer.setObjectName("offer_file")
        mark_recording(self._take_back, self._offer)
        self._cancel.setObjectName("cancel_hand_over")
        self._form = QWidget()
        waiting = WaitingLine(self._colleague, self._colleague_name)
        colleague, *others = self._fields
        buttons = row(self._cancel, self._offer, None)
        self._form.setLayout(column(colleague, waiting, *others, prose(self._what), buttons))
        self._card.add(self._history, self._form, self._message)
        self._card.add(row(self._take_back, self._begin, None))
        self.setLayout(column(self._card))
        self._connect_signals()
        self.retranslate()
        self.show_state(self._state)

    def _colleague_name(self) -> str:
        """Return who is chosen; the box may say more of them."""
        chosen = self._colleague.currentData()
        return next((one.name for one in self._state.people if one.person == chosen), "")

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self._colleague, self._reason, self._knew

    def _connect_signals(self) -> None:
        self._begin.clicked.connect(self._on_begin_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._offer.clicked.connect(self._on_offer_clicked)
        self._take_back.clicked.connect(self.take_back_requested)
        self._colleague.currentIndexChanged.connect(self._explain)
        QShortcut(QKeySequence("Escape"), self._form, self._on_cancel_clicked)

    def show_state(self, state: FileState) -> None:
        """Show the transfer state of the file; the same one leaves an open form as it is."""
        if state == self._state and not self._form.isHidden():
            return
        self._state = state
        self._message.clear()
        self._form.hide()
        self._colleague.clear()
        for one in state.people:
            self._colleague.addItem(one.name, one.person)
        current = state.current
        self._take_back.setVisible(
            current is not None and current.state is State.OFFERED and current.asked_back is None
        )
        self._begin.setVisible(state.current is None and bool(state.people))
        self.retranslate()

    def show_refusal(self, text: Phrase) -> None:
        """Show below the form why the file was not offered or taken back."""
        self._message.show_message("attention", text)

    def _on_begin_clicked(self) -> None:
        self._begin.hide()
        self._form.show()
        for box in self._boxes():
            box.setCurrentIndex(-1)
        self._colleague.setFocus()

    def _on_cancel_clicked(self) -> None:
        self._form.hide()
        self.show_state(self._state)
        self._begin.setFocus()

    def _on_offer_clicked(self) -> None:
        chosen = [box.currentData() for box in self._boxes()]
        for field, value in zip(self._fields, chosen, strict=True):
            field.set_error(None if value else (lambda: self.tr("Please choose one.")))
        if all(chosen):
            person, reason, knew = chosen
            self.offer_requested.emit(person, Reason(reason), Knew(knew))

    def _history_text(self) -> str:
        current = self._state.current
        lines = [self._origin_text(came) for came in self._state.came]
        if current is None:
            if not self._state.people:
                lines.append(self.tr("There is no other counsellor to hand the file to."))
            elif not lines:
                lines.append(
                    self.tr(
                        "A colleague goes on with the work. The file stays with you until they "
                        "accept it."
                    )
                )
        elif current.kept:
            lines.append(
                self.tr("{name} has this file now. This copy can be read and not changed.").format(
                    name=current.recipient_name
                )
            )
        else:
            text = self._offered_text(current)
            lines.append(text.format(name=current.recipient_name, day=_day(current.offered)))
        return "\n".join(lines)

    def _offered_text(self, current: HandOver) -> str:
        if current.asked_back is not None:
            return self.tr(
                "Offered to {name} on {day}, and asked back. That goes to {name} with the next "
                "exchange, and the answer comes back with another one. Until it is here, the file "
                "can be read and not changed. A consent can be withdrawn at any time."
            )
        if current.apart:
            return self.tr(
                "Offered to {name} on {day}, who works on another laptop. The file goes there with "
                "the next exchange, and the answer comes back with another one. Until it is here, "
                "the file can be read and not changed. A consent can be withdrawn at any time."
            )
        return self.tr(
            "Offered to {name} on {day}. Until your colleague answers, the file can be read "
            "and not changed."
        )

    def _origin_text(self, came: Provenance) -> str:
        text = self.tr("Taken over from {name} on {day}: every version as it was signed.")
        if not came.as_written:
            text = self.tr(
                "Taken over from {name} on {day}. Not every version is as it was signed there. "
                "Please ask the administrator to look at it."
            )
        return text.format(name=came.giver_name, day=_day(came.taken))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Handing over"))
        self._history.setText(self._history_text())
        self._history.setVisible(bool(self._history.text()))
        titles = (self.tr("To whom"), self.tr("Why"), self.tr("Does the client know of it?"))
        for field, title in zip(self._fields, titles, strict=True):
            field.set_texts(title)
        _offer(self._reason, [(each, words.transfer_reason(each)) for each in Reason])
        known = [each for each in Knew if each is not Knew.NOT_SAID]
        _offer(self._knew, [(each, words.knew(each)) for each in known])
        for place, one in enumerate(self._state.people):
            text = "{name}" if one.here else self.tr("{name} (another laptop)")
            self._colleague.setItemText(place, text.format(name=one.name))
        self._explain()
        set_button_text(self._begin, self.tr("Hand over to a colleague…"))
        set_button_text(self._offer, self.tr("Seal and offer it"))
        set_button_text(self._cancel, self.tr("Not now"))
        set_button_text(self._take_back, self.tr("Cancel the offer"))

    def _explain(self) -> None:
        chosen = self._colleague.currentData()
        here = all(one.here for one in self._state.people if one.person == chosen)
        self._what.setText(self._explanation(here=here))

    def _explanation(self, *, here: bool) -> str:
        stays = self.tr("What stays here is an entry without content.")
        if self._state.keeps:
            stays = self.tr("The office has settled that a copy stays here, to be read only.")
        text = self.tr(
            "Please talk it over with the client first. Everything in this file goes to your "
            "colleague in a sealed bundle that nobody else can open. Until your colleague accepts "
            "it you can cancel the offer. After that it leaves your files the next time you sign "
            "in."
        )
        if not here:
            text = self.tr(
                "Please talk it over with the client first. Everything in this file goes to your "
                "colleague in a sealed bundle that nobody else can open. Your colleague works on "
                "another laptop: the bundle goes there with the next exchange, and the answer "
                "comes back with another one. Until the next exchange you can cancel the offer; "
                "after that you can ask for the file. Once the answer is here, it leaves your "
                "files."
            )
        own = self.tr(
            "Your process notes do not go with it: they are destroyed when the file leaves you."
        )
        return f"{text} {own} {stays}"


def _offer(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Offer choices, pairs of code and text, with the same place chosen as before."""
    chosen = box.currentIndex()
    box.clear()
    for code, text in choices:
        box.addItem(text, code)
    box.setCurrentIndex(chosen)


def _day(instant: datetime) -> str:
    return day_text(local_day(instant))
