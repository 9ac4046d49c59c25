"""A card to close a client's file."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from counsel_desk.domain.intake import Channel
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from counsel_desk.domain.rights.rights import LOST, Closure, Consulted, Why
from counsel_desk.services.clients.closing_rules import BeforeClosing
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.typed import (
    Content,
    Typed,
    put_into_editors,
    read_editors,
    watch_editors,
)
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row, show_if
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.rights.before_closing import BeforeClosingPart
from ui.rights.follow_ups_edit import FollowUpsEdit, FollowUpWish
from ui.rights.tries_edit import TriesEdit

_LINES = 4


class ClosingCard(Translated):
    """Takes the last day, and as the reason asks for it tries, a supervisor's word and wishes.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        close_requested(Closure): Close the file, or change how it was closed.
        reopen_requested: Reopen the file.
    """

    close_requested = Signal(object)
    reopen_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closed: date | None = None
        self._closures: Sequence[Filed[Closure]] = ()
        self._known = BeforeClosing()
        self._build_editors()
        resumed = ResumedMessage()
        self.typed = Typed(self._read, self._put, resumed, self)
        self._close, self._reopen = primary_button(""), plain_button("")
        self._close.setObjectName("close_file")
        self._reopen.setObjectName("reopen_file")
        mark_recording(self._close, self._reopen)
        self._state, self._history = label("", "muted"), label("", "body")
        self._card = Card()
        fields = self._fields
        self._talked = FittingRow(fields["consulted_day"], fields["consulted_name"])
        self._card.add(self._state, resumed, fields["day"], fields["why"], self._before)
        self._card.add(self._tries_field, self._talked)
        self._card.add(fields["summary"], self._follow_ups)
        self._card.add(row(self._reopen, self._close, None), self._history)
        self.setLayout(column(self._card))
        self._connect_signals()
        self.retranslate()
        self._fill()

    def _build_editors(self) -> None:
        self._day, self._why = DayEdit(), ChoiceBox()
        self._day.setObjectName("client_closed")
        self._why.setObjectName("closing_why")
        self._talked_day, self._talked_to = DayEdit(), QLineEdit()
        self._talked_day.setObjectName("consulted_day")
        self._talked_to.setObjectName("consulted_name")
        self._summary: QPlainTextEdit = TextBox("closing_summary", _LINES)
        self._before, self._follow_ups = BeforeClosingPart(), FollowUpsEdit()
        self._tries = TriesEdit()
        self._tries_field = Field("", self._tries)
        own: Mapping[str, QWidget] = {
            "day": self._day,
            "why": self._why,
            "consulted_day": self._talked_day,
            "consulted_name": self._talked_to,
            "summary": self._summary,
        }
        self._fields = {name: Field("", editor) for name, editor in own.items()}
        self._editors = {**own, **self._follow_ups.editors}

    def _connect_signals(self) -> None:
        watch_editors(self._editors, self.typed)
        self._tries.edited.connect(self.typed.edited)
        self._tries.edited.connect(lambda: self._tries_field.set_error(None))
        self._why.currentIndexChanged.connect(lambda _place: self._show_fitting())
        self._close.clicked.connect(self._on_close_clicked)
        self._reopen.clicked.connect(self.reopen_requested)

    def _read(self) -> Content:
        return {**read_editors(self._editors), "tries": self._tries.content()}

    def _put(self, content: Content) -> None:
        put_into_editors(self._editors, content)
        self._tries.set_content(content.get("tries", []))
        self._follow_ups.look()
        self._show_fitting()

    def show_state(self, closed: date | None) -> None:
        """Show the last day, or that the file is open."""
        self._closed = closed
        if self.typed.pending() is None:
            self._fill()
        self._say()

    def show_closures(self, closures: Sequence[Filed[Closure]], known: BeforeClosing) -> None:
        """Show every closing of the file, the latest first.

        Args:
            closures: The closings.
            known: What should be seen before the file is closed.
        """
        self._closures, self._known = closures, known
        self._tries.offer(known.safe)
        self._follow_ups.offer([way for way in Channel if way not in known.never])
        if self.typed.pending() is None:
            self._fill()
        self._show_fitting()
        self._say()

    def _fill(self) -> None:
        last = self._closures[0].body if self._closed and self._closures else None
        ending = last or Closure(local_day(datetime.now(UTC)))
        self._day.set_value(self._closed or ending.day)
        self._why.setCurrentIndex(max(self._why.findData(ending.why or ""), 0))
        self._summary.setPlainText(ending.summary)
        self._tries.set_content(
            [
                {"day": f"{one.day:%d-%m-%Y}", "way": one.way.value, "note": one.note}
                for one in ending.tries
            ]
        )
        talked = ending.consulted
        self._talked_day.set_value(talked.day if talked else None)
        self._talked_to.setText(talked.name if talked else "")
        self._follow_ups.set_value(
            FollowUpWish(ending.follow_ups, ending.follow_up_ways, ending.no_follow_up)
        )
        for field in self._fields.values():
            field.set_error(None)
        self._show_fitting()
        self.typed.settle()

    def _show_fitting(self) -> None:
        """Show what the reason asks for."""
        why = self._why.currentData()
        lost = why in LOST
        self._before.show_known(self._known, why or "")
        show_if(lost and bool(self._known.safe), self._tries_field)
        show_if(why != Why.DIED and (lost or self._known.held), self._talked)
        show_if(why != Why.DIED, self._follow_ups)

    def _on_close_clicked(self) -> None:
        day, talked = self._day.value(), self._talked_day.value()
        self._fields["day"].set_error(None if day else self._day.wanted)
        named = bool(self._talked_to.text().strip()) and not self._talked.isHidden()
        wrong = named and talked is None
        self._fields["consulted_day"].set_error(self._talked_day.wanted if wrong else None)
        if day is None or wrong:
            (self._day if day is None else self._talked_day).setFocus()
            return
        tries = () if self._tries_field.isHidden() else self._tries.tries()
        died = self._follow_ups.isHidden()
        wish = FollowUpWish() if died else self._follow_ups.value()
        if tries is None or wish is None:
            return
        why, name = self._why.currentData(), self._talked_to.text().strip()
        self.close_requested.emit(
            Closure(
                day,
                Why(why) if why else None,
                self._summary.toPlainText(),
                wish.days,
                follow_up_ways=wish.ways,
                no_follow_up=wish.none,
                tries=tries,
                consulted=Consulted(talked, name) if named and talked else None,
            )
        )

    def _say(self) -> None:
        show_if(self._closed is not None, self._reopen)
        text = self.tr("When your work together has ended, note the last day here.")
        if self._closed is not None:
            text = self.tr("Your work together ended on {day}.").format(day=day_text(self._closed))
        self._state.setText(text)
        close = self.tr("Close the file") if self._closed is None else self.tr("Save the end")
        set_button_text(self._close, close)
        reopened = [one.body for one in self._closures if one.body.reopened is not None]
        line = self.tr("Ended on {day}, and reopened on {reopened}.")
        lines = [
            line.format(day=day_text(one.day), reopened=day_text(one.reopened)) + f"\n{one.summary}"
            for one in reopened
            if one.reopened is not None
        ]
        self._history.setText("\n".join(each.strip() for each in lines))
        show_if(bool(lines), self._history)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("The end of the work together"))
        place = max(self._why.currentIndex(), 0)
        self._why.clear()
        self._why.addItem(self.tr("Not said"), "")
        for each in Why:
            self._why.addItem(words.closing_reason(each), each)
        self._why.setCurrentIndex(place)
        texts = {
            "day": self.tr("Last day"),
            "why": self.tr("Why it ended"),
            "consulted_day": self.tr("Talked with the supervisor on"),
            "consulted_name": self.tr("Name of the supervisor"),
            "summary": self.tr("Closing summary, in your own words"),
        }
        for name, text in texts.items():
            self._fields[name].set_texts(text)
        self._tries_field.set_texts(self.tr("How you tried to reach the client"))
        set_button_text(self._reopen, self.tr("The work goes on"))
        self._say()
