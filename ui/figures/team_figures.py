"""The figures of the team, period by period, in words and as two small charts."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_log.team import Why
from counsel_desk.domain.wellbeing.team import HIGHEST, SCORES, Form
from counsel_desk.services.wellbeing.team_figures import Shown
from ui.design.card import Card
from ui.design.layout.layouts import column
from ui.design.rows.line import Line
from ui.design.rows.line_list import LineList
from ui.design.styling import label
from ui.design.tables.trend import TrendPoint, with_values
from ui.design.tables.trend_chart import TrendChart
from ui.design.translated import Translated
from ui.words import check_in, team


class TeamFigures(Translated):
    """The figures of the last periods, or why there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Shown] = ()
        self._card, self._how = Card(), label("", "muted")
        self._lines = LineList()
        self._lines.setObjectName("team_figures")
        self._names = SCORES[Form.CHECK_IN]
        self._titles = {name: label("", "label") for name in self._names}
        self._charts = {name: TrendChart(0, HIGHEST[Form.CHECK_IN]) for name in self._names}
        self._card.add(self._how, self._lines)
        for name in self._names:
            self._charts[name].setObjectName(f"team_{name}")
            self._card.add(self._titles[name], self._charts[name])
        self.setLayout(column(self._card))
        self.retranslate()

    def show_figures(self, shown: Sequence[Shown]) -> None:
        """Show the figures of these periods, the latest first."""
        self._shown = shown
        self._say()

    def _say(self) -> None:
        self._lines.set_lines([line for one in self._shown for line in figure_lines(one)])
        for name in self._names:
            points = list(self._points(name))
            self._charts[name].set_points(points)
            for each in (self._titles[name], self._charts[name]):
                each.setVisible(len(with_values(points)) > 1)

    def _points(self, name: str) -> Iterator[TrendPoint]:
        for one in self._shown:
            means = next((each.means for each in one.figures if name in each.means), {})
            note = team.weeks(one.first, one.last)
            if name not in means and one.why is not Why.SHOWN:
                note = f"{note} · {team.why(one.why)}"
            yield TrendPoint(one.last, means.get(name), note)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Figures"))
        self._how.setText(
            self.tr(
                "Means over the group, in whole points. The questions are worded by us and not "
                "validated; the figures are something to talk about together."
            )
        )
        for name in self._names:
            self._titles[name].setText(check_in.score(name))
            self._charts[name].setAccessibleName(check_in.score(name))
        self._say()


def figure_lines(one: Shown) -> Iterator[Line]:
    """Return the lines on a period, or one on why there is nothing to show."""
    when = team.weeks(one.first, one.last)
    if one.why is not Why.SHOWN:
        yield Line((one.first, None), when, detail=team.why(one.why))
    for found in one.figures:
        detail = f"{team.figures(found)} ({team.people(one)})"
        yield Line((one.first, found.form), f"{when}: {team.form(found.form)}", detail=detail)
