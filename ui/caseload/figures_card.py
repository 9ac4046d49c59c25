"""A card with one counsellor's workload figures."""

from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_desk.domain.caseload.workload import Workload
from ui import words
from ui.dates import day_text
from ui.design.card import Card
from ui.design.layout.layouts import SPACE, SPACE_SMALL, column
from ui.design.styling import label
from ui.design.translated import Translated

_ACROSS = 3


class FiguresCard(Translated):
    """The figures, each with its label; they name no client.

    Args:
        title: Title of the card: whose figures these are.
        workload: The figures; `None` until they are worked out.
        parent: Its parent, if any.
    """

    def __init__(
        self, title: str, workload: Workload | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workload = workload
        self._card = Card(title)
        self._load = label("", "body")
        self._load.setObjectName("load")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE_SMALL)
        for across in range(_ACROSS):
            self._grid.setColumnStretch(across, 1)
        self._card.add(self._load, self._grid)
        self.setLayout(column(self._card))
        self.retranslate()

    def show_workload(self, workload: Workload | None) -> None:
        """Show other figures."""
        self._workload = workload
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if self._workload is None:
            self._load.setText(self.tr("No figures are published yet."))
            return
        workload = self._workload
        text = self.tr("{load}, as of {day}")
        self._load.setText(text.format(load=words.load(workload.load), day=day_text(workload.day)))
        figures = (
            (f"{workload.figure:g}", self.tr("Workload")),
            (str(workload.clients), self.tr("Open files")),
            (str(workload.sessions_7), self.tr("Sessions in 7 days")),
            (str(workload.sessions_28), self.tr("Sessions in 28 days")),
            (str(workload.unsigned_notes), self.tr("Notes to sign")),
            (str(workload.overdue_follow_ups), self.tr("Overdue follow-ups")),
            (str(workload.reviews_overdue), self.tr("Overdue reviews")),
            (str(workload.high_risk), self.tr("At high risk")),
        )
        for place, (value, name) in enumerate(figures):
            cell = QWidget()
            laid = column(label(value, "heading"), label(name, "muted"), spacing=0)
            laid.addStretch(1)
            cell.setLayout(laid)
            cell.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(cell, place // _ACROSS, place % _ACROSS)
