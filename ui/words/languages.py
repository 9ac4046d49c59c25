"""Says how a language calls itself."""

from PySide6.QtCore import QLocale

LANGUAGE_CODES = ("en", "bn", "hi", "mr")
"""The languages of the desk, two letters each."""
_LANGUAGES = {"en": "English", "bn": "বাংলা", "hi": "हिन्दी", "mr": "मराठी"}


def language_name(code: str) -> str:
    """Return a language's own name for itself, which its speakers know in any language."""
    if code in _LANGUAGES:
        return _LANGUAGES[code]
    return QLocale(code).nativeLanguageName() or code
