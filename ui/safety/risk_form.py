"""A form for a new risk assessment."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.safety import Risk, RiskAssessment
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Translated


class RiskForm(Translated):
    """Takes the day and the level; everything else is optional.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        submitted(RiskAssessment): Record the assessment.
        cancelled: Do not record it.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("risk_form")
        self._day, self._review, self._by = DayEdit(), DayEdit(), QLineEdit()
        self._day.setObjectName("risk_day")
        self._review.setObjectName("risk_review")
        self._by.setObjectName("risk_by")
        self._level = ChoiceGroup([(each.value, "") for each in Risk])
        self._level.setObjectName("risk_level")
        self._reasons, self._protective = TextBox("risk_reasons"), TextBox("risk_protective")
        self._agreed = TextBox("risk_agreed")
        editors = {
            "day": self._day,
            "level": self._level,
            "by": self._by,
            "reasons": self._reasons,
            "protective": self._protective,
            "agreed": self._agreed,
            "next_review": self._review,
        }
        self._fields = {name: Field("", editor) for name, editor in editors.items()}
        resumed = ResumedMessage()
        self.typed = typed_editors(editors, resumed, self)
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_risk")
        self._cancel.setObjectName("cancel_risk")
        buttons = row(self._cancel, None, self._save)
        self.setLayout(column(resumed, *self._fields.values(), buttons))
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)
        self.setFocusProxy(self._day)
        self.retranslate()
        self.clear()

    def clear(self) -> None:
        """Clear the form; the day is today."""
        self._day.set_value(local_day(datetime.now(UTC)))
        self._level.set_value(None)
        self._review.set_value(None)
        for each in (self._by, self._reasons, self._protective, self._agreed):
            each.clear()
        for field in self._fields.values():
            field.set_error(None)
        self.typed.settle()

    def _on_save_clicked(self) -> None:
        day, level = self._day.value(), self._level.value()
        text = self.tr("Please write the day as day-month-year.")
        self._fields["day"].set_error(None if day else text)
        self._fields["level"].set_error(None if level else self.tr("Please choose one of these."))
        self._fields["next_review"].set_error(None if self._review.is_valid() else text)
        if day is None or level is None or not self._review.is_valid():
            wrong = next(field for field in self._fields.values() if field.error)
            wrong.widget.setFocus()
            return
        self.submitted.emit(
            RiskAssessment(
                day,
                Risk(level),
                self._by.text().strip(),
                self._reasons.toPlainText().strip(),
                self._protective.toPlainText().strip(),
                self._agreed.toPlainText().strip(),
                self._review.value(),
            )
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        texts = {
            "day": (self.tr("Day"), ""),
            "level": (
                self.tr("How you see it"),
                self.tr("After talking with her. No questionnaire decides it."),
            ),
            "by": (self.tr("Seen so by"), self.tr("Your name, if you leave it empty.")),
            "reasons": (self.tr("Reasons"), self.tr("In a few words, if it helps.")),
            "protective": (self.tr("What speaks for her safety"), ""),
            "agreed": (self.tr("What was agreed"), ""),
            "next_review": (self.tr("Look at it again on"), ""),
        }
        for name, (title, hint) in texts.items():
            self._fields[name].set_texts(title, hint)
        self._level.set_choices([(each.value, words.risk(each)) for each in Risk])
        set_button_text(self._save, self.tr("Save the assessment"))
        set_button_text(self._cancel, self.tr("Cancel"))
