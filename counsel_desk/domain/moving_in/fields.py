"""What a column of a register can become in a client's file."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from counsel_desk.domain.moving_in.headings import HEADINGS, folded


class Field(StrEnum):
    """The places in a client's details and intake that a column can go to."""

    NAME = "name"
    BORN = "born"
    AGE = "age"
    AGE_NOW = "age_now"
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
    PARTICULARS = "particulars"


SEVERAL = frozenset({Field.PARTICULARS, Field.ADDRESS, Field.CONCERNS, Field.PEOPLE})
"""Fields that several columns may go to; their texts come one below the other."""

_NOTHING: Mapping[str, Field | None] = {}
Columns = tuple[Field | None, ...]
"""For each column where it goes; `None` for one that is not taken."""

CONTACT = "contact"
"""The heading of people around a patient who are not said to be the guardian."""
OF_PATIENT: Mapping[str, Field] = {
    "name": Field.NAME,
    "birthDate": Field.BORN,
    "communication": Field.LANGUAGE,
    "phone": Field.CALL,
    "sms": Field.TEXT,
    "email": Field.EMAIL,
    "address": Field.ADDRESS,
    "guardian": Field.GUARDIAN_NAME,
    "guardian.relationship": Field.GUARDIAN_RELATION,
    "guardian.telecom": Field.GUARDIAN_REACH,
    CONTACT: Field.PARTICULARS,
}
"""Where the columns of a FHIR bundle go, by their headings."""
OF_BUNDLE: Columns = tuple(OF_PATIENT.values())


def known_headings(cells: Sequence[str]) -> int:
    """Return how many cells of a row are headings that are known."""
    return sum(folded(cell) in _KNOWN for cell in cells)


def guess(headings: Sequence[str], remembered: Mapping[str, Field | None] = _NOTHING) -> Columns:
    """Return where each column most likely goes.

    A field that is one goes to the first column that wants it.

    Args:
        headings: What the columns are called.
        remembered: Where columns went before, by their folded headings.
    """
    taken: list[Field | None] = []
    for name in map(folded, headings):
        wanted = remembered.get(name, _KNOWN.get(name))
        taken.append(wanted if wanted in SEVERAL or wanted not in taken else None)
    return tuple(taken)


def fits(columns: Sequence[Field | None]) -> bool:
    """Return whether something is taken, and no field twice that can be taken once only."""
    once = [each for each in columns if each is not None and each not in SEVERAL]
    return any(columns) and len(set(once)) == len(once)


_KNOWN: Mapping[str, Field] = {
    folded(each): Field(field) for field, texts in HEADINGS.items() for each in texts
}
