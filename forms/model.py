"""Reads a FHIR R4 Questionnaire from its JSON.

    load(path) -> Questionnaire          parse(document) -> Questionnaire
    Questionnaire: title, url, items, document, title_in(language), walk(), item(link_id)
    Item: link_id, type, prefix, required, repeats, read_only, hidden, items, options,
          text_in(language), min_value, max_value, max_length, unit, ...
    Option: value, ordinal, label_in(language)

Reading refuses only forms whose answers could be lost or mixed up (see `forms.errors`);
`forms.check` names everything else that is wrong or unsupported.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from forms import fhir
from forms.errors import (
    DuplicateItemError,
    FormItemError,
    FormTooLargeError,
    NotAQuestionnaireError,
)
from forms.options import Option, read_options
from forms.reading import read_document

__all__ = ["EnableWhen", "Item", "Option", "Questionnaire", "load", "parse"]

MAX_ITEMS: Final = 5_000
MAX_DEPTH: Final = 50
ITEM_TYPES: Final = frozenset(
    [
        "group",
        "display",
        "boolean",
        "decimal",
        "integer",
        "date",
        "dateTime",
        "time",
        "string",
        "text",
        "url",
        "choice",
        "open-choice",
        "attachment",
        "reference",
        "quantity",
    ]
)
"""http://hl7.org/fhir/R4/valueset-item-type.html, without its abstract ``question``."""


@dataclass(frozen=True)
class EnableWhen:
    """One condition under which an item is asked.

    `answer` is the type and content of answer[x], such as ``("Integer", 3)``.
    """

    question: str
    operator: str
    answer: tuple[str, object] | None


@dataclass(frozen=True)
class Item:
    """One group, question or display text. `document` is the item's own JSON."""

    link_id: str
    type: str
    document: fhir.Json = field(repr=False)
    prefix: str = ""
    required: bool = False
    repeats: bool = False
    read_only: bool = False
    hidden: bool = False
    items: tuple["Item", ...] = ()
    options: tuple[Option, ...] = ()
    enable_when: tuple[EnableWhen, ...] = ()
    enable_any: bool = False
    min_value: object = None
    max_value: object = None
    max_length: int | None = None
    min_occurs: int | None = None
    max_occurs: int | None = None
    max_decimal_places: int | None = None
    regex: str = ""
    unit: str = ""
    calculated: str | None = None
    initial_expression: str | None = None
    initial: tuple[fhir.Json, ...] = ()

    def text_in(self, language: str) -> str:
        """Return the wording in a language (BCP 47), or as the form gives it."""
        return fhir.translated(self.document, "text", language)

    @property
    def asks(self) -> bool:
        """Whether the item takes an answer of its own."""
        return self.type not in {"group", "display"}

    @property
    def repeating_group(self) -> bool:
        """Whether the item is a group that may be filled several times."""
        return self.type == "group" and self.repeats


@dataclass(frozen=True)
class Questionnaire:
    """A form as its author wrote it."""

    title: str
    url: str
    items: tuple[Item, ...]
    document: fhir.Json = field(repr=False)

    def title_in(self, language: str) -> str:
        """Return the title in a language (BCP 47), or as the form gives it."""
        return fhir.translated(self.document, "title", language) or self.title

    @property
    def canonical(self) -> str:
        """The URL that a response refers to, with the version if there is one."""
        version = fhir.as_text(self.document.get("version"))
        return f"{self.url}|{version}" if self.url and version else self.url

    def walk(self) -> Iterator[Item]:
        """Yield every item, nested ones included, in the order of the document."""
        waiting = list(reversed(self.items))
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(reversed(item.items))

    def item(self, link_id: str) -> Item | None:
        """Return the item with that linkId, or None."""
        return next((item for item in self.walk() if item.link_id == link_id), None)


def load(path: Path) -> Questionnaire:
    """Read a Questionnaire from a JSON file.

    Raises:
        KnownError: The file cannot be read or holds no form that can be answered; see
            `forms.reading.read_document` and `parse`.
    """
    return parse(read_document(path))


def parse(document: Mapping[str, object]) -> Questionnaire:
    """Read a Questionnaire from its JSON.

    Raises:
        NotAQuestionnaireError: The document is something else.
        FormTooLargeError: More than 5,000 items, or nested more than 50 deep.
        FormItemError: An item has no linkId or no type that FHIR R4 knows.
        DuplicateItemError: Two items share a linkId.
    """
    if fhir.as_mapping(document).get("resourceType") != "Questionnaire":
        raise NotAQuestionnaireError
    items = _read_items(document, document, {}, depth=1)
    title = fhir.as_text(document.get("title")) or fhir.as_text(document.get("name"))
    return Questionnaire(title, fhir.as_text(document.get("url")), items, document)


def _read_items(
    document: fhir.Json, parent: fhir.Json, seen: dict[str, None], depth: int
) -> tuple[Item, ...]:
    raw = parent.get("item", [])
    if not isinstance(raw, list):
        raise FormItemError(number=len(seen) + 1)
    if raw and depth > MAX_DEPTH:
        raise FormTooLargeError(limit=f"{MAX_DEPTH} levels")
    items = []
    for entry in raw:
        if not isinstance(entry, Mapping):
            raise FormItemError(number=len(seen) + 1)
        _register(entry, seen)
        items.append(_read_item(document, entry, _read_items(document, entry, seen, depth + 1)))
    return tuple(items)


def _register(entry: fhir.Json, seen: dict[str, None]) -> None:
    """Remember an item's linkId; refuse an item whose answers could be mixed up."""
    link_id = fhir.as_text(entry.get("linkId"))
    if not link_id.strip() or fhir.as_text(entry.get("type")) not in ITEM_TYPES:
        raise FormItemError(number=len(seen) + 1)
    if link_id in seen:
        raise DuplicateItemError(link_id=link_id)
    if len(seen) >= MAX_ITEMS:
        raise FormTooLargeError(limit=f"{MAX_ITEMS} items")
    seen[link_id] = None


def _read_item(document: fhir.Json, entry: fhir.Json, children: tuple[Item, ...]) -> Item:
    return Item(
        link_id=fhir.as_text(entry["linkId"]),
        type=fhir.as_text(entry["type"]),
        document=entry,
        prefix=fhir.as_text(entry.get("prefix")),
        required=entry.get("required") is True,
        repeats=entry.get("repeats") is True,
        read_only=entry.get("readOnly") is True,
        hidden=fhir.extension_value(entry, fhir.HIDDEN) is True,
        items=children,
        options=read_options(document, entry),
        enable_when=tuple(
            EnableWhen(
                fhir.as_text(condition.get("question")),
                fhir.as_text(condition.get("operator")),
                fhir.choice_of(condition, "answer"),
            )
            for condition in fhir.objects(entry.get("enableWhen"))
        ),
        enable_any=entry.get("enableBehavior") == "any",
        min_value=fhir.extension_value(entry, fhir.MIN_VALUE),
        max_value=fhir.extension_value(entry, fhir.MAX_VALUE),
        max_length=fhir.as_count(entry.get("maxLength")),
        min_occurs=fhir.as_count(fhir.extension_value(entry, fhir.MIN_OCCURS)),
        max_occurs=fhir.as_count(fhir.extension_value(entry, fhir.MAX_OCCURS)),
        max_decimal_places=fhir.as_count(fhir.extension_value(entry, fhir.MAX_DECIMAL_PLACES)),
        regex=fhir.as_text(fhir.extension_value(entry, fhir.REGEX)),
        unit=_unit(entry),
        calculated=fhir.expression_of(entry, *fhir.CALCULATED),
        initial_expression=fhir.expression_of(entry, fhir.INITIAL_EXPRESSION),
        initial=_initial(entry),
    )


def _unit(entry: fhir.Json) -> str:
    coding = fhir.as_mapping(fhir.extension_value(entry, fhir.UNIT))
    return fhir.as_text(coding.get("display")) or fhir.as_text(coding.get("code"))


def _initial(entry: fhir.Json) -> tuple[fhir.Json, ...]:
    """Return the initial values: `initial`, else the options marked initialSelected."""
    given = [v for v in fhir.objects(entry.get("initial")) if fhir.choice_of(v, "value")]
    if not given:
        options = fhir.objects(entry.get("answerOption"))
        given = [option for option in options if option.get("initialSelected") is True]
    found = (fhir.choice_of(value, "value") for value in given)
    return tuple({f"value{kind}": content} for kind, content in filter(None, found))
