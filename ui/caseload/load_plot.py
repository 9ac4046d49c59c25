"""Draws one bar for each counsellor's workload, against the limits of the office."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from counsel_desk.domain.caseload.workload import Load
from ui.design.tokens import colour

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MOST_NAME = 0.34
"""The most of the width that names take."""
_FILLS = {Load.WITHIN: "accent", Load.AMBER: "attention_border", Load.RED: "problem_border"}
_SIGNS = {Load.WITHIN: "", Load.AMBER: "▲", Load.RED: "■"}
"""What says beside the colour how heavy a load is."""


@dataclass(frozen=True)
class LoadBar:
    """One bar.

    Attributes:
        key: Whose it is.
        name: Their name.
        least: The figure is this or more.
        most: It is less than this.
        load: How it compares with the limits.
        line: All that is known, in words.
    """

    key: str
    name: str
    least: float
    most: float
    load: Load
    line: str


class LoadPlot:
    """The bars, one below the other, under the names of the limits.

    Args:
        painter: Draws in the font of the chart.
        area: The whole chart.
        bars: The bars.
        limits: Each limit with its name, the lower one first.
    """

    def __init__(
        self,
        painter: QPainter,
        area: QRectF,
        bars: Sequence[LoadBar],
        limits: Sequence[tuple[float, str]],
    ) -> None:
        self._painter, self._bars, self._limits = painter, bars, limits
        metrics = QFontMetricsF(painter.font())
        self._metrics, self._line = metrics, metrics.height()
        widest = max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0.0)
        self._names = min(widest + self._line, area.width() * _MOST_NAME)
        self._area = area.adjusted(
            self._names + self._line / 2, head(self._line), -self._line * 1.5, -self._line / 2
        )
        highest = max([value for value, _name in limits] + [bar.most for bar in bars])
        self._highest = highest * 1.05 or 1.0

    def _x(self, value: float) -> float:
        return self._area.left() + self._area.width() * min(value / self._highest, 1.0)

    def paint(self, current: int) -> None:
        """Draw everything; `current` is the number of the chosen bar, or -1."""
        for number, bar in enumerate(self._bars):
            top = self._area.top() + number * pitch(self._line)
            self._paint_bar(bar, top, chosen=number == current)
        self._paint_limits()

    def _paint_bar(self, bar: LoadBar, top: float, *, chosen: bool) -> None:
        painter, height = self._painter, self._line
        if chosen:
            # Not behind the bar: its colours are made for the page.
            beside = QRectF(0, top - height * 0.2, self._names + height / 4, height * 1.4)
            painter.fillRect(beside, colour("selection"))
        painter.setPen(colour("on_selection" if chosen else "text"))
        place = QRectF(self._line / 2, top, self._names, height)
        name = self._metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, self._names)
        painter.drawText(place, _LEFT, name)
        fill = colour(_FILLS[bar.load])
        least, most = self._x(bar.least), self._x(bar.most)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(self._area.left(), top, least - self._area.left(), height), fill)
        self._paint_unsure(QRectF(least, top, most - least, height), fill)
        painter.setPen(fill)
        beside = QRectF(most + self._line * 0.3, top, self._line * 1.5, height)
        painter.drawText(beside, _LEFT, _SIGNS[bar.load])

    def _paint_unsure(self, place: QRectF, fill: QColor) -> None:
        """Draw the step in which the figure lies: an outline, hatched."""
        self._painter.setBrush(QColor(fill))
        self._painter.fillRect(place, colour("surface"))
        self._painter.setPen(QPen(fill, 1.2))
        self._painter.setBrush(Qt.BrushStyle.BDiagPattern)
        brush = self._painter.brush()
        brush.setColor(fill)
        self._painter.setBrush(brush)
        self._painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_limits(self) -> None:
        bottom = self._area.top() + len(self._bars) * pitch(self._line)
        before = self._area.right() + self._line
        for row, (value, name) in enumerate(reversed(self._limits)):
            x = self._x(value)
            above = self._area.top() - head(self._line) + row * self._line
            self._painter.setPen(QPen(colour("text_muted"), 1.5, Qt.PenStyle.DashLine))
            self._painter.drawLine(QPointF(x, above + self._line), QPointF(x, bottom))
            width = self._metrics.horizontalAdvance(name)
            left = max(0.0, min(x - width / 2, before - width))
            self._painter.setPen(colour("text"))
            self._painter.drawText(QRectF(left, above, width + 1, self._line), _LEFT, name)
            # The line of a higher limit runs past the names below it.
            before = x - self._line * 0.3


def head(line: float) -> float:
    """Return the height of the names of the limits, for a line of so many pixels."""
    return line * 2.4


def pitch(line: float) -> float:
    """Return the height of one bar with the space below it."""
    return line * 1.6
