"""An exchange that is killed at any moment, at either end, takes everything in exactly once."""

from collections.abc import Callable, Iterator
from ctypes import c_int
from functools import partial
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.exchange import keeping
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.people import people
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.storage.roads.folder import FolderRoad
from counsel_desk.wiring import tools
from tests.faults.killing import counter, killed
from tests.helpers.meeting.exchanging import Exchanging, met_once, release, shared
from tests.helpers.office import Clock, Office, english
from tests.helpers.repeats import repeats

ROUNDS = repeats(4, 50)
LONGEST = 0.15
LETTERS = 3
"""How many letters wait at each round."""


@pytest.fixture
def two(template: DemoOffice, tmp_path: Path, clock: Clock) -> Exchanging:
    """Two laptops that have met."""
    return met_once(template, tmp_path, clock)


def exchange_for_ever(begun: Event, folder: Path, meeting: Path, done: c_int) -> None:
    """Exchange again and again."""
    data = open_office_data(folder, tools(english, FLOOR))
    begun.set()
    while True:
        exchange(data, FolderRoad(meeting))
        done.value += 1


def kills(two: Exchanging, end: Office, done: c_int, enough: Callable[[], bool]) -> Iterator[int]:
    """Kill the exchange of one laptop again and again."""
    folders = (end.folder, two.meeting, done)
    return killed(exchange_for_ever, lambda: folders, ROUNDS, LONGEST, seed=1, enough=enough)


def entries(two: Exchanging) -> list[bytes]:
    """Return what the second laptop's log says, entry by entry; it is whole if it folds."""
    data = two.others[0].data()
    data.register.trust()
    with data.register.reading() as register:
        found = [
            each.written
            for each in register.entries()
            if each.body.__class__.__name__ in {"Brought", "Posted"}
        ]
    two.others[0].close()
    return found


def test_killed_in_the_middle_at_either_end_everything_comes_once(
    two: Exchanging, clock: Clock
) -> None:
    a, b, done = two.a, two.others[0], counter()
    sent, cut = 0, list[bool]()
    for end in (a, b):
        for number in kills(two, end, done, partial(any, cut)):
            cut.append(any(end.folder.rglob("*-journal")))
            with two.at(a, Role.ADMINISTRATOR) as admin:
                people.invite(admin, f"Somebody {end.folder.name} {number:03d}", (Role.STAFF,))
            with two.at(a, Role.COUNSELLOR) as counsellor:
                for _each in range(LETTERS):
                    release(counsellor, clock)
                    sent += 1
    assert any(cut), "some of the kills fell on a transaction"
    two.all_exchange(a, b)
    found = entries(two)
    assert len(set(found)) == len(found), "nothing was taken in twice"
    assert shared(two.state(a)) == shared(two.state(b))
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == sent
    assert two.findings(a) == two.findings(b) == set()
    data = b.data()
    with data.register.reading() as register:
        assert len(register.beside.shelf.things(keeping.LETTER)) == sent
    two.close()
