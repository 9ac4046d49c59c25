"""A chart of every counsellor's workload, with a text for those who do not see it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.caseload.load_plot import LoadBar, LoadPlot, head, pitch
from ui.design.tokens import colour, scaled

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LETTERS = 28


class LoadChart(QLabel):
    """One bar for each counsellor; the arrow keys and the mouse choose one.

    Args:
        parent: Its parent, if any.

    Signals:
        chosen(str): The bar of this key was chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[LoadBar, ...] = ()
        self._limits: tuple[tuple[float, str], ...] = ()
        self._current = -1
        self.setObjectName("load_chart")
        # A screen reader hears of a label with a picture that it is a graphic.
        self.setPixmap(QPixmap(1, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[LoadBar], limits: Sequence[tuple[float, str]]) -> None:
        """Show these bars; whoever was chosen stays chosen."""
        key = self._bars[self._current].key if self._current >= 0 else ""
        self._bars, self._limits = tuple(bars), tuple(limits)
        self._current = next((at for at, bar in enumerate(bars) if bar.key == key), -1)
        self._describe()
        self.setVisible(bool(bars))
        self.updateGeometry()
        self.update()

    def choose(self, key: str) -> None:
        """Mark the bar of a key, without saying so."""
        self._current = next((at for at, bar in enumerate(self._bars) if bar.key == key), -1)
        self._describe()
        self.update()

    def text_alternative(self) -> str:
        """Return what the chart shows, in words."""
        return "\n".join(bar.line for bar in self._bars)

    def _describe(self) -> None:
        chosen = self._current >= 0
        self.setAccessibleDescription(
            self._bars[self._current].line if chosen else self.text_alternative()
        )

    def sizeHint(self) -> QSize:
        """Return a size that grows with the bars and the text."""
        line = self.fontMetrics().height()
        height = head(line) + len(self._bars) * pitch(line) + line / 2
        return QSize(self.fontMetrics().averageCharWidth() * 2 * _LETTERS, round(height))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which it can be read."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from bar to bar."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._bars:
            super().keyPressEvent(event)
            return
        self._move_to(min(max(self._current + step, 0), len(self._bars) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the mouse."""
        line = self.fontMetrics().height()
        place = int((event.position().y() - head(line) + line * 0.3) // pitch(line))
        if 0 <= place < len(self._bars):
            self._move_to(place)

    def _move_to(self, place: int) -> None:
        self._current = place
        self._describe()
        self.update()
        self.chosen.emit(self._bars[place].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        if self._bars:
            LoadPlot(painter, QRectF(self.rect()), self._bars, self._limits).paint(self._current)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            radius = scaled("radius")
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
