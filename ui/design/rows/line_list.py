"""A list of lines, each with its own buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.design.rows.line import Line
from ui.design.rows.line_row import LineRow

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineList(QWidget):
    """Lines one below the other.

    The arrow keys move from line to line, Enter presses the button that has the focus, and Tab
    goes through the buttons as the eye does.

    Args:
        parent: Its parent, if any.

    Signals:
        acted(object): The person wants the action of the line with this key.
        opened(object): The person wants to see more of the line with this key.
    """

    acted = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LineRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def lines(self) -> list[Line]:
        """The lines that are shown."""
        return [row.line for row in self._rows]

    def focus_line(self, place: int) -> None:
        """Move the focus to the action of the line in a place."""
        self._focus(place)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the focus stays on its line, or goes to the one in its place."""
        if list(lines) == self.lines:
            return
        place, key, last = self._focused()
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._made(line) for line in lines]
        acts = [row.buttons[-1] for row in self._rows if row.buttons]
        if acts:
            self.setFocusProxy(acts[0])
        for row in self._rows:
            row.make_room(for_mark=bool(acts))
        if place >= 0:
            keys = [row.line.key for row in self._rows]
            self._focus(keys.index(key) if key in keys else place, last=last)

    def _made(self, line: Line) -> LineRow:
        row = LineRow(line)
        row.acted.connect(lambda: self.acted.emit(line.key))
        row.opened.connect(lambda: self.opened.emit(line.key))
        self._layout.addWidget(row)
        for button in row.buttons:
            button.installEventFilter(self)
        return row

    def _focused(self) -> tuple[int, object, bool]:
        """Return the place and key of the line with the focus, and whether its action has it."""
        focus = self.window().focusWidget()
        for place, row in enumerate(self._rows):
            if focus in row.buttons:
                return place, row.line.key, focus is row.buttons[-1]
        return -1, None, True

    def _focus(self, place: int, *, last: bool = True) -> None:
        if self._rows:
            buttons = self._rows[min(max(place, 0), len(self._rows) - 1)].buttons
            if buttons:
                buttons[-1 if last else 0].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the arrow keys and Enter, and mark the line that has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._mark(watched, event.type() == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _mark(self, button: QObject, current: bool) -> None:
        for row in self._rows:
            if button in row.buttons:
                row.mark(current)

    def _on_key(self, button: QObject, key: Qt.Key) -> bool:
        if key in _STEPS:
            place, _key, last = self._focused()
            self._focus(place + _STEPS[key], last=last)
            return True
        if key in _ENTER and isinstance(button, QPushButton):
            button.click()
            return True
        return False
