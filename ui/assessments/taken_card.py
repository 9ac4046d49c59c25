"""A card with the trend of a questionnaire's scores."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.records import Assessment, Filed
from ui.assessments.plots import plot_of
from ui.assessments.speech import remarks
from ui.design.card import Card
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.tables.trend import with_values
from ui.design.tables.trend_chart import TrendChart
from ui.design.translated import Translated


class TakenCard(Translated):
    """The trend of the first score of one instrument, and what to know about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: list[Filed[Assessment]] = []
        self._key, self._title = "", ""
        self._chart: TrendChart | None = None
        self._card = Card()
        self._nothing, self._remarks = label("", "muted"), label("", "muted")
        self._remarks.setObjectName("remarks")
        self._place = QVBoxLayout()
        self._card.add(self._nothing, self._place, self._remarks)
        self.setLayout(column(self._card))
        self.retranslate()

    def show_taken(self, taken: Sequence[Filed[Assessment]]) -> None:
        """Set the saved assessments of every instrument; `choose` shows them."""
        self._taken = list(taken)

    def choose(self, key: str, title: str) -> None:
        """Show the trend of an instrument."""
        self._key, self._title = key, title
        self._show()

    def _show(self) -> None:
        if self._chart is not None:
            self._place.removeWidget(self._chart)
            self._chart.hide()
            self._chart.deleteLater()
            self._chart = None
        plot = plot_of(self._key, self._taken)
        said = "\n".join(remarks([one for one in self._taken if one.body.instrument == self._key]))
        self._remarks.setText(said)
        self._remarks.setVisible(bool(said))
        known = bool(with_values(plot.points))
        self._nothing.setVisible(not known)
        if not known:
            return
        self._chart = TrendChart(*plot.scale)
        self._chart.setObjectName("trend")
        self._chart.setAccessibleName(self._title)
        self._chart.set_points(plot.points, plot.bands, plot.cut)
        self._place.addWidget(self._chart)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Trend"))
        self._nothing.setText(self.tr("The trend appears with the first full set of answers."))
        if self._key:
            self._show()
