"""A button of the side bar."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.design.buttons import set_button_text
from ui.design.icons import icon
from ui.design.styling import restyle


class NavButton(QPushButton):
    """An icon and a text; the arrow keys move to the button above or below.

    Args:
        text: Its text.
        icon_name: Its icon.
        parent: Its parent, if any.

    Signals:
        step_requested(int): The focus should move to the button above (-1) or below (1).
    """

    step_requested = Signal(int)

    def __init__(self, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._drawn = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_button_text(self, text)
        restyle(self, role="nav")
        self.toggled.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        """Draw the icon in the colour that the style sheet gives the text."""
        self.ensurePolished()
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        if self._drawn != colour.name():
            self._drawn = colour.name()
            self.setIcon(icon(self._icon_name, colour))
        side = round(self.fontInfo().pixelSize() * 1.35)
        self.setIconSize(QSize(side, side))

    def sizeHint(self) -> QSize:
        """Return room for bold text, which marks the page that is shown."""
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(bold).horizontalAdvance(self.text())
        wider -= self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + max(wider, 0), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the side bar with the arrow keys."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        changed = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changed and hasattr(self, "_drawn"):
            self._draw()
