"""Finds texts that stayed in English while another language is on."""

import re
from functools import cache

from PySide6.QtWidgets import QComboBox, QWidget

from resources import loader
from ui.finders.fault import Fault, fault, shown
from ui.finders.texts import own_texts_of
from ui.words import LANGUAGE_CODES, language_name

UNTRANSLATED = "untranslated"
_PLACEHOLDER = re.compile(r"\\\{[a-z_]*\\\}|%n|%1|%2")
_WORDS = re.compile(r"[A-Za-z]{2,}")
_LEAST = 2
"""A text with placeholders needs so many words of its own to be known again."""
_DAY = re.compile(
    r"\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w* \d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|"
    r"Oct|Nov|Dec))"
)
"""A day as English writes it."""


def untranslated(window: QWidget, language: str) -> list[Fault]:
    """Find texts of the catalogue that are shown as the sources have them.

    Texts that a language writes as English does, such as the name of a questionnaire, are none:
    their translation is the same.

    Args:
        window: The window.
        language: The language that it is in; English needs no translation.
    """
    return [
        fault(UNTRANSLATED, each, text)
        for each in (window, *shown(window))
        if (spoken := _spoken_in(each, language)) != "en"
        for text in own_texts_of(each)
        if is_untranslated(text, spoken) and not _names_language(each, text)
    ]


def _spoken_in(widget: QWidget, language: str) -> str:
    """Return the language of a widget: that of the form around it, or else the window's."""
    around: QWidget | None = widget
    while around is not None:
        own = around.property("language")
        if own:
            return str(own).partition("-")[0]
        around = around.parentWidget()
    return language


def _names_language(widget: QWidget, text: str) -> bool:
    """Return whether a text is a language's own name, in a list of such names."""
    own = {language_name(code) for code in LANGUAGE_CODES}
    if text not in own or not isinstance(widget, QComboBox):
        return False
    return len(own & {widget.itemText(place) for place in range(widget.count())}) > 1


@cache
def is_untranslated(text: str, language: str) -> bool:
    """Return whether a text is one of the sources, which this language says otherwise."""
    if not _WORDS.search(text):
        return False
    whole, patterns = _sources(language)
    lines = [text, *text.splitlines()]
    return any(
        line in whole or _DAY.search(line) or any(each.fullmatch(line) for each in patterns)
        for line in (each.strip() for each in lines)
    )


@cache
def _sources(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return the sources that a language translates: those as they are, and those with gaps."""
    whole, patterns = set(), []
    for source, translation in loader.catalogue(language).items():
        if source == translation.strip():
            continue
        escaped = re.escape(source)
        if not _PLACEHOLDER.search(escaped):
            whole.add(source)
        elif len(_WORDS.findall(_PLACEHOLDER.sub(" ", escaped))) >= _LEAST:
            patterns.append(re.compile(_PLACEHOLDER.sub(".+", escaped), re.DOTALL))
    return frozenset(whole), tuple(patterns)
