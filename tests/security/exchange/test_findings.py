"""A laptop that lies, a road that lies, and data that was put back are each noticed by name."""

import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.exchange.parcel import Contents, Mark
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.services.exchange import keeping, laptops
from counsel_desk.services.people import people
from counsel_desk.services.ports.roads import LARGEST_PARCEL, Address
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers.folders import copied
from tests.helpers.meeting.exchanging import Exchanging
from tests.helpers.meeting.lying import Liar, lying
from tests.helpers.office import Office


@pytest.fixture
def liar(two: Exchanging) -> Liar:
    """The second laptop, once both have exchanged."""
    two.all_exchange()
    return lying(two)


def taken(two: Exchanging) -> int:
    """Have the first laptop exchange; return how many parcels it took."""
    return two.exchange(two.a).taken


def test_an_honest_parcel_is_taken(two: Exchanging, liar: Liar) -> None:
    """What the other tests change is what is refused in them."""
    liar.say()
    assert taken(two) == 1
    assert two.findings(two.a) == set()


def test_two_parcels_of_one_number_are_a_fork(two: Exchanging, liar: Liar) -> None:
    liar.say()
    assert taken(two) == 1
    liar.say(before=Mark(liar.own.number, os.urandom(32)))
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.FORKED}
    liar.say()
    assert taken(two) == 0, "nothing more is taken from who forked"


def test_a_fork_is_told_by_what_another_laptop_says_it_took(two: Exchanging) -> None:
    two.join("Third")
    two.all_exchange()
    there = two.state(two.a).laptops.values()
    third = next(one.laptop for one in there if one.name == "Third")
    data = two.a.data()
    with data.register.reading() as register:
        mark = keeping.met(register, third).mark
    two.a.close()
    liar = lying(two)
    liar.say(replace(liar.empty(), taken={third: mark}))
    assert taken(two) == 1
    assert two.findings(two.a) == set()
    liar.say(replace(liar.empty(), taken={third: Mark(mark.number, os.urandom(32))}))
    two.exchange(two.a)
    assert two.findings(two.a) == {Misfit.FORKED}


def test_a_parcel_that_is_kept_back_is_missed_until_it_comes(two: Exchanging, liar: Liar) -> None:
    mark = liar.say()
    kept_back = [one for one in two.meeting.iterdir() if f"{mark.number:012d}-all" in one.name]
    [path] = [one for one in kept_back if liar.own.laptop in one.name]
    hidden = path.rename(two.folder / "hidden")
    liar.say()
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.WITHHELD}
    hidden.rename(path)
    assert taken(two) == 2
    assert two.findings(two.a) == set()


def test_a_parcel_in_anothers_name_is_refused(two: Exchanging, liar: Liar) -> None:
    stranger = two.a.tools.keys.new_identity().private_bytes()
    number = liar.own.number + 1
    liar.put(number, liar.parcel(number, liar.own.mark, liar.empty(), stranger))
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.FORGED}


def test_a_parcel_of_another_office_is_refused(two: Exchanging, liar: Liar) -> None:
    number = liar.own.number + 1
    liar.put(number, liar.parcel(number, liar.own.mark, liar.empty(), office="0" * 32))
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.FORGED}


def test_an_office_log_that_goes_back_is_noticed(two: Exchanging, liar: Liar) -> None:
    liar.say(replace(liar.empty(), log=Mark(liar.log.number - 1, os.urandom(32))))
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.WENT_BACK}


def test_an_office_log_that_became_another_one_is_noticed(two: Exchanging, liar: Liar) -> None:
    liar.say()
    assert taken(two) == 1
    liar.say(replace(liar.empty(), log=Mark(liar.log.number, os.urandom(32))))
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.WENT_BACK}


def fact(kind: str, body: bytes) -> StoredEntry:
    """Return a fact as a laptop could send it."""
    return StoredEntry(1, kind, "ab" * 16, "2026-11-01T09:30:00+00:00", body, b"x" * 64)


@pytest.mark.parametrize(
    "change",
    [
        lambda one: replace(one, facts=(fact("policy_set", b"{}"),)),
        lambda one: replace(one, facts=(fact("founded", b"{}"),)),
        lambda one: replace(one, people=("../../etc",)),
        lambda one: replace(one, letters=(Envelope("x", "y", b""),)),
        lambda one: replace(one, log=Mark(-1, b"")),
    ],
)
def test_what_no_desk_would_send_is_refused(
    two: Exchanging, liar: Liar, change: Callable[[Contents], Contents]
) -> None:
    liar.say(change(liar.empty()))
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.IMPOSSIBLE}


def test_a_fact_that_nobody_vouches_for_changes_nothing(two: Exchanging, liar: Liar) -> None:
    before = two.state(two.a)
    body = b'{"epoch":0,"name":"Mallory","person":"%s","roles":["administrator"]}' % (b"cd" * 16)
    liar.say(replace(liar.empty(), facts=(fact("invited", body),)))
    assert taken(two) == 1
    assert two.state(two.a).people == before.people


def test_a_retired_laptop_that_goes_on_sending_is_named(two: Exchanging, liar: Liar) -> None:
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        laptops.retire(admin, liar.own.laptop)
    liar.say()
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.RETIRED}


def test_a_newer_desk_is_waited_for(two: Exchanging, liar: Liar) -> None:
    number = liar.own.number + 1
    parcel = liar.parcel(number, liar.own.mark, liar.empty())
    two.road().put(Address(liar.own.laptop, number), b"CDP\x02" + parcel[4:])
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.NEWER}


def test_a_kind_of_fact_that_is_not_known_yet_is_waited_for(two: Exchanging, liar: Liar) -> None:
    liar.say(replace(liar.empty(), facts=(fact("from_next_year", b"{}"),)))
    assert taken(two) == 0
    assert two.findings(two.a) == {Misfit.NEWER}


def test_data_that_was_put_back_is_noticed_by_what_others_have(
    two: Exchanging, liar: Liar, tmp_path: Path
) -> None:
    old = copied(two.a.folder, tmp_path / "backup")
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        people.invite(admin, "After The Backup", (Role.STAFF,))
    two.all_exchange()
    two.clock.move(days=2)
    two.exchange(two.others[0])
    back = Office(old, two.a.people, two.a.sheets, two.clock)
    two.exchange(back)
    assert Misfit.PUT_BACK in two.findings(back)
    session = back.enter(Role.ADMINISTRATOR)
    people.invite(session, "Under A Taken Number", (Role.STAFF,))
    back.close()
    assert two.exchange(back).sent == 0, "or others would see a fork"
    two.exchange(two.others[0])
    assert two.findings(two.others[0]) == set()


def test_a_road_that_was_put_back_does_no_harm(two: Exchanging, tmp_path: Path) -> None:
    before = shutil.copytree(two.meeting, tmp_path / "before")
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        people.invite(admin, "Somebody", (Role.STAFF,))
    two.all_exchange()
    state = two.state(two.others[0])
    for _time in range(2):
        two.exchange(two.others[0], FolderRoad(before))
        two.exchange(two.a, FolderRoad(before))
    assert two.state(two.others[0]).people == state.people
    assert two.findings(two.a) == two.findings(two.others[0]) == set()


def test_any_changed_byte_is_refused(two: Exchanging, liar: Liar) -> None:
    number = liar.own.number + 1
    parcel = liar.parcel(number, liar.own.mark, liar.empty())
    before = two.state(two.a)
    for place in (4, 40, 200, len(parcel) // 2, len(parcel) - 1):
        changed = bytearray(parcel)
        changed[place] ^= 1
        lying = two.folder / f"meeting {place}"
        lying.mkdir()
        FolderRoad(lying).put(Address(liar.own.laptop, number), bytes(changed))
        assert two.exchange(two.a, FolderRoad(lying)).taken == 0
    assert two.findings(two.a) == {Misfit.FORGED}
    assert two.state(two.a).people == before.people


def test_a_file_of_a_gigabyte_is_not_read(two: Exchanging, liar: Liar) -> None:
    name = f"{liar.own.laptop}-{liar.own.number + 1:012d}-all.cdp"
    with (two.meeting / name).open("wb") as file:
        file.truncate(2**30)
    assert taken(two) == 0
    assert LARGEST_PARCEL < 2**30
    assert two.findings(two.a) == {Misfit.WITHHELD}


def test_a_flood_of_strangers_is_not_even_read(
    two: Exchanging, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.all_exchange()
    for number in range(1, 501):
        two.road().put(Address(os.urandom(16).hex(), number), b"junk")
    read: list[Address] = []
    monkeypatch.setattr(FolderRoad, "take", lambda _road, one: read.append(one))
    assert taken(two) == 0
    assert read == []


def test_a_laptop_that_cannot_be_followed_keeps_no_other_one_out(
    two: Exchanging, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many parcels wait after one that is missing."""
    monkeypatch.setattr("counsel_desk.services.exchange.fetching._MOST_AT_ONCE", 5)
    third = two.join("Third")
    two.all_exchange()
    liar = lying(two)
    for number in range(liar.own.number + 2, liar.own.number + 12):
        before = Mark(number - 1, os.urandom(32))
        liar.put(number, liar.parcel(number, before, liar.empty()))
    waiting = FolderRoad.waiting

    def liar_first(road: FolderRoad, reader: str, seen: Mapping[str, int]) -> list[Address]:
        found = waiting(road, reader, seen)
        return sorted(found, key=lambda one: (one.sender != liar.own.laptop, one))

    monkeypatch.setattr(FolderRoad, "waiting", liar_first)
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        people.invite(admin, "Somebody", (Role.STAFF,))
    two.exchange(two.a)
    two.exchange(third)
    assert two.state(third).named("Somebody") is not None
    assert two.findings(third) == {Misfit.WITHHELD}
