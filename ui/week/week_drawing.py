"""Draws the cells of a week and the appointments in them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from counsel_desk.domain.appointments.appointment import State
from ui.design.tokens import colour, scaled
from ui.week.week_blocks import Block
from ui.week.week_table_model import TODAY_ROLE, short_text

Index = QModelIndex | QPersistentModelIndex

_TEXT = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_OVER = frozenset({State.KEPT, State.NOT_COME})


class WeekCellDelegate(QStyledItemDelegate):
    """Draws the ground of a cell: the day of today is tinted. The texts are in the blocks."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of a cell."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "surface_hover" if chosen else "today" if index.data(TODAY_ROLE) else "surface"
        painter.fillRect(option.rect, colour(ground))


def paint_block(painter: QPainter, place: QRect, block: Block, font: QFont) -> None:
    """Draw an appointment: filled while it is planned, outlined once it is over or cancelled."""
    body = block.line.appointment
    plain = not body.takes_place or body.state in _OVER
    painter.fillRect(place, colour("surface" if plain else "selection"))
    painter.setPen(QPen(colour("border_strong"), 1))
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    bar = QRect(place)
    bar.setWidth(scaled("selection_bar"))
    painter.fillRect(bar, colour("border_strong" if not body.takes_place else "accent"))
    shown = QFont(font)
    shown.setStrikeOut(not body.takes_place)
    painter.setFont(shown)
    painter.setPen(colour("text_muted" if plain else "on_selection"))
    inside = place.adjusted(bar.width() + scaled("space_tiny"), 1, -2, -1)
    painter.drawText(inside, _TEXT, short_text(block.line))


def paint_cursor(painter: QPainter, place: QRect) -> None:
    """Draw a ring around the cell under the cursor."""
    painter.setPen(QPen(colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(1, 1, -1, -1))
