"""The sizes and colours of the theme in use, for what is laid out and drawn in Python."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QColor

from resources.loader import LARGEST_SCALE, SMALLEST_SCALE, sizes, themes, tokens

_SIZES = sizes()


class _InUse:
    """The theme and the text size that were applied last."""

    def __init__(self) -> None:
        self.colours = tokens(themes()[0])
        self.scale = SMALLEST_SCALE


_in_use = _InUse()


def use(theme: str, scale: float) -> None:
    """Take the colours of a theme, and a text size, from now on.

    Args:
        theme: One of `resources.loader.themes()`.
        scale: The text size, 1.0 to 2.0; values outside are clamped.

    Raises:
        ValueError: There is no such theme.
    """
    _in_use.colours = tokens(theme)
    _in_use.scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)


@contextmanager
def on_paper() -> Iterator[None]:
    """Draw with the colours of the light theme and at 100 %, whatever the screen shows."""
    kept = _in_use.colours, _in_use.scale
    _in_use.colours, _in_use.scale = tokens(themes()[0]), SMALLEST_SCALE
    try:
        yield
    finally:
        _in_use.colours, _in_use.scale = kept


def size(name: str) -> int:
    """Return a size at 100 %, for spaces that do not grow with the text.

    Raises:
        KeyError: There is no such size.
    """
    return _SIZES[name]


def scaled(name: str) -> int:
    """Return a size in pixels at the current text size.

    Raises:
        KeyError: There is no such size.
    """
    return round(_SIZES[name] * _in_use.scale)


def colour(name: str) -> QColor:
    """Return a colour of the current theme, such as ``text_muted``.

    Raises:
        KeyError: There is no such colour.
    """
    return QColor(_in_use.colours[name])
