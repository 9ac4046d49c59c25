"""The languages of the desk and of clients."""

from PySide6.QtCore import QLocale

from counsel_desk.domain import languages
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import translated

LANGUAGE_CODES = languages.DESK
"""The languages of the desk, as two-letter codes."""
SPOKEN_CODES = (*languages.SPOKEN, languages.OTHER)
"""The languages to choose from for a client; the last one is named in words."""
_LANGUAGES = {"en": "English", "bn": "বাংলা", "hi": "हिन्दी", "mr": "मराठी"}
_OTHER = QT_TRANSLATE_NOOP("Languages", "Another language, namely…")


def language_name(code: str) -> str:
    """Return a language's own name, which its speakers recognise whatever the desk's language."""
    if code in _LANGUAGES:
        return _LANGUAGES[code]
    return QLocale(code).nativeLanguageName() or code


def spoken(code: str, named: str = "") -> str:
    """Return what a client's language is called in the desk's language.

    Args:
        code: Its code; from a later version or another program it may be unknown here.
        named: Its name in words, where it has no code.
    """
    if code == languages.OTHER:
        return named or translated(languages.CONTEXT, _OTHER)
    if code in languages.SPOKEN:
        return translated(languages.CONTEXT, languages.SPOKEN[code])
    return language_name(code)
