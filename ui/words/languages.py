"""The languages of the desk and their own names."""

from PySide6.QtCore import QLocale

LANGUAGE_CODES = ("en", "bn", "hi", "mr")
"""The languages of the desk, as two-letter codes."""
_LANGUAGES = {"en": "English", "bn": "বাংলা", "hi": "हिन्दी", "mr": "मराठी"}


def language_name(code: str) -> str:
    """Return a language's own name, which its speakers recognise whatever the desk's language."""
    if code in _LANGUAGES:
        return _LANGUAGES[code]
    return QLocale(code).nativeLanguageName() or code
