"""How all clients of a counsellor answered the three questions."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.caseload.suppression import SMALLEST
from counsel_desk.domain.voice import ANSWERS
from counsel_desk.services.voice.voice import Figures
from counsel_desk.services.voice.voice_wording import ANSWERED, ASKED, CONTEXT
from ui import words
from ui.design.card import Card
from ui.design.layout.layouts import column, show_if
from ui.design.layout.prose import prose
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated

Row = tuple[str, tuple[str, ...]]


class VoiceFiguresCard(Translated):
    """The figures of what all clients say, which belong to none of their files.

    It is hidden as long as there are none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voice_figures_card")
        self._figures: list[Figures] = []
        self._card, self._help, self._counts = Card(), label("", "muted"), DataTable([], "")
        self._counts.setObjectName("voice_figures")
        self._card.add(prose(self._help), self._counts)
        self.setLayout(column(self._card))
        self.retranslate()
        self.hide()

    def show_figures(self, figures: Sequence[Figures]) -> None:
        """Show how each question was answered."""
        self._figures = list(figures)
        self._say_figures()
        said = any(any(each.shared) or each.kept_back.total for each in figures)
        show_if(said, self)

    def _say_figures(self) -> None:
        rows: list[Row] = []
        shared, not_shared = self.tr("{question} (shared)"), self.tr("{question} (not shared)")
        for each in self._figures:
            asked = words.translated(CONTEXT, ASKED[each.subject][each.question])
            cells = each.kept_back.cells
            hidden = tuple("–" if cell is None else str(cell) for cell in cells)
            total = each.kept_back.total
            rows.append((shared.format(question=asked), (*map(str, each.shared), "")))
            rows.append(
                (not_shared.format(question=asked), (*hidden, str(total) if total else "–"))
            )
        self._counts.set_rows(rows)

    def _columns(self) -> list[Column[Row]]:
        def cell(place: int) -> Column[Row]:
            title = words.translated(CONTEXT, ANSWERED[place])
            return Column(title, lambda row: row[1][place], align="centre")

        everyone = Column[Row](self.tr("People"), lambda row: row[1][ANSWERS], align="centre")
        first = Column[Row](self.tr("Question"), lambda row: row[0], wide=True)
        return [first, *(cell(place) for place in range(ANSWERS)), everyone]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        title = self.tr("Feedback of all clients together")
        self._card.set_title(title)
        self._help.setText(
            self.tr(
                "Comments that are not shared are counted at the end of each month. A number "
                "below {count} people is not shown, nor one from which it could be worked out. "
                "“People” counts everyone who commented."
            ).format(count=SMALLEST)
        )
        self._counts.set_columns(self._columns())
        self._counts.setAccessibleName(title)
        self._say_figures()
