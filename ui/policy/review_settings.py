"""Edits to whom a client may turn when something is left out or refused."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.office.reviewing import (
    ANSWER_DAYS,
    LONGEST_NAME,
    LONGEST_REACH,
    Reviewer,
    Reviewing,
)
from ui import words
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.fields.number_edit import NumberEdit
from ui.design.layout.layouts import column
from ui.design.messages.law_lines import LawLines
from ui.design.translated import Translated


class ReviewSettings(Translated):
    """Who looks again, how they are reached, and within how many days the answer is due."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who, self._name, self._reach = ChoiceGroup(), QLineEdit(), QLineEdit()
        self._who.setObjectName("reviewer")
        self._name.setObjectName("reviewer_name")
        self._name.setMaxLength(LONGEST_NAME)
        self._reach.setObjectName("reviewer_reach")
        self._reach.setMaxLength(LONGEST_REACH)
        self._days = NumberEdit("review_days", ANSWER_DAYS)
        editors: tuple[QWidget, ...] = (self._who, self._name, self._reach, self._days)
        self._fields = [Field("", editor) for editor in editors]
        self._law = LawLines()
        self.setLayout(column(*self._fields, self._law))
        self.retranslate()

    def set_value(self, rule: Reviewing, law: Sequence[Shown]) -> None:
        """Show the current setting, and what the law says on it."""
        self._law.show_statements(law)
        self._who.set_value(rule.who)
        self._name.setText(rule.name)
        self._reach.setText(rule.reach)
        self._days.setValue(rule.days)

    def value(self) -> Reviewing:
        """Return the setting."""
        who = Reviewer(self._who.value() or Reviewer.GRIEVANCE)
        name, reach = self._name.text().strip(), self._reach.text().strip()
        return Reviewing(who, name, reach, int(self._days.value()))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._who.set_choices([(each.value, words.reviewer(each)) for each in Reviewer])
        texts = (
            (
                self.tr("Who reviews it"),
                self.tr("Please ask the office's lawyer which of the two applies."),
            ),
            (self.tr("Name"), ""),
            (self.tr("How they are reached"), self.tr("It is printed in the client's copy.")),
            (self.tr("Days until an answer is due"), ""),
        )
        for field, (text, hint) in zip(self._fields, texts, strict=True):
            field.set_texts(text, hint)
