"""The name of a button or page as the windows show it in a language.

The help names them in English, in bold, in every language; so it can never name one otherwise than
the window does, whatever a catalogue or an office calls it.
"""

import re

from PySide6.QtCore import QCoreApplication

from resources import loader

_BOLD = re.compile(r"\*\*([^*\n]+)\*\*")


def shown(name: str, language: str) -> str:
    """Return what the windows call a button or page.

    Args:
        name: Its English text.
        language: A two-letter code; where it has no translation, the English text is returned.
    """
    # The office's own wording of a text holds wherever it stands, whatever the context.
    own = QCoreApplication.translate("HelpWindow", name)
    if own != name:
        return own
    return name if language == "en" else loader.catalogue(language).get(name, name)


def named_in(text: str) -> list[str]:
    """Return the English names in bold that a text of the help mentions."""
    return [name.rstrip(":") for name in _BOLD.findall(text)]


def with_shown_names(text: str, language: str) -> str:
    """Return a text of the help with its bold names as the windows show them."""
    return _BOLD.sub(lambda found: f"**{shown(found[1], language)}**", text)
