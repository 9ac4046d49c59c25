"""The page of a counsellor's own workload figures."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.caseload.workload import Workload
from ui.caseload.figures_card import FiguresCard
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Translated


class OwnWorkloadCard(Translated):
    """Today's figures, as the supervisor will see them.

    Signals:
        sheet_requested: Print the caseload figures.
    """

    sheet_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_workload")
        self._header = PageHeader("")
        self._what = label("", "muted")
        self._figures = FiguresCard("", None)
        self._sheet = plain_button("")
        self._sheet.setObjectName("caseload_sheet")
        self._sheet.clicked.connect(self.sheet_requested)
        layout = page_layout(self)
        for part in (self._header, self._what, self._figures):
            layout.addWidget(part)
        layout.addLayout(row(self._sheet, None))
        layout.addStretch(1)
        self.retranslate()

    def show_workload(self, workload: Workload) -> None:
        """Show the figures."""
        self._figures.show_workload(workload)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("My caseload"), self.tr("Your figures of today."))
        set_button_text(self._sheet, self.tr("Print twelve months in figures…"))
        self._sheet.setToolTip(
            self.tr("For the management committee: open files by support, with nobody in sight.")
        )
        self._what.setText(
            self.tr(
                "Your supervisor sees these figures when you leave the desk, sealed to them alone: "
                "what counts people in steps, and no client. If they look heavy, that is a reason "
                "to talk, not a fault."
            )
        )
