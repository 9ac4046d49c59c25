"""F22 to F24: wrong passphrases, malicious headers and too little memory."""

import re
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from counsel_desk.demo.people import Person
from counsel_desk.domain.office_log.state import folded
from counsel_desk.domain.trust import Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.security import derivation
from counsel_desk.security.derivation import FLOOR, Cost
from counsel_desk.security.errors import CostRefusedError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.unlocking import LONGEST_WAIT_SECONDS, WaitError
from counsel_desk.services.work.office_data import OfficeData
from tests.helpers.folders import ROOT
from tests.helpers.office import Office
from tests.security.staff import person_id

WRONG = "not the right sentence at all"
TRIES = 20
MEBI = 1024 * 1024


def try_wrong(office: Office, name: str) -> int | None:
    """Try once; return the seconds to wait first, or nothing if the try was made."""
    desk = office.data()
    try:
        with pytest.raises(KnownError) as caught:
            sign_in.sign_in(desk, name, WRONG)
    finally:
        desk.register.close()
    if not isinstance(caught.value, WaitError):
        return None
    seconds = caught.value.parameters["seconds"]
    assert isinstance(seconds, int)
    return seconds


@pytest.mark.parametrize("name", [None, "Nobody Of That Name"])
def test_f22_twenty_wrong_tries_wait_at_most_thirty_seconds(
    office: Office, name: str | None
) -> None:
    person = office.person(Role.STAFF)
    tried, waits = 0, []
    while tried < TRIES:
        seconds = try_wrong(office, name or person.name)
        if seconds is None:
            tried += 1
        else:
            waits.append(seconds)
            office.clock.move(seconds=seconds)
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT_SECONDS == 30
    # A desk opened anew knows of it: it is kept in the register.
    assert try_wrong(office, name or person.name) is not None
    other = office.person(Role.SUPERVISOR)
    sign_in.sign_in(office.data(), other.name, other.passphrase).close()
    office.clock.move(seconds=LONGEST_WAIT_SECONDS)
    sign_in.sign_in(office.data(), person.name, person.passphrase).close()


def test_f22_the_wait_survives_a_restart_of_the_program(office: Office) -> None:
    person = office.person(Role.STAFF)
    desk = office.data()
    with desk.register.writing() as register:
        # The other process goes by the real clock: a wait that begins now, at its longest.
        register.beside.put_failures(folded(person.name), TRIES, datetime.now(UTC))
    desk.register.close()
    told = sign_in_elsewhere(office, person.name, person.passphrase)
    assert told.startswith("WaitError")
    wait = re.search(r"wait (\d+) seconds", told)
    assert wait is not None
    assert 1 <= int(wait[1]) <= LONGEST_WAIT_SECONDS
    other = office.person(Role.SUPERVISOR)
    assert sign_in_elsewhere(office, other.name, other.passphrase) == "opened\n"
    past = datetime.now(UTC) - timedelta(seconds=LONGEST_WAIT_SECONDS)
    desk = office.data()
    with desk.register.writing() as register:
        register.beside.put_failures(folded(person.name), TRIES, past)
    desk.register.close()
    assert sign_in_elsewhere(office, person.name, person.passphrase) == "opened\n"


def test_f22_an_unknown_person_and_a_wrong_passphrase_take_the_same_work(
    office: Office, work_done: list[Cost]
) -> None:
    # Everyone's keys cost more than what this process would lock keys with.
    desk = office.data()
    with desk.register.writing() as register:
        for bundle in register.beside.bundles(Slot.PASSPHRASE):
            register.beside.put_bundle(replace(bundle, time_cost=FLOOR.time_cost + 1))
    said = set()
    for name in (office.person(Role.STAFF).name, "Nobody Of That Name", "Nor Of This"):
        with pytest.raises(KnownError) as caught:
            sign_in.sign_in(desk, name, WRONG)
        said.add((type(caught.value), str(caught.value)))
    assert len(said) == 1
    assert work_done == [replace(FLOOR, time_cost=FLOOR.time_cost + 1)] * 3


def test_f22_where_costs_differ_an_unknown_name_always_has_the_same_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = office.data()
    work_done: list[Cost] = []

    def counted(_secret: bytes, _salt: bytes, cost: Cost) -> bytes:
        work_done.append(cost)
        return bytes(32)

    monkeypatch.setattr(derivation, "stretch", counted)
    with desk.register.writing() as register:
        costs = set()
        for number, bundle in enumerate(register.beside.bundles(Slot.PASSPHRASE)):
            changed = replace(bundle, time_cost=FLOOR.time_cost + number % 2)
            register.beside.put_bundle(changed)
            costs.add(changed.time_cost)
    names = [f"Nobody {number}" for number in range(64)]
    found: dict[str, int] = {}
    for _ in range(2):
        for name in names:
            with pytest.raises(KnownError):
                sign_in.sign_in(desk, name, WRONG)
        again = dict(zip(names, (one.time_cost for one in work_done[-len(names) :]), strict=True))
        assert found in ({}, again)
        found = again
    assert set(found.values()) == costs == {FLOOR.time_cost, FLOOR.time_cost + 1}


def failures(office: Office, name: str) -> int:
    """Return how often in a row somebody failed to sign in."""
    desk = office.data()
    with desk.register.reading() as register:
        count, _last = register.beside.failures(folded(name))
    desk.register.close()
    return count


def test_f22_a_clock_set_back_does_not_lock_anybody_out(office: Office) -> None:
    person = office.person(Role.STAFF)
    for _ in range(TRIES):
        seconds = try_wrong(office, person.name)
        office.clock.move(seconds=seconds or 0)
    office.clock.move(days=-365)
    sign_in.sign_in(office.data(), person.name, person.passphrase).close()


def put_cost(office: Office, **cost: Any) -> tuple[OfficeData, Person]:
    """Put another cost into somebody's key bundle; return the open data folder and the person."""
    person, desk = office.person(Role.STAFF), office.data()
    with desk.register.writing() as register:
        bundle = register.beside.bundle(person_id(register, person.name), Slot.PASSPHRASE)
        assert bundle is not None
        register.beside.put_bundle(replace(bundle, **cost))
    return desk, person


@pytest.mark.parametrize(
    "cost", [{"memory_kib": 8}, {"memory_kib": 64 * MEBI}, {"time_cost": 2**31}, {"parallelism": 0}]
)
def test_f23_a_header_made_to_harm_is_refused_at_once(office: Office, cost: dict[str, int]) -> None:
    desk, person = put_cost(office, **cost)
    begun = time.perf_counter()
    with pytest.raises(CostRefusedError):
        sign_in.sign_in(desk, person.name, person.passphrase)
    # The acceptance list gives this figure: any Argon2id run would take longer.
    assert time.perf_counter() - begun < 0.05


SIGN_IN = """
import resource, sys
from pathlib import Path
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
import argon2.low_level, precis_i18n
desk = open_office_data(Path(sys.argv[1]), tools(lambda _context, text, _language: text, FLOOR))
limit = int(sys.argv[2])
if limit:
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    sign_in.sign_in(desk, sys.argv[3], sys.stdin.read()).close()
except KnownError as error:
    print(type(error).__name__, error)
else:
    print("opened")
"""


def sign_in_elsewhere(office: Office, name: str, passphrase: str, limit: int = 0) -> str:
    """Sign in as another process does, and return what it says."""
    done = subprocess.run(
        [sys.executable, "-c", SIGN_IN, str(office.folder), str(limit), name],
        input=passphrase,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is Linux's")
@pytest.mark.parametrize(("mebibytes", "said"), [(1024, "NotEnoughMemoryError"), (64, "opened")])
def test_f24_with_600_megabytes_signing_in_works_or_says_what_is_missing(
    office: Office, mebibytes: int, said: str
) -> None:
    desk, person = put_cost(office, memory_kib=mebibytes * 1024)
    desk.register.close()
    told = sign_in_elsewhere(office, person.name, person.passphrase, 600 * MEBI)
    assert told.startswith(said)
    if said != "opened":
        assert f"needs {mebibytes} MiB of free memory. Please close other programs" in told
        # Short memory is no wrong passphrase: nobody has to wait for it.
        assert failures(office, person.name) == 0


SMALL = """
import resource
from counsel_desk.domain.trust import Remembered, Slot
from counsel_desk.security.derivation import Cost
from counsel_desk.security.keys import Keys
keys = Keys(calibrate=lambda _pace: Cost(3, 512 * 1024, 4))
identity = keys.new_identity()
resource.setrlimit(resource.RLIMIT_AS, (600 * 2**20, 600 * 2**20))
kept = Remembered(bytes(32))
bundle = keys.lock(identity, "p", Slot.PASSPHRASE, "river lamp Tuesday kettle", bytes(32), kept)
keys.unlock(bundle, "river lamp Tuesday kettle", bytes(32))
print(bundle.memory_kib // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is Linux's")
def test_f24_keys_are_locked_with_the_memory_that_is_there() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SMALL], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stderr == ""
    assert int(done.stdout) in {64, 128, 256}
