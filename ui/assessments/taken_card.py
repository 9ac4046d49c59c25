"""A card with the trend of a questionnaire's scores."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessments.labels import label as wording
from assessments.library import instrument
from counsel_desk.domain.records import Assessment, Filed
from ui.design.card import Card
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.tables.trend import TrendPoint
from ui.design.tables.trend_chart import TrendChart
from ui.design.translated import Translated
from ui.words import translated


class TakenCard(Translated):
    """The trend of the first score of one instrument."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: list[Filed[Assessment]] = []
        self._key, self._title = "", ""
        self._chart: TrendChart | None = None
        self._card = Card()
        self._nothing = label("", "muted")
        self._place = QVBoxLayout()
        self._card.add(self._nothing, self._place)
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
            self._chart.deleteLater()
            self._chart = None
        points = self._points()
        self._nothing.setVisible(not points)
        if not points:
            return
        facts = instrument(self._key)
        low, high = facts.range_of(facts.scores[0])
        self._chart = TrendChart(low, high)
        self._chart.setObjectName("trend")
        self._chart.setAccessibleName(self._title)
        self._chart.set_points(points)
        self._place.addWidget(self._chart)

    def _points(self) -> list[TrendPoint]:
        if not self._key:
            return []
        first = instrument(self._key).scores[0].name
        return [
            TrendPoint(
                each.body.taken,
                each.body.scores[first],
                translated("assessments", wording(each.body.band)) if each.body.band else "",
            )
            for each in reversed(self._taken)
            if each.body.instrument == self._key and first in each.body.scores
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Trend"))
        self._nothing.setText(self.tr("The trend appears with the first full set of answers."))
        if self._key:
            self._show()
