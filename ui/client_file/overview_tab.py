"""The first tab of a file: where things are with the client, and what is unfinished."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.client_file.overview_section import OverviewSection
from ui.client_file.overview_words import Section
from ui.design.layout.layouts import SPACE, column
from ui.design.layout.part_scroll import PartScroll
from ui.design.layout.side_by_side import SideBySide

_LEFT = ("to_finish", "ahead", "last", "scores")
"""The sections of the first column; the others are beside it."""


class OverviewTab(PartScroll):
    """The sections in two columns, or in one where space is short.

    Signals:
        opened(Line): What a line is about is to be opened.
        part_requested(str): The part of this name is to be shown.
    """

    opened = Signal(object)
    part_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview_tab")
        left, right = QWidget(), QWidget()
        self._columns = tuple(self._column(place) for place in (left, right))
        inside = QWidget()
        whole = column(SideBySide(left, right))
        whole.setContentsMargins(0, SPACE, 0, SPACE)
        whole.addStretch(1)
        inside.setLayout(whole)
        self.setWidget(inside)

    @staticmethod
    def _column(place: QWidget) -> QVBoxLayout:
        laid = column()
        laid.addStretch(1)
        place.setLayout(laid)
        return laid

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these sections in place of those before."""
        buttons = self.findChildren(QPushButton)
        name = next((each.objectName() for each in buttons if each.hasFocus()), "")
        for each in self._columns:
            _empty(each)
        for section in sections:
            made = OverviewSection(section)
            made.opened.connect(self.opened)
            made.part_requested.connect(self.part_requested)
            laid = self._columns[0 if section.name in _LEFT else 1]
            laid.insertWidget(laid.count() - 1, made)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()


def _empty(laid: QVBoxLayout) -> None:
    """Remove everything but the stretch at the end."""
    while laid.count() > 1:
        item = laid.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.setParent(None)
            old.deleteLater()
