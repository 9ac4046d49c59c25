"""kill -9 in the middle of leaving parcels, at either end: each is there once and whole."""

import random
import threading
from collections.abc import Iterator
from multiprocessing.synchronize import Event

import pytest

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import Address, RoadClosedError
from counsel_desk.storage.server.road import ServerRoad
from tests.faults.killing import Longest, killed
from tests.helpers.meeting.office_server import OfficeServer, office_server_on
from tests.helpers.meeting.postgres import Postgres, started
from tests.helpers.repeats import repeats

PARCELS = 12
SEED = 19


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[Postgres]:
    """A server that no other test uses while it is killed."""
    yield from started()


@pytest.fixture
def server(own_postgres: Postgres) -> Iterator[OfficeServer]:
    yield from office_server_on(own_postgres)


def content(number: int) -> bytes:
    """Return the parcel of a number, which is long enough to be cut."""
    return number.to_bytes(4, "big") * 50_000


def leave_all(road: ServerRoad, laptop: str) -> None:
    """Leave what is lacking, as an exchange does."""
    mine = [Address(laptop, number) for number in range(1, PARCELS + 1)]
    for address in road.lacks(mine):
        road.put(address, content(address.number))


def in_a_process(begun: Event, ticket: ServerTicket) -> None:
    """Leave all parcels, in a process that is killed."""
    road = ServerRoad(ticket)
    begun.set()
    leave_all(road, ticket.seat)


def assert_whole(server: OfficeServer, laptop: str) -> int:
    """Assert that what lies there is what was left, once and without a gap; return how many."""
    found = server.ask(
        f"SELECT number, body FROM desk.parcels WHERE sender = '{laptop}' ORDER BY number"
    )
    assert found == [(number, content(number)) for number in range(1, len(found) + 1)]
    assert server.ask(f"SELECT parcels FROM desk.laptops WHERE id = '{laptop}'") == [(len(found),)]
    return len(found)


def test_a_laptop_killed_while_it_leaves_parcels(server: OfficeServer) -> None:
    rounds, longest = repeats(10, 100), Longest(0.3)
    tickets: list[ServerTicket] = []
    amid: list[int] = []

    def arguments() -> tuple[ServerTicket]:
        tickets.append(server.ticket())
        return (tickets[-1],)

    def enough() -> bool:
        return len(amid) > rounds // 5

    for _number in killed(in_a_process, arguments, rounds, longest, SEED, enough):
        ticket = tickets[-1]
        before = assert_whole(server, ticket.seat)
        longest.adapt(finished=before == PARCELS)
        amid += [before] if 0 < before < PARCELS else []
        leave_all(server.road(ticket), ticket.seat)
        assert assert_whole(server, ticket.seat) == PARCELS


def test_a_server_killed_while_a_laptop_leaves_parcels(server: OfficeServer) -> None:
    chance, amid, longest, rounds = random.Random(SEED), 0, Longest(0.06), repeats(4, 100)
    for number in range(rounds * 10):
        if number >= rounds and amid > rounds // 5:
            break
        ticket = server.ticket()
        road = server.road(ticket)
        road.waiting(ticket.seat, {})
        killer = threading.Timer(chance.uniform(0, longest()), server.postgres.kill)
        killer.start()
        try:
            leave_all(road, ticket.seat)
            finished = True
        except RoadClosedError:
            finished = False
        killer.join()
        server.postgres.start()
        amid += not finished
        longest.adapt(finished=finished)
        assert_whole(server, ticket.seat)
        leave_all(road, ticket.seat)
        assert assert_whole(server, ticket.seat) == PARCELS
    assert amid > rounds // 5
