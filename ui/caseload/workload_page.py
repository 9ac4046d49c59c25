"""The page of every counsellor's workload; it shows no client."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.caseload.workload import SharedWorkload
from ui.caseload.figures_card import FiguresCard
from ui.design.layout.layouts import SPACE, page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.messages.empty_state import EmptyState
from ui.design.styling import label
from ui.design.translated import Translated


@dataclass(frozen=True)
class WorkloadRow:
    """One counsellor's workload.

    Attributes:
        counsellor: Name of the counsellor.
        workload: Their figures; `None` if none are published yet.
        day: The date of the figures.
    """

    counsellor: str
    workload: SharedWorkload | None
    day: date | None


class WorkloadPage(Translated):
    """One card for each counsellor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("burden_page")
        self._cards: list[FiguresCard] = []
        self._header = PageHeader("")
        self._how = label("", "muted")
        self._empty = EmptyState("caseload", "")
        self._place = QVBoxLayout()
        self._place.setSpacing(SPACE)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._how)
        layout.addLayout(self._place)
        layout.addWidget(self._empty)
        layout.addStretch(1)
        self.retranslate()
        self.show_workloads([])

    def show_workloads(self, rows: Sequence[WorkloadRow]) -> None:
        """Show the figures of every counsellor."""
        for old in self._cards:
            self._place.removeWidget(old)
            old.deleteLater()
        self._cards = [FiguresCard(row.counsellor, row.workload) for row in rows]
        for card in self._cards:
            self._place.addWidget(card)
        self._empty.setVisible(not rows)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Caseloads"), self.tr("Figures to talk about together; no client is in them.")
        )
        self._how.setText(
            self.tr(
                "The burden figure weighs each open file by the support it needs, and a little "
                "more in its first month. The office settings say from which figure on it is near "
                "the limit or over it. Counsellors publish their figures whenever they leave the "
                "desk. What counts clients comes in steps, so that a few of them are never seen."
            )
        )
        self._empty.set_texts(self.tr("No counsellor is confirmed yet."))
