"""Shows the sentences of a consent, large, each with its symbol."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE, row
from ui.design.layout.unfolding import show_in_turns
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
        self._rows: list[_Line] = []
        self._large = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show sentences, each a pair of icon name (may be empty) and text."""
        if list(lines) == self._lines:
            return
        before, self._lines = self._lines, list(lines)
        if len(before) == len(lines):
            self._change(before)
        else:
            self._build()

    def set_large(self, large: bool) -> None:
        """Enlarge the text for a reader on the other side of the table, or shrink it again."""
        if large != self._large:
            self._large = large
            self._build()

    def text(self) -> str:
        """Return the sentences that are shown."""
        return "\n\n".join(text for _symbol, text in self._lines)

    def _change(self, before: Sequence[tuple[str, str]]) -> None:
        """Change only the sentences that differ: laying out all of them takes long."""
        for row_shown, old, new in zip(self._rows, before, self._lines, strict=True):
            if old != new:
                row_shown.say(*new)
        self.setAccessibleName(self.text())

    def _build(self) -> None:
        for old in self._rows:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [_Line(each, large=self._large, parent=self) for each in self._lines]
        for each in self._rows:
            self._layout.addWidget(each)
        show_in_turns(self._rows, self)
        self.setAccessibleName(self.text())


class _Line(QWidget):
    """A sentence beside its symbol."""

    def __init__(self, line: tuple[str, str], *, large: bool, parent: QWidget) -> None:
        super().__init__(parent)
        symbol, text = line
        self._sentence: QLabel = label(text, "reading-large" if large else "reading")
        self._glyph = Glyph(symbol or "info", _LARGE if large else _GLYPH, "accent")
        layout = row(self._glyph, self._sentence, spacing=SPACE)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        restyle(self)

    def say(self, symbol: str, text: str) -> None:
        """Show another sentence."""
        self._glyph.set_icon(symbol or "info")
        if self._sentence.text() != text:
            self._sentence.setText(text)
