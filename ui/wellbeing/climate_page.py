"""The page of the climate of the team."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import CheckIn, Filed
from counsel_desk.services.wellbeing import climate
from ui.dates import day_text
from ui.design.card import Card
from ui.design.layout.layouts import column, page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.prose import prose
from ui.design.layout.side_by_side import SideBySide
from ui.design.rows.line import Line
from ui.design.rows.line_list import LineList
from ui.design.styling import label
from ui.design.translated import Translated
from ui.wellbeing.own_form_card import OwnFormCard
from ui.words import check_in


class ClimatePage(Translated):
    """A form on trust, leading, working together and load, and the person's last answers to it.

    Attributes:
        form: The card of the form.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("climate_page")
        self._taken: Sequence[Filed[CheckIn]] = ()
        self._header, self._private = PageHeader(""), label("", "muted")
        self.form, self._last = OwnFormCard("save_climate"), Card()
        self.setFocusProxy(self.form)
        self._nothing, self._scores = label("", "muted"), LineList()
        self._scores.setObjectName("climate_scores")
        self._last.add(self._nothing, self._scores)
        right = QWidget()
        right_column = column(self._last)
        right_column.addStretch(1)
        right.setLayout(right_column)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addLayout(prose(self._private))
        layout.addWidget(SideBySide(self.form, right, (3, 2)), 1)
        self.retranslate()

    def show_kept(self) -> None:
        """Show that the answers are kept, at the top beside the figures."""
        self.form.show_kept(lambda: self.tr("Your answers are saved. Only you can see them."))

    def show_taken(self, taken: Sequence[Filed[CheckIn]]) -> None:
        """Show the person's last answers beside those before, oldest first."""
        self._taken = taken
        self._say_scores()

    def _say_scores(self) -> None:
        self._nothing.setVisible(not self._taken)
        self._scores.setVisible(bool(self._taken))
        self._scores.set_lines([self._line(name) for name in climate.SCORES] if self._taken else [])

    def _line(self, name: str) -> Line:
        title, last = check_in.score(name), self._taken[-1].body
        if name not in last.scores:
            return Line(name, title, detail=self.tr("Not answered"))
        day, now = day_text(local_day(last.taken)), self._said(last.scores[name])
        earlier = [one.body.scores[name] for one in self._taken[:-1] if name in one.body.scores]
        if not earlier:
            return Line(name, title, detail=self.tr("{day}: {now}").format(day=day, now=now))
        detail = self.tr("{day}: {now}, before that {before}")
        before = self._said(earlier[-1])
        return Line(name, title, detail=detail.format(day=day, now=now, before=before))

    def _said(self, value: float) -> str:
        return self.tr("{value} of {highest}").format(value=f"{value:g}", highest=climate.HIGHEST)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Team climate"), self.tr("How is it to work here? Fourteen statements.")
        )
        self._private.setText(
            self.tr("The statements may help you to say what you would like to change.")
        )
        self.form.set_texts(
            self.tr("Today"), self.tr("Save these answers"), self.tr("Answer again")
        )
        self._last.set_title(self.tr("Your last answers"))
        self._nothing.setText(self.tr("They appear here after the first time."))
        self._say_scores()
