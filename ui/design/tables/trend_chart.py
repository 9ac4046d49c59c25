"""A small chart of a figure over time, with a text alternative for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.design.tables.trend import TrendBand, TrendCut, TrendPoint

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TrendChart(QWidget):
    """Points joined by a line, over named bands, with a threshold if one is known.

    The arrow keys move from point to point; the accessible description says what is shown.

    Args:
        low: The lowest possible value.
        high: The highest possible value.
        parent: Its parent, if any.
    """

    def __init__(self, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = low
        self._high = high
        self._points: tuple[TrendPoint, ...] = ()
        self._bands: tuple[TrendBand, ...] = ()
        self._cut: TrendCut | None = None
        self._current = -1
        self.setObjectName("trend_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._describe()

    def set_points(
        self,
        points: Sequence[TrendPoint],
        bands: Sequence[TrendBand] = (),
        cut: TrendCut | None = None,
    ) -> None:
        """Show these points, in the order of their days."""
        self._points = tuple(sorted(points, key=lambda point: point.day))
        self._bands = tuple(bands)
        self._cut = cut
        self._current = -1
        self._describe()
        self.update()

    @property
    def current_point(self) -> TrendPoint | None:
        """The point selected with the arrow keys, if any."""
        return self._points[self._current] if self._current >= 0 else None

    def text_alternative(self) -> str:
        """Return what the chart shows, in words."""
        if not self._points:
            return self.tr("There is nothing to show yet.")
        return "\n".join(_line(point) for point in self._points)

    def _describe(self) -> None:
        point = self.current_point
        self.setAccessibleDescription(_line(point) if point else self.text_alternative())

    def sizeHint(self) -> QSize:
        """Return a size that grows with the text."""
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 9)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which it can be read."""
        line = self.fontMetrics().height()
        return QSize(line * 10, line * 7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from point to point."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
            return
        self._current = min(max(self._current + step, 0), len(self._points) - 1)
        self._describe()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _plot(self) -> QRectF:
        """Return the area of the points: beside the numbers and above the days."""
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance(f"{self._high:g}") + line * 0.8
        return QRectF(self.rect()).adjusted(left, line * 1.2, -line * 0.8, -line * 1.4)

    def _height_of(self, value: float, plot: QRectF) -> float:
        share = (value - self._low) / ((self._high - self._low) or 1)
        return plot.bottom() - share * plot.height()

    def _places(self, plot: QRectF) -> list[QPointF]:
        first, last = self._points[0].day, self._points[-1].day
        span = (last - first).days
        places = []
        for point in self._points:
            share = (point.day - first).days / span if span else 0.5
            x = plot.left() + 12 + share * (plot.width() - 24)
            places.append(QPointF(x, self._height_of(point.value, plot)))
        return places

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bands, the threshold, the line and the selected point."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._paint_scale(painter, plot)
        if self._cut is not None:
            self._paint_cut(painter, plot, self._cut)
        if self._points:
            self._paint_points(painter, plot)
        else:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, self.text_alternative())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _paint_scale(self, painter: QPainter, plot: QRectF) -> None:
        """Draw the bands with their names, and the ends of the scale."""
        palette = self.palette()
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        wash = QColor(palette.color(QPalette.ColorRole.Accent))
        line = self.fontMetrics().height()
        painter.setFont(self.font())
        for number, band in enumerate(self._bands):
            top, bottom = self._height_of(band.high, plot), self._height_of(band.low, plot)
            area = QRectF(plot.left(), top, plot.width(), bottom - top)
            wash.setAlphaF(0.05 + 0.05 * number)
            painter.fillRect(area, wash)
            painter.setPen(muted)
            if area.height() >= line * 0.8:
                name = area.adjusted(8, 0, -8, 0)
                painter.drawText(
                    name, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, band.name
                )
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Midlight), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.drawLine(plot.topLeft(), plot.topRight())
        painter.setPen(muted)
        for value in (self._low, self._high):
            box = QRectF(0, self._height_of(value, plot) - line / 2, plot.left() - 6, line)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:g}"
            )

    def _paint_cut(self, painter: QPainter, plot: QRectF, cut: TrendCut) -> None:
        y = self._height_of(cut.value, plot)
        colour = self.palette().color(QPalette.ColorRole.Dark)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        line = self.fontMetrics().height()
        painter.drawText(QPointF(plot.left() + 8, y - line * 0.25), cut.name)

    def _paint_points(self, painter: QPainter, plot: QRectF) -> None:
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        places = self._places(plot)
        painter.setPen(QPen(accent, 2.5))
        painter.drawPolyline(places)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        for number, place in enumerate(places):
            radius = 7.0 if number == self._current else 4.5
            painter.drawEllipse(place, radius, radius)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        line = self.fontMetrics().height()
        days = QRectF(plot.left(), plot.bottom() + line * 0.2, plot.width(), line * 1.2)
        painter.drawText(days, Qt.AlignmentFlag.AlignLeft, f"{self._points[0].day:%d-%m-%Y}")
        if len(self._points) > 1:
            painter.drawText(days, Qt.AlignmentFlag.AlignRight, f"{self._points[-1].day:%d-%m-%Y}")
        point = self.current_point
        if point is not None:
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            top = QRectF(plot.left(), 0, plot.width(), line * 1.2)
            painter.drawText(top, Qt.AlignmentFlag.AlignLeft, _line(point))


def _line(point: TrendPoint) -> str:
    text = f"{point.day:%d-%m-%Y}: {point.value:g}"
    return f"{text} · {point.note}" if point.note else text
