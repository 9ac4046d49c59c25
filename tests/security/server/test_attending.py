"""A laptop that stays at the office server hears of news at once, and sends its own soon."""

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import attending, laptops, meeting
from counsel_desk.services.exchange.meeting import Chosen
from counsel_desk.services.people import people
from counsel_desk.services.ports.roads import RoadClosedError
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.storage.server import administration
from tests.helpers.meeting.over_server import OverServer
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
