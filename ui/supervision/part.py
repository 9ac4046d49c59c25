"""A part of the page of supervision: a heading, its lines, and a button for another one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import SPACE_TINY, column
from ui.design.rows.line import Line
from ui.design.rows.line_list import LineList
from ui.design.styling import label


class Part(QWidget):
    """A heading and lines, or a sentence where there are none.

    Args:
        name: Its name, and what the names of its button and lines end with.
        parent: Its parent, if any.

    Attributes:
        lines: The list.

    Signals:
        new_requested: The person wants to add something.
    """

    new_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"part_{name}")
        self._heading, self._says = label("", "heading"), label("", "muted")
        self.lines = LineList()
        self.lines.setObjectName(f"{name}_lines")
        self._new = plain_button("")
        self._new.setObjectName(f"new_{name}")
        laid = column(self._heading, self._says, self.lines, spacing=SPACE_TINY)
        laid.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(laid)
        self._new.clicked.connect(self.new_requested)

    def set_texts(self, heading: str, new: str) -> None:
        """Change the heading and the text of the button."""
        self._heading.setText(heading)
        self.lines.setAccessibleName(heading)
        set_button_text(self._new, new)

    def show_lines(self, lines: Sequence[Line], says: str, *, open_: bool) -> None:
        """Show lines.

        Args:
            lines: The lines.
            says: A sentence above them; may be empty.
            open_: Whether something can be added.
        """
        self.lines.set_lines(lines)
        self.lines.setVisible(bool(lines))
        self._says.setText(says)
        self._says.setVisible(bool(says))
        self._new.setVisible(open_)

    @property
    def first(self) -> QWidget:
        """What the focus goes to."""
        return self._new
