"""The team figures of other laptops, which are groups of their own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from counsel_desk.services.wellbeing.team_news import Elsewhere
from ui.design.card import Card
from ui.design.layout.layouts import column
from ui.design.rows.line import Line
from ui.design.rows.line_list import LineList
from ui.design.styling import label
from ui.design.translated import Translated
from ui.figures.team_figures import figure_lines


class TeamElsewhere(Translated):
    """Lists the figures that came from other laptops; it is hidden where none came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Elsewhere] = ()
        self._card, self._what, self._lines = Card(), label("", "muted"), LineList()
        self._lines.setObjectName("team_elsewhere")
        self._card.add(self._what, self._lines)
        self.setLayout(column(self._card))
        self.hide()
        self.retranslate()

    def show_figures(self, found: Sequence[Elsewhere]) -> None:
        """Show the figures of other laptops, by their names."""
        self._found = found
        self._say()
        self.setVisible(bool(found))

    def _say(self) -> None:
        self._lines.set_lines(
            [
                Line((one.laptop, line.key), line.text, lead=one.laptop, detail=line.detail)
                for one in self._found
                for shown in one.shown
                for line in figure_lines(shown)
            ]
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("At other laptops"))
        self._what.setText(
            self.tr(
                "The people of each laptop are a group of their own. Their figures come with the "
                "exchange, once they are complete there."
            )
        )
        self._say()
