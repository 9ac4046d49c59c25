"""Shows all digits on the screen in the script that a person chose, whatever the texts have."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from resources.loader import digit_fonts

_LATIN = "Desk Digits Latin"
_OWN = {
    "bn": "Desk Digits Bengali",
    "hi": "Desk Digits Devanagari",
    "mr": "Desk Digits Devanagari",
}
OWN_DIGITS = {"bn": "০ ১ ২ ৩", "hi": "० १ २ ३", "mr": "० १ २ ३"}
"""How a language writes its own digits; a language that is not here has no others than 0–9."""


def family(language: str, *, own: bool) -> tuple[str, ...]:
    """Return the family that draws digits, to stand before all others; none in English.

    Args:
        language: Two letters, of the texts on the screen.
        own: Whether the language's own digits are shown, not 0–9.
    """
    if language not in _OWN:
        return ()
    _register()
    return (_OWN[language] if own else _LATIN,)


@cache
def _register() -> None:
    """Register the small fonts with Qt, once per process and only where they are needed."""
    for path in digit_fonts():
        QFontDatabase.addApplicationFont(str(path))
