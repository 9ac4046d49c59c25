"""Reads a FHIR R4 Questionnaire from its JSON.

    load(path) -> Questionnaire          parse(document) -> Questionnaire
    Questionnaire: title, url, items, document, title_in(language), walk(), item(link_id)
    Item: link_id, type, prefix, required, repeats, read_only, hidden, items, options,
          text_in(language), min_value, max_value, max_length, unit, ...
    Option: value, ordinal, label_in(language)

Reading refuses only forms whose answers could be lost or mixed up (see `forms.errors`);
`forms.checking.check` names everything else that is wrong or unsupported.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from forms import fhir
from forms.elements import initial_of, limit_of, units_of
from forms.errors import (
    DuplicateItemError,
    FormItemError,
    FormTooLargeError,
)
from forms.formats.editions import as_r4
from forms.items import EnableWhen, Item, Questionnaire
from forms.options import Option, read_options
from forms.pictures import picture_of
from forms.reading import read_document
from forms.rules import rules_of, variables_of
from forms.signing import with_signatures
from forms.units import unit_words

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


def load(path: Path) -> Questionnaire:
    """Read a Questionnaire from a file in JSON or XML.

    Raises:
        KnownError: The file cannot be read or holds no form that can be answered; see
            `forms.reading.read_document` and `parse`.
    """
    return parse(read_document(path))


def parse(document: Mapping[str, object]) -> Questionnaire:
    """Read a Questionnaire from its JSON, also of STU3 or R5, or from a Bundle.

    Raises:
        NotAQuestionnaireError: The document is something else.
        SeveralFormsError: It is a Bundle with several forms.
        OlderFhirError: The form is in an edition of FHIR before STU3.
        FormTooLargeError: More than 5,000 items, or nested more than 50 deep.
        FormItemError: An item has no linkId or no type that FHIR R4 knows.
        DuplicateItemError: Two items share a linkId.
    """
    document = as_r4(document)
    items = _Reading(document).items(document, depth=1)
    title = fhir.as_text(document.get("title")) or fhir.as_text(document.get("name"))
    form = Questionnaire(
        title,
        fhir.as_text(document.get("url")),
        items,
        document,
        rules_of(document),
        variables_of(document),
    )
    return with_signatures(form)


@dataclass(frozen=True)
class _Reading:
    """What is known of a form while it is read: its items so far, and value sets' options."""

    document: fhir.Json
    seen: dict[str, None] = field(default_factory=dict)
    offered: dict[str, tuple[Option, ...]] = field(default_factory=dict)

    def items(self, parent: fhir.Json, depth: int) -> tuple[Item, ...]:
        raw = parent.get("item", [])
        if not isinstance(raw, list):
            raise FormItemError(number=len(self.seen) + 1)
        if raw and depth > MAX_DEPTH:
            raise FormTooLargeError(limit=f"{MAX_DEPTH} levels")
        found = []
        for entry in raw:
            if not isinstance(entry, Mapping):
                raise FormItemError(number=len(self.seen) + 1)
            self._register(entry)
            options = read_options(self.document, entry, self.offered)
            below = self.items(entry, depth + 1)
            found.append(_read_item(entry, below, options, picture_of(self.document, entry)))
        return tuple(found)

    def _register(self, entry: fhir.Json) -> None:
        """Remember an item's linkId; refuse an item whose answers could be mixed up."""
        link_id = fhir.as_text(entry.get("linkId"))
        if not link_id.strip() or fhir.as_text(entry.get("type")) not in ITEM_TYPES:
            raise FormItemError(number=len(self.seen) + 1)
        if link_id in self.seen:
            raise DuplicateItemError(link_id=link_id)
        if len(self.seen) >= MAX_ITEMS:
            raise FormTooLargeError(limit=f"{MAX_ITEMS} items")
        self.seen[link_id] = None


def _read_item(
    entry: fhir.Json, children: tuple[Item, ...], options: tuple[Option, ...], picture: fhir.Json
) -> Item:
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
        options=options,
        enable_when=tuple(
            EnableWhen(
                fhir.as_text(condition.get("question")),
                fhir.as_text(condition.get("operator")),
                fhir.choice_of(condition, "answer"),
            )
            for condition in fhir.objects(entry.get("enableWhen"))
        ),
        enable_any=entry.get("enableBehavior") == "any",
        min_value=limit_of(entry, fhir.MIN_VALUE, fhir.MIN_QUANTITY),
        max_value=limit_of(entry, fhir.MAX_VALUE, fhir.MAX_QUANTITY),
        min_length=fhir.as_count(fhir.extension_value(entry, fhir.MIN_LENGTH)),
        max_length=fhir.as_count(entry.get("maxLength")),
        min_occurs=fhir.as_count(fhir.extension_value(entry, fhir.MIN_OCCURS)),
        max_occurs=fhir.as_count(fhir.extension_value(entry, fhir.MAX_OCCURS)),
        max_decimal_places=fhir.as_count(fhir.extension_value(entry, fhir.MAX_DECIMAL_PLACES)),
        regex=fhir.as_text(fhir.extension_value(entry, fhir.REGEX)),
        unit=unit_words(next(iter(units_of(entry)), None)),
        units=units_of(entry),
        rules=rules_of(entry),
        variables=variables_of(entry),
        initial=initial_of(entry),
        picture=picture,
    )
