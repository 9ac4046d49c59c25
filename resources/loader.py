"""Finds themes, icons and translations, and fills a theme's tokens into the style sheet."""

import json
import re
from functools import cache
from pathlib import Path

_ROOT = Path(__file__).resolve().parent
_THEMES = _ROOT / "themes"
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_PIXELS = re.compile(r"(\d+)px")

SMALLEST_SCALE = 1.0
LARGEST_SCALE = 2.0


def themes() -> tuple[str, ...]:
    """Return the names of the themes, the default one first."""
    return ("light", "dark", "high_contrast")


@cache
def _read(name: str) -> dict[str, str]:
    values: dict[str, str] = json.loads((_THEMES / f"{name}.json").read_text(encoding="utf-8"))
    return values


def tokens(theme: str) -> dict[str, str]:
    """Return a theme's tokens: colours as ``#rrggbb``, sizes as pixels at 100 % such as ``15px``.

    Args:
        theme: One of `themes()`.

    Raises:
        ValueError: There is no such theme.
    """
    if theme not in themes():
        raise ValueError(f"There is no theme called {theme!r}.")
    return {**_read("sizes"), **_read(theme)}


def stylesheet(theme: str, scale: float) -> str:
    """Return the Qt style sheet of a theme.

    Args:
        theme: One of `themes()`.
        scale: The text size, 1.0 to 2.0; values outside are clamped.

    Raises:
        ValueError: There is no such theme.
    """
    scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    values = {name: _scaled(value, scale) for name, value in tokens(theme).items()}
    values["pictures"] = (_THEMES / theme).as_posix()
    sheet = (_THEMES / "base.qss").read_text(encoding="utf-8")
    return _PLACEHOLDER.sub(lambda match: values[match[1]], sheet)


def _scaled(value: str, scale: float) -> str:
    return _PIXELS.sub(lambda match: f"{round(int(match[1]) * scale)}px", value)


def icon_path(name: str) -> Path:
    """Return the SVG file of an icon, such as ``lock``."""
    return _ROOT / "icons" / f"{name}.svg"


def translation_path(language: str) -> Path:
    """Return the compiled catalogue of a language, such as ``bn``; it need not exist."""
    return _ROOT / "translations" / f"{language}.qm"
