"""Gives the application its style sheet, palette and fonts."""

from functools import cache
from types import ModuleType

import fontpkg_hind_siliguri
import fontpkg_mukta
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from resources.loader import SYSTEM, stylesheet, tokens
from ui.design.tokens import scaled, use

FAMILIES = ("Hind Siliguri", "Mukta")
"""Latin and Bengali from the first, Devanagari from the second; other scripts from the system."""

_FILES: tuple[tuple[ModuleType, str], ...] = (
    (fontpkg_hind_siliguri, "HindSiliguri"),
    (fontpkg_mukta, "Mukta"),
)
_STYLE = "fusion"
_STYLED = "style_set"
_WORN = "style_sheet_worn"
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


_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def made(name: str) -> QApplication:
    """Make the one application object in our style, which is cheaper than changing it later.

    Args:
        name: The program's name, as it was called.
    """
    app = QApplication([name, "-style", _STYLE])
    app.setProperty(_STYLED, True)
    return app


def apply(app: QApplication, theme: str, scale: float, digits: tuple[str, ...] = ()) -> None:
    """Style the whole application.

    Args:
        app: The application.
        theme: One of `resources.loader.themes()`, or `SYSTEM` to follow the computer.
        scale: The text size, 1.0 to 2.0; values outside are clamped.
        digits: The family that draws digits, from `ui.design.digits`; none draws them as written.

    Raises:
        ValueError: There is no such theme.
    """
    following = _following(app)
    following.scale, following.digits = scale if theme == SYSTEM else None, digits
    _dress(app, of_system(app.styleHints()) if theme == SYSTEM else theme, scale, digits)


def of_system(hints: QStyleHints) -> str:
    """Return the theme that the computer's own settings ask for."""
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


class _Following(QObject):
    """Follows the computer's colours while a person wants that.

    Attributes:
        scale: The text size while it follows, else `None`.
        digits: The family that draws digits.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("following_the_system")
        self.scale: float | None = None
        self.digits: tuple[str, ...] = ()
        self._app = app
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self.scale is not None:
            _dress(self._app, of_system(self._app.styleHints()), self.scale, self.digits)


def _following(app: QApplication) -> _Following:
    return app.findChild(_Following, "following_the_system") or _Following(app)


def _dress(app: QApplication, theme: str, scale: float, digits: tuple[str, ...]) -> None:
    use(theme, scale)
    _register_fonts()
    font = QFont([*digits, *FAMILIES])
    font.setPixelSize(scaled("font_body"))
    # Asking for the style itself would cost a tenth of the start: Python then knows all about it.
    if app.property(_STYLED) is None:
        app.setStyle(_STYLE)
        app.setProperty(_STYLED, True)
    # Nothing moves by itself, whether or not the computer asks for reduced motion.
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, False)
    app.setFont(font)
    app.setPalette(_palette(tokens(theme)))
    # What wears the same sheet keeps its fonts: with other digits it has to be another sheet.
    _put_on(app, f"{stylesheet(theme, scale)}/* {''.join(digits)} */")


def wear(window: QWidget) -> None:
    """Style a window without a parent, now and each time that the theme changes.

    The style sheet belongs to the windows and not to the application: a page is styled once, when
    it comes into its window, instead of each time that a part of it gets a parent. That takes a
    fifth of the time.
    """
    window.setProperty(_WORN, "")
    app = QApplication.instance()
    _put_on_window(window, str(app.property(_WORN) or "") if app else "")


def _put_on(app: QApplication, sheet: str) -> None:
    """Style every window that wears the theme, and those to come."""
    app.setProperty(_WORN, sheet)
    for window in app.topLevelWidgets():
        if window.property(_WORN) is not None:
            _put_on_window(window, sheet)


def _put_on_window(window: QWidget, sheet: str) -> None:
    # Applying it takes long, also where it is the same.
    if window.property(_WORN) != sheet:
        window.setProperty(_WORN, sheet)
        window.setStyleSheet(sheet)


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
