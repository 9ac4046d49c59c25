"""The answers that a question offers, as lines that a person writes: ``Often = 2``."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final

from counsel_desk.domain.plain_text import plain_digits
from forms import fhir
from forms.designing.wording import put_text, translation
from forms.options import Option

MOST_ANSWERS: Final = 100
_POINTS: Final = re.compile(r"-?\d{1,9}(?:[.,]\d{1,6})?")
_ORDINAL: Final = fhir.ORDINALS[0]


@dataclass(frozen=True)
class AnswerLine:
    """One line: the words, and the points or None."""

    words: str
    points: float | None


def parsed(text: str) -> list[AnswerLine]:
    """Return the lines of a text that say something, at most a hundred."""
    lines = []
    for line in text.splitlines():
        words, sign, points = (part.strip() for part in line.rpartition("="))
        if sign and _POINTS.fullmatch(points):
            number = float(plain_digits(points).replace(",", "."))
        else:
            words, number = line.strip(), None
        if words:
            lines.append(AnswerLine(words, number))
    return lines[:MOST_ANSWERS]


def written(lines: Sequence[AnswerLine]) -> str:
    """Return lines as a person would write them."""
    return "\n".join(
        line.words if line.points is None else f"{line.words} = {line.points:g}" for line in lines
    )


def lines_of(options: Sequence[Option], language: str) -> list[AnswerLine]:
    """Return the answers that are offered, in a language."""
    return [AnswerLine(one.label_in(language), one.ordinal) for one in options]


def put_answers(
    entry: dict[str, Any],
    options: Sequence[Option],
    lines: Sequence[AnswerLine],
    language: str,
    own: str,
) -> None:
    """Offer other answers; one that only got other words, or moved, stays the same answer.

    Args:
        entry: The item's JSON.
        options: The answers that it offers now.
        lines: The answers that it is to offer.
        language: The language of their words.
        own: The form's own language.
    """
    offered: list[dict[str, Any]] = []
    codes = {str(one.name) for one in options}
    for option, line in _paired(options, lines, language):
        if option is None:
            code = next(f"a{n}" for n in range(1, len(codes) + 2) if f"a{n}" not in codes)
            codes.add(code)
            offered.append(_new(code, line, language, own))
        else:
            offered.append(_changed(option, line, language, own))
    entry.pop("answerValueSet", None)
    if offered:
        entry["answerOption"] = offered
    else:
        entry.pop("answerOption", None)


def _paired(
    options: Sequence[Option], lines: Sequence[AnswerLine], language: str
) -> Iterator[tuple[Option | None, AnswerLine]]:
    """Yield every line with the answer that it words."""
    labels = [one.label_in(language) for one in options]
    words = [line.words for line in lines]
    moved = {label: place for place, label in enumerate(labels) if labels.count(label) == 1}
    free = set(range(len(options))) - {moved[word] for word in words if word in moved}
    taken: set[int] = set()
    found: dict[int, int] = {}
    for _tag, first, last, start, stop in SequenceMatcher(None, labels, words).get_opcodes():
        pairs = zip(range(first, last), range(start, stop), strict=False)
        found |= {line: option for option, line in pairs if option in free}
    for place, line in enumerate(lines):
        option = moved.get(line.words, found.get(place))
        if option is None or option in taken:
            yield None, line
        else:
            taken.add(option)
            yield options[option], line


def _new(code: str, line: AnswerLine, language: str, own: str) -> dict[str, Any]:
    coding: dict[str, Any] = {"code": code, "display": line.words}
    put_text(coding, "display", line.words, language, own)
    return _pointed({"valueCoding": coding}, line.points)


def _changed(option: Option, line: AnswerLine, language: str, own: str) -> dict[str, Any]:
    coding = _as_coding(option)
    if line.words != option.label_in(language):
        put_text(coding, "display", line.words, language, own)
    changed: dict[str, Any] = {"valueCoding": coding}
    if option.exclusive:
        changed["extension"] = [{"url": fhir.OPTION_EXCLUSIVE, "valueBoolean": True}]
    return _pointed(changed, line.points)


def _as_coding(option: Option) -> dict[str, Any]:
    """Return an answer as a coding with its translations, whatever the form has it as."""
    kind, content = fhir.choice_of(option.value, "value") or ("", None)
    if kind != "Coding":
        coding: dict[str, Any] = {"code": str(content), "display": str(content)}
        words = fhir.as_mapping(option.document.get(f"_value{kind}"))
        if words:
            coding["_display"] = deepcopy(dict(words))
        return coding
    coding = deepcopy(dict(fhir.as_mapping(content)))
    said = [
        translation(fhir.as_text(one.get("language")), fhir.as_text(one.get("value")))
        for one in fhir.objects(option.document.get("designation"))
        if one.get("language") and one.get("value")
    ]
    if said:
        coding["_display"] = {"extension": said}
    return coding


def _pointed(offered: dict[str, Any], points: float | None) -> dict[str, Any]:
    """Return an answer that counts so many points, and no others that it had."""
    coding = offered["valueCoding"]
    for element in (offered, coding):
        kept = [
            one
            for one in fhir.objects(element.get("extension"))
            if one.get("url") not in fhir.ORDINALS
        ]
        if kept:
            element["extension"] = kept
        else:
            element.pop("extension", None)
    if points is not None:
        number = int(points) if points.is_integer() else points
        ordinal = {"url": _ORDINAL, "valueDecimal": number}
        offered["extension"] = [*offered.get("extension", []), ordinal]
    return offered
