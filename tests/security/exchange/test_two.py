"""Two laptops of one office, joined by a code, exchange over a folder what is new."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from counsel_desk.demo.office import build
from counsel_desk.demo.people import Person
from counsel_desk.domain.ledger import ReleaseStatus
from counsel_desk.domain.trust import Role
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.exchange import arriving, joining, keeping, laptops
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.exchange.laptops import AlreadyExchangingError, ThisLaptopError
from counsel_desk.services.exchange.packing import NotExchangingError
from counsel_desk.services.exchange.under_code import NothingUnderCodeError
from counsel_desk.services.ledger import disclosure, receipts
from counsel_desk.services.ledger.disclosure_news import receive as news
from counsel_desk.services.people import people
from counsel_desk.services.ports.roads import Address, RoadClosedError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers import confirming
from tests.helpers.folders import copied
from tests.helpers.meeting.exchanging import WORKER, Exchanging, release, shared, today
from tests.helpers.office import Clock, Office

SECOND = Person("Second Admin", (Role.ADMINISTRATOR,), "nine lanterns over the old canal")


def test_a_laptop_joins_by_a_code_and_knows_the_office(two: Exchanging) -> None:
    a, b = two.state(two.a), two.state(two.others[0])
    assert shared(a) == shared(b)
    assert {one.name for one in a.laptops.values()} == {"Head office", "Village"}
    assert b.named(WORKER.name).reachable
    assert two.findings(two.a) == two.findings(two.others[0]) == set()


def test_whoever_was_confirmed_at_another_laptop_comes_there_with_their_recovery_code(
    two: Exchanging,
) -> None:
    """So they can, once the laptop at which they made their keys is lost."""
    village, name, other = two.others[0], "Newly Invited", "eleven pigeons below the market roof"
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        invited = people.invite(admin, name, (Role.STAFF,))
    two.all_exchange()
    made = sign_in.enrol(village.data(), name, invited.code, "nine lanterns over the old canal")
    village.close()
    two.all_exchange(village, two.a, times=1)
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        confirming.certify(admin, invited.person, two.a.sheets)
    two.all_exchange()
    sign_in.recover(two.a.data(), name, made.recovery_code, other)
    assert sign_in.sign_in(two.a.data(), name, other).me.person == invited.person
    two.a.close()


def test_a_summary_goes_there_is_called_back_and_word_comes(two: Exchanging, clock: Clock) -> None:
    b = two.others[0]
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        client, agreed = release(counsellor, clock)
    two.all_exchange(two.a, b, times=1)
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 1
        [received] = [one for one in received_summaries.summaries(worker) if one.body.summary]
        assert receipts.open_summary(worker, received.record)
    two.all_exchange(b, two.a, times=1)
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        news(counsellor)
        told = disclosure.releases(counsellor, client)[-1]
        assert told.standing(today(clock)) is ReleaseStatus.READ
        assert withdrawal.withdraw(counsellor, agreed) == 1
    two.all_exchange(two.a, b, times=1)
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).recalls == 1
    two.all_exchange(b, two.a, times=1)
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        news(counsellor)
        told = disclosure.releases(counsellor, client)[-1]
        assert told.standing(today(clock)) is ReleaseStatus.GONE


def test_nothing_is_taken_twice_and_an_exchange_with_nothing_new_sends_nothing(
    two: Exchanging, clock: Clock
) -> None:
    b = two.others[0]
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        release(counsellor, clock)
    two.all_exchange(two.a, b)
    again = shutil.copytree(two.meeting, two.folder / "copy")
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 1
    for _time in range(3):
        done = two.exchange(b, FolderRoad(again))
        assert (done.sent, done.taken) == (0, 0)
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 0
    assert two.findings(b) == set()


def test_a_stick_that_was_emptied_gets_everything_that_was_not_heard_of(
    two: Exchanging, clock: Clock
) -> None:
    b = two.others[0]
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        release(counsellor, clock)
    two.exchange(two.a)
    shutil.rmtree(two.meeting)
    two.meeting.mkdir()
    assert two.exchange(two.a).sent >= 1
    assert two.exchange(b).taken >= 1


def test_laptops_without_a_common_road_get_there_over_a_third(two: Exchanging) -> None:
    """What one laptop takes it carries further, sealed and signed as it was."""
    b = two.others[0]
    c = two.join("Third")
    two.all_exchange()
    stick = two.folder / "stick"
    stick.mkdir()
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        people.invite(admin, "Newly Invited", (Role.STAFF,))
    two.exchange(two.a, FolderRoad(stick))
    two.exchange(b, FolderRoad(stick))
    other = two.folder / "other stick"
    other.mkdir()
    two.exchange(b, FolderRoad(other))
    two.exchange(c, FolderRoad(other))
    assert two.state(c).named("Newly Invited") is not None


def test_what_two_administrators_do_at_once_settles(two: Exchanging) -> None:
    b = two.others[0]
    two.admit(b, SECOND)
    with two.at(two.a, Role.ADMINISTRATOR) as here, two.at(b, Role.ADMINISTRATOR) as there:
        people.invite(here, "Somebody New", (Role.STAFF,))
        people.invite(there, "Somebody New", (Role.CASEWORKER,))
    two.all_exchange()
    a_state, b_state = two.state(two.a), two.state(b)
    assert shared(a_state) == shared(b_state)
    names = {one.name for one in a_state.people.values()}
    assert {"Somebody New", "Somebody New (2)"} <= names


def test_a_retired_laptop_gets_nothing_more_and_nothing_more_of_it_is_taken(
    two: Exchanging,
) -> None:
    b = two.others[0]
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        lost = next(one for one in laptops.standing(admin).laptops if one.name == "Village")
        laptops.retire(admin, lost.laptop)
        people.invite(admin, "After That", (Role.STAFF,))
    two.exchange(two.a)
    for _time in range(2):
        with pytest.raises(NotExchangingError):
            two.exchange(b)
    b.close()
    assert two.state(b).laptops[lost.laptop].retired, "it is told that it is retired"
    assert two.state(b).named("After That") is None, "and nothing more"
    data = b.data()
    with data.register.reading() as register:
        [met] = keeping.everybody_met(register).values()
    b.close()
    data = two.a.data()
    with data.register.reading() as register:
        own = keeping.own(register)
    two.a.close()
    assert own.keys[-1] not in met.keys


def test_an_administrator_retires_no_laptop_from_itself_and_adds_none_twice(
    two: Exchanging,
) -> None:
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        with pytest.raises(ThisLaptopError):
            laptops.retire(admin, laptops.standing(admin).own)
        with pytest.raises(AlreadyExchangingError):
            laptops.begin(admin, "Head office")


def test_a_laptop_that_was_not_added_waits_and_a_wrong_code_finds_nothing(
    two: Exchanging,
) -> None:
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        code = joining.offer(admin)
    two.exchange(two.a)
    wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
    place, tools = two.folder / "new laptop", two.a.tools
    with pytest.raises(NothingUnderCodeError):
        joining.come(place, tools, two.road(), wrong, "New", two.folder / "new.key")
    assert not place.exists()
    words = joining.come(place, tools, two.road(), code, "New", two.folder / "new.key")
    new = type(two.a)(place, [], two.a.sheets, two.clock)
    for _time in range(2):
        with pytest.raises(arriving.NotAddedYetError):
            two.exchange(new)
    new.close()
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        assert [one.words for one in joining.asking(admin, two.road())] == [words]


def test_a_stick_that_is_not_there_is_said_and_nothing_is_lost(
    two: Exchanging, clock: Clock
) -> None:
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        release(counsellor, clock)
    with pytest.raises(RoadClosedError):
        two.exchange(two.a, FolderRoad(two.folder / "nowhere"))
    two.all_exchange(two.a, two.others[0], times=1)
    with two.at(two.others[0], Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 1


def test_a_laptop_that_joins_later_knows_what_was_settled_elsewhere(two: Exchanging) -> None:
    b = two.others[0]
    two.admit(b, SECOND)
    with two.at(b, Role.ADMINISTRATOR) as admin:
        people.invite(admin, "Invited Elsewhere", (Role.STAFF,))
    two.all_exchange()
    third = two.join("Third")
    assert shared(two.state(third)) == shared(two.state(two.a))
    assert two.state(third).named("Invited Elsewhere") is not None


def test_a_code_of_another_office_is_refused(two: Exchanging, tmp_path: Path) -> None:
    """So a laptop of one office never asks an administrator of another one to be let in."""
    other = build(tmp_path / "other", two.a.tools, clients=1, notes=0)
    (tmp_path / "strangers").mkdir()
    stranger = Exchanging(
        tmp_path / "strangers",
        copied(other.data, tmp_path / "strange"),
        other.people,
        other.root_sheets,
        two.clock,
    )
    stranger.begin()
    with stranger.at(stranger.a, Role.ADMINISTRATOR) as admin:
        code = joining.offer(admin)
    stranger.exchange(stranger.a, two.road())
    third = Office(tmp_path / "third", [], [], two.clock)
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        ours = joining.offer(admin)
    two.exchange(two.a)
    joining.come(third.folder, third.tools, two.road(), ours, "Third", tmp_path / "third.key")
    with pytest.raises(joining.OtherOfficeError):
        joining.ask(third.data(), two.road(), code, "Third")
    third.close()


def test_two_exchanges_of_one_laptop_never_go_on_at_once(two: Exchanging) -> None:
    village, held = two.others[0], list[bool]()
    data = village.data()

    class Looking(FolderRoad):
        """Looks whether another exchange could begin meanwhile."""

        def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
            held.append(data.roads.exchanging.locked())
            return super().waiting(reader, seen)

    exchange(data, Looking(two.meeting))
    assert held
    assert all(held)
    assert not data.roads.exchanging.locked()
    village.close()
