"""Gives the application its style sheet, palette and fonts."""

from functools import cache
from types import ModuleType

import fontpkg_hind_siliguri
import fontpkg_mukta
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from resources.loader import LARGEST_SCALE, SMALLEST_SCALE, stylesheet, tokens

FAMILIES = ("Hind Siliguri", "Mukta")
"""Latin and Bengali from the first, Devanagari from the second; other scripts from the system."""

_FILES: tuple[tuple[ModuleType, str], ...] = (
    (fontpkg_hind_siliguri, "HindSiliguri"),
    (fontpkg_mukta, "Mukta"),
)
_WEIGHTS = ("Regular", "SemiBold")

_PALETTE = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "problem_text",
    QPalette.ColorRole.Light: "surface_hover",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border_strong",
    QPalette.ColorRole.Dark: "text_muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent_pressed",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
}


def apply(app: QApplication, theme: str, scale: float) -> None:
    """Style the whole application.

    Args:
        app: The application.
        theme: One of `resources.loader.themes()`.
        scale: The text size, 1.0 to 2.0; values outside are clamped.

    Raises:
        ValueError: There is no such theme.
    """
    colours = tokens(theme)
    _register_fonts()
    font = QFont(list(FAMILIES))
    pixels = int(colours["font_body"].removesuffix("px"))
    font.setPixelSize(round(pixels * min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)))
    app.setStyle("Fusion")
    app.setFont(font)
    app.setPalette(_palette(colours))
    app.setStyleSheet(stylesheet(theme, scale))


def _palette(colours: dict[str, str]) -> QPalette:
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, QColor(colours[token]))
    faint = QColor(colours["text_disabled"])
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, faint)
    return palette


@cache
def _register_fonts() -> None:
    """Register the two typefaces with Qt, once per process."""
    for package, name in _FILES:
        for weight in _WEIGHTS:
            path = package.ROOT / "files" / f"{name}-{weight}.ttf"
            QFontDatabase.addApplicationFont(str(path))
