"""Draws a snippet of a record with the matched words in bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from counsel_desk.services.clients.search import Hit
from ui.design.tables.row_delegate import row_padding
from ui.design.tables.rows_table_model import ROW_ROLE
from ui.design.tokens import colour


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
        marks = hit.snippet.marks if hit.snippet.text else ()
        room = shown.rect.width() - 2 * row_padding()
        layout = _laid_out(text, shown.font, marks, room)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(shown.rect)
        painter.setPen(colour("on_selection" if chosen else "text"))
        top = shown.rect.top() + (shown.rect.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(shown.rect.left() + row_padding(), top))
        painter.restore()


def _laid_out(text: str, font: QFont, marks: tuple[tuple[int, int], ...], room: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
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
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
