"""Shared fixtures: a small office on real files, built once and copied for every test.

Qt draws into memory unless a display was asked for.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from argon2 import low_level
from argon2.low_level import Type

from counsel_desk.demo.office import DemoOffice, build
from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import OfficeData, open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.folders import copied
from tests.helpers.laptops import Laptops

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The desk under test hears nothing of the machine that the tests run on.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent"


def english(_context: str, text: str, _language: str) -> str:
    return text


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.instant = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.instant

    def move(self, **by: int) -> None:
        self.instant += timedelta(**by)


class Office:
    """An office whose people can be signed in."""

    def __init__(
        self, folder: Path, people: list[Person], sheets: tuple[str, str, str], clock: Clock
    ) -> None:
        self.folder, self.clock, self.sheets = folder, clock, list(sheets[:2])
        self.tools = replace(tools(english, FLOOR), now=clock)
        self.people = people
        self._open = []

    def person(self, role: Role, place: int = 0) -> Person:
        return [one for one in self.people if role in one.roles][place]

    def data(self) -> OfficeData:
        data = open_office_data(self.folder, self.tools)
        self._open.append(data.register)
        return data

    def enter(self, role: Role, place: int = 0) -> Session:
        """Sign in the person of a role; `place` counts where several have it."""
        person = self.person(role, place)
        session = sign_in.sign_in(self.data(), person.name, person.passphrase)
        self._open += session.opened()
        return session

    def close(self) -> None:
        for each in self._open:
            each.close()
        self._open = []


@pytest.fixture(autouse=True, scope="session")
def stretched_once() -> Iterator[None]:
    """Work each Argon2id out once: the people of the template sign in hundreds of times.

    The empty secret is what a calibration takes the time of.
    """
    real = low_level.hash_secret_raw
    known = cache(real)

    def stretch(secret: bytes, *cost: Type | bytes | int | bytes, **named: Type | int) -> bytes:
        return (known if secret else real)(secret, *cost, **named)

    low_level.hash_secret_raw = stretch
    yield
    low_level.hash_secret_raw = real


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> DemoOffice:
    folder = tmp_path_factory.mktemp("template") / "office"
    return build(folder, tools(english, FLOOR), clients=2, notes=2)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(template: DemoOffice, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    folder = copied(template.data, tmp_path / "office")
    made = Office(folder, template.people, template.root_sheets, clock)
    yield made
    made.close()


@pytest.fixture
def counsellor(office: Office) -> Session:
    return office.enter(Role.COUNSELLOR)


@pytest.fixture
def supervisor(office: Office) -> Session:
    return office.enter(Role.SUPERVISOR)


@pytest.fixture
def client(counsellor: Session) -> str:
    """The record of the counsellor's one client, who has everything a file can have."""
    return clients.listing(counsellor)[0].filed.record


@pytest.fixture(scope="session")
def two_folders(
    template: DemoOffice, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """The data folders of two laptops of one office, joined by files alone."""
    from tests.helpers.laptops import founded

    return founded(template, tmp_path_factory.mktemp("laptops"), Clock())


@pytest.fixture
def both(
    template: DemoOffice, two_folders: tuple[Path, Path], tmp_path: Path, clock: Clock
) -> Iterator[Laptops]:
    """Copies of the two, at which people can sign in."""
    from tests.helpers.laptops import Laptops

    a = copied(two_folders[0], tmp_path / "a")
    shutil.copytree(two_folders[1], tmp_path / "b")
    made = Laptops(tmp_path, a, tmp_path / "b", clock, template.people, template.root_sheets)
    yield made
    made.close()
