"""A part of the first page: a heading, its lines, and a way to more of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import SPACE_TINY, column, show_if
from ui.design.rows.line import Line
from ui.design.rows.line_list import LineList
from ui.design.styling import label


class Section(QWidget):
    """A heading and lines; hidden while it has none.

    Args:
        name: Its name, for tests and for those below it.
        most: How many lines it shows before it is asked for all; 0 for no limit.
        parent: Its parent, if any.

    Attributes:
        lines: The list.

    Signals:
        more_requested: The person wants to see what this page does not hold.
    """

    more_requested = Signal()

    def __init__(self, name: str, most: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._most, self._all = most, False
        self._held: list[Line] = []
        self._heading, self.lines = label("", "heading"), LineList()
        self.lines.setObjectName(f"{name}_lines")
        self._more = quiet_button("")
        self._more.setObjectName(f"{name}_more")
        self._elsewhere = ""
        laid = column(self._heading, self.lines, spacing=SPACE_TINY)
        laid.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(laid)
        self._more.clicked.connect(self._on_more_clicked)
        self.setFocusProxy(self.lines)
        self.hide()

    def set_texts(self, heading: str) -> None:
        """Change the heading."""
        self._heading.setText(heading)
        show_if(bool(heading), self._heading)
        self.lines.setAccessibleName(heading)

    def show_lines(self, lines: Sequence[Line], elsewhere: str = "", rest: str = "") -> None:
        """Show lines.

        Args:
            lines: All of them.
            elsewhere: Text of a button that leads to a page with more; empty for none.
            rest: Text of the button that shows the lines that are held back, where there are some.
        """
        self._held, self._elsewhere = list(lines), elsewhere
        cut = bool(self._most) and len(lines) > self._most and not self._all
        self.lines.set_lines(self._held[: self._most] if cut else self._held)
        held_back = cut and not elsewhere
        set_button_text(self._more, rest if held_back else elsewhere)
        show_if(held_back or bool(elsewhere), self._more)
        show_if(bool(lines) or bool(elsewhere), self)

    def _on_more_clicked(self) -> None:
        if self._elsewhere:
            self.more_requested.emit()
            return
        self._all = True
        self.show_lines(self._held)
        self.lines.focus_line(self._most)
