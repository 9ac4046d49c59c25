"""Several answers to one question, a row for each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forms.fhir import Json
from ui.design.buttons import plain_button, quiet_button
from ui.design.layout.layouts import SPACE_SMALL
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.texts import ADD_ANSWER, ANSWER_NUMBER, REMOVE, said


class RowsControl(AnswerControl):
    """Rows that can be added and removed; there is always at least one.

    Args:
        make: Returns the control for a new row.
        language: The language of its words (BCP 47).
        most: The greatest number of rows, if the form limits it.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        make: Callable[[], AnswerControl],
        language: str,
        most: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._language = make, language
        self._most = most
        self._names = ("", "")
        self._rows: list[tuple[QWidget, AnswerControl, QPushButton]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_SMALL)
        self._add = plain_button(said(ADD_ANSWER, language))
        self._add.setObjectName("add_answer")
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(self._on_add_clicked)
        self._append(())

    def _append(self, values: Sequence[Json]) -> AnswerControl:
        control, remove = self._make(), quiet_button(said(REMOVE, self._language))
        remove.setObjectName("remove_answer")
        control.set_values(values)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(control, 1)
        layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.append((row, control, remove))
        self._layout.insertWidget(len(self._rows) - 1, row)
        row.show()
        control.answered.connect(self.answered)
        remove.clicked.connect(lambda: self._on_remove_clicked(row))
        self._update_rows()
        return control

    def _take(self, row: QWidget) -> None:
        self._rows = [each for each in self._rows if each[0] is not row]
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _update_rows(self) -> None:
        """Show only the buttons that can be used, and name the rows."""
        self.setFocusProxy(self._rows[0][1])
        for _, _, remove in self._rows:
            remove.setVisible(len(self._rows) > 1)
        self._add.setVisible(self._most is None or len(self._rows) < self._most)
        self.set_names(*self._names)

    def values(self) -> list[Json]:
        """Return the answers of all rows."""
        return [value for _, control, _ in self._rows for value in control.values()]

    def set_values(self, values: Sequence[Json]) -> None:
        """Show a row for each answer."""
        for row, _, _ in tuple(self._rows):
            self._take(row)
        for value in values:
            self._append((value,))
        if not values:
            self._append(())

    def _on_add_clicked(self) -> None:
        self._append(()).setFocus()

    def _on_remove_clicked(self, row: QWidget) -> None:
        self._take(row)
        self._update_rows()
        self._rows[-1][1].setFocus()
        self.answered.emit()

    def set_names(self, name: str, description: str) -> None:
        """Name the question for a screen reader, with the number of each row."""
        self._names = (name, description)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for number, (_, control, remove) in enumerate(self._rows, start=1):
            row = said(ANSWER_NUMBER, self._language).format(question=name, number=number)
            control.set_names(row if len(self._rows) > 1 else name, description)
            remove.setAccessibleDescription(row)
        self._add.setAccessibleDescription(name)

    def set_invalid(self, invalid: bool) -> None:
        """Mark every row."""
        for _, control, _ in self._rows:
            control.set_invalid(invalid)
