"""One line with its buttons."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from ui.design.buttons import plain_button, quiet_button, yielding_button
from ui.design.layout.layouts import SPACE, SPACE_SMALL, SPACE_TINY, column, hide_unless, row
from ui.design.rows.line import Line
from ui.design.styling import label, restyle

_LEAD_LETTERS = 11
"""Room for a day, such as ``Sat 28 Nov``, in letters."""
_TEXT_LETTERS = 26
"""Where less than this is left for the text, the buttons go below it."""


class LineRow(QFrame):
    """A line; its buttons stand beside the text, or below it where space is short.

    Args:
        line: What it says.
        parent: Its parent, if any.

    Attributes:
        line: What it says.
        buttons: Its buttons in reading order; the last one is the action.

    Signals:
        opened: The person wants to see more.
        acted: The person wants the action.
    """

    opened = Signal()
    acted = Signal()

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setProperty("current", False)
        self.setProperty("told", False)
        self.line = line
        self.buttons: list[QPushButton] = []
        self._lead = label(line.lead, "lead")
        self._lead.setWordWrap(False)
        hide_unless(line.lead, self._lead)
        self._build_buttons()
        self._build_layout()
        self.setAccessibleName(line.spoken)

    def _build_buttons(self) -> None:
        line = self.line
        if line.opening:
            self._add(quiet_button(line.opening), line.opening, "open_line", self.opened)
        if line.action:
            made = yielding_button(line.action) if line.primary else plain_button(line.action)
            self._add(made, line.action, "act_on_line", self.acted)

    def _add(self, button: QPushButton, text: str, name: str, signal: object) -> None:
        button.setObjectName(name)
        # Which line is meant is seen by the eye only.
        button.setAccessibleName(f"{text}: {self.line.spoken}")
        button.clicked.connect(signal)
        self.buttons.append(button)

    def _build_layout(self) -> None:
        text, detail = label(self.line.text, "body"), label(self.line.detail, "muted")
        hide_unless(self.line.detail, detail)
        self._words = QWidget()
        words = row(self._lead, column(text, detail, spacing=0), spacing=SPACE)
        words.setAlignment(self._lead, Qt.AlignmentFlag.AlignTop)
        words.setStretch(1, 1)
        self._words.setLayout(words)
        self._acts = QWidget()
        self._acts.setLayout(row(*self.buttons, spacing=SPACE_SMALL))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.make_room(for_mark=True)
        self._layout.setSpacing(SPACE_TINY)
        self._layout.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(self._acts, 0, Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def make_room(self, *, for_mark: bool) -> None:
        """Leave room for the mark, or begin at the edge where no line ever has the focus."""
        self._layout.setContentsMargins(SPACE_SMALL * for_mark, SPACE_TINY, 0, SPACE_TINY)
        if self.property("told") is for_mark:
            restyle(self, told=not for_mark)

    def mark(self, current: bool) -> None:
        """Mark it as the line that has the focus, or not."""
        if self.property("current") != current:
            restyle(self, current=current)

    def _fit(self) -> None:
        """Put the buttons below the text where it would have too little room beside them."""
        letter = self.fontMetrics().averageCharWidth()
        lead = letter * _LEAD_LETTERS if self.line.lead else 0
        self._lead.setMinimumWidth(lead)
        needed = lead + letter * _TEXT_LETTERS + self._acts.sizeHint().width() + 2 * SPACE
        narrow = self.width() < needed
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if narrow else across)
        side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
        self._layout.setAlignment(self._acts, side)
        self._layout.setAlignment(
            self._words, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignVCenter
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(
            self, "_layout"
        ):
            self._fit()
