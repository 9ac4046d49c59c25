"""A small chart of a figure over time, with a text alternative for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.dates import day_text
from ui.design.tables.trend import TrendBand, TrendCut, TrendPoint, with_values
from ui.design.tables.trend_plot import TrendPlot
from ui.design.tokens import colour, scaled

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_NO_TALLER = QSizePolicy.Policy.Fixed
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TrendChart(QLabel):
    """Points joined by a line, over named bands, with a threshold if one is known.

    A point without a value is a gap. Below two values it is a sentence, and without any it hides.

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
        self._all: tuple[TrendPoint, ...] = ()
        self._points: tuple[TrendPoint, ...] = ()
        self._bands: tuple[TrendBand, ...] = ()
        self._cut: TrendCut | None = None
        self._current = -1
        self.setObjectName("trend_chart")
        # A screen reader hears of a label with a picture that it is a graphic.
        self.setPixmap(QPixmap(1, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, _NO_TALLER)
        self._describe()

    def set_points(
        self,
        points: Sequence[TrendPoint],
        bands: Sequence[TrendBand] = (),
        cut: TrendCut | None = None,
    ) -> None:
        """Show these points, in the order of their days."""
        self._all = tuple(sorted(points, key=lambda point: point.day))
        self._points = tuple(with_values(self._all))
        self._bands = tuple(bands)
        self._cut = cut
        self._current = -1
        self._describe()
        upright = QSizePolicy.Policy.MinimumExpanding if self._is_drawn() else _NO_TALLER
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        if self.parentWidget() is not None:  # it would be a window of its own
            self.setVisible(self.has_figures)
        self.updateGeometry()
        self.update()

    @property
    def has_figures(self) -> bool:
        """Whether there is any figure to show."""
        return bool(self._points)

    def set_scale(self, low: float, high: float) -> None:
        """Set the lowest and the highest possible value."""
        self._low, self._high = low, high
        self.update()

    @property
    def current_point(self) -> TrendPoint | None:
        """The point selected with the arrow keys, if any."""
        return self._points[self._current] if self._current >= 0 else None

    def text_alternative(self) -> str:
        """Return what the chart shows, in words."""
        if not self._is_drawn():
            return self._sentence()
        return "\n".join(_line(point) for point in self._all if point in self._points or point.note)

    def _is_drawn(self) -> bool:
        """Return whether there are enough points for a line."""
        return len(self._points) > 1

    def _sentence(self) -> str:
        if not self._points:
            return ""
        text = self.tr("{figure}. The next figure will show a trend.")
        return text.format(figure=_line(self._points[0]))

    def _describe(self) -> None:
        point = self.current_point
        self.setAccessibleDescription(_line(point) if point else self.text_alternative())

    def sizeHint(self) -> QSize:
        """Return a size that grows with the text."""
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 9 if self._is_drawn() else self._sentence_height(line * 20))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which it can be read."""
        line = self.fontMetrics().height()
        return QSize(line * 10, line * 7 if self._is_drawn() else self._sentence_height(line * 20))

    def _sentence_height(self, width: int) -> int:
        room = QRect(0, 0, max(self.width(), width), 0)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self._sentence()).height()

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bands, the threshold, the line and the selected point, or a sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        if self._is_drawn():
            self._paint_plot(painter)
        else:
            painter.setPen(colour("text_muted"))
            painter.drawText(self.rect(), _WRAPPED, self._sentence())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            radius = scaled("radius")
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _paint_plot(self, painter: QPainter) -> None:
        plot = TrendPlot(painter, QRectF(self.rect()), (self._low, self._high))
        plot.paint_scale(self._bands)
        if self._cut is not None:
            plot.paint_cut(self._cut)
        current = self._all.index(self._points[self._current]) if self._current >= 0 else -1
        plot.paint_points(self._all, current)
        if self.current_point is not None:
            plot.paint_line(_line(self.current_point))


def _line(point: TrendPoint) -> str:
    value = [] if point.value is None else [f"{point.value:g}"]
    return f"{day_text(point.day)}: {' · '.join([*value, *filter(None, [point.note])])}"
