"""Converts an intake to the content of its form, and back."""

from datetime import UTC, date, datetime
from typing import Any

from counsel_desk.domain.intake import (
    UNSAFE,
    Channel,
    Contact,
    Guardian,
    Intake,
    Interpreter,
    MayHaveHarmed,
    Part,
    Use,
)
from counsel_desk.domain.office_time import local_day
from counsel_desk.services.intake import Called
from ui.design.fields.typed import Content
from ui.intake import if_absent

_TEXTS = (
    "pronoun",
    "other_languages",
    "times",
    "referral",
    "sex",
    "referral_words",
    "own_words",
    "strengths",
    "people",
    "places",
)
_TICKS = ("languages", "concerns")
_INTERPRETER = ("needed", "language", "trusted")
_HARM = "guardian_may_have_harmed"
_GUARDIAN = ("name", "relation", "reach", "may_know")


def content_of(called: Called, intake: Intake) -> Content:
    """Return the form's content for an intake."""
    content: Content = {name: getattr(intake, name) for name in _TEXTS}
    content |= {name: list(getattr(intake, name)) for name in _TICKS}
    content |= {f"interpreter_{each}": getattr(intake.interpreter, each) for each in _INTERPRETER}
    content["interpreter_needed"] = intake.interpreter.needed or None
    content |= {f"guardian_{each}": getattr(intake.guardian, each) for each in _GUARDIAN}
    asked = intake.guardian.may_have_harmed is not MayHaveHarmed.NOT_ASKED
    content[_HARM] = str(intake.guardian.may_have_harmed) if asked else None
    content["in_doubt"] = intake.in_doubt is not None
    ways = {each.channel: each for each in intake.contacts}
    for channel in Channel:
        way = ways.get(channel)
        content[f"use_{channel}"] = str(way.use) if way else str(Use.NOT_SAID)
        content[f"how_{channel}"] = way.how if way else ""
    content |= {f"declined_{part}": part in intake.declined for part in Part}
    content |= if_absent.content_of(intake.if_absent)
    content["called"], content["particulars"] = called.name, called.particulars
    content["language"], content["language_named"] = called.language, called.language_named
    content["born"] = f"{intake.born:%d-%m-%Y}" if intake.born else ""
    content["age"] = "" if intake.age is None else str(intake.age)
    return content


def called_of(content: Content) -> Called:
    """Return the part of the input that belongs in the client's record."""
    name, particulars = content["called"].strip(), content["particulars"].strip()
    named = content.get("language_named", "").strip()
    return Called(name, particulars, content["language"], named)


def intake_of(content: Content, born: date | None) -> Intake:
    """Return the rest of the input as an intake.

    Args:
        content: The content of the form.
        born: The day of birth as parsed from its text, or `None`.

    Raises:
        ValueError: The age is not a whole number.
    """
    age = content["age"].strip()
    plain: dict[str, Any] = {name: content.get(name, "").strip() for name in _TEXTS}
    plain |= {name: tuple(content[name]) for name in _TICKS}
    return Intake(
        **plain,
        interpreter=Interpreter(*_part(content, "interpreter", _INTERPRETER)),
        guardian=_guardian(content),
        contacts=_contacts(content),
        born=born,
        age=int(age) if age else None,
        declined=tuple(part for part in Part if content[f"declined_{part}"]),
        in_doubt=local_day(datetime.now(UTC)) if content["in_doubt"] else None,
        if_absent=if_absent.value_of(content),
    )


def may_be_told(content: Content) -> bool:
    """Return whether the guardian may know anything: not one who may have harmed the client."""
    return content[_HARM] not in UNSAFE


def _guardian(content: Content) -> Guardian:
    name, relation, reach, may_know = _part(content, "guardian", _GUARDIAN)
    harmed = MayHaveHarmed(content[_HARM] or MayHaveHarmed.NOT_ASKED)
    return Guardian(name, relation, reach, may_know if may_be_told(content) else "", harmed)


def _part(content: Content, name: str, fields: tuple[str, ...]) -> list[str]:
    return [str(content[f"{name}_{field}"] or "").strip() for field in fields]


def _contacts(content: Content) -> tuple[Contact, ...]:
    """Return the ways that were talked about."""
    contacts = []
    for channel in Channel:
        use, how = Use(content[f"use_{channel}"]), content[f"how_{channel}"].strip()
        if use is not Use.NOT_SAID or how:
            contacts.append(Contact(channel, use, how))
    return tuple(contacts)
