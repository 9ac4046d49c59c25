"""The page of the private stress and resilience check-in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import CheckIn, Filed
from counsel_desk.domain.wellbeing import care
from ui.design.buttons import quiet_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.prose import prose
from ui.design.layout.side_by_side import SideBySide
from ui.design.styling import label
from ui.design.tables.trend import TrendPoint
from ui.design.tables.trend_chart import TrendChart
from ui.design.translated import Translated
from ui.wellbeing.own_form_card import OwnFormCard
from ui.words import check_in

HIGHEST = 16
"""Highest value of either score; the lowest is 0."""
STRESS, RESILIENCE = "stress_total", "resilience_total"


class CheckInPage(Translated):
    """A short form, its result, and the person's trend.

    Attributes:
        form: The card of the form.

    Signals:
        help_requested: Show what helps.
        team_requested: Show the team figures.
    """

    help_requested = Signal()
    team_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_in_page")
        self._means = care.Meaning.TOO_FEW
        self._header = PageHeader("")
        self._private = label("", "muted")
        self._new, self._look = label("", "body"), quiet_button("")
        self._new.setObjectName("new_in_team")
        self._look.setObjectName("look_at_team")
        self.form, self._trend = OwnFormCard("save_check_in"), Card()
        self.setFocusProxy(self.form)
        self._nothing = label("", "muted")
        self._charts: dict[str, TrendChart] = {}
        self._titles = {name: label("", "label") for name in (STRESS, RESILIENCE)}
        self._meaning, self._helps = label("", "body"), quiet_button("")
        self._meaning.setObjectName("check_in_meaning")
        self._helps.setObjectName("check_in_helps")
        self._trend.add(self._nothing)
        for name in (STRESS, RESILIENCE):
            self._charts[name] = TrendChart(0, HIGHEST)
            self._charts[name].setObjectName(f"trend_{name}")
            self._trend.add(self._titles[name], self._charts[name])
        self._trend.add(self._meaning, row(self._helps, None))
        self._helps.clicked.connect(self.help_requested)
        self._look.clicked.connect(self.team_requested)
        self.show_new_in_team(())
        self._build_layout()
        self.retranslate()
        self.show_trend([])

    def _build_layout(self) -> None:
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addLayout(prose(self._private))
        layout.addWidget(self._new)
        layout.addLayout(row(self._look, None))
        right = QWidget()
        right_column = column(self._trend)
        right_column.addStretch(1)
        right.setLayout(right_column)
        layout.addWidget(SideBySide(self.form, right, (3, 2)), 1)

    def show_result(self, lines: Callable[[], Sequence[str]]) -> None:
        """Show that the check-in is saved, and its result, at the top beside the trend.

        Args:
            lines: Returns one line for each score, in the current language; none if too few
                questions were answered.
        """
        self.form.show_kept(
            lambda: "\n".join([self.tr("Your check-in is saved. Only you can see it."), *lines()])
        )

    def show_new_in_team(self, names: Sequence[str]) -> None:
        """Say that somebody is new in the group of the team figures, if anybody is."""
        for each in (self._new, self._look):
            each.setVisible(bool(names))

    def show_trend(self, taken: Sequence[Filed[CheckIn]]) -> None:
        """Show the person's scores, oldest first."""
        for name, chart in self._charts.items():
            chart.set_points(
                [
                    TrendPoint(local_day(each.body.taken), each.body.scores.get(name))
                    for each in taken
                ]
            )
            self._titles[name].setVisible(chart.has_figures)
        self._nothing.setVisible(not taken)
        scores = [each.body.scores for each in taken if STRESS in each.body.scores]
        self._means = care.meaning(
            [each[STRESS] for each in scores],
            [each.get(RESILIENCE) for each in scores],
        )
        self._meaning.setVisible(bool(taken))
        self._say_meaning()

    def _say_meaning(self) -> None:
        self._meaning.setText(check_in.meaning(self._means))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Check-in"),
            self.tr("How have the last two weeks been for you? Eight questions."),
        )
        self._private.setText(
            self.tr(
                "Your answers are locked with your own key, and no colleague, supervisor or "
                "administrator has it. Please take the figures as a note to yourself."
            )
        )
        self._new.setText(
            self.tr(
                "Somebody is new among those who take part in the team figures. Nothing of yours "
                "is added up with theirs before you have seen their names and go on with them."
            )
        )
        set_button_text(self._look, self.tr("See the team figures"))
        self.form.set_texts(
            self.tr("Today"), self.tr("Save this check-in"), self.tr("Do another check-in")
        )
        self._trend.set_title(self.tr("Your trend"))
        self._nothing.setText(self.tr("Your trend appears after your first check-in."))
        self._titles[STRESS].setText(self.tr("Stress (0 to 16)"))
        self._titles[RESILIENCE].setText(self.tr("Resilience (0 to 16)"))
        for name, chart in self._charts.items():
            chart.setAccessibleName(self._titles[name].text())
        self._say_meaning()
        set_button_text(self._helps, self.tr("What helps"))
