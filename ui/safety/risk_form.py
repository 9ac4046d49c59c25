"""A form for a new risk assessment."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.safety import PRESSING, Danger, Risk, RiskAssessment, proposed_review
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.tick_group import TickGroup
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, foot
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Translated
from ui.safety.steps_part import StepsPart
from ui.safety.today_part import TodayPart


class RiskForm(Translated):
    """Begins with the client's own view; takes the day and the level, the rest is optional.

    At the two highest levels it shows what to do now, and the next review needs a day.

    Attributes:
        typed: Tracks unsaved input.
        steps: Shows what to do now.
        foot: The buttons; a page may put them below a scroll area.

    Signals:
        submitted(RiskAssessment): Record the assessment.
        cancelled: Do not record it.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("risk_form")
        self._proposed = ""
        self._build_editors()
        self._today, self.steps = TodayPart(), StepsPart()
        resumed = ResumedMessage()
        self.typed = typed_editors({**self._editors, **self._today.editors}, resumed, self)
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_risk")
        self._cancel.setObjectName("cancel_risk")
        fields = self._fields
        first = [fields[name] for name in ("day", "dangers", "level")]
        rest = [fields[name] for name in ("next_review", "reasons", "protective", "agreed", "by")]
        self.foot = foot(self._cancel, self._save)
        self.setLayout(
            column(resumed, fields["own_view"], self._today, *first, self.steps, *rest, self.foot)
        )
        self._connect_signals()
        self.setFocusProxy(self._own_view)
        self.retranslate()
        self.clear()

    def _build_editors(self) -> None:
        self._day, self._review, self._by = DayEdit(), DayEdit(), QLineEdit()
        self._day.setObjectName("risk_day")
        self._review.setObjectName("risk_review")
        self._by.setObjectName("risk_by")
        self._level = ChoiceGroup([(each.value, "") for each in Risk])
        self._level.setObjectName("risk_level")
        self._dangers = TickGroup([each.value for each in Danger])
        self._dangers.setObjectName("risk_dangers")
        self._own_view = TextBox("risk_own_view")
        self._reasons, self._protective = TextBox("risk_reasons"), TextBox("risk_protective")
        self._agreed = TextBox("risk_agreed")
        self._editors: dict[str, QWidget] = {
            "own_view": self._own_view,
            "day": self._day,
            "dangers": self._dangers,
            "level": self._level,
            "next_review": self._review,
            "reasons": self._reasons,
            "protective": self._protective,
            "agreed": self._agreed,
            "by": self._by,
        }
        self._fields = {name: Field("", editor) for name, editor in self._editors.items()}

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)
        self._level.value_changed.connect(lambda _level: self._on_level_changed())
        self._day.value_changed.connect(lambda _day: self._propose_review())
        self._dangers.value_changed.connect(lambda _codes: self._show_steps())
        self.typed.resumed.connect(self._on_resumed)

    def setVisible(self, visible: bool) -> None:
        """Show or hide the form with its buttons, wherever these are."""
        super().setVisible(visible)
        self.foot.setVisible(visible)

    @property
    def _chosen(self) -> Risk | None:
        level = self._level.value()
        return Risk(level) if level else None

    def clear(self) -> None:
        """Clear the form; the day is today."""
        self._proposed = ""
        self._level.set_value(None)
        self._dangers.set_value([])
        self._day.set_value(local_day(datetime.now(UTC)))
        self._review.set_value(None)
        for each in (self._own_view, self._by, self._reasons, self._protective, self._agreed):
            each.clear()
        for field in self._fields.values():
            field.set_error(None)
        self._today.clear()
        self._show_steps()
        self.typed.settle()

    def _on_resumed(self) -> None:
        self._today.look()
        self._show_steps()

    def _on_level_changed(self) -> None:
        self._propose_review()
        self._show_steps()

    def _propose_review(self) -> None:
        """Put a day for the next review, unless the person has chosen one."""
        level, day = self._chosen, self._day.value()
        if level is None or day is None or self._review.text() not in {"", self._proposed}:
            return
        self._review.set_value(proposed_review(level, day))
        self._proposed = self._review.text()

    def _show_steps(self) -> None:
        level = self._chosen
        pressing = level if level in PRESSING else None
        self.steps.show_level(pressing, at_court=Danger.AT_COURT in self._dangers.value())

    def _on_save_clicked(self) -> None:
        day, level, review = self._day.value(), self._chosen, self._review.value()
        self._fields["day"].set_error(None if day else self._day.wanted)
        self._fields["level"].set_error(
            None if level else (lambda: self.tr("Please choose one of these."))
        )

        def missing() -> str:
            return self.tr("At this level, please choose a day to look at it again.")

        asked = missing if level in PRESSING and review is None else None
        self._fields["next_review"].set_error(
            asked if self._review.is_valid() else self._review.wanted
        )
        wrong = next((field for field in self._fields.values() if field.error), None)
        if day is None or level is None or wrong is not None:
            if wrong is not None:
                wrong.widget.setFocus()
            return
        self.submitted.emit(
            RiskAssessment(
                day,
                level,
                self._by.text().strip(),
                self._reasons.toPlainText().strip(),
                self._protective.toPlainText().strip(),
                self._agreed.toPlainText().strip(),
                review,
                self._own_view.toPlainText().strip(),
                tuple(Danger(code) for code in self._dangers.value()),
                self._today.value(),
            )
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        texts = {
            "own_view": (
                self.tr("How the client sees it"),
                self.tr("First of all, and in their words: what they fear, what would help."),
            ),
            "day": (self.tr("Day"), ""),
            "dangers": (
                self.tr("What kind of danger"),
                self.tr("As many as fit, or none of them."),
            ),
            "level": (
                self.tr("How you see it"),
                self.tr("After talking with the client. No questionnaire decides it."),
            ),
            "by": (self.tr("Assessed by"), self.tr("Your name, if you leave it empty.")),
            "reasons": (self.tr("Reasons"), self.tr("In a few words, if it helps.")),
            "protective": (self.tr("Protective factors"), ""),
            "agreed": (self.tr("What was agreed"), ""),
            "next_review": (self.tr("Look at it again on"), ""),
        }
        for name, (title, hint) in texts.items():
            self._fields[name].set_texts(title, hint)
        self._level.set_choices([(each.value, words.risk(each)) for each in Risk])
        self._dangers.set_texts([words.danger(each) for each in Danger])
        set_button_text(self._save, self.tr("Save the assessment"))
        set_button_text(self._cancel, self.tr("Cancel"))
