"""Words for the fields that columns go to, and for what can be wrong with a row."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.moving_in.cells import Remark, Trouble
from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

_CONTEXT = "MovingIn"
FIELDS = {
    Field.NAME: QT_TRANSLATE_NOOP("MovingIn", "Name to use"),
    Field.BORN: QT_TRANSLATE_NOOP("MovingIn", "Day of birth"),
    Field.AGE: QT_TRANSLATE_NOOP("MovingIn", "Age in years on the first day"),
    Field.AGE_NOW: QT_TRANSLATE_NOOP("MovingIn", "Age in years today"),
    Field.SINCE: QT_TRANSLATE_NOOP("MovingIn", "First day with you"),
    Field.CLOSED: QT_TRANSLATE_NOOP("MovingIn", "Last day, if the file is closed"),
    Field.LANGUAGE: QT_TRANSLATE_NOOP("MovingIn", "Languages, the main one first"),
    Field.INTENSITY: QT_TRANSLATE_NOOP("MovingIn", "Support needed at present"),
    Field.PRONOUN: QT_TRANSLATE_NOOP("MovingIn", "Pronoun"),
    Field.CALL: QT_TRANSLATE_NOOP("MovingIn", "Phone for calls"),
    Field.TEXT: QT_TRANSLATE_NOOP("MovingIn", "Phone for text messages"),
    Field.EMAIL: QT_TRANSLATE_NOOP("MovingIn", "E-mail"),
    Field.ADDRESS: QT_TRANSLATE_NOOP("MovingIn", "Address for visits"),
    Field.TIMES: QT_TRANSLATE_NOOP("MovingIn", "Safe times to reach the client"),
    Field.GUARDIAN_NAME: QT_TRANSLATE_NOOP("MovingIn", "Guardian: name"),
    Field.GUARDIAN_RELATION: QT_TRANSLATE_NOOP("MovingIn", "Guardian: relation"),
    Field.GUARDIAN_REACH: QT_TRANSLATE_NOOP("MovingIn", "Guardian: how to reach them"),
    Field.REFERRAL: QT_TRANSLATE_NOOP("MovingIn", "Who referred the client"),
    Field.CONCERNS: QT_TRANSLATE_NOOP("MovingIn", "Presenting concerns"),
    Field.STRENGTHS: QT_TRANSLATE_NOOP("MovingIn", "Strengths"),
    Field.PEOPLE: QT_TRANSLATE_NOOP("MovingIn", "People who support the client"),
    Field.PARTICULARS: QT_TRANSLATE_NOOP("MovingIn", "Particulars, with the heading"),
}
_TROUBLES = {
    Trouble.DAY: QT_TRANSLATE_NOOP("MovingIn", "{field}: cannot be read as day, month, year"),
    Trouble.DAY_AHEAD: QT_TRANSLATE_NOOP("MovingIn", "{field}: this day has not come yet"),
    Trouble.AGE: QT_TRANSLATE_NOOP("MovingIn", "{field}: cannot be read as an age"),
    Trouble.AGE_UNLIKELY: QT_TRANSLATE_NOOP("MovingIn", "{field}: above 120 years by now"),
    Trouble.AGES_APART: QT_TRANSLATE_NOOP(
        "MovingIn", "{field}: does not fit the day of birth or the other age"
    ),
    Trouble.BORN_AFTER_BEGUN: QT_TRANSLATE_NOOP("MovingIn", "{field}: after the first day"),
    Trouble.CLOSED_BEFORE_BEGUN: QT_TRANSLATE_NOOP("MovingIn", "{field}: before the first day"),
    Trouble.NO_FIRST_DAY: QT_TRANSLATE_NOOP("MovingIn", "{field}: not said, the last day is taken"),
    Trouble.LANGUAGE: QT_TRANSLATE_NOOP("MovingIn", "{field}: a language is not known"),
    Trouble.INTENSITY: QT_TRANSLATE_NOOP("MovingIn", "{field}: not known"),
    Trouble.TOO_LONG: QT_TRANSLATE_NOOP("MovingIn", "{field}: far too long"),
    Trouble.IMPOSSIBLE: QT_TRANSLATE_NOOP("MovingIn", "Something in this row cannot be kept"),
    Trouble.UNKNOWN_FORM: QT_TRANSLATE_NOOP("MovingIn", "Answers to a form that is not known here"),
    Trouble.UNREAD_FORM: QT_TRANSLATE_NOOP("MovingIn", "Answers that do not fit their form"),
    Trouble.CONTACT: QT_TRANSLATE_NOOP(
        "MovingIn", "Contacts who are not said to be the guardian go to the particulars"
    ),
    Trouble.NOBODY: QT_TRANSLATE_NOOP("MovingIn", "Nothing in this row is taken"),
}


_ABOVE = QT_TRANSLATE_NOOP("MovingIn", "Rows above the headings, which are not imported: {rows}")
_HIDDEN = QT_TRANSLATE_NOOP(
    "MovingIn", "Hidden or further sheets, which are not looked at: {count}"
)
_OTHERS = QT_TRANSLATE_NOOP("MovingIn", "Other entries in the file that are not imported: {count}")
MOST_NAMED = 20
"""So many codes, rows or remarks are named; with more, nobody reads on."""


def first_of(several: Sequence[str]) -> str:
    """Return the first of several, and dots for the rest."""
    return ", ".join(several if len(several) <= MOST_NAMED else [*several[:MOST_NAMED], "…"])


def not_taken(above: Sequence[int], hidden: int, others: int = 0) -> str:
    """Return what of a file is not moved in, whatever is chosen; empty if there is nothing.

    Args:
        above: The numbers of rows above the headings.
        hidden: How many sheets are not looked at.
        others: How many entries of a bundle are of other kinds.
    """
    rows = first_of([str(number) for number in above])
    said = [(rows, _ABOVE), (hidden, _HIDDEN), (others, _OTHERS)]
    texts = [(QCoreApplication.translate(_CONTEXT, text), what) for what, text in said if what]
    return "\n".join(text.format(rows=what, count=what) for text, what in texts)


def field_text(field: Field) -> str:
    """Return where a column goes, in words."""
    return QCoreApplication.translate(_CONTEXT, FIELDS[field])


def trouble_text(remark: Remark) -> str:
    """Return what is wrong with a row, in words, without what stands in the cell."""
    text = QCoreApplication.translate(_CONTEXT, _TROUBLES[remark.trouble])
    return text.format(field=field_text(remark.field) if remark.field else "")
