"""Finds, adds, moves and removes the items of a form's document; each returns a changed copy."""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any, Final

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from forms import fhir
from forms.designing.kinds import Kind, shaped

Document = dict[str, Any]
MOST_ITEMS: Final = 500
MOST_LEVELS: Final = 10


class FormTooLongToChangeError(KnownError):
    """A form has more questions than can be changed comfortably."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This form has more than {most} questions and headings, or more than {levels} levels, so "
        "it cannot be changed here. It can be filled in as it is.",
    )

    def __init__(self) -> None:
        super().__init__(most=MOST_ITEMS, levels=MOST_LEVELS)


def empty(title: str, language: str) -> Document:
    """Return a form that asks nothing yet."""
    return {
        "resourceType": "Questionnaire",
        "status": "draft",
        "language": language,
        "title": title,
        "item": [],
    }


def designable(document: Mapping[str, object]) -> Document:
    """Return a copy of a form's JSON to change.

    Raises:
        FormTooLongToChangeError: It has too many items or levels.
    """
    copy = deepcopy(dict(document))
    found = list(outline(copy))
    if len(found) > MOST_ITEMS or any(level >= MOST_LEVELS for level, _entry in found):
        raise FormTooLongToChangeError
    return copy


def outline(document: Mapping[str, Any]) -> Iterator[tuple[int, Document]]:
    """Yield every item of a form in its order, each with the number of groups around it."""
    waiting = [(0, entry) for entry in reversed(_below(document))]
    while waiting:
        level, entry = waiting.pop()
        yield level, entry
        waiting += [(level + 1, each) for each in reversed(_below(entry))]


def entry_of(document: Mapping[str, Any], link_id: str) -> Document | None:
    """Return an item's JSON, or None if there is no such item."""
    return next((one for _, one in outline(document) if one.get("linkId") == link_id), None)


def edited(document: Document, link_id: str, change: Callable[[Document], None]) -> Document:
    """Return a form with one item changed; without a linkId the form itself is."""
    copy = deepcopy(document)
    entry = entry_of(copy, link_id) if link_id else copy
    if entry is not None:
        change(entry)
    return copy


def added(document: Document, after: str, kind: Kind, text: str) -> tuple[Document, str]:
    """Return a form with a further item, and the linkId of that.

    Args:
        document: The form.
        after: The item after which it stands, or the group in which it is the last; at the end of
            the form if empty.
        kind: What kind of item.
        text: Its wording.

    Raises:
        FormTooLongToChangeError: There are too many items already.
    """
    copy = deepcopy(document)
    known = [one for _, one in outline(copy)]
    if len(known) >= MOST_ITEMS:
        raise FormTooLongToChangeError
    link_id = _unused({fhir.as_text(one.get("linkId")) for one in known})
    entry: Document = {"linkId": link_id, "text": text}
    shaped(entry, kind)
    siblings, place = _insertion(copy, after)
    siblings.insert(place, entry)
    return copy, link_id


def _insertion(document: Document, after: str) -> tuple[list[Any], int]:
    """Return the list into which an item goes, and its place there."""
    before = entry_of(document, after) if after else None
    if before is None or before.get("type") == "group":
        siblings = (document if before is None else before).setdefault("item", [])
        return siblings, len(siblings)
    siblings, place = _place(document, after)
    return siblings, place + 1


def removed(document: Document, link_id: str) -> Document:
    """Return a form without an item and what is below it, and without conditions on those."""
    copy = deepcopy(document)
    siblings, place = _place(copy, link_id)
    if place < 0:
        return copy
    gone = siblings.pop(place)
    names = {gone.get("linkId"), *(one.get("linkId") for _, one in outline(gone))}
    for _level, entry in outline(copy):
        conditions = list(fhir.objects(entry.get("enableWhen")))
        left = [one for one in conditions if one.get("question") not in names]
        if len(left) < len(conditions):
            _put(entry, "enableWhen", left)
            if len(left) < 2:
                entry.pop("enableBehavior", None)
    return copy


def _put(entry: Document, name: str, value: list[Any]) -> None:
    if value:
        entry[name] = value
    else:
        entry.pop(name, None)


def _place(document: Document, link_id: str) -> tuple[list[Any], int]:
    """Return the list that an item is in and its place; -1 if there is no such item."""
    for parent in (document, *(one for _, one in outline(document))):
        for place, entry in enumerate(_below(parent)):
            if entry.get("linkId") == link_id:
                return parent["item"], place
    return [], -1


def _below(parent: Mapping[str, Any]) -> list[Document]:
    items = parent.get("item")
    return items if isinstance(items, list) else []


def _unused(known: set[str]) -> str:
    return next(name for name in (f"q{n}" for n in range(1, len(known) + 2)) if name not in known)
