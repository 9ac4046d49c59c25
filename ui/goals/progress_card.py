"""A card with a goal's progress, as the client rates it."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counsel_desk.domain.goals import HIGHEST, LOWEST, Goal, GoalState
from counsel_desk.domain.office_time import local_day
from ui import words
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.tables.trend import TrendPoint
from ui.design.tables.trend_chart import TrendChart
from ui.design.translated import Translated


class ProgressCard(Translated):
    """The client's ratings as a line chart, a field for one more, and a button for each state.

    Signals:
        rated(date, int): Save the client's rating of this day.
        state_requested(GoalState): Mark the goal as reached, set aside or open.
    """

    rated = Signal(object, int)
    state_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goal_progress")
        self._goal: Goal | None = None
        self._card = Card()
        self._state = label("", "body")
        self._state.setObjectName("goal_state")
        self._chart = TrendChart(LOWEST, HIGHEST)
        self._day, self._value = DayEdit(), ChoiceBox()
        self._day.setObjectName("rating_day")
        self._value.setObjectName("rating_value")
        self._value.leave_open()
        for value in range(LOWEST, HIGHEST + 1):
            self._value.addItem(str(value), value)
        self._day_field, self._value_field = Field("", self._day), Field("", self._value)
        self._rate = plain_button("")
        self._rate.setObjectName("save_rating")
        self._buttons: dict[GoalState, QPushButton] = {}
        for state in GoalState:
            self._buttons[state] = button = plain_button("")
            button.setObjectName(f"goal_{state}")
            mark_recording(button)
            button.clicked.connect(lambda _on=False, to=state: self.state_requested.emit(to))
        self._card.add(self._chart, self._value_field, self._day_field)
        self._card.add(row(self._rate, None), self._state)
        self._card.add(*(row(button, None) for button in self._buttons.values()))
        self.setLayout(column(self._card))
        self._rate.clicked.connect(self._on_rate_clicked)
        self.retranslate()

    def show_goal(self, goal: Goal) -> None:
        """Show the progress of a goal; the next rating is for today unless changed, and open."""
        self._goal = goal
        self._chart.set_points([TrendPoint(each.day, each.value) for each in goal.ratings])
        self._value.setCurrentIndex(-1)
        self._value_field.set_error(None)
        self._day.set_value(local_day(datetime.now(UTC)))
        self._day_field.set_error(None)
        self._say_state()

    def _on_rate_clicked(self) -> None:
        day: date | None = self._day.value()
        value: int | None = self._value.currentData()
        self._day_field.set_error(None if day else self._day.wanted)
        self._value_field.set_error(
            (lambda: self.tr("Please choose a number from 0 to 10.")) if value is None else None
        )
        if day is not None and value is not None:
            self.rated.emit(day, value)

    def _say_state(self) -> None:
        if self._goal is None:
            return
        self._state.setText(words.goal_state(self._goal.state))
        for state, button in self._buttons.items():
            button.setVisible(state is not self._goal.state)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("How near it feels"))
        self._chart.setAccessibleName(self.tr("The client's ratings, from 0 to 10"))
        self._value_field.set_texts(self.tr("Own rating"), self.tr("0 is far away, 10 is there."))
        self._day_field.set_texts(self.tr("Day"))
        set_button_text(self._rate, self.tr("Save the rating"))
        set_button_text(self._buttons[GoalState.OPEN], self.tr("Take it up again"))
        set_button_text(self._buttons[GoalState.SET_ASIDE], self.tr("Set it aside"))
        set_button_text(self._buttons[GoalState.REACHED], self.tr("It is reached"))
        self._say_state()
