"""What a column of a register can become in a client's file."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from counsel_desk.domain.moving_in.headings import HEADINGS, folded


class Field(StrEnum):
    """The places in a client's details and intake that a column can go to."""

    NAME = "name"
    BORN = "born"
    AGE = "age"
    SINCE = "since"
    CLOSED = "closed"
    LANGUAGE = "language"
    INTENSITY = "intensity"
    PRONOUN = "pronoun"
    CALL = "call"
    TEXT = "text"
    EMAIL = "email"
    ADDRESS = "address"
    TIMES = "times"
    GUARDIAN_NAME = "guardian_name"
    GUARDIAN_RELATION = "guardian_relation"
    GUARDIAN_REACH = "guardian_reach"
    REFERRAL = "referral"
    CONCERNS = "concerns"
    STRENGTHS = "strengths"
    PEOPLE = "people"
    PLACES = "places"
    PARTICULARS = "particulars"


SEVERAL = frozenset({Field.PARTICULARS, Field.PLACES, Field.ADDRESS, Field.CONCERNS, Field.PEOPLE})
"""Fields that several columns may go to; their texts come one below the other."""

Columns = tuple[Field | None, ...]
"""For each column where it goes; `None` for one that is not taken."""


def known_headings(cells: Sequence[str]) -> int:
    """Return how many cells of a row are headings that are known."""
    return sum(guessed(cell) is not None for cell in cells)


def guessed(heading: str) -> Field | None:
    """Return where a column most likely goes by its heading, or `None`."""
    asked = folded(heading)
    return _KNOWN.get(asked)


def guess(headings: Sequence[str]) -> Columns:
    """Return where each column most likely goes; a field is given to one column, as a rule."""
    taken: list[Field | None] = []
    for heading in headings:
        found = guessed(heading)
        free = found is not None and (found in SEVERAL or found not in taken)
        taken.append(found if free else None)
    return tuple(taken)


def named(headings: Sequence[str]) -> Columns:
    """Return where the columns of a FHIR bundle go: their headings are the names of fields."""
    return tuple(Field(each) if each in set(Field) else None for each in headings)


def fits(columns: Sequence[Field | None]) -> bool:
    """Return whether something is taken, and no field twice that can be taken once only."""
    once = [each for each in columns if each is not None and each not in SEVERAL]
    return any(columns) and len(set(once)) == len(once)


_KNOWN: Mapping[str, Field] = {
    folded(each): Field(field) for field, texts in HEADINGS.items() for each in texts
}
