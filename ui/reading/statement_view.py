"""One statement, large, beside its symbol."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.services.documents.reading_together import Statement
from ui.design.glyph import Glyph
from ui.design.layout.layouts import PAGE_MARGIN, SPACE_LARGE, column
from ui.design.styling import label
from ui.design.tokens import scaled

_GLYPH = 2.3
"""48 pixels at the usual size of the text."""
_WIDER = 1.4
"""Large letters need wider lines than a page of prose."""


class StatementView(QWidget):
    """A statement in the middle of the room it has, in lines that are easy to follow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statement")
        self.setProperty("role", "page")
        self._glyph = Glyph("info", _GLYPH, "accent")
        self._heading, self._text = label("", "reading-heading"), label("", "reading-large")
        self._text.setObjectName("statement_text")
        inner = QWidget()
        inner.setLayout(column(self._glyph, self._heading, self._text, spacing=SPACE_LARGE))
        inner.setMaximumWidth(round(scaled("width_prose") * _WIDER))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.addStretch(1)
        layout.addWidget(inner)
        layout.addStretch(2)

    def show_statement(self, statement: Statement) -> None:
        """Show a statement."""
        self._glyph.set_icon(statement.symbol or "info")
        self._heading.setText(statement.heading)
        self._heading.setVisible(bool(statement.heading))
        self._text.setText(statement.text)
        self.setAccessibleName("\n".join(filter(None, (statement.heading, statement.text))))
