"""Shared fixtures: a small office on real files, built once and copied for every test.

Qt draws into memory unless a display was asked for.
"""

import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from argon2 import low_level

from counsel_desk.demo.office import build
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
from tests.helpers.folders import copied

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The desk under test hears nothing of the machine that the tests run on.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent"


def english(_context, text, _language):
    return text


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self):
        self.instant = datetime.now(UTC)

    def __call__(self):
        return self.instant

    def move(self, **by):
        self.instant += timedelta(**by)


class Office:
    """An office whose people can be signed in."""

    def __init__(self, folder, people, sheets, clock):
        self.folder, self.clock, self.sheets = folder, clock, list(sheets[:2])
        self.tools = replace(tools(english, FLOOR), now=clock)
        self.people = people
        self._open = []

    def person(self, role, place=0):
        return [one for one in self.people if role in one.roles][place]

    def data(self):
        data = open_office_data(self.folder, self.tools)
        self._open.append(data.register)
        return data

    def enter(self, role, place=0):
        """Sign in the person of a role; `place` counts where several have it."""
        person = self.person(role, place)
        session = sign_in.sign_in(self.data(), person.name, person.passphrase)
        self._open += session.opened()
        return session

    def close(self):
        for each in self._open:
            each.close()
        self._open = []


@pytest.fixture(autouse=True, scope="session")
def stretched_once():
    """Work each Argon2id out once: the people of the template sign in hundreds of times.

    The empty secret is what a calibration takes the time of.
    """
    real = low_level.hash_secret_raw
    known = cache(real)

    def stretch(secret, *cost, **named):
        return (known if secret else real)(secret, *cost, **named)

    low_level.hash_secret_raw = stretch
    yield
    low_level.hash_secret_raw = real


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "office"
    return build(folder, tools(english, FLOOR), clients=2, notes=2)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def office(template, tmp_path, clock):
    folder = copied(template.data, tmp_path / "office")
    made = Office(folder, template.people, template.root_sheets, clock)
    yield made
    made.close()


@pytest.fixture
def counsellor(office):
    return office.enter(Role.COUNSELLOR)


@pytest.fixture
def supervisor(office):
    return office.enter(Role.SUPERVISOR)


@pytest.fixture
def client(counsellor):
    """The record of the counsellor's one client, who has everything a file can have."""
    return clients.listing(counsellor)[0].filed.record


@pytest.fixture(scope="session")
def two_folders(template, tmp_path_factory):
    """The data folders of two laptops of one office, joined by files alone."""
    from tests.helpers.laptops import founded

    return founded(template, tmp_path_factory.mktemp("laptops"), Clock())


@pytest.fixture
def both(template, two_folders, tmp_path, clock):
    """Copies of the two, at which people can sign in."""
    from tests.helpers.laptops import Laptops

    a = copied(two_folders[0], tmp_path / "a")
    shutil.copytree(two_folders[1], tmp_path / "b")
    made = Laptops(tmp_path, a, tmp_path / "b", clock, template.people, template.root_sheets)
    yield made
    made.close()
