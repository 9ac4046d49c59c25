"""Small pieces of text that documents and suggestions share."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from assessments.labels import label
from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import Category, Consent, Part
from counsel_desk.domain.office_time import local, local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.ports.tools import Tools

_COPY = QT_TRANSLATE_NOOP("sheets", "For {name}, {day}")

Say = Callable[..., str]
"""Translates an English sentence and fills in its placeholders."""


def speaker(tools: Tools, context: str, language: str) -> Say:
    """Return a function that translates sentences marked in `context`."""

    def say(text: str, **values: object) -> str:
        return tools.texts(context, text, language).format(**values)

    return say


def parts_in_words(tools: Tools, parts: Iterable[Part], language: str) -> list[str]:
    """Return what is shared in words, in the usual order, with instruments in brackets."""
    word = speaker(tools, words.CONTEXT, language)
    score = speaker(tools, "assessments", language)
    ordered = sorted(parts)
    texts = []
    for category in Category:
        chosen = [part for part in ordered if part.category is category]
        named = ", ".join(score(label(part.instrument)) for part in chosen if part.instrument)
        if chosen:
            texts.append(word(words.CATEGORIES[category]) + (f" ({named})" if named else ""))
    return texts


def day_text(day: date) -> str:
    """Return a date as forms in India write it: day, month, year."""
    return f"{day:%d-%m-%Y}"


def instant_text(instant: datetime) -> str:
    """Return an instant in local time, to the minute."""
    return f"{local(instant):%d-%m-%Y %H:%M}"


def copy_mark(tools: Tools, language: str, name: str) -> str:
    """Return the mark of a copy made today for its holder; empty without a name."""
    today = day_text(local_day(tools.now()))
    return speaker(tools, "sheets", language)(_COPY, name=name, day=today) if name else ""


def last_day(consent: Consent) -> date:
    """Return the last day of a consent, in local time."""
    return local_day(consent.ends - timedelta(microseconds=1))
