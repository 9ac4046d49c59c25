"""A laptop tidies away what it left in a folder, once every other laptop says it has taken it."""

import os
from pathlib import Path

from counsel_desk.services.ports.roads import Address
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers.meeting.exchanging import Exchanging, shared
from tests.helpers.office import Office


def files(two: Exchanging, laptop: str) -> set[Path]:
    """Return what lies there for all in a laptop's name."""
    return set(two.meeting.glob(f"{laptop}-*-all-*.cdp"))


def days(two: Exchanging, count: int, *among: Office) -> None:
    """Let days pass on each of which laptops exchange."""
    for _day in range(count):
        two.clock.move(days=1)
        two.all_exchange(*among, times=1)


def test_what_a_laptop_left_stays_until_the_last_one_has_it(two: Exchanging) -> None:
    """Also a laptop that was away for a year catches up from the folder alone."""
    b, c = two.others[0], two.join("Away")
    two.all_exchange()
    days(two, 3)
    a_id = two.id_of(two.a)
    before = files(two, a_id)
    two.send_news("While It Was Away")
    [new] = files(two, a_id) - before
    for _month in range(12):
        two.clock.move(days=30)
        two.all_exchange(two.a, b, times=1)
    assert new in files(two, a_id)
    two.exchange(c)
    assert two.state(c).named("While It Was Away") is not None
    days(two, 4)
    assert new not in files(two, a_id)
    states = [shared(two.state(one)) for one in (two.a, b, c)]
    assert states[0] == states[1] == states[2]
    assert all(two.findings(one) == set() for one in (two.a, b, c))


def test_a_folder_does_not_grow_with_the_years(two: Exchanging) -> None:
    for week in range(20):
        two.send_news(f"Colleague {week}")
        two.clock.move(days=7)
        two.all_exchange(times=1)
    days(two, 4)
    assert len(list(two.meeting.iterdir())) < 12


def test_a_laptop_that_synchronises_late_brings_nothing_back_for_good(two: Exchanging) -> None:
    """A copy of the folder that is some days old still has what was tidied away."""
    b, a_id = two.others[0], two.id_of(two.a)
    two.send_news("Somebody")
    old = {path.name: path.read_bytes() for path in two.meeting.iterdir()}
    days(two, 4)
    assert {path.name for path in files(two, a_id)} < set(old)
    for name, content in old.items():
        (two.meeting / name).write_bytes(content)
    days(two, 2)
    two.send_news("Somebody else")
    days(two, 4)
    assert len(files(two, a_id)) < 5
    assert two.findings(two.a) == two.findings(b) == set()
    assert shared(two.state(two.a)) == shared(two.state(b))


def test_what_is_not_certainly_its_own_is_left_alone(two: Exchanging) -> None:
    """It may be what tells others that a laptop's data was put back."""
    two.all_exchange()
    a_id = two.id_of(two.a)
    planted = [
        Address(a_id, 1, "", os.urandom(16).hex()),
        Address(a_id, 10**6, "", os.urandom(16).hex()),
        Address(two.id_of(two.others[0]), 1, "", os.urandom(16).hex()),
    ]
    for address in planted:
        two.road().put(address, b"junk")
    two.send_news("Somebody")
    days(two, 3)
    there = FolderRoad(two.meeting)
    assert set(planted) <= {*there.leftover(a_id), *there.leftover(planted[2].sender)}


def test_what_a_killed_exchange_left_unfinished_goes(two: Exchanging) -> None:
    a_id, other = two.id_of(two.a), two.id_of(two.others[0])
    mine, theirs = (two.meeting / f".desk-{one}-0011.part" for one in (a_id, other))
    mine.write_bytes(b"half")
    theirs.write_bytes(b"half")
    two.send_news("Somebody")
    assert not mine.exists()
    assert theirs.exists()
