"""How records are searched: which of their words count, and what a search asks for.

Words are compared in one form: composed (NFC, by which the two ways to write a Bengali য় are one),
without regard to case, without joiners and other marks of format, with digits of any of the
desk's scripts as ASCII. Vowel signs stay in their words.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from counsel_desk.domain.records import Kind

FIELDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.CLIENT: ("code", "name", "particulars"),
    Kind.NOTE: ("text", "amendment"),
    Kind.FORM_RESPONSE: ("title", "response"),
    Kind.DISCLOSURE: ("recipient_name", "summary.sections.text"),
    Kind.ATTACHMENT: ("title",),
}
"""The parts of each kind of record that are searched; a kind that is not here never is."""
COVERED: Mapping[Kind, frozenset[str]] = {Kind.CLIENT: frozenset({"code", "name"})}
"""Parts that are searched and never shown."""
MOST_TERMS = 64
"""What is asked for beyond so many words is not looked at: it was pasted by mistake."""

_FORM = 1
"""Counts the changes of `folded`: another number has every index made anew."""
_DIGITS = {ord(zero) + digit: str(digit) for zero in ("\u09e6", "\u0966") for digit in range(10)}
_QUOTED = re.compile(
    r'["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d\u201e]?(\*?)|(\S+?)(?=["\s\u201c\u201d\u201e]|$)'
)
_ANSWERS = ("valueString", "display")
"""Where a FHIR QuestionnaireResponse keeps what was answered in words."""


@dataclass(frozen=True)
class Wanted:
    """What is looked for beside words.

    Attributes:
        kinds: Kinds of record; empty for all that are searched.
        after: The first day that counts, if there is one.
        before: The last day that counts, if there is one.
        client: Record id of the one client who is looked for; empty for all.
    """

    kinds: tuple[Kind, ...] = ()
    after: date | None = None
    before: date | None = None
    client: str = ""


@dataclass(frozen=True)
class Term:
    """One thing that is looked for.

    Attributes:
        words: Folded; they stand side by side in this order.
        begins: Whether the last one may go on.
    """

    words: tuple[str, ...]
    begins: bool


def rules() -> str:
    """Return a name for the way in which records are indexed; another name is another way."""
    said = json.dumps([_FORM, {kind: FIELDS[kind] for kind in sorted(FIELDS)}])
    return hashlib.sha256(said.encode()).hexdigest()[:16]


@cache
def _marks() -> tuple[str, str]:
    """Return, for a class of a regular expression, combining marks and marks of format."""
    combining, of_format = [], []
    for point in range(0x20000):
        category = unicodedata.category(chr(point))
        if category in {"Mn", "Mc"}:
            combining.append(chr(point))
        elif category == "Cf":
            of_format.append(chr(point))
    return "".join(combining), "".join(of_format)


@cache
def _word() -> re.Pattern[str]:
    combining, of_format = _marks()
    return re.compile(f"[{of_format}]*[\\w{combining}][\\w{combining}{of_format}]*")


@cache
def _of_format() -> re.Pattern[str]:
    return re.compile(f"[{_marks()[1]}]+")


def folded(text: str) -> str:
    """Return a text in the form in which words are compared; the words of both are the same."""
    # A lone half of a surrogate pair is no character that could be looked for.
    text = text.encode("utf-8", "replace").decode().replace("_", " ")
    text = _of_format().sub("", text)
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return text.translate(_DIGITS)


def words(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return _word().findall(folded(text))


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Return where each word of a text begins and ends, as it was written."""
    for found in _word().finditer(text.replace("_", " ")):
        yield found.span()


def terms(asked: str) -> list[Term]:
    """Return what a person looks for; any text is a fair question.

    Words must all be there; words in quotation marks stand side by side; a word or a quotation
    with a star behind it may go on.
    """
    found: dict[Term, None] = {}
    for quoted in _QUOTED.finditer(asked):
        inside, star, loose = quoted.groups()
        several = tuple(words(loose if inside is None else inside))[:MOST_TERMS]
        begins = star == "*" if inside is not None else loose.endswith("*")
        if several:
            found[Term(several, begins)] = None
    return list(found)[:MOST_TERMS]


def match(asked: list[Term]) -> str:
    """Return terms in the language of FTS5; every word stands in quotes, so that none is a rule."""
    return " AND ".join(f'"{" ".join(term.words)}"{"*" if term.begins else ""}' for term in asked)


def searched(kind: Kind, body: Mapping[str, object]) -> str:
    """Return the text of a record that is searched.

    Args:
        kind: What it is.
        body: The record as it is kept.
    """
    return "\n".join(_texts(body, FIELDS.get(kind, ())))


def shown(kind: Kind, body: Mapping[str, object]) -> str:
    """Return the same without what is never shown in a list."""
    covered = COVERED.get(kind, frozenset())
    return "\n".join(_texts(body, [each for each in FIELDS.get(kind, ()) if each not in covered]))


def _texts(body: Mapping[str, object], paths: "tuple[str, ...] | list[str]") -> Iterator[str]:
    for path in paths:
        for text in _at(body, path.split(".")):
            yield from _answers(text) if path == "response" else [text]


def _at(value: object, path: list[str]) -> Iterator[str]:
    """Return the texts at a path, through every list on the way."""
    if isinstance(value, list):
        for each in value:
            yield from _at(each, path)
    elif path and isinstance(value, Mapping):
        yield from _at(value.get(path[0]), path[1:])
    elif not path and isinstance(value, str) and value:
        yield value


def _answers(response: str) -> Iterator[str]:
    """Return what was answered in words in a FHIR QuestionnaireResponse."""
    try:
        waiting = [json.loads(response)]
    except ValueError:
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            yield from (value[name] for name in _ANSWERS if isinstance(value.get(name), str))
            waiting.extend(reversed(value.values()))
