"""A counsellor's own burden figures."""

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.burden import Burden
from ui.burden.figures_card import FiguresCard
from ui.design.layouts import page_layout
from ui.design.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Translated


class OwnBurdenCard(Translated):
    """The figures of today, as a supervisor will see them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_burden")
        self._header = PageHeader("")
        self._what = label("", "muted")
        self._figures = FiguresCard("", None)
        layout = page_layout(self)
        for part in (self._header, self._what, self._figures):
            layout.addWidget(part)
        layout.addStretch(1)
        self.retranslate()

    def show_burden(self, burden: Burden) -> None:
        """Show the figures."""
        self._figures.show_burden(burden)

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._header.set_texts(self.tr("My caseload"), self.tr("Your figures of today."))
        self._what.setText(
            self.tr(
                "Your supervisor sees exactly these figures when you leave the desk, and no "
                "client. If they look heavy, that is a reason to talk, not a fault."
            )
        )
