"""Draws our icons in any colour."""

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from resources.loader import icon_path

_SIDES = (24, 48, 96)
"""Pixels: for text at 100 % and 200 %, and double that for high-density screens."""


def pixmap(name: str, colour: QColor | str, side: int) -> QPixmap:
    """Return an icon as a square picture.

    Args:
        name: The icon, such as ``lock``.
        colour: The colour of its strokes.
        side: Its side in device pixels.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    return _drawn(name, QColor(colour).name(), side)


@cache
def _drawn(name: str, colour: str, side: int) -> QPixmap:
    """Draw a picture once: a change of theme asks every date field for its icon again."""
    from PySide6.QtSvg import QSvgRenderer  # the sign-in window, which has no icon, opens sooner

    source = icon_path(name).read_text(encoding="utf-8")
    drawing = source.replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def icon(name: str, colour: QColor | str, checked: QColor | str | None = None) -> QIcon:
    """Return an icon with its strokes in `colour`.

    Args:
        name: The icon, such as ``lock``.
        colour: The colour of its strokes.
        checked: Their colour on a button that is checked, if it is another.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    result = QIcon()
    for side in _SIDES:
        result.addPixmap(pixmap(name, colour, side))
        if checked is not None:
            on = pixmap(name, checked, side)
            result.addPixmap(on, QIcon.Mode.Normal, QIcon.State.On)
    return result
