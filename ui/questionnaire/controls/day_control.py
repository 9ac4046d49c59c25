"""A day, or a day with a time of day."""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from counsel_desk.domain.office_time import at
from forms.fhir import Json, as_text, choice_of
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.time_edit import NO_TIME
from ui.design.layout.layouts import SPACE_SMALL, hide_unless
from ui.design.tokens import scaled
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.texts import TIME, said
from ui.questionnaire.writing import day_content, day_text, on_the_clock, time_content


class DayControl(AnswerControl):
    """A day, which may also be only a month or a year, and perhaps a time.

    Args:
        language: The language of its words (BCP 47).
        with_time: Whether a time of day can be given.
        parent: Its parent, if any.
    """

    def __init__(self, language: str, *, with_time: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[tuple[str, str], list[Json]] = (("", ""), [])
        self._with_time, self._language = with_time, language
        self._day = DayEdit()
        line = self._day.findChild(QLineEdit, "day")
        assert line is not None, "a day is typed in a line"  # noqa: S101 - ours to keep
        self._line: QLineEdit = line
        self._time = QLineEdit()
        self._time.setObjectName("answer_time")
        self._time.setPlaceholderText(NO_TIME)
        for each in (self._day, self._time):
            each.setFixedWidth(scaled("width_date"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_SMALL)
        layout.addWidget(self._day)
        layout.addWidget(self._time)
        layout.addStretch(1)
        hide_unless(with_time, self._time)
        self.setFocusProxy(self._day)
        self._day.value_changed.connect(lambda _: self.answered.emit())
        self._time.textChanged.connect(self.answered)

    def values(self) -> list[Json]:
        """Return the day, or the moment on the office's clock."""
        typed, values = self._kept
        day = day_content(self._day.text())
        if values and typed == (day, self._time.text()):
            return values
        clock = time_content(self._time.text().strip())
        if not self._with_time:
            return [{"valueDate": day}] if day else []
        if not clock:
            return [{"valueDateTime": day}] if day else []
        return [{"valueDateTime": _moment(day, clock)}]

    def set_values(self, values: Sequence[Json]) -> None:
        """Show the first answer; unless edited, it is returned unchanged."""
        answer = choice_of(values[0], "value") if values else None
        day, clock = on_the_clock(as_text(answer[1] if answer else ""))
        self.blockSignals(True)
        self._line.setText(day_text(day))
        self._time.setText(clock)
        self.blockSignals(False)
        self._kept = (day, clock), list(values[:1])

    def touched(self) -> Sequence[QWidget]:
        """Return the lines of the day and of the time."""
        return (self._line, self._time)

    def set_names(self, name: str, description: str) -> None:
        """Name the question for a screen reader, and which line takes the time."""
        super().set_names(name, description)
        self._time.setAccessibleName(said(TIME, self._language).format(question=name))


def _moment(day: str, clock: str) -> str:
    """Return a moment on the office's clock, or what was typed if it is not valid."""
    try:
        return at(date.fromisoformat(day), time.fromisoformat(clock)).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return f"{day}T{clock}"
