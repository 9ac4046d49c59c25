"""A laptop that stays at the office server hears of news at once, and sends its own soon."""

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.services import withdrawal
from counsel_desk.services.exchange import attending, keeping, laptops, meeting, packing
from counsel_desk.services.exchange.meeting import Chosen
from counsel_desk.services.people import people
from counsel_desk.services.ports.roads import RoadClosedError
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.storage.server import administration
from tests.helpers.meeting.exchanging import release
from tests.helpers.meeting.over_server import OverServer
from tests.helpers.office import Clock
from tests.security.server.test_two_laptops import two

__all__ = ["two"]
LONGEST = 20.0
"""Seconds within which something has to come; far less than until it is looked unasked."""


@contextmanager
def attended(data: OfficeData) -> Iterator["queue.SimpleQueue[Exchanged | None]"]:
    """Stay at the server meanwhile; give out how each exchange went, and `None` at the end."""
    done: queue.SimpleQueue[Exchanged | None] = queue.SimpleQueue()
    left = Event()

    def stay() -> None:
        try:
            attending.attend(data, left.is_set, done.put)
        except RoadClosedError:
            pass
        finally:
            done.put(None)

    thread = Thread(target=stay)
    thread.start()
    try:
        yield done
    finally:
        left.set()
        data.roads.leave()
        thread.join(LONGEST)
        assert not thread.is_alive()


def sent_next(done: "queue.SimpleQueue[Exchanged | None]") -> int:
    """Return how much went out with the next exchange that sent anything."""
    while (exchanged := done.get(timeout=LONGEST)) is not None:
        if exchanged.sent:
            return exchanged.sent
    return 0


def test_what_another_laptop_sends_is_taken_in_as_the_server_calls(
    two: OverServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attending, "LOOK_SECONDS", 120.0)
    village = two.others[0]
    two.choose(village)
    data = village.data()
    with attended(data) as done:
        assert done.get(timeout=LONGEST) is not None  # once at the beginning
        two.send_news("Newly Invited")
        news = done.get(timeout=LONGEST)
        assert news is not None
        assert news.taken == 1
        assert data.register.state.named("Newly Invited") is not None
    village.close()


def test_what_is_entered_here_is_sent_soon(
    two: OverServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attending, "LOOK_SECONDS", 0.1)
    two.choose(two.a)
    with two.at(two.a, Role.ADMINISTRATOR) as admin, attended(admin.data) as done:
        assert done.get(timeout=LONGEST) is not None
        people.invite(admin, "Newly Invited", (Role.STAFF,))
        news = done.get(timeout=LONGEST)
        assert news is not None
        assert news.sent == 1
    two.exchange(two.others[0])
    assert two.state(two.others[0]).named("Newly Invited") is not None


def test_a_summary_leaves_soon_and_so_does_word_that_it_was_taken_back(
    two: OverServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attending, "LOOK_SECONDS", 0.1)
    two.all_exchange()
    two.choose(two.a)
    with two.at(two.a, Role.COUNSELLOR) as counsellor, attended(counsellor.data) as done:
        assert done.get(timeout=LONGEST) is not None
        _client, agreed = release(counsellor, clock)
        assert sent_next(done) == 1
        assert withdrawal.withdraw(counsellor, agreed) == 1
        assert sent_next(done) == 1


def test_a_letter_for_somebody_at_this_laptop_alone_leads_nobody_to_the_server(
    two: OverServer,
) -> None:
    two.all_exchange()
    with (
        two.at(two.a, Role.COUNSELLOR) as counsellor,
        counsellor.data.register.writing() as register,
    ):
        before = register.state.head.length
        register.post(counsellor.author, Envelope("a letter", counsellor.me.person, b"sealed"))
        assert register.state.head.length > before
        assert not packing.waits(two.a.tools, register)


def test_word_of_who_has_keys_here_for_the_first_time_leaves_soon(two: OverServer) -> None:
    two.all_exchange()
    with two.at(two.a, Role.ADMINISTRATOR) as admin, admin.data.register.writing() as register:
        me = packing.required(register)
        assert not packing.waits(two.a.tools, register)
        keeping.put_own(register, replace(me, people=me.people[1:]))
        assert packing.waits(two.a.tools, register)


def test_parcels_made_at_once_as_one_retires_a_laptop_are_sent_soon(
    two: OverServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attending, "LOOK_SECONDS", 0.1)
    village = two.id_of(two.others[0])
    two.choose(two.a)
    with two.at(two.a, Role.ADMINISTRATOR) as admin, attended(admin.data) as done:
        assert done.get(timeout=LONGEST) is not None
        laptops.retire(admin, village)
        news = done.get(timeout=LONGEST)
        assert news is not None
        assert news.sent > 0


def test_whoever_stays_is_done_once_the_laptop_is_retired_at_the_server(
    two: OverServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attending, "LOOK_SECONDS", 0.1)
    village = two.others[0]
    number = two.id_of(village)
    two.choose(village)
    with attended(village.data()) as done:
        assert done.get(timeout=LONGEST) is not None
        administration.retire_laptop(two.server.url, number)
        assert done.get(timeout=LONGEST) is None
    village.close()


def test_whoever_stays_is_done_once_another_place_is_chosen(
    two: OverServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attending, "LOOK_SECONDS", 0.1)
    village = two.others[0]
    two.choose(village)
    data = village.data()
    with attended(data) as done:
        assert done.get(timeout=LONGEST) is not None
        meeting.keep(data, Chosen(folder=tmp_path))
        assert done.get(timeout=LONGEST) is None
    village.close()
