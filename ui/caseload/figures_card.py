"""A card with one counsellor's workload figures."""

from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_desk.domain.caseload.suppression import SMALLEST
from counsel_desk.domain.caseload.workload import SharedWorkload, Workload
from ui import words
from ui.design.card import Card
from ui.design.layout.layouts import SPACE, SPACE_SMALL, column
from ui.design.styling import label
from ui.design.translated import Translated

_ACROSS = 3
Figures = Workload | SharedWorkload


class FiguresCard(Translated):
    """The figures, each with its label; they name no client.

    Args:
        title: Title of the card: whose figures these are.
        workload: The exact figures, or those that are shared; `None` if none are published yet.
        parent: Its parent, if any.
    """

    def __init__(self, title: str, workload: Figures | None, parent: QWidget | None = None) -> None:
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

    def show_workload(self, workload: Figures | None) -> None:
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
        self._load.setText(
            text.format(load=words.load(workload.load), day=f"{workload.day:%d-%m-%Y}")
        )
        figures = (
            (self._figure(workload), self.tr("Burden figure")),
            (self._clients(workload), self.tr("Open files")),
            (str(workload.sessions_7), self.tr("Sessions in 7 days")),
            (str(workload.sessions_28), self.tr("Sessions in 28 days")),
            (str(workload.unsigned_notes), self.tr("Notes to sign")),
            (str(workload.overdue_follow_ups), self.tr("Follow-ups past their day")),
            (str(workload.reviews_overdue), self.tr("Reviews past their day")),
        )
        for place, (value, name) in enumerate(figures):
            cell = QWidget()
            laid = column(label(value, "heading"), label(name, "muted"), spacing=0)
            laid.addStretch(1)
            cell.setLayout(laid)
            cell.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(cell, place // _ACROSS, place % _ACROSS)

    def _figure(self, workload: Figures) -> str:
        if isinstance(workload, Workload):
            return f"{workload.figure:g}"
        text = self.tr("{first} to below {last}")
        return text.format(first=f"{workload.figure:g}", last=f"{workload.below:g}")

    def _clients(self, workload: Figures) -> str:
        if isinstance(workload, Workload):
            return str(workload.clients)
        if workload.clients < SMALLEST:
            return self.tr("fewer than {count}").format(count=SMALLEST)
        text = self.tr("{first} to {last}")
        return text.format(first=workload.clients, last=workload.clients + SMALLEST - 1)
