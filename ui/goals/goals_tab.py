"""The tab of a client's goals."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.goals import Goal, review_overdue
from counsel_desk.domain.records import Filed
from ui import words
from ui.dates import day_text
from ui.design.buttons import set_button_text, yielding_button
from ui.design.fields.typed import Content, Typed
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE, column, row, with_foot
from ui.design.layout.part_scroll import PartScroll
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.inline_message import InlineMessage
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Phrase, Translated
from ui.goals.goal_form import EMPTY, GoalForm
from ui.goals.progress_card import ProgressCard


class GoalsTab(Translated):
    """The list of goals, or one goal in its place.

    Attributes:
        form: The form of the open goal.
        progress: The client's ratings and the state of the open goal.
        typed: Tracks unsaved input about the open goal.

    Signals:
        save_requested(str, Goal): Save the goal with this record id; ``""`` for a new one.
    """

    save_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goals_tab")
        self._goals: dict[str, Goal] = {}
        self._today = date.min
        self._record: str | None = None
        self._new, self._message = yielding_button(""), InlineMessage()
        self._new.setObjectName("new_goal")
        self._table, self._empty = DataTable([], ""), EmptyState("goal", "")
        self._table.setObjectName("goals")
        self.form, self.progress = GoalForm(), ProgressCard()
        self.typed = Typed(self._read, self._put, self.form.resumed, self)
        self._build_layout()
        self._new.clicked.connect(lambda: self._begin(""))
        self._table.row_activated.connect(lambda filed: self._begin(filed.record))
        self.form.edited.connect(self.typed.edited)
        self.form.back_requested.connect(self.close_goal)
        self.form.save_requested.connect(lambda goal: self.save_requested.emit(self.record, goal))
        self.setFocusProxy(self._new)
        self.retranslate()
        self.show_goals([], self._today)

    def _build_layout(self) -> None:
        inside, left, right = QWidget(), QWidget(), QWidget()
        for part, widget in ((left, self.form), (right, self.progress)):
            layout = column(widget)
            layout.addStretch(1)
            part.setLayout(layout)
        both = column(SideBySide(left, right))
        both.setContentsMargins(0, 0, 0, SPACE)
        inside.setLayout(both)
        area = PartScroll()
        area.setWidget(inside)
        self._one = with_foot(area, self.form.foot)
        self._stack = CurrentStack()
        for each in (self._table, self._empty, self._one):
            self._stack.addWidget(each)
        whole = column(row(self._new, None), self._message, self._stack)
        whole.setStretchFactor(self._stack, 1)
        whole.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(whole)

    @property
    def record(self) -> str:
        """Record id of the open goal; empty for a new one."""
        return self._record or ""

    def show_goals(self, goals: Sequence[Filed[Goal]], today: date) -> None:
        """Show the goals; keep unsaved input about the open one."""
        self._goals, self._today = {filed.record: filed.body for filed in goals}, today
        if self._record is None:
            self._show_list()
        self._table.set_rows(goals)
        if self._record in self._goals:
            self.progress.show_goal(self._goals[self._record])
            if self.typed.pending() is None:
                self.form.set_goal(self._goals[self._record])
                self.typed.settle()

    def open_goal(self, record: str) -> None:
        """Show a goal, unless another one has unsaved input."""
        if record in self._goals and self.typed.pending() is None:
            self._begin(record)

    def begin(self) -> None:
        """Begin a new goal, unless one has unsaved input."""
        if self.typed.pending() is None:
            self._begin("")

    def close_goal(self, saved: str = "") -> None:
        """Go back to the list, after the goal was saved or given up.

        Args:
            saved: The goal that was saved; it is chosen once it is listed.
        """
        if saved:
            self._table.await_row(lambda filed: bool(filed.record == saved))
        self._close()
        self.typed.settle()
        (self._table if self._goals else self._new).setFocus()

    def say(self, text: Phrase) -> None:
        """Show above the goal why something could not be saved."""
        self._message.show_message("attention", text)

    def _begin(self, record: str) -> None:
        self._open(record)
        self.typed.settle()
        self.form.setFocus()

    def _open(self, record: str) -> None:
        self._record = record
        self._message.clear()
        self._new.hide()
        goal = self._goals.get(record)
        self.progress.setVisible(goal is not None)
        if goal is None:
            self.form.set_content(EMPTY)
        else:
            self.form.set_goal(goal)
            self.progress.show_goal(goal)
        self._stack.setCurrentWidget(self._one)

    def _close(self) -> None:
        self._record = None
        self._message.clear()
        self._show_list()

    def _show_list(self) -> None:
        self._new.show()
        self._stack.setCurrentWidget(self._table if self._goals else self._empty)

    def _read(self) -> Content:
        return {} if self._record is None else {"record": self._record, **self.form.content()}

    def _put(self, content: Content) -> None:
        if not content:
            self._close()
            return
        texts: dict[str, Any] = {name: content[name] for name in EMPTY}
        # If the goal is gone, the draft becomes a new one.
        self._open(content["record"] if content["record"] in self._goals else "")
        self.form.set_content(texts)

    def _columns(self) -> list[Column[Filed[Goal]]]:
        return [
            Column(
                self.tr("In the client's own words"),
                lambda filed: " ".join(filed.body.words.split()),
            ),
            Column(self.tr("Status"), lambda filed: words.goal_state(filed.body.state)),
            Column(self.tr("Own rating"), _last_number, align="centre"),
            Column(
                self.tr("Steps done"),
                lambda filed: (
                    f"{sum(step.done for step in filed.body.steps)} / {len(filed.body.steps)}"
                ),
                align="centre",
            ),
            Column(self.tr("Look at it again"), self._review),
        ]

    def _review(self, filed: Filed[Goal]) -> str:
        day = filed.body.review
        if day is None:
            return "–"
        if review_overdue(filed.body, self._today):
            return self.tr("{day}, has passed").format(day=day_text(day))
        return day_text(day)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._new, self.tr("New goal"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Goals"))
        self._empty.set_texts(
            self.tr(
                "No goal is here yet. Begin with what the client wants, in their words; steps "
                "and days may come later, or never."
            )
        )


def _last_number(filed: Filed[Goal]) -> str:
    return str(filed.body.ratings[-1].value) if filed.body.ratings else "–"
