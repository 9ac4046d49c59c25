"""Finds questions that nobody can answer here, whose answer a form must not insist on."""

from collections.abc import Iterator
from typing import Final

from forms.compare import comparable
from forms.held import could_be_held, is_from_file
from forms.items import Item, Questionnaire
from forms.kinds import VALUE_TYPES

CALCULATED: Final = "it is calculated"
HIDDEN: Final = "it is hidden"
READ_ONLY: Final = "it is read-only"
NO_CHOICES: Final = "its choices are not in the form"
NO_PLACE: Final = "this app does not take answers of its type"
FROM_FILE: Final = "only a client's file can hold answers of its type"
CONTRADICTORY: Final = "its limits leave no answer"
NOTHING_INSIDE: Final = "nothing in it can be answered"


def unanswerable(form: Questionnaire) -> dict[str, str]:
    """Return the items that nobody can answer, by linkId, with the reason in English.

    Those that a client's file can answer are among them: it may have nothing that fits.
    """
    return dict(_unanswerable(form.items))


def _unanswerable(items: tuple[Item, ...], hidden: bool = False) -> Iterator[tuple[str, str]]:
    for item in items:
        veiled = hidden or item.hidden
        below = list(_unanswerable(item.items, veiled))
        yield from below
        reason = HIDDEN if veiled else _reason(item)
        if not reason and item.type == "group" and not _answerable_inside(item, dict(below)):
            reason = NOTHING_INSIDE
        if reason:
            yield item.link_id, reason


def _reason(item: Item) -> str:
    if item.calculated:
        return CALCULATED
    if item.read_only:
        return READ_ONLY
    if is_from_file(item):
        return FROM_FILE if could_be_held(item) else NO_PLACE
    if item.type == "choice" and not item.options and not item.offers_by_expression:
        return NO_CHOICES
    return CONTRADICTORY if _contradicts(item) else ""


def _answerable_inside(group: Item, reasons: dict[str, str]) -> bool:
    return any(
        each.asks and each.link_id not in reasons
        for each in Questionnaire("", "", group.items, {}).walk()
    )


def _contradicts(item: Item) -> bool:
    """Return whether limits exclude each other, or ask for more answers than there can be."""
    kind = VALUE_TYPES.get(item.type, ("",))[0]
    pair = comparable((kind, item.min_value), (kind, item.max_value))
    if pair is not None and pair[0] > pair[1]:  # type: ignore[operator]
        return True
    if item.max_length is not None and (item.min_length or 0) > item.max_length:
        return True
    least = item.min_occurs or 0
    most = [item.max_occurs] if item.repeats else [1]
    if item.type == "choice" and not item.offers_by_expression:
        most.append(len(item.options))
    return item.asks and any(each is not None and least > each for each in most)
