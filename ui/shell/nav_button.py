"""A button of the side bar."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.design import tokens
from ui.design.buttons import set_button_text
from ui.design.drawn import drawn_width
from ui.design.icons import icon
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.styling import restyle


class NavButton(QPushButton):
    """An icon, a text and a mark at the end; the arrow keys move to the button above or below.

    A text that is too long for it, such as a name, ends with dots.

    Args:
        text: Its text.
        icon_name: Its icon.
        ends: The icon at its end, if any.
        parent: Its parent, if any.

    Signals:
        step_requested(int): The focus should move to the button above (-1) or below (1).
    """

    step_requested = Signal(int)

    def __init__(
        self, text: str, icon_name: str, *, ends: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._ends, self._mark = icon_name, ends, ""
        self._drawn = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_button_text(self, text)
        restyle(self, role="nav")
        self.toggled.connect(self._draw)
        self._draw()

    def set_mark(self, mark: str, said: str = "") -> None:
        """Show a number, a word or a key at its end; an empty one removes it.

        Args:
            mark: What is shown.
            said: What a screen reader says of it, after the text; leave out for a key.
        """
        self._mark = mark
        set_button_text(self, self.text())
        if said:
            self.setAccessibleName(f"{self.accessibleName()}, {said}")
        self.setAccessibleDescription("" if said else mark)
        self.update()

    def _draw(self) -> None:
        """Draw the icon in the colour that the style sheet gives the text."""
        self.ensurePolished()
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        if self._drawn != colour.name():
            self._drawn = colour.name()
            self.setIcon(icon(self._icon_name, colour, tokens.colour("on_selection")))
        side = self._side()
        self.setIconSize(QSize(side, side))

    def _side(self) -> int:
        return round(self.fontInfo().pixelSize() * 1.35)

    def room(self) -> int:
        """Return how much width the text has, beside the icons and the mark."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_PushButtonContents
        inside = self.style().subElementRect(element, option, self).width()
        return inside - self._side() - SPACE_SMALL - self._end_width()

    def _end_width(self) -> int:
        if self._ends:
            return self._side() + SPACE_SMALL
        return drawn_width(self._mark, self.fontMetrics()) + SPACE_SMALL if self._mark else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, with a text that fits, and the mark at its end."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        elide, room = Qt.TextElideMode.ElideRight, self.room()
        option.text = self.fontMetrics().elidedText(option.text, elide, room)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        inside = self.rect().adjusted(0, 0, -SPACE_SMALL, 0)
        if self._ends:
            side = self._side()
            place = QRect(inside.right() - side, (self.height() - side) // 2, side, side)
            colour = self.palette().color(QPalette.ColorRole.ButtonText)
            icon(self._ends, colour).paint(painter, place)
        elif self._mark:
            painter.setFont(self.font())
            # The style sheet's palette of a button makes a paler one of its own.
            muted = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
            painter.setPen(muted if not self.isChecked() else option.palette.buttonText().color())
            at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inside, int(at), self._mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the side bar with the arrow keys; Enter works like the space bar."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        changed = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changed and hasattr(self, "_drawn"):
            self._draw()
