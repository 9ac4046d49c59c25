"""The road over networks that are slow, lossy, half-open or captive."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from counsel_desk.services.ports.roads import Address, RoadClosedError
from counsel_desk.storage.server import connection
from counsel_desk.storage.server.errors import NotTheServerError
from counsel_desk.storage.server.road import ServerRoad
from tests.helpers.meeting import bad_network
from tests.helpers.meeting.bad_network import BadNetwork
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.repeats import repeats

PARCEL = bytes(range(256)) * 1024


class Far:
    """A laptop behind a bad network, and one beside the server."""

    def __init__(self, server: OfficeServer) -> None:
        self.network = BadNetwork(server.postgres.port)
        far, near = server.ticket(), server.ticket()
        self.server, self.own, self.other = server, far.seat, near.seat
        self.road = server.road(replace(far, port=self.network.port))
        self.near = server.road(near)
        self.mine = Address(self.own, 1, self.other)

    def put_again_and_again(self) -> None:
        """Leave the same parcel until the network fails."""
        for _ in range(100):
            self.road.put(self.mine, PARCEL)

    def look_again_and_again(self) -> None:
        """Look until the network fails."""
        for _ in range(100):
            self.road.waiting(self.own, {})

    def held(self) -> list[bytes]:
        """Return what lies on the server."""
        return [body for (body,) in self.server.ask("SELECT body FROM desk.parcels")]


@pytest.fixture
def far(office_server: OfficeServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Far]:
    monkeypatch.setitem(connection._ASKED_OF_LIBPQ, "connect_timeout", 2)
    monkeypatch.setattr(connection, "SILENT_SECONDS", 1.0)
    made = Far(office_server)
    yield made
    made.road.close()
    made.network.close()


def test_a_network_that_passes_everything_on_is_no_hindrance(far: Far) -> None:
    far.road.put(far.mine, PARCEL)
    assert far.near.take(far.mine) == PARCEL


def test_a_network_that_takes_calls_and_says_nothing_is_given_up(far: Far) -> None:
    far.network.behaviour = bad_network.say_nothing
    begun = time.monotonic()
    with pytest.raises(RoadClosedError):
        far.road.put(far.mine, PARCEL)
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize(
    "words",
    [b"HTTP/1.1 302 Found\r\nLocation: http://hotel.example/\r\n\r\n", b"N", b"S" + b"\x00" * 99],
)
def test_a_page_to_sign_in_at_a_hotel_is_not_the_server(far: Far, words: bytes) -> None:
    far.network.behaviour = bad_network.say(words)
    with pytest.raises(NotTheServerError):
        far.road.waiting(far.own, {})
    far.network.behaviour = bad_network.forward
    assert far.road.waiting(far.own, {}) == []


def test_a_call_that_is_refused_or_ended_is_a_closed_road(far: Far) -> None:
    for words in (b"", b"S", b"E"):
        far.network.behaviour = bad_network.say(words)
        with pytest.raises(RoadClosedError):
            far.road.waiting(far.own, {})


def test_a_connection_cut_anywhere_leaves_a_parcel_whole_or_not_at_all(far: Far) -> None:
    sent = 2**18 + 5_000
    for number in range(repeats(12, 100)):
        far.network.behaviour = bad_network.cut_after(1 + number * 7919 % sent)
        far.road.close()
        far.road = ServerRoad(far.road._line._ticket)
        with pytest.raises(RoadClosedError):
            far.put_again_and_again()
        assert far.held() in ([], [PARCEL])
    far.network.behaviour = bad_network.forward
    far.road.put(far.mine, PARCEL)
    assert far.held() == [PARCEL]


def test_a_network_that_falls_silent_amid_a_parcel_is_given_up(far: Far) -> None:
    far.network.behaviour = bad_network.swallow_after(100_000)
    begun = time.monotonic()
    with pytest.raises(RoadClosedError):
        far.road.put(far.mine, PARCEL)
    assert time.monotonic() - begun < 20
    far.network.behaviour = bad_network.forward
    far.road.put(far.mine, PARCEL)
    assert far.held() == [PARCEL]


def test_a_slow_network_has_all_the_time_it_takes(far: Far) -> None:
    far.network.behaviour = bad_network.slow(0.05)
    begun = time.monotonic()
    far.road.put(far.mine, PARCEL * 4)
    assert time.monotonic() - begun > 2 * connection.SILENT_SECONDS
    assert far.held() == [PARCEL * 4]


def test_a_connection_that_the_network_forgot_is_made_anew(far: Far) -> None:
    far.road.put(far.mine, PARCEL)
    far.network.cut()
    assert far.road.lacks([far.mine]) == []
    assert far.network.met == 2


def test_what_was_called_while_the_network_was_half_open_is_found_later(far: Far) -> None:
    far.network.behaviour = bad_network.swallow_after(3_000)
    with pytest.raises(RoadClosedError):
        far.look_again_and_again()
    theirs = Address(far.other, 1, far.own)
    far.near.put(theirs, PARCEL)
    far.network.behaviour = bad_network.forward
    assert far.road.watch(0)
    assert far.road.waiting(far.own, {}) == [theirs]
