"""Converts an intake to the content of its form, and back."""

from datetime import date
from typing import Any

from counsel_desk.domain.intake import Channel, Contact, Guardian, Intake, Interpreter, Part, Use
from counsel_desk.services.intake import Called
from ui.design.fields.typed import Content

_TEXTS = (
    "pronoun",
    "other_languages",
    "times",
    "referral",
    "referral_words",
    "own_words",
    "strengths",
    "people",
    "places",
)
_TICKS = ("languages", "concerns")
_INTERPRETER = ("needed", "language", "trusted")
_GUARDIAN = ("name", "relation", "reach", "may_know")


def content_of(called: Called, intake: Intake) -> Content:
    """Return the form's content for an intake."""
    content: Content = {name: getattr(intake, name) for name in _TEXTS}
    content |= {name: list(getattr(intake, name)) for name in _TICKS}
    content |= {f"interpreter_{each}": getattr(intake.interpreter, each) for each in _INTERPRETER}
    content["interpreter_needed"] = intake.interpreter.needed or None
    content |= {f"guardian_{each}": getattr(intake.guardian, each) for each in _GUARDIAN}
    ways = {each.channel: each for each in intake.contacts}
    for channel in Channel:
        way = ways.get(channel)
        content[f"use_{channel}"] = str(way.use) if way else str(Use.NOT_SAID)
        content[f"how_{channel}"] = way.how if way else ""
    content |= {f"declined_{part}": part in intake.declined for part in Part}
    content["called"], content["particulars"] = called.name, called.particulars
    content["language"] = called.language
    content["born"] = f"{intake.born:%d-%m-%Y}" if intake.born else ""
    content["age"] = "" if intake.age is None else str(intake.age)
    return content


def called_of(content: Content) -> Called:
    """Return the part of the input that belongs in the client's record."""
    name, particulars = content["called"].strip(), content["particulars"].strip()
    return Called(name, particulars, content["language"])


def intake_of(content: Content, born: date | None) -> Intake:
    """Return the rest of the input as an intake.

    Args:
        content: The content of the form.
        born: The day of birth as parsed from its text, or `None`.

    Raises:
        ValueError: The age is not a whole number.
    """
    age = content["age"].strip()
    plain: dict[str, Any] = {name: content[name].strip() for name in _TEXTS}
    plain |= {name: tuple(content[name]) for name in _TICKS}
    return Intake(
        **plain,
        interpreter=Interpreter(*_part(content, "interpreter", _INTERPRETER)),
        guardian=Guardian(*_part(content, "guardian", _GUARDIAN)),
        contacts=_contacts(content),
        born=born,
        age=int(age) if age else None,
        declined=tuple(part for part in Part if content[f"declined_{part}"]),
    )


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
