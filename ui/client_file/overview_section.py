"""One section of a file's overview: a heading with a link to its part, and lines below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.client_file.overview_words import Line, Section
from ui.design.buttons import quiet_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import SPACE, column, hide_unless, row
from ui.design.styling import label

_BETWEEN = 4


class OverviewSection(QWidget):
    """Shows a section, and opens what its lines are about.

    Args:
        section: What it says.
        parent: Its parent, if any.

    Signals:
        opened(Line): The button beside a line was pressed.
        part_requested(str): The link to the part was pressed.
    """

    opened = Signal(object)
    part_requested = Signal(str)

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"overview_{section.name}")
        card = Card()
        card.body.setSpacing(_BETWEEN)
        card.add(self._heading(section))
        for place, line in enumerate(section.lines):
            card.add(self._line(section, place, line))
        self.setLayout(column(card))
        self.setAccessibleName(section.title)

    def _heading(self, section: Section) -> QWidget:
        heading, title, link = QWidget(), label(section.title, "heading"), quiet_button("")
        title.setWordWrap(False)
        laid = row(title, None, link)
        link.setObjectName(f"open_{section.part}")
        set_button_text(link, section.link)
        hide_unless(section.part, link)
        link.clicked.connect(lambda: self.part_requested.emit(section.part))
        heading.setLayout(laid)
        return heading

    def _line(self, section: Section, place: int, line: Line) -> QWidget:
        made, text = QWidget(), label(line.text, "muted" if line.quiet else "body")
        laid = row(text, spacing=SPACE)
        laid.setStretch(0, 1)
        if line.action:
            button = quiet_button("")
            button.setObjectName(f"{section.name}_{place}")
            set_button_text(button, line.action)
            button.clicked.connect(lambda: self.opened.emit(line))
            laid.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        made.setLayout(laid)
        return made
