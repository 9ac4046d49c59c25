"""An office on real files, and a clock that a test moves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import OfficeData, open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools


def english(context: str, text: str, language: str) -> str:
    """Return a text untranslated: tests read English."""
    return text


class Closable(Protocol):
    """A file that an office in a test leaves open."""

    def close(self) -> None:
        """Close it."""


class Clock:
    """A clock that moves only when a test moves it."""

    def __init__(self) -> None:
        self.instant = datetime.now(UTC)

    def __call__(self) -> datetime:
        """Return the current instant."""
        return self.instant

    def move(self, **by: float) -> None:
        """Move the clock; takes what `timedelta` takes."""
        self.instant += timedelta(**by)


class Office:
    """An office whose people a test can sign in."""

    def __init__(
        self, folder: Path, people: Sequence[Person], sheets: Sequence[str], clock: Clock
    ) -> None:
        self.folder, self.clock, self.sheets = folder, clock, list(sheets[:2])
        self.tools = replace(tools(english, FLOOR), now=clock)
        self.people = people
        self._open: list[Closable] = []

    def person(self, role: Role, place: int = 0) -> Person:
        """Return a person with a role; `place` chooses among several."""
        return [one for one in self.people if role in one.roles][place]

    def data(self) -> OfficeData:
        """Open the data folder; nobody is signed in yet."""
        data = open_office_data(self.folder, self.tools)
        self._open.append(data.register)
        return data

    def enter(self, role: Role, place: int = 0) -> Session:
        """Sign in a person with a role; `place` chooses among several."""
        person = self.person(role, place)
        session = sign_in.sign_in(self.data(), person.name, person.passphrase)
        self._open += session.opened()
        return session

    def close(self) -> None:
        """Close every file that was opened here."""
        for each in self._open:
            each.close()
        self._open = []
