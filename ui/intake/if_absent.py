"""The part of an intake on what is allowed if the client cannot be asked: its texts and values."""

from dataclasses import fields

from counsel_desk.domain.intake import IfAbsent
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.design.fields.typed import Content

_BEGINS = "absent_"

FIELDS = {
    "absent_stops_ask": (
        QT_TRANSLATE_NOOP("IntakeForm", "If the client stops coming: whom you may ask"),
        QT_TRANSLATE_NOOP("IntakeForm", "With the number or the way. “Nobody” is an answer too."),
    ),
    "absent_stops_say": (
        QT_TRANSLATE_NOOP("IntakeForm", "What you may say to them"),
        QT_TRANSLATE_NOOP("IntakeForm", "Such as your first name only, and not where you work."),
    ),
    "absent_missing_ask": (
        QT_TRANSLATE_NOOP("IntakeForm", "If the client goes missing: whom you may ask"),
        QT_TRANSLATE_NOOP("IntakeForm", "And whether the police may be told."),
    ),
    "absent_missing_say": (QT_TRANSLATE_NOOP("IntakeForm", "What you may then say"), ""),
    "absent_dies_ask": (
        QT_TRANSLATE_NOOP("IntakeForm", "If the client dies: whom you may turn to"),
        "",
    ),
    "absent_dies_say": (
        QT_TRANSLATE_NOOP("IntakeForm", "What you may tell them, and what nobody should learn"),
        "",
    ),
}
"""The label of each editor, and the line of help below it."""


def content_of(body: IfAbsent) -> Content:
    """Return the form's content for what a client allows."""
    return {name: getattr(body, name.removeprefix(_BEGINS)) for name in FIELDS}


def value_of(content: Content) -> IfAbsent:
    """Return what a client allows, as the form holds it."""
    return IfAbsent(
        **{each.name: content[_BEGINS + each.name].strip() for each in fields(IfAbsent)}
    )
