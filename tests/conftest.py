"""Shared fixtures: a small office on real files, built once and copied for every test.

Qt draws into memory unless a display was asked for.
"""

import ctypes
import gc
import os
import pickle
import shutil
import sys
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

from counsel_desk.demo.office import DemoOffice, build
from counsel_desk.domain.caseload.suppression import never
from counsel_desk.domain.office_time import ZONE
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.services.work import shown_figures
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers import once, scripted_day
from tests.helpers.folders import copied
from tests.helpers.meeting.exchanging import THIRD, WORKER, Exchanging, met_again, met_once
from tests.helpers.meeting.office_server import OfficeServer, office_server_on
from tests.helpers.meeting.postgres import Postgres, started
from tests.helpers.office import Clock, Office, english
from tests.helpers.processes import in_turn
from tests.helpers.repeats import repeats
from tests.helpers.scripted_day import Walked
from tests.helpers.values import marks

Made = TypeVar("Made")

# Looking for garbage in what collecting makes took a third of the time of collecting.
gc.disable()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How long one example takes is the machine's affair; a test that never ends has its time-out.
settings.register_profile("desk", deadline=None, max_examples=repeats(40, 100))
settings.load_profile("desk")
# The machine stands where the office is: otherwise its day is another for some hours of each.
# Windows knows only what a zone is ahead of UTC, and not its name.
os.environ["TZ"] = ZONE if sys.platform != "win32" else "IST-5:30"
if sys.platform == "win32":
    ctypes.CDLL("ucrtbase")._tzset()
else:
    time.tzset()
# The desk under test hears nothing of the machine that the tests run on.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent"

GARBAGE = 20_000
"""So many new objects are looked through together: at Python's own 700 it takes far longer."""
MEMORY, ENOUGH = Path("/dev/shm"), 4_000_000_000
# No test asks whether bytes reached a disk, and waiting for one took a tenth of their time.
if sys.platform == "linux" and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Let the workers collect in turn: what the first compiles in a new clone, the second finds.

    What is there then stays to the end of the run, and is left out of every garbage collection.
    """
    with in_turn(Path(__file__)):
        collected = yield
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE)
    gc.enable()
    return collected


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Made]) -> Made:
    """Return what `make` makes in a folder, made by the first worker of a run for all of them.

    `TEST_OFFICES` names a folder that keeps it for further runs (scripts/defences.py).
    """
    base = factory.getbasetemp()
    root = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    root = Path(os.environ.get("TEST_OFFICES", root))
    kept = root / f"{name}.pickle"
    with in_turn(root / f"{name}.lock"):
        if not kept.exists():
            folder = root / name
            folder.mkdir()
            kept.write_bytes(pickle.dumps(make(folder)))
    found: Made = pickle.loads(kept.read_bytes())
    return found


@pytest.fixture(autouse=True, scope="session")
def worked_out_once() -> Iterator[None]:
    """Spare every test work that is not what it looks at; see tests/helpers/once.py."""
    with once.spared():
        yield


@pytest.fixture(autouse=True)
def nothing_kept_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show all figures that may be shown: by chance, some would be kept back."""
    monkeypatch.setattr(shown_figures, "coin", never)


@pytest.fixture(scope="session")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Walked:
    """A scripted day in the windows, walked once under strace for all workers of a run."""
    return made_once(tmp_path_factory, "day", scripted_day.walked)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> DemoOffice:
    """The fictional office, with two clients; the workers of a run share one."""

    def make(folder: Path) -> DemoOffice:
        return build(folder / "office", tools(english, FLOOR), clients=2, notes=2)

    return made_once(tmp_path_factory, "template", make)


@pytest.fixture
def clock() -> Clock:
    """A clock that a test moves."""
    return Clock()


@pytest.fixture
def office(template: DemoOffice, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """A copy of the fictional office, for one test."""
    folder = copied(template.data, tmp_path / "office")
    made = Office(folder, template.people, template.root_sheets, clock)
    yield made
    made.close()


@pytest.fixture
def marks_kept(office: Office) -> None:
    """The office keeps signatures and thumb impressions as pictures."""
    marks.keep(office)


@pytest.fixture
def counsellor(office: Office) -> Session:
    """The first counsellor, signed in."""
    return office.enter(Role.COUNSELLOR)


@pytest.fixture
def supervisor(office: Office) -> Session:
    """The supervisor, signed in."""
    return office.enter(Role.SUPERVISOR)


@pytest.fixture
def client(counsellor: Session) -> str:
    """The record of the counsellor's one client, who has everything a file can have."""
    return clients.listing(counsellor)[0].filed.record


@pytest.fixture(scope="session")
def met(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two laptops that have met, and a caseworker at the second."""

    def make(folder: Path) -> Path:
        met_once(template, folder, Clock())
        return folder

    return made_once(tmp_path_factory, "met", make)


@pytest.fixture(scope="session")
def staffed(met: Path, template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, with a counsellor at the second laptop as well."""

    def make(folder: Path) -> Path:
        made = met_again(met, template, folder, Clock(), WORKER)
        made.admit(made.others[0], THIRD)
        made.close()
        return folder

    return made_once(tmp_path_factory, "staffed", make)


@pytest.fixture
def two_staffed(
    staffed: Path, template: DemoOffice, tmp_path: Path, clock: Clock
) -> Iterator[Exchanging]:
    """Those two laptops."""
    made = met_again(staffed, template, tmp_path, clock, WORKER, THIRD)
    yield made
    made.close()


@pytest.fixture
def two(met: Path, template: DemoOffice, tmp_path: Path, clock: Clock) -> Iterator[Exchanging]:
    """The two laptops; the second is the first of `others`."""
    made = met_again(met, template, tmp_path, clock, WORKER)
    yield made
    made.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server on loopback, with TLS."""
    yield from started()


@pytest.fixture
def office_server(postgres: Postgres) -> Iterator[OfficeServer]:
    """An office server that was set up for one test."""
    yield from office_server_on(postgres)
