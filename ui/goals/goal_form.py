"""A form for a goal in the client's own words, with its steps."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.goals import Goal, GoalStep
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import column, foot
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Translated
from ui.goals.steps_editor import StepsEditor

EMPTY: dict[str, Any] = {"words": "", "steps": [], "review": ""}
"""The contents of the form for a new goal."""


class GoalForm(Translated):
    """Takes the words, the steps and the review day of a goal.

    Attributes:
        resumed: The message that unsaved input was restored.

    Signals:
        edited: Something was edited.
        save_requested(Goal): Save the words, steps and review day; the other fields are unset.
        back_requested: Go back to the goals without saving.
    """

    edited = Signal()
    save_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goal_form")
        self._card = Card()
        self._words, self._review = TextBox("goal_words"), DayEdit()
        self._steps = StepsEditor()
        self._review.setObjectName("goal_review")
        self._words_field, self._review_field = Field("", self._words), Field("", self._review)
        self.resumed = ResumedMessage()
        self._save, self._back = primary_button(""), quiet_button("")
        self._save.setObjectName("save_goal")
        self._back.setObjectName("back_to_goals")
        self._card.add(self.resumed, self._words_field, self._steps, self._review_field)
        self.foot = foot(self._back, self._save)
        self.setLayout(column(self._card, self.foot))
        self._words.textChanged.connect(self.edited)
        self._steps.edited.connect(self.edited)
        self._review.value_changed.connect(lambda _day: self.edited.emit())
        self._save.clicked.connect(self._on_save_clicked)
        self._back.clicked.connect(self.back_requested)
        self.setFocusProxy(self._words)
        self.retranslate()

    def content(self) -> dict[str, Any]:
        """Return the contents of the form, ready for JSON."""
        return {
            "words": self._words.toPlainText(),
            "steps": self._steps.content(),
            "review": self._review.text(),
        }

    def set_content(self, content: dict[str, Any]) -> None:
        """Restore what `content` returned."""
        self._words.setPlainText(content["words"])
        self._steps.set_content(content["steps"])
        self._review.set_text(content["review"])
        self._review_field.set_error(None)

    def set_goal(self, goal: Goal) -> None:
        """Show a goal."""
        steps = [_content_of(step) for step in goal.steps]
        review = f"{goal.review:%d-%m-%Y}" if goal.review else ""
        self.set_content({"words": goal.words, "steps": steps, "review": review})

    def _on_save_clicked(self) -> None:
        steps, valid = self._steps.steps(), self._review.is_valid()
        self._review_field.set_error(None if valid else self._review.wanted)
        if not valid:
            self._review.setFocus()
        elif steps is not None:
            words = self._words.toPlainText()
            self.save_requested.emit(Goal(words, date.min, steps, self._review.value()))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Goal"))
        self._words_field.set_texts(
            self.tr("In the client's own words"), self.tr("What the client wants, as they say it.")
        )
        self._review_field.set_texts(
            self.tr("Look at it together on"), self.tr("If you want to name a day.")
        )
        set_button_text(self._save, self.tr("Save the goal"))
        set_button_text(self._back, self.tr("Back without saving"))


def _content_of(step: GoalStep) -> dict[str, Any]:
    by = f"{step.by:%d-%m-%Y}" if step.by else ""
    return {"text": step.text, "who": step.who, "by": by, "done": step.done}
