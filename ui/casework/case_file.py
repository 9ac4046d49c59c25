"""One legal case: its numbers, hearings and tasks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from counsel_desk.domain.casework.casework import Case, CaseReference, CaseTask, Hearing, TaskState
from counsel_desk.domain.records import Filed
from ui.casework.reference_form import NEW
from ui.dates import day_text
from ui.design.buttons import plain_button, quiet_button, set_button_text, yielding_button
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.words import casework


@dataclass(frozen=True)
class CaseView:
    """Everything the page shows of a case.

    Attributes:
        filed: The case.
        hearings: The latest first.
        tasks: The most urgent first.
        summaries: How many summaries are linked to it.
        today: The current date.
    """

    filed: Filed[Case]
    hearings: Sequence[Filed[Hearing]]
    tasks: Sequence[Filed[CaseTask]]
    summaries: int
    today: date


class CaseFile(Translated):
    """Shows a case.

    Signals:
        closed: Go back to the list.
        change_requested: Change the reference and remarks.
        ended(bool): Close the case if `True`, reopen it if `False`.
        reference_requested(int): Change the number at this index; `NEW` adds one.
        hearing_requested(str): Change the hearing with this record id; empty adds one.
        task_requested(str): Change the task with this record id; empty adds one.
        task_done(str): Mark the task with this record id as done.
    """

    closed = Signal()
    change_requested = Signal()
    ended = Signal(bool)
    reference_requested = Signal(int)
    hearing_requested = Signal(str)
    task_requested = Signal(str)
    task_done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_file")
        self._view: CaseView | None = None
        self._heading, self._facts = label("", "heading"), label("", "muted")
        adding = ("new_reference", "new_hearing", "new_task")
        names = ("back", "change", "end", *adding, "note_outcome", "task_done")
        self._buttons = {
            name: yielding_button("") if name == "new_hearing" else plain_button("")
            for name in names
        }
        self._buttons["back"] = quiet_button("")
        for name, button in self._buttons.items():
            button.setObjectName(f"case_{name}")
        self._titles = {name: label("", "heading") for name in ("numbers", "hearings", "tasks")}
        self._none: dict[str, QLabel] = {}
        self._tables: dict[str, DataTable] = {}
        for name in self._titles:
            self._none[name] = label("", "muted")
            self._tables[name] = DataTable([], "")
            self._tables[name].setObjectName(f"case_{name}")
        self.setLayout(self._laid_out())
        self._connect_signals()
        self.setFocusProxy(self._buttons["new_hearing"])
        self.retranslate()

    def _laid_out(self) -> QVBoxLayout:
        buttons = self._buttons
        head = column(self._heading, self._facts, spacing=SPACE_SMALL)
        bar = FittingRow(buttons["back"], buttons["change"], buttons["end"])
        return column(
            bar,
            head,
            *self._part("hearings", buttons["new_hearing"], buttons["note_outcome"]),
            *self._part("tasks", buttons["new_task"], buttons["task_done"]),
            *self._part("numbers", buttons["new_reference"]),
        )

    def _part(self, name: str, *buttons: QPushButton) -> tuple[QWidget, ...]:
        bar = QWidget()
        bar.setLayout(row(self._titles[name], None, *buttons))
        return bar, self._none[name], self._tables[name]

    def _connect_signals(self) -> None:
        buttons, tables = self._buttons, self._tables
        buttons["back"].clicked.connect(self.closed)
        buttons["change"].clicked.connect(self.change_requested)
        buttons["end"].clicked.connect(self._on_end_clicked)
        for name in ("new_reference", "new_hearing", "new_task"):
            # Whoever comes back from its form is where they left.
            buttons[name].clicked.connect(partial(self.setFocusProxy, buttons[name]))
        buttons["new_reference"].clicked.connect(lambda: self.reference_requested.emit(NEW))
        buttons["new_hearing"].clicked.connect(lambda: self.hearing_requested.emit(""))
        buttons["new_task"].clicked.connect(lambda: self.task_requested.emit(""))
        buttons["note_outcome"].clicked.connect(self._on_outcome_clicked)
        buttons["task_done"].clicked.connect(self._on_done_clicked)
        tables["numbers"].row_activated.connect(lambda pair: self.reference_requested.emit(pair[0]))
        tables["hearings"].row_activated.connect(
            lambda filed: self.hearing_requested.emit(filed.record)
        )
        tables["hearings"].row_selected.connect(self._on_hearing_selected)
        tables["tasks"].row_activated.connect(lambda filed: self.task_requested.emit(filed.record))
        tables["tasks"].row_selected.connect(self._on_task_selected)

    def show_case(self, view: CaseView) -> None:
        """Show a case."""
        self._view = view
        shown: dict[str, Sequence[object]] = {
            "numbers": list(enumerate(view.filed.body.references)),
            "hearings": list(view.hearings),
            "tasks": list(view.tasks),
        }
        for name, rows in shown.items():
            self._tables[name].set_rows(rows)
            self._tables[name].setVisible(bool(rows))
            self._none[name].setVisible(not rows)
        self._on_hearing_selected(self._tables["hearings"].selected())
        self._on_task_selected(self._tables["tasks"].selected())
        self._say()

    def _on_hearing_selected(self, filed: Filed[Hearing] | None) -> None:
        self._buttons["note_outcome"].setEnabled(filed is not None)
        there = self._view is not None and bool(self._view.hearings)
        self._buttons["note_outcome"].setVisible(there)

    def _on_outcome_clicked(self) -> None:
        filed = self._tables["hearings"].selected()
        if filed is not None:
            self.hearing_requested.emit(filed.record)

    def _on_task_selected(self, filed: Filed[CaseTask] | None) -> None:
        is_open = filed is not None and filed.body.state is TaskState.OPEN
        self._buttons["task_done"].setEnabled(is_open)
        self._buttons["task_done"].setVisible(self._view is not None and bool(self._view.tasks))

    def _on_done_clicked(self) -> None:
        filed = self._tables["tasks"].selected()
        if filed is not None:
            self.task_done.emit(filed.record)

    def _on_end_clicked(self) -> None:
        if self._view is not None:
            self.ended.emit(self._view.filed.body.closed is None)

    def _say(self) -> None:
        if self._view is None:
            return
        body = self._view.filed.body
        self._heading.setText(body.reference)
        facts = [self.tr("Entered on {day}").format(day=day_text(body.opened))]
        if body.closed:
            facts.append(self.tr("closed on {day}").format(day=day_text(body.closed)))
        if self._view.summaries:
            linked = self.tr("linked summaries: {count}")
            facts.append(linked.format(count=self._view.summaries))
        self._facts.setText("\n".join(filter(None, [" · ".join(facts), body.remarks])))
        ending = self.tr("Close the case") if body.closed is None else self.tr("Reopen the case")
        set_button_text(self._buttons["end"], ending)

    def _due(self, filed: Filed[CaseTask]) -> str:
        body = filed.body
        if body.due is None:
            return "–"
        passed = self._view is not None and body.due < self._view.today
        day = day_text(body.due)
        if passed and body.state is TaskState.OPEN:
            return self.tr("{day} (has passed)").format(day=day)
        return day

    def _number_columns(self) -> list[Column[tuple[int, CaseReference]]]:
        return [
            Column(self.tr("Kind"), lambda pair: casework.reference_kind(pair[1].kind)),
            Column(self.tr("Number"), lambda pair: pair[1].number),
            Column(self.tr("Year"), lambda pair: str(pair[1].year or "–")),
            Column(self.tr("Where"), lambda pair: pair[1].place or "–", wide=True),
        ]

    def _hearing_columns(self) -> list[Column[Filed[Hearing]]]:
        return [
            day_column(self.tr("Day"), lambda filed: filed.body.day),
            Column(
                self.tr("What for"), lambda filed: casework.hearing(filed.body.purpose), leads=True
            ),
            Column(self.tr("Court"), lambda filed: filed.body.court or "–"),
            Column(self.tr("Outcome"), lambda filed: casework.outcome(filed.body.outcome)),
            Column(self.tr("Arranged"), self._arranged),
            Column(self.tr("Remarks"), lambda filed: filed.body.remarks, wide=True),
        ]

    def _arranged(self, filed: Filed[Hearing]) -> str:
        arranged = filed.body.arranged
        count = sum(bool(one) for one in arranged)
        return self.tr("{count} of {total}").format(count=count, total=len(arranged))

    def _task_columns(self) -> list[Column[Filed[CaseTask]]]:
        return [
            Column(self.tr("By"), self._due, sort_key=lambda filed: filed.body.due or date.max),
            Column(self.tr("What"), lambda filed: casework.task(filed.body.kind), leads=True),
            Column(self.tr("In a few words"), lambda filed: filed.body.what or "–", wide=True),
            Column(self.tr("Who"), lambda filed: filed.body.who or "–"),
            Column(self.tr("Status"), lambda filed: casework.task_state(filed.body.state)),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        buttons = {
            "back": self.tr("Back"),
            "change": self.tr("Change"),
            "new_reference": self.tr("Add a number"),
            "new_hearing": self.tr("Add a hearing"),
            "new_task": self.tr("Add a task"),
            "note_outcome": self.tr("Note the outcome"),
            "task_done": self.tr("Done"),
        }
        for name, text in buttons.items():
            set_button_text(self._buttons[name], text)
        titles = {
            "numbers": (self.tr("Numbers of the case"), self.tr("No number is noted yet.")),
            "hearings": (self.tr("Hearings"), self.tr("No hearing is noted yet.")),
            "tasks": (self.tr("Tasks"), self.tr("No task is noted yet.")),
        }
        for name, (title, none) in titles.items():
            self._titles[name].setText(title)
            self._none[name].setText(none)
            self._tables[name].setAccessibleName(title)
        self._tables["numbers"].set_columns(self._number_columns())
        self._tables["hearings"].set_columns(self._hearing_columns())
        self._tables["tasks"].set_columns(self._task_columns())
        self._say()
