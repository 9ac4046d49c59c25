"""A form for a referral."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.referrals import Referral, Service, State
from counsel_desk.services.referrals.referrals import Details
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.typed import Content, Typed
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, foot
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated


class ReferralForm(Translated):
    """Takes the facts of a new or existing referral.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        submitted(str, Details): Save the referral with this record id, empty for a new one.
        cancelled: Do not save it.
    """

    submitted = Signal(str, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("referral_form")
        self._record = ""
        self._heading, self._stays = label("", "heading"), label("", "muted")
        self._stays.setObjectName("nothing_leaves")
        self._build_editors()
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_referral")
        self._cancel.setObjectName("cancel_referral")
        self.foot = foot(self._cancel, self._save)
        resumed = ResumedMessage()
        self.setLayout(
            column(
                self._heading,
                resumed,
                self._stays,
                FittingRow(self._fields["service"], self._fields["state"]),
                FittingRow(self._fields["sent"], self._fields["since"], self._fields["promised"]),
                *(self._fields[name] for name in ("to", "contact", "asked", "next_step")),
                self._fields["office_reference"],
                self.foot,
            )
        )
        self.typed = Typed(self._read, self._put, resumed, self)
        self._connect_signals()
        self.setFocusProxy(self._service)
        self.retranslate()

    def _build_editors(self) -> None:
        self._service, self._state = ChoiceBox(), ChoiceBox()
        for service in Service:
            self._service.addItem("", service.value)
        self._service.leave_open()
        for state in State:
            self._state.addItem("", state.value)
        self._days = {name: DayEdit() for name in ("sent", "since", "promised")}
        self._lines = {
            name: QLineEdit() for name in ("to", "contact", "next_step", "office_reference")
        }
        self._asked = TextBox("referral_asked")
        editors = {
            "service": self._service,
            "state": self._state,
            **self._days,
            **self._lines,
            "asked": self._asked,
        }
        self._fields = {}
        for name, editor in editors.items():
            editor.setObjectName(f"referral_{name}")
            self._fields[name] = Field("", editor)

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)
        for changed in (
            self._service.currentIndexChanged,
            self._state.currentIndexChanged,
            self._asked.textChanged,
            *(edit.value_changed for edit in self._days.values()),
            *(line.textChanged for line in self._lines.values()),
        ):
            changed.connect(lambda *_values: self.typed.edited.emit())

    def begin(self, today: date, service: Service | None = None) -> None:
        """Begin a new referral, of a kind if that is known."""
        self._show("", Referral(service or Service.OTHER, State.SENT, today, today))
        if service is None:
            self._service.setCurrentIndex(-1)
            self.typed.settle()

    def change(self, record: str, referral: Referral) -> None:
        """Show an existing referral to change."""
        self._show(record, referral)

    def _show(self, record: str, body: Referral) -> None:
        days = {name: getattr(body, name) for name in self._days}
        self._put(
            {
                "record": record,
                "service": body.service.value,
                "state": body.state.value,
                **{name: f"{day:%d-%m-%Y}" if day else "" for name, day in days.items()},
                **{name: getattr(body, name) for name in self._lines},
                "asked": body.asked,
            }
        )
        self.typed.settle()
        self._service.setFocus()

    def _read(self) -> Content:
        return {
            "record": self._record,
            "service": self._service.currentData(),
            "state": self._state.currentData(),
            **{name: edit.text() for name, edit in self._days.items()},
            **{name: line.text() for name, line in self._lines.items()},
            "asked": self._asked.toPlainText(),
        }

    def _put(self, content: Content) -> None:
        self._record = content["record"]
        self._service.setCurrentIndex(self._service.findData(content["service"]))
        self._state.setCurrentIndex(self._state.findData(content["state"]))
        for name, edit in self._days.items():
            edit.set_text(content[name])
            self._fields[name].set_error(None)
        self._fields["service"].set_error(None)
        for name, line in self._lines.items():
            line.setText(content[name])
        self._asked.setPlainText(content["asked"])
        self._fields["since"].setVisible(bool(self._record))
        self._say_heading()

    def _on_save_clicked(self) -> None:
        unchosen = self._service.currentIndex() < 0
        self._fields["service"].set_error(
            (lambda: self.tr("Please choose the kind of service.")) if unchosen else None
        )
        wrong = [name for name, edit in self._days.items() if not edit.is_valid()]
        sent = self._days["sent"].value()
        if sent is None and "sent" not in wrong:
            wrong.append("sent")
        for name in self._days:
            self._fields[name].set_error(self._days[name].wanted if name in wrong else None)
        if unchosen:
            self._service.setFocus()
            return
        if wrong or sent is None:
            self._days[wrong[0]].setFocus()
            return
        details = Details(
            Service(self._service.currentData()),
            sent,
            State(self._state.currentData()),
            self._days["since"].value() if self._record else None,
            self._lines["to"].text(),
            self._lines["contact"].text(),
            self._asked.toPlainText(),
            self._days["promised"].value(),
            self._lines["next_step"].text(),
            self._lines["office_reference"].text(),
        )
        self.submitted.emit(self._record, details)

    def _say_heading(self) -> None:
        self._heading.setText(
            self.tr("Changing a referral") if self._record else self.tr("A new referral")
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._say_heading()
        self._stays.setText(
            self.tr(
                "Noting a referral sends nothing: nothing about the client leaves the desk by "
                "it. Everything but the kind and the day may be left empty."
            )
        )
        texts = {
            "service": self.tr("Kind of service"),
            "state": self.tr("Status"),
            "sent": self.tr("Sent or applied for on"),
            "since": self.tr("In this state since"),
            "promised": self.tr("Answer promised by"),
            "to": self.tr("Organisation or office"),
            "contact": self.tr("How it is reached"),
            "asked": self.tr("What is asked for, in the client's words or yours"),
            "next_step": self.tr("Next step"),
            "office_reference": self.tr("Number that the office gave"),
        }
        for name, text in texts.items():
            self._fields[name].set_texts(text)
        for place in range(self._service.count()):
            self._service.setItemText(place, words.service(self._service.itemData(place)))
        for place in range(self._state.count()):
            self._state.setItemText(place, words.referral_state(self._state.itemData(place)))
        set_button_text(self._save, self.tr("Save"))
        set_button_text(self._cancel, self.tr("Cancel"))
