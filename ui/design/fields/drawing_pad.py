"""A pad to sign on with the mouse, a finger or a pen."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

Stroke = list[list[int]]
"""Points of one line; x and y in thousandths of the pad's height."""

_UNIT = 1000
_HEIGHTS = 7
"""Height, in lines of text."""
_PIXELS = 320
"""Height in pixels of the picture of a drawing that fills the pad."""
_INK = QColor("#1b1f3b")
_GROUND = QColor("#ffffff")
_WIDTH = 0.016
"""Width of the line, as a fraction of the pad's height."""
_MARGIN = 0.06


class DrawingPad(QWidget):
    """A white pad to draw on; Qt delivers fingers and pens as mouse events.

    It takes no keyboard focus, since nothing can be drawn with keys: a picture of a signed sheet,
    or the sheet itself, can be used instead.

    Signals:
        changed: A line was drawn, or the pad was cleared.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawing_pad")
        self._strokes: list[Stroke] = []
        self._drawing = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return enough room for a name."""
        line = self.fontMetrics().lineSpacing()
        return QSize(line * _HEIGHTS * 3, line * _HEIGHTS)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that can be signed on."""
        return QSize(self.sizeHint().height(), self.sizeHint().height())

    def strokes(self) -> list[Stroke]:
        """Return the lines, for a draft."""
        return [[list(point) for point in stroke] for stroke in self._strokes]

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Draw lines that `strokes` returned."""
        self._strokes = [[list(map(int, point)) for point in stroke] for stroke in strokes]
        self.update()
        self.changed.emit()

    def clear(self) -> None:
        """Remove every line."""
        self.set_strokes([])

    def picture(self) -> bytes:
        """Return the drawing as a PNG cropped to its size; empty if nothing is drawn."""
        if not self._strokes:
            return b""
        around = self._bounds()
        size = QSize(round(around.width() * _PIXELS), round(around.height() * _PIXELS))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(_GROUND)
        painter = QPainter(image)
        painter.scale(_PIXELS, _PIXELS)
        painter.translate(-around.topLeft())
        self._draw(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def _bounds(self) -> QRectF:
        points = [QPointF(x, y) / _UNIT for stroke in self._strokes for x, y in stroke]
        return QPolygonF(points).boundingRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)

    def _draw(self, painter: QPainter) -> None:
        """Draw the lines; one unit is the height of the pad."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(_INK, _WIDTH, Qt.PenStyle.SolidLine, round_cap, round_join))
        for stroke in self._strokes:
            points = [QPointF(x, y) / _UNIT for x, y in stroke]
            # Repeating the last point makes a dot visible.
            painter.drawPolyline(QPolygonF([*points, points[-1]]))

    def _point(self, event: QMouseEvent) -> list[int]:
        place, scale = event.position(), _UNIT / max(1, self.height())
        return [round(place.x() * scale), round(place.y() * scale)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a line."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drawing = True
            self._strokes.append([self._point(event)])
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue the line."""
        if self._drawing:
            self._strokes[-1].append(self._point(event))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the line."""
        if self._drawing and event.button() is Qt.MouseButton.LeftButton:
            self._drawing = False
            self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pad, a line to sign on, and the drawing."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GROUND)
        painter.setPen(QColor("#8a8f98"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        low = round(self.height() * 0.78)
        painter.drawLine(low // 8, low, self.width() - low // 8, low)
        painter.scale(self.height(), self.height())
        self._draw(painter)
        painter.end()
