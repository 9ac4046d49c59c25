"""The small plots of scores over time, drawn by the same hand on screen and for paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from assessments.library import instrument
from assessments.model import Band, Whom
from counsel_desk.domain.records import Assessment, Filed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.assessments.assessments import taken_of
from ui.assessments.speech import say, word
from ui.design.tables.trend import TrendBand, TrendCut, TrendPoint, with_values
from ui.design.tables.trend_plot import TrendPlot
from ui.design.tokens import on_paper

_CUT = QT_TRANSLATE_NOOP("assessments", "Cut-off {value}")
_WIDTH, _HEIGHT = 459, 110
"""In points: the room that a picture has on a sheet."""
_FINE = 4
"""Dots a point."""
_LETTERS = 7


@dataclass(frozen=True)
class Plot:
    """One instrument's scores over time.

    Attributes:
        scale: The lowest and the highest possible value.
        points: The scores, the oldest first; one that could not be worked out is a gap.
        bands: The named ranges of the scale.
        cut: The cut-off, if there is one.
    """

    scale: tuple[float, float]
    points: tuple[TrendPoint, ...]
    bands: tuple[TrendBand, ...]
    cut: TrendCut | None


def plot_of(key: str, taken: Sequence[Filed[Assessment]]) -> Plot:
    """Return the plot of an instrument's first score.

    Args:
        key: Key of the instrument.
        taken: A client's assessments, the newest first; those of others are left out.
    """
    facts = instrument(key)
    first = facts.scores[0]
    low, high = facts.range_of(first)
    of = [one.body for one in taken if one.body.instrument == key]
    points = tuple(
        TrendPoint(
            body.taken,
            body.scores.get(first.name),
            word(body.band) if body.band else "",
        )
        for body in reversed(of)
    )
    ends = [each.at_least for each in (*first.bands[1:], Band("", high))]
    bands = tuple(
        TrendBand(each.at_least, end, word(each.code))
        for each, end in zip(first.bands, ends, strict=False)
    )
    whom: Whom = taken_of(of[0]).whom if of else "everyone"
    cuts = [each for each in facts.cut_offs_for(whom) if each.score == first.name]
    cut = TrendCut(cuts[0].at_least, say(_CUT, value=f"{cuts[0].at_least:g}")) if cuts else None
    return Plot((low, high), points, bands, None if bands else cut)


def png_of(plot: Plot) -> bytes:
    """Return a plot as a PNG for paper; empty if there are fewer than two points."""
    if len(with_values(plot.points)) < 2:
        return b""
    image = QImage(_WIDTH * _FINE, _HEIGHT * _FINE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_FINE, _FINE)
    font = painter.font()
    font.setPixelSize(_LETTERS)
    painter.setFont(font)
    with on_paper():
        drawn = TrendPlot(painter, QRectF(0, 0, _WIDTH, _HEIGHT), plot.scale)
        drawn.paint_scale(plot.bands)
        if plot.cut is not None:
            drawn.paint_cut(plot.cut)
        drawn.paint_points(plot.points, -1)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs are wrong
    return bytes(buffer.data().data())


def pictures_of(taken: Sequence[Filed[Assessment]]) -> dict[str, bytes]:
    """Return the plots of every instrument for paper, by its key."""
    made = {key: png_of(plot_of(key, taken)) for key in {one.body.instrument for one in taken}}
    return {key: picture for key, picture in made.items() if picture}
