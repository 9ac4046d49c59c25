"""A69: the root signs what stood on the screen, while a process changes the rows all the time."""

import multiprocessing
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from multiprocessing.synchronize import Event, Semaphore
from pathlib import Path

import pytest

from counsel_desk.domain.office_log.bodies import Body, Enrolled, Invited
from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.trust import ROOT, Certificate, Identity, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.office import candidates, certifying
from counsel_desk.services.people import people
from counsel_desk.services.work.log_rows import decoded
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office
from tests.helpers.repeats import repeats
from tests.security.altering import (
    Rows,
    forged,
    of_register,
    overwrite,
    person_in,
    register_of,
    saying,
)
from tests.security.staff import person_of

SIGNINGS = repeats(8, 1000)
# Seconds that the rows stay changed, and stay right: short ones, to come between two reads, and
# long ones, so that a slow machine signs between two changes as well.
CHANGED = 0.001
RIGHT = [0.001 * 2**power for power in range(9)]
MORE = (Role.COUNSELLOR, Role.ADMINISTRATOR)

_CONTEXT = multiprocessing.get_context("forkserver")
Undo = Callable[[Rows], None]


def worse(body: Body, stranger: Identity) -> Sequence[Body]:
    """Return what somebody would rather have in the place of what is said of a person."""
    match body:
        case Invited():
            return [replace(body, roles=MORE), replace(body, name="Somebody Else")]
        case Certificate():
            return [replace(body, roles=MORE), replace(body, keys=stranger.public)]
        case Enrolled():
            return [replace(body, keys=stranger.public)]
        case _:
            return []


def last_of(log: Sequence[StoredEntry], person: str) -> list[StoredEntry]:
    """Return the last entry of each kind about a person."""
    return list({one.kind: one for one in log if person_in(one) == person}.values())


def harms(rows: Rows, person: str, stranger: Identity) -> list[tuple[StoredEntry, bool]]:
    """Return entries to write over others, or after the last one."""
    log = rows.log()
    found = [
        (saying(one, body), False)
        for one in last_of(log, person)
        for body in worse(decoded(one).body, stranger)
    ]
    certificates = [one for one in last_of(log, person) if one.kind == "certificate"]
    for one in certificates:
        body = decoded(one).body
        assert isinstance(body, Certificate)
        more = replace(body, roles=MORE, epoch=body.epoch + 1)
        found.append((forged(log, rows.office, (ROOT, more), stranger), True))
    return found


def change_for_ever(ended: Event, changed: Semaphore, folder: Path, person: str) -> None:
    """Change what the log says of a person, and put it back, again and again."""
    office = Office(folder, [], [], Clock())
    name, file = register_of(office)
    stranger, number, chance = office.tools.keys.new_identity(), 0, random.Random(69)
    while not ended.is_set():
        number += 1
        try:
            with file.writing() as beside:
                rows = Rows(name, beside)
                found = harms(rows, person, stranger)
                harm, added = found[number % len(found)]
                kept = next((one for one in rows.log() if one.number == harm.number), None)
                beside.append(harm) if added else overwrite(beside, harm)
            ended.wait(CHANGED)
            with file.writing() as beside:
                rows = Rows(name, beside)
                if kept is not None:
                    overwrite(beside, kept)
                elif harm in rows.log():
                    rows.put([one for one in rows.log() if one != harm])
        except KnownError:
            continue
        changed.release()
        ended.wait(chance.choice(RIGHT))


class Changing:
    """A process that changes rows as long as a test runs."""

    def __init__(self, folder: Path, person: str) -> None:
        self._ended, self._changed = _CONTEXT.Event(), _CONTEXT.Semaphore(0)
        given = (self._ended, self._changed, folder, person)
        self._process = _CONTEXT.Process(target=change_for_ever, args=given)

    def __enter__(self) -> "Changing":
        self._process.start()
        return self

    def __exit__(self, *_caught: object) -> None:
        self._ended.set()
        self._process.join()
        assert self._process.exitcode == 0

    def wait(self) -> None:
        """Wait until the rows changed once more."""
        while self._changed.acquire(block=False):
            pass
        assert self._changed.acquire(timeout=30)


def sign_again_and_again(
    session: Session,
    show: Callable[[], Certifiable],
    sign: Callable[[Certifiable], None],
    rows: Changing,
) -> tuple[int, int, int]:
    """Sign what is shown; return how often, how often it was something else, or was refused."""
    signed = other = refused = 0
    while signed < SIGNINGS:
        assert refused < 100 * SIGNINGS
        try:
            shown = show()
            rows.wait()
            sign(shown)
        except KnownError:
            refused += 1
            continue
        made = session.data.register.state.people[shown.person].certificate
        signed += 1
        assert made is not None
        other += (made.name, made.roles, made.keys, made.epoch) != (
            shown.name,
            shown.roles,
            shown.keys,
            shown.epoch,
        )
    return signed, other, refused


@pytest.fixture
def admin(office: Office) -> Session:
    """The administrator, signed in."""
    return office.enter(Role.ADMINISTRATOR)


def test_a69_what_the_root_confirms_is_what_stood_on_the_screen(
    office: Office, admin: Session
) -> None:
    person = person_of(admin, office.person(Role.STAFF).name)
    tools = admin.data.tools

    def ask() -> None:
        """Have the person make new keys with a new invitation, unless they did already."""
        state = people.state_of(admin.data.register.state.people[person])
        if state == people.CERTIFIED:
            certifying.invite_again(admin, person)
        if state != people.ENROLLED:
            code = people.code_of(admin, person)
            keys = tools.keys.new_identity()
            fact = tools.enrolment.request(keys, admin.data.office.office, person, code)
            with admin.data.register.writing() as register:
                register.add(fact, office.clock())

    def show() -> Certifiable:
        ask()
        [found] = candidates.waiting(admin)
        assert isinstance(found, Certifiable)
        assert found.words == tools.keys.fingerprint(found.keys)
        return found

    with Changing(office.folder, person) as changing:
        signed, other, _refused = sign_again_and_again(
            admin, show, lambda shown: certifying.certify(admin, [shown], office.sheets), changing
        )
    assert (signed, other) == (SIGNINGS, 0)
    assert of_register(office).ok


def test_a69_a_change_of_roles_signs_the_name_and_keys_that_stood_on_the_screen(
    office: Office, admin: Session
) -> None:
    person = person_of(admin, office.person(Role.STAFF).name)
    with Changing(office.folder, person) as changing:
        signed, other, _refused = sign_again_and_again(
            admin,
            lambda: candidates.current(admin, person),
            lambda shown: certifying.change_roles(admin, shown, shown.roles, office.sheets),
            changing,
        )
    assert (signed, other) == (SIGNINGS, 0)
    assert of_register(office).ok
