"""Finds the numbers to call where somebody is in great need; the one place that reads them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from counsel_desk.domain.office.roles import Operation
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import Session
from resources import loader

_FALLBACK = "en"


@dataclass(frozen=True)
class Helpline:
    """One number.

    Attributes:
        number: As it is dialled.
        what: Whom it reaches, in the language asked for, or as the office wrote it.
        source: Where the number was read, in that language; empty for one of the office's own.
        checked: The day on which the developers last looked; `None` for one of the office's own.
    """

    number: str
    what: str
    source: str = ""
    checked: date | None = None


def helplines(session: Session, language: str) -> list[Helpline]:
    """Return the office's own numbers, then those of the desk unless the office leaves them out.

    Args:
        session: Of anybody.
        language: Two letters; English where a language is missing.
    """
    session.require(Operation.READ_POLICY)
    office = policy.read(session)
    own = [Helpline(one.number, one.what) for one in office.helplines]
    return [*own, *(of_desk(language) if office.desk_helplines else ())]


def of_desk(language: str) -> list[Helpline]:
    """Return the numbers that come with the desk, in the order in which they are shown."""
    return [
        Helpline(one["number"], _in(language, one), _in(language, one["source"]), one["checked"])
        for one in loader.helplines()
    ]


def _in(language: str, texts: Mapping[str, Any]) -> str:
    text: str = texts.get(language, texts[_FALLBACK])
    return text
