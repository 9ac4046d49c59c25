"""A form for a task in a case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.casework.casework import SHORT, CaseTask, TaskKind, TaskState
from ui.casework.case_part_form import CasePartForm
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.plain_form import codes_box
from ui.words import casework


@dataclass(frozen=True)
class TaskDetails:
    """The contents of the form.

    Attributes:
        case: Record id of the case.
        record: Id of the task; empty for a new one.
        task: The task.
    """

    case: str
    record: str
    task: CaseTask


class TaskForm(CasePartForm):
    """Takes what is to be done, by which day, and by whom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        what, who = QLineEdit(), ChoiceBox()
        what.setMaxLength(SHORT)
        who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        editors = {
            "kind": codes_box(tuple(TaskKind)),
            "due": DayEdit(),
            "what": what,
            "who": who,
            "state": codes_box(tuple(TaskState)),
        }
        rows = (("kind", "due"), ("what",), ("who", "state"))
        codes = {"kind": casework.task, "state": casework.task_state}
        super().__init__("task", editors, rows, codes, parent)
        self.retranslate()

    def offer_people(self, names: list[str]) -> None:
        """Offer the people who may do it."""
        self.offer("who", [("", "–"), *((name, name) for name in names)])

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> TaskDetails:
        """Return the task and the case it belongs to."""
        task = CaseTask(
            TaskKind(values["kind"]),
            values["what"],
            values["due"],
            values["who"],
            TaskState(values["state"]),
            date.min,
        )
        return TaskDetails(ids["case"], ids["record"], task)

    def what(self, ids: Mapping[str, str]) -> str:
        """Return what is written."""
        return self.tr("Changing a task") if ids.get("record") else self.tr("A new task")

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "kind": (self.tr("What is to be done"), ""),
            "due": (
                self.tr("By which day"),
                self.tr("You set it: the desk does not calculate legal deadlines."),
            ),
            "what": (
                self.tr("In a few words"),
                self.tr("No health or counselling detail here."),
            ),
            "who": (self.tr("Who does it"), ""),
            "state": (self.tr("Status"), ""),
        }
