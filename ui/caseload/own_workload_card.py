"""The page of a counsellor's own figures."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.caseload.workload import Workload
from ui.caseload.figures_card import FiguresCard
from ui.caseload.voice_figures_card import VoiceFiguresCard
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Translated


class OwnWorkloadCard(Translated):
    """Today's figures, as the supervisor will see them, and what all clients say.

    Attributes:
        voice: How all clients together answered.

    Signals:
        sheet_requested: Print the caseload figures.
    """

    sheet_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_workload")
        self._header = PageHeader("")
        self._what = label("", "muted")
        self._figures, self.voice = FiguresCard("", None), VoiceFiguresCard()
        self._sheet = plain_button("")
        self._sheet.setObjectName("caseload_sheet")
        self._sheet.clicked.connect(self.sheet_requested)
        layout = page_layout(self)
        for part in (self._header, self._what, self._figures):
            layout.addWidget(part)
        layout.addLayout(row(self._sheet, None))
        layout.addWidget(self.voice)
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
                "When you leave the desk, your supervisor gets these figures, and nobody else can "
                "open them. They name no client, and give numbers of people as ranges. If they "
                "look heavy, that is a reason to talk, not a fault."
            )
        )
