"""Decides which words of records are searched, and what a search asks for.

Words are compared in one form: composed (NFC, which unites the two ways to write a Bengali য়),
without regard to case, without joiners and other format characters, accents and dots below, with
digits of any of the desk's scripts as ASCII. Vowel signs stay in their words.

A word that is looked for by itself is found with any ending, and by its sound in the other script.
So what the index holds of a text is its words in their order and, behind them, the stems, sounds
and undivided numbers that are not among these.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from counsel_desk.domain.records import Kind
from counsel_desk.domain.safety import PARTS
from counsel_desk.domain.search.spellings import (
    APART,
    LATIN,
    bare,
    forms_asked,
    forms_of,
    sounds,
    undivided,
    with_undivided,
)

FIELDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.CLIENT: ("code", "name", "particulars"),
    Kind.NOTE: ("sections.text", "text", "amendment"),
    Kind.GROUP_SESSION: ("text", "amendment"),
    Kind.GROUP_LINE: ("text",),
    Kind.FORM_RESPONSE: ("title", "response"),
    Kind.DISCLOSURE: ("recipient_name", "summary.sections.text"),
    Kind.ATTACHMENT: ("title",),
    Kind.SAFETY_PLAN: PARTS,
    Kind.RISK_ASSESSMENT: ("own_view", "reasons", "protective", "agreed"),
    Kind.GOAL: ("words", "steps.text", "steps.who"),
    Kind.REFERRAL: (
        "to",
        "contact",
        "asked",
        "next_step",
        "office_reference",
        "our_reference",
        "escalations.office",
        "escalations.answer",
    ),
    Kind.DEMAND: ("asked_by", "office", "reference", "asked_for", "advice", "left"),
}
"""The fields of each kind of record that are searched; other kinds never are."""
COVERED: Mapping[Kind, frozenset[str]] = {Kind.CLIENT: frozenset({"code", "name"})}
"""Fields that are searched but never shown."""
MOST_TERMS = 64
"""More words than this are ignored: they were pasted by mistake."""

_FORM = 3
"""The version of `indexed`; a new one has every index built again."""
_DIGITS = {ord(zero) + digit: str(digit) for zero in ("\u09e6", "\u0966") for digit in range(10)}
_OTHER_DIGITS = re.compile("[\u09e6-\u09ef\u0966-\u096f]")
_LAST = 0x20000
"""Beyond this there are neither marks nor letters of a script that is written in words."""
_QUOTED = re.compile(
    r'["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d\u201e]?(\*?)|(\S+?)(?=["\s\u201c\u201d\u201e]|$)'
)
_CAPITAL = re.compile(r"\b[A-Z\u00c0-\u00de][^\W\d_]{2,}")
"""What may be a name in Latin letters."""
_ANSWERS = ("valueString", "display")
"""Where a FHIR QuestionnaireResponse keeps answers in words."""


@dataclass(frozen=True)
class Wanted:
    """What a search looks for besides words.

    Attributes:
        kinds: Kinds of record; empty for all that are searched.
        after: The first day that counts, if there is one.
        before: The last day that counts, if there is one.
        client: Record id of the one client whose records count; empty for all.
    """

    kinds: tuple[Kind, ...] = ()
    after: date | None = None
    before: date | None = None
    client: str = ""


@dataclass(frozen=True)
class Term:
    """One term of a search.

    Attributes:
        words: Folded words, side by side in this order.
        begins: Whether the last word may be longer.
    """

    words: tuple[str, ...]
    begins: bool

    @property
    def is_number(self) -> bool:
        """Whether it is one number."""
        return len(self.words) == 1 and not self.begins and self.words[0].isdecimal()

    @cached_property
    def forms(self) -> frozenset[str]:
        """Forms of which one must be among those of a word; of a single word only."""
        [word] = self.words
        return forms_asked(word)


def rules() -> str:
    """Return a name for the rules of indexing, which changes with them."""
    described = json.dumps([_FORM, {kind: FIELDS[kind] for kind in sorted(FIELDS)}])
    return hashlib.sha256(described.encode()).hexdigest()[:16]


@cache
def _classes() -> tuple[str, str]:
    """Return regular expression classes of combining marks and of format characters."""
    ranges: dict[str, list[list[int]]] = {"M": [], "C": []}
    for point in range(_LAST):
        category = unicodedata.category(chr(point))
        if category in {"Mn", "Mc", "Cf"}:
            found = ranges[category[0]]
            if found and found[-1][1] == point - 1:
                found[-1][1] = point
            else:
                found.append([point, point])
    combining, of_format = (
        "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges[name]) for name in "MC"
    )
    return combining, of_format


@cache
def _word() -> re.Pattern[str]:
    """Return a pattern of a word in a folded text."""
    return re.compile(f"[\\w{_classes()[0]}]+")


@cache
def _written_word() -> re.Pattern[str]:
    """Return a pattern of a word as it was written, which may hold format characters."""
    combining, of_format = _classes()
    return re.compile(f"[{of_format}]*[\\w{combining}][\\w{combining}{of_format}]*")


@cache
def _of_format() -> re.Pattern[str]:
    return re.compile(f"[{_classes()[1]}]+")


def composed(text: str) -> str:
    """Return a text that looks the same, in the composed form in which words are compared."""
    # A lone surrogate is not a character that anybody could search for.
    text = text.encode("utf-8", "replace").decode()
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def folded(text: str) -> str:
    """Return a text in the form in which words are compared; folding keeps its words."""
    return fold(composed(text))


def fold(text: str) -> str:
    """Return the same for a text that is already composed."""
    cased = _of_format().sub("", text).replace("_", " ").casefold()
    # Letters that changed, or that have new neighbours, may have to be composed again.
    cased = cased if cased == text else composed(cased)
    return cased.translate(_DIGITS) if _OTHER_DIGITS.search(cased) else cased


def words_of(compared: str) -> list[str]:
    """Return the words of a folded text."""
    return [bare(word) for word in _word().findall(compared)]


def words(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return words_of(folded(text))


def spans(text: str) -> list[tuple[int, int]]:
    """Return where each word of a text begins and ends, as it was written."""
    return [found.span() for found in _written_word().finditer(text.replace("_", " "))]


def written(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    """Return the words of a composed text, folded but not bare, and where each was written."""
    compared = fold(text)
    if len(compared) == len(text) == len(text.casefold()):
        # Nothing was removed or made longer, so every letter is where it was.
        found = [(word.group(), word.span()) for word in _word().finditer(compared)]
        return [each[0] for each in found], [each[1] for each in found]
    return _word().findall(compared), spans(text)


def terms(asked: str) -> list[Term]:
    """Return the terms of a search, which may be any text.

    All words must be there; words in quotation marks must be side by side; a word or a quotation
    with a star behind it may be longer. A number is one word however it is divided.
    """
    found: dict[Term, None] = {}
    for quoted in _QUOTED.finditer(with_undivided(asked)):
        inside, star, loose = quoted.groups()
        several = tuple(words(loose if inside is None else inside))[:MOST_TERMS]
        begins = star == "*" if inside is not None else loose.endswith("*")
        if several:
            found[Term(several, begins)] = None
    return list(found)[:MOST_TERMS]


def match(asked: list[Term]) -> str:
    """Return terms in the language of FTS5, with every word quoted so that none is an operator."""
    return " AND ".join(map(_alternatives, asked))


def _alternatives(term: Term) -> str:
    if term.begins or len(term.words) > 1:
        return f'"{" ".join(term.words)}"{"*" if term.begins else ""}'
    found = " OR ".join(f'"{form}"' for form in sorted(term.forms))
    return f"({found})" if len(term.forms) > 1 else found


def indexed(text: str) -> str:
    """Return what the index holds of a text."""
    plain = composed(text)
    compared = fold(plain)
    found = words_of(compared)
    forms = set().union(*(forms_of(word) for word in set(found)))
    forms.update(LATIN + each for name in _CAPITAL.findall(plain) for each in sounds(fold(name)))
    numbers = {digits for digits, _place in undivided(plain)}.difference(found)
    apart = [f"{APART} {digits}" for digits in sorted(numbers)]
    return " ".join([*found, *apart, *sorted(forms.difference(found))])


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
    """Yield the texts at a path, through every list on the way."""
    if isinstance(value, list):
        for each in value:
            yield from _at(each, path)
    elif path and isinstance(value, Mapping):
        yield from _at(value.get(path[0]), path[1:])
    elif not path and isinstance(value, str) and value:
        yield value


def _answers(response: str) -> Iterator[str]:
    """Yield the answers in words of a FHIR QuestionnaireResponse."""
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
