"""Shows the sentences of a consent, large, each with its symbol."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE, row
from ui.design.styling import label, restyle

_GLYPH = 1.5
"""Side of a symbol, in lines of text."""
_LARGE = 2.2


class ExplainedView(QWidget):
    """Sentences for the client to read, or to listen to while they are read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explained")
        self._lines: list[tuple[str, str]] = []
        self._rows: list[QWidget] = []
        self._large = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show sentences, each a pair of icon name (may be empty) and text."""
        if list(lines) == self._lines:
            return
        self._lines = list(lines)
        self._build()

    def set_large(self, large: bool) -> None:
        """Enlarge the text for a reader on the other side of the table, or shrink it again."""
        if large != self._large:
            self._large = large
            self._build()

    def text(self) -> str:
        """Return the sentences that are shown."""
        return "\n\n".join(text for _symbol, text in self._lines)

    def _build(self) -> None:
        for old in self._rows:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._line(*each) for each in self._lines]
        for each in self._rows:
            self._layout.addWidget(each)
        self.setAccessibleName(self.text())

    def _line(self, symbol: str, text: str) -> QWidget:
        sentence: QLabel = label(text, "reading-large" if self._large else "reading")
        beside = QWidget(self)
        glyph = Glyph(symbol or "info", _LARGE if self._large else _GLYPH, "accent")
        layout = row(glyph, sentence, spacing=SPACE)
        layout.setStretch(1, 1)
        beside.setLayout(layout)
        restyle(beside)
        return beside
