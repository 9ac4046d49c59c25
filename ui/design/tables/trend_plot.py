"""Draws the scale, the line and the labels of a trend chart."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ui.dates import day_text
from ui.design.tables.trend import TrendBand, TrendCut, TrendPoint, with_values
from ui.design.tokens import colour, scaled

_LONG = 2.5
"""An interval this many times the usual one is a gap."""
_RADIUS, _RADIUS_CURRENT = 4.5, 7.0
_BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def gaps(points: Sequence[TrendPoint]) -> list[bool]:
    """Return for each interval between two values whether it is a gap.

    It is one if a point without a value lies in it, or if it is far longer than the usual one.
    """
    spans = [(later.day - earlier.day).days for earlier, later in pairwise(points)]
    usual = median(spans) if len(spans) > 1 else 0
    found = []
    for earlier, later in pairwise(
        place for place, one in enumerate(points) if one.value is not None
    ):
        span = (points[later].day - points[earlier].day).days
        found.append(later > earlier + 1 or (bool(usual) and span > _LONG * usual))
    return found


class TrendPlot:
    """The area of the points: beside the numbers and above the days.

    Args:
        painter: Draws in the font of the chart.
        area: The whole chart.
        scale: The lowest and the highest possible value.
    """

    def __init__(self, painter: QPainter, area: QRectF, scale: tuple[float, float]) -> None:
        self._painter, self._whole = painter, area
        self._low, self._high = scale
        self._metrics = QFontMetricsF(painter.font())
        self._line = self._metrics.height()
        # The points begin beside the names of the bands.
        self._inset = self._line
        left = self._metrics.horizontalAdvance(f"{self._high:g}") + self._line * 0.8
        self._area = area.adjusted(left, self._line * 1.4, -self._line, -self._line * 1.5)

    def _height_of(self, value: float) -> float:
        share = (value - self._low) / ((self._high - self._low) or 1)
        return self._area.bottom() - share * self._area.height()

    def paint_scale(self, bands: Sequence[TrendBand]) -> None:
        """Draw the bands with their names, and the ends of the scale."""
        wash = colour("accent")
        for number, band in enumerate(bands):
            top, bottom = self._height_of(band.high), self._height_of(band.low)
            place = QRectF(self._area.left(), top, self._area.width(), bottom - top)
            wash.setAlphaF(0.05 + 0.05 * number)
            self._painter.fillRect(place, wash)
            self._painter.setPen(colour("text_muted"))
            if place.height() >= self._line:
                name = place.adjusted(self._line / 2, 0, 0, 0)
                self._painter.drawText(name, _TOP_LEFT, band.name)
                beside = self._metrics.horizontalAdvance(band.name) + 2 * self._line
                self._inset = min(max(self._inset, beside), self._area.width() / 2)
        self._painter.setPen(QPen(colour("border_strong"), 1))
        self._painter.drawLine(self._area.bottomLeft(), self._area.bottomRight())
        self._painter.drawLine(self._area.topLeft(), self._area.topRight())
        self._painter.setPen(colour("text_muted"))
        end = self._area.left() - scaled("space_small")
        for value in (self._low, self._high):
            box = QRectF(0, self._height_of(value) - self._line / 2, end, self._line)
            self._painter.drawText(box, _BESIDE, f"{value:g}")

    def paint_cut(self, cut: TrendCut) -> None:
        """Draw a threshold and its name."""
        y = self._height_of(cut.value)
        self._painter.setPen(QPen(colour("text_muted"), 1.5, Qt.PenStyle.DashLine))
        self._painter.drawLine(QPointF(self._area.left(), y), QPointF(self._area.right(), y))
        above = QPointF(self._area.left() + self._line / 2, y - self._line * 0.25)
        self._painter.drawText(above, cut.name)

    def paint_points(self, points: Sequence[TrendPoint], current: int) -> None:
        """Draw the points, the lines between them, broken over a gap, and their labels.

        Args:
            points: The points; those without a value take their room and are left out.
            current: Which of them is selected, if any.
        """
        places = self._places(points)
        for (start, end), gap in zip(pairwise(places), gaps(points), strict=True):
            style = Qt.PenStyle.DotLine if gap else Qt.PenStyle.SolidLine
            self._painter.setPen(QPen(colour("accent"), 1.5 if gap else 2.5, style))
            self._painter.drawLine(start, end)
        self._painter.setBrush(colour("surface"))
        self._painter.setPen(QPen(colour("accent"), 2.5))
        shown = with_values(points)
        for point, place in zip(shown, places, strict=True):
            selected = current >= 0 and point is points[current]
            radius = _RADIUS_CURRENT if selected else _RADIUS
            self._painter.drawEllipse(place, radius, radius)
        self._label([f"{point.value:g}" for point in shown], places)
        self._paint_days(points)

    def _places(self, points: Sequence[TrendPoint]) -> list[QPointF]:
        first, last = points[0].day, points[-1].day
        span = (last - first).days
        room = self._area.width() - self._inset - self._line
        places = []
        for point in points:
            if point.value is None:
                continue
            share = (point.day - first).days / span if span else 0.5
            x = self._area.left() + self._inset + share * room
            places.append(QPointF(x, self._height_of(point.value)))
        return places

    def _label(self, texts: Sequence[str], places: Sequence[QPointF]) -> None:
        """Write the values above their points, the newest first, where two would not overlap.

        One that the end of the scale would run through is below its point.
        """
        self._painter.setPen(colour("text"))
        before = self._whole.right()
        for text, place in reversed(list(zip(texts, places, strict=True))):
            width = self._metrics.horizontalAdvance(text)
            if place.x() + width / 2 > before:
                continue
            before = place.x() - width / 2 - self._line / 4
            y = place.y() - self._line / 2
            # The upper end of the scale would go through it.
            if y - self._metrics.ascent() < self._area.top() < y:
                y = place.y() + self._line
            self._painter.drawText(QPointF(place.x() - width / 2, y), text)

    def _paint_days(self, points: Sequence[TrendPoint]) -> None:
        self._painter.setPen(colour("text_muted"))
        below = self._area.bottom() + self._line * 0.2
        before = self._inset - self._line
        left, width = self._area.left() + before, self._area.width() - before
        days = QRectF(left, below, width, self._line * 1.2)
        self._painter.drawText(days, Qt.AlignmentFlag.AlignLeft, day_text(points[0].day))
        self._painter.drawText(days, Qt.AlignmentFlag.AlignRight, day_text(points[-1].day))

    def paint_line(self, text: str) -> None:
        """Write what is known about the selected point, at the top."""
        self._painter.setPen(colour("text"))
        top = QRectF(self._area.left(), 0, self._area.width(), self._line * 1.2)
        self._painter.drawText(top, Qt.AlignmentFlag.AlignLeft, text)
