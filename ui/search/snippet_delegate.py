"""Draws a snippet of a record with the matched words in bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from counsel_desk.services.clients.search import Hit
from ui.design.tables.rows_table_model import ROW_ROLE

_MARGIN = 4


class SnippetDelegate(QStyledItemDelegate):
    """Item delegate for a column whose rows are hits."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell: the background by the style, the words by a text layout."""
        hit: Hit = index.data(ROW_ROLE)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        layout = _laid_out(text, shown.font, hit.snippet.marks if hit.snippet.text else ())
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        palette = shown.palette
        painter.save()
        painter.setClipRect(shown.rect)
        painter.setPen((palette.highlightedText() if chosen else palette.text()).color())
        line = layout.lineAt(0)
        top = shown.rect.top() + (shown.rect.height() - line.height()) / 2
        layout.draw(painter, QPointF(shown.rect.left() + _MARGIN, top))
        painter.restore()


def _laid_out(text: str, font: QFont, marks: tuple[tuple[int, int], ...]) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    ranges = []
    for begin, end in marks:
        each = QTextLayout.FormatRange()
        # Qt counts in UTF-16 units.
        each.start = _units(text[:begin])
        each.length = _units(text[begin:end])
        each.format = bold
        ranges.append(each)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
