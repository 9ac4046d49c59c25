"""A road that offers what nobody asked for, leaves out what belongs together, or says nothing."""

import os
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import arriving, at_desk, gathering, joining, laptops
from counsel_desk.services.ports.roads import Address
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers.meeting.exchanging import Exchanging, shared
from tests.helpers.office import Office


class Offering(FolderRoad):
    """A road that also offers other things.

    Attributes:
        more: What it offers beside what is there for the reader.
    """

    more: tuple[Address, ...] = ()

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what is there, and more."""
        return [*super().waiting(reader, seen), *self.more]


def heard(two: Exchanging, laptop: Office, role: Role, other: str) -> object:
    """Return when a laptop heard of another one last, as its page shows it."""
    with two.at(laptop, role) as session:
        return laptops.standing(session).heard.get(other)


@pytest.mark.parametrize("what", ["old", "for another", "own"])
def test_what_nobody_asked_for_is_named_and_not_looked_at(
    two: Exchanging, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.all_exchange()
    b = two.others[0]
    a_id, b_id = two.id_of(two.a), two.id_of(b)
    before, road = two.state(b), Offering(two.meeting)
    road.more = {
        "old": (Address(a_id, 1),),
        "for another": (Address(a_id, 10**6, "c" * 32),),
        "own": (Address(b_id, 1),),
    }[what]
    read: list[Address] = []
    monkeypatch.setattr(FolderRoad, "take", lambda _road, one: read.append(one))
    assert two.exchange(b, road).taken == 0
    assert two.findings(b) == {Misfit.UNASKED}
    assert read == []
    assert shared(two.state(b)) == shared(before)


def test_what_was_told_of_a_road_goes_once_another_one_is_chosen(
    two: Exchanging, tmp_path: Path
) -> None:
    two.all_exchange()
    road = Offering(two.meeting)
    road.more = (Address(two.id_of(two.others[0]), 1),)
    two.exchange(two.a, road)
    two.exchange(two.a)
    assert two.findings(two.a) == {Misfit.UNASKED}, "it stays although the road is honest now"
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        at_desk.choose(admin, tmp_path)
    assert two.findings(two.a) == set()


def test_a_number_that_only_the_road_speaks_of_is_missed_no_longer_than_it_does(
    two: Exchanging,
) -> None:
    two.all_exchange()
    road = Offering(two.meeting)
    road.more = (Address(two.id_of(two.others[0]), 10**9),)
    two.exchange(two.a, road)
    assert two.findings(two.a) == {Misfit.WITHHELD}
    two.exchange(two.a)
    assert two.findings(two.a) == set()


def test_a_road_that_withholds_everything_looks_like_a_quiet_colleague_but_for_the_time(
    two: Exchanging, tmp_path: Path
) -> None:
    b = two.others[0]
    two.send_news("Somebody")
    two.all_exchange()
    a_id, begun = two.id_of(two.a), two.clock()
    empty = FolderRoad(tmp_path / "empty")
    (tmp_path / "empty").mkdir()
    two.clock.move(days=9)
    two.send_news("Somebody else")
    two.exchange(b, empty)
    assert two.findings(b) == set()
    before = heard(two, b, Role.CASEWORKER, a_id)
    assert before == begun
    two.exchange(b)
    assert heard(two, b, Role.CASEWORKER, a_id) == begun + timedelta(days=9)


@pytest.mark.parametrize("missing", [0, 1, -1])
def test_a_part_of_a_welcome_lets_nobody_in(
    two: Exchanging, missing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What would be left out then would never be asked for again."""
    monkeypatch.setattr(gathering, "_ROOM", 2_000)
    new = asked(two)
    parts = sorted(two.meeting.glob(f"*-{two.id_of(new)}*"))
    assert len(parts) > 3
    hidden = parts[missing].rename(two.folder / "hidden")
    with pytest.raises(arriving.NotAddedYetError):
        two.exchange(new)
    assert two.state(new).people == {}
    hidden.rename(parts[missing])
    two.exchange(new)
    assert shared(two.state(new)) == shared(two.state(two.a))


def test_what_somebody_else_leaves_for_a_new_laptop_does_not_keep_it_out(two: Exchanging) -> None:
    new = asked(two)
    a_id, new_id = two.id_of(two.a), two.id_of(new)
    for sender in (a_id, os.urandom(16).hex()):
        for number in (1, 10**6):
            two.road().put(Address(sender, number, new_id), b"CDP\x01junk")
    two.exchange(new)
    assert shared(two.state(new)) == shared(two.state(two.a))


def asked(two: Exchanging) -> Office:
    """Return a laptop that was let in and has not taken its welcome yet."""
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        code = joining.offer(admin)
    two.exchange(two.a)
    new = Office(two.folder / "new", [], two.a.sheets, two.clock)
    joining.come(new.folder, new.tools, two.road(), code, "New", two.folder / "new.key")
    with pytest.raises(arriving.NotAddedYetError):
        two.exchange(new)
    new.close()
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        [found] = joining.asking(admin, two.road())
        joining.add(admin, found)
    two.exchange(two.a)
    two.others.append(new)
    return new


def test_who_can_write_to_the_folder_occupies_no_number_of_anybody(two: Exchanging) -> None:
    """Whatever they leave there, as often as they like: it lies beside what is right."""
    b = two.others[0]
    two.all_exchange()
    a_id = two.id_of(two.a)
    for number in range(1, 40):
        for place in range(4):
            tag = os.urandom(16).hex() if place else ""
            two.road().put(Address(a_id, number, "", tag), b"CDP\x01junk" * place)
    two.send_news("Somebody")
    assert two.exchange(b).taken >= 1
    assert two.state(b).named("Somebody") is not None
    assert two.findings(b) == {Misfit.FORGED}
