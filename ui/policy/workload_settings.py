"""Edits the weights and limits of the workload figures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy
from counsel_desk.domain.office.policy import CAP, FOLLOW_UP_DAYS, LIMIT, WEIGHT
from ui import words
from ui.design.fields.field import Field
from ui.design.fields.number_edit import NumberEdit
from ui.design.fields.whole_edit import WholeEdit
from ui.design.layout.layouts import SPACE, column
from ui.design.styling import label
from ui.design.translated import Translated

_STEP = 0.5


class WorkloadSettings(Translated):
    """One weight for each intensity, one for the first month, and the limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._limits = label("", "muted"), label("", "muted")
        self._weights = {each: _field(f"weight_{each}", WEIGHT) for each in Intensity}
        self._first_month = _field("weight_first_month", WEIGHT)
        self._amber, self._red = _field("limit_amber", LIMIT), _field("limit_red", LIMIT)
        self._cap = Field("", WholeEdit("limit_cap", CAP))
        self._days = Field("", WholeEdit("follow_up_days", FOLLOW_UP_DAYS))
        weights = _two_columns(*self._weights.values(), self._first_month)
        limits = _two_columns(self._amber, self._red, self._cap, self._days)
        self.setLayout(column(self._what, weights, self._limits, limits))
        self.retranslate()

    def set_value(self, workload: WorkloadPolicy) -> None:
        """Show the current weights and limits."""
        for each, weight in workload.weights.items():
            _number(self._weights[each]).setValue(weight)
        _number(self._first_month).setValue(workload.first_month)
        _number(self._amber).setValue(workload.amber)
        _number(self._red).setValue(workload.red)
        _whole(self._cap).setValue(workload.cap)
        _whole(self._days).setValue(workload.follow_up_days)
        self._red.set_error(None)

    def value(self) -> WorkloadPolicy:
        """Return the weights and limits."""
        weights = {each: _number(field).value() for each, field in self._weights.items()}
        rest = (self._first_month, self._amber, self._red)
        first_month, amber, red = (_number(field).value() for field in rest)
        cap, days = (_whole(field).value() for field in (self._cap, self._days))
        return WorkloadPolicy(weights, first_month, amber, red, cap, days)

    def complete(self) -> bool:
        """Return whether the limits are in order; show an error if not."""
        red = _number(self._red)
        if _number(self._amber).value() <= red.value():
            self._red.set_error(None)
            return True
        self._red.set_error(
            lambda: self.tr("Please choose a number that is not below the first limit.")
        )
        red.setFocus()
        return False

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._what.setText(
            self.tr(
                "Each active client adds the weight of the support they need at present."
                " Heavier weights make a caseload look fuller sooner; they say nothing about"
                " how hard somebody works."
            )
        )
        for each, field in self._weights.items():
            field.set_texts(words.intensity(each))
        self._first_month.set_texts(self.tr("Added in the first month"))
        self._limits.setText(
            self.tr(
                "From these totals on, the supervisor sees that it is time to talk about"
                " easing the load. Nobody is stopped from taking on a client."
            )
        )
        self._amber.set_texts(self.tr("Near the limit from"))
        self._red.set_texts(self.tr("Over the limit from"))
        self._cap.set_texts(self.tr("No new client suggested from this many open files on"))
        self._days.set_texts(self.tr("Days until a follow-up is overdue"))


def _field(name: str, bounds: tuple[float, float]) -> Field:
    return Field("", NumberEdit(name, bounds, _STEP))


def _number(field: Field) -> NumberEdit:
    assert isinstance(field.widget, NumberEdit)  # noqa: S101 - see _field
    return field.widget


def _whole(field: Field) -> WholeEdit:
    assert isinstance(field.widget, WholeEdit)  # noqa: S101 - see `__init__`
    return field.widget


def _two_columns(*fields: Field) -> QGridLayout:
    """Lay fields out in two columns of equal width."""
    grid = QGridLayout()
    grid.setSpacing(SPACE)
    for place, field in enumerate(fields):
        # A label stays with its number where the other one of the line is higher.
        grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
