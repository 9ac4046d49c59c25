"""A form for an escalation: which office was written to, and what it answered."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counsel_desk.domain.referrals import Escalation, Rung
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import Content, Typed
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated

NEW = -1


@dataclass(frozen=True)
class StepDetails:
    """The contents of the form.

    Attributes:
        record: Record id of the referral.
        number: Index of the escalation, from 0; `NEW` to add one.
        step: The escalation.
    """

    record: str
    number: int
    step: Escalation


class StepForm(Translated):
    """Takes the facts of a new or existing escalation.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        submitted(StepDetails): Save the escalation.
        cancelled: Do not save it.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_form")
        self._record, self._number = "", NEW
        self._heading = label("", "heading")
        self._rung = ChoiceBox()
        for rung in Rung:
            self._rung.addItem("", rung.value)
        self._lines = {name: QLineEdit() for name in ("office", "answer")}
        self._days = {name: DayEdit() for name in ("sent", "answer_by", "answered")}
        self._fields = {}
        for name, editor in {"rung": self._rung, **self._lines, **self._days}.items():
            editor.setObjectName(f"step_{name}")
            self._fields[name] = Field("", editor)
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_step")
        self._cancel.setObjectName("cancel_step")
        resumed = ResumedMessage()
        self.setLayout(self._laid_out(resumed))
        self.typed = Typed(self._read, self._put, resumed, self)
        self._connect_signals()
        self.setFocusProxy(self._rung)
        self.retranslate()

    def _laid_out(self, resumed: QWidget) -> QVBoxLayout:
        return column(
            self._heading,
            resumed,
            self._fields["rung"],
            self._fields["office"],
            FittingRow(self._fields["sent"], self._fields["answer_by"], self._fields["answered"]),
            self._fields["answer"],
            row(self._cancel, self._save, None),
        )

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)
        self._rung.currentIndexChanged.connect(lambda _place: self.typed.edited.emit())
        for line in self._lines.values():
            line.textChanged.connect(lambda _text: self.typed.edited.emit())
        for edit in self._days.values():
            edit.value_changed.connect(lambda _day: self.typed.edited.emit())

    def begin(self, record: str, rung: Rung, today: date) -> None:
        """Begin a new escalation of a referral."""
        self._show(record, NEW, Escalation(rung, "", today))

    def change(self, record: str, number: int, step: Escalation) -> None:
        """Show an existing escalation, to change it or to add the answer."""
        self._show(record, number, step)

    def _show(self, record: str, number: int, step: Escalation) -> None:
        days = {name: getattr(step, name) for name in self._days}
        self._put(
            {
                "record": record,
                "number": number,
                "rung": step.rung.value,
                **{name: getattr(step, name) for name in self._lines},
                **{name: f"{day:%d-%m-%Y}" if day else "" for name, day in days.items()},
            }
        )
        self.typed.settle()
        self._rung.setFocus()

    def _read(self) -> Content:
        return {
            "record": self._record,
            "number": self._number,
            "rung": self._rung.currentData(),
            **{name: line.text() for name, line in self._lines.items()},
            **{name: edit.text() for name, edit in self._days.items()},
        }

    def _put(self, content: Content) -> None:
        self._record, self._number = content["record"], content["number"]
        self._rung.setCurrentIndex(self._rung.findData(content["rung"]))
        for name, line in self._lines.items():
            line.setText(content[name])
        for name, edit in self._days.items():
            edit.set_text(content[name])
            self._fields[name].set_error(None)

    def _on_save_clicked(self) -> None:
        wrong = [name for name, edit in self._days.items() if not edit.is_valid()]
        sent = self._days["sent"].value()
        if sent is None and "sent" not in wrong:
            wrong.append("sent")
        for name in self._days:
            self._fields[name].set_error(self._days[name].wanted if name in wrong else None)
        if wrong or sent is None:
            self._days[wrong[0]].setFocus()
            return
        step = Escalation(
            Rung(self._rung.currentData()),
            self._lines["office"].text(),
            sent,
            self._days["answer_by"].value(),
            self._lines["answer"].text(),
            self._days["answered"].value(),
        )
        self.submitted.emit(StepDetails(self._record, self._number, step))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._heading.setText(self.tr("An escalation"))
        texts = {
            "rung": self.tr("Which office"),
            "office": self.tr("Its name"),
            "sent": self.tr("Letter sent on"),
            "answer_by": self.tr("To answer by"),
            "answered": self.tr("Answered on"),
            "answer": self.tr("Their answer"),
        }
        for name, text in texts.items():
            self._fields[name].set_texts(text)
        for place in range(self._rung.count()):
            self._rung.setItemText(place, words.rung(self._rung.itemData(place)))
        set_button_text(self._save, self.tr("Save"))
        set_button_text(self._cancel, self.tr("Cancel"))
