"""F22 to F24: wrong passphrases, headers made to harm, and too little memory."""

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services import sign_in
from counsel_desk.services.people import fold
from counsel_desk.services.sign_in import LONGEST_WAIT_SECONDS, WaitError

ROOT = Path(__file__).resolve().parents[2]
WRONG = "not the right sentence at all"
TRIES = 20
MEBI = 1024 * 1024


def try_wrong(office, name):
    """Try once; return the seconds to wait first, or nothing where the try was made."""
    desk = office.desk()
    try:
        with pytest.raises(KnownError) as caught:
            sign_in.sign_in(desk, name, WRONG)
    finally:
        desk.register.close()
    return caught.value.parameters["seconds"] if isinstance(caught.value, WaitError) else None


@pytest.mark.parametrize("name", [None, "Nobody Of That Name"])
def test_f22_twenty_wrong_tries_wait_at_most_thirty_seconds_and_never_for_ever(office, name):
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
    sign_in.sign_in(office.desk(), other.name, other.passphrase).close()
    office.clock.move(seconds=LONGEST_WAIT_SECONDS)
    sign_in.sign_in(office.desk(), person.name, person.passphrase).close()


def test_f22_a_clock_set_back_does_not_lock_anybody_out(office):
    person = office.person(Role.STAFF)
    for _ in range(TRIES):
        seconds = try_wrong(office, person.name)
        office.clock.move(seconds=seconds or 0)
    office.clock.move(days=-365)
    sign_in.sign_in(office.desk(), person.name, person.passphrase).close()


def put_cost(office, **cost):
    person, desk = office.person(Role.STAFF), office.desk()
    with desk.register.writing() as register:
        member = register.person_named(fold(person.name))
        bundle = register.bundle(member.person, Slot.PASSPHRASE)
        register.put_bundle(replace(bundle, **cost))
    return desk, person


@pytest.mark.parametrize(
    "cost", [{"memory_kib": 8}, {"memory_kib": 64 * MEBI}, {"time_cost": 2**31}, {"parallelism": 0}]
)
def test_f23_a_header_made_to_harm_is_refused_at_once(office, cost):
    desk, person = put_cost(office, **cost)
    begun = time.perf_counter()
    with pytest.raises(KnownError):
        sign_in.sign_in(desk, person.name, person.passphrase)
    # The acceptance list gives this figure: any Argon2id run would take longer.
    assert time.perf_counter() - begun < 0.05


SMALL = """
import resource, sys
from pathlib import Path
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import Cost
from counsel_desk.security.keys import Keys
from counsel_desk.domain.trust import Slot
keys = Keys(Cost(3, int(sys.argv[1]) * 1024, 4))
identity = keys.new_identity()
resource.setrlimit(resource.RLIMIT_AS, (600 * 2**20, 600 * 2**20))
try:
    bundle = keys.lock(identity, "p", Slot.PASSPHRASE, "river lamp Tuesday kettle", bytes(32))
    keys.unlock(bundle, "river lamp Tuesday kettle", bytes(32))
except KnownError as error:
    print(type(error).__name__, error)
else:
    print("opened")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is Linux's")
@pytest.mark.parametrize(("mebibytes", "said"), [(1024, "NotEnoughMemoryError"), (64, "opened")])
def test_f24_with_600_megabytes_signing_in_works_or_says_what_is_missing(mebibytes, said):
    done = subprocess.run(
        [sys.executable, "-c", SMALL, str(mebibytes)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stdout.startswith(said), done.stderr
    assert "Traceback" not in done.stderr
