"""The road over a real server: what it does as a road, and how it fails."""

import threading
import time
import uuid
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import Address, Road, RoadClosedError
from counsel_desk.storage.server import administration, road
from counsel_desk.storage.server.errors import (
    NotTheServerError,
    ServerFullError,
    ServerNewerError,
    ServerOlderError,
    ServerRefusedError,
)
from counsel_desk.storage.server.line import ServerLine
from counsel_desk.storage.server.road import ServerRoad
from tests.contracts.roads import RoadContract
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.meeting.postgres import new_certificate


class TestServerRoad(RoadContract):
    server: OfficeServer

    @pytest.fixture(autouse=True)
    def _serve(self, office_server: OfficeServer) -> None:
        self.server = office_server

    def open(self, laptop: str, _place: Path) -> Road:
        return self.server.road(self.server.ticket(laptop))


class Two:
    """Two laptops at one server."""

    def __init__(self, server: OfficeServer) -> None:
        self.server = server
        self.a_ticket, self.b_ticket = server.ticket(), server.ticket()
        self.a, self.b = self.a_ticket.seat, self.b_ticket.seat
        self.from_a, self.from_b = server.road(self.a_ticket), server.road(self.b_ticket)


@pytest.fixture
def two(office_server: OfficeServer) -> Two:
    return Two(office_server)


def test_a_parcel_is_read_by_its_recipient_and_nobody_else(two: Two) -> None:
    other = two.server.ticket()
    address = Address(two.a, 1, two.b)
    two.from_a.put(address, b"sealed")
    assert list(two.from_b.waiting(two.b, {})) == [address]
    assert two.from_b.take(address) == b"sealed"
    third = two.server.road(other)
    assert list(third.waiting(other.seat, {})) == []
    assert third.take(address) is None


def test_a_parcel_for_all_is_read_by_all_but_its_sender(two: Two) -> None:
    address = Address(two.a, 1)
    two.from_a.put(address, b"sealed")
    assert list(two.from_b.waiting(two.b, {})) == [address]
    assert list(two.from_a.waiting(two.a, {})) == []


def test_what_was_seen_is_not_named_again(two: Two) -> None:
    for number in (1, 2, 3):
        two.from_a.put(Address(two.a, number, two.b if number == 2 else ""), b"sealed")
    found = list(two.from_b.waiting(two.b, {two.a: 1, uuid.uuid4().hex: 7}))
    assert found == [Address(two.a, 2, two.b), Address(two.a, 3)]


def test_more_than_a_page_is_named_in_the_order_of_sender_and_number(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(road, "_PAGE", 3)
    addresses = [Address(sender, number) for sender in (two.a, two.b) for number in range(1, 5)]
    for address in addresses:
        (two.from_a if address.sender == two.a else two.from_b).put(address, b"sealed")
    reader = two.server.ticket()
    found = list(two.server.road(reader).waiting(reader.seat, {}))
    assert found == sorted(addresses)


def test_the_first_parcel_under_a_number_stays(two: Two) -> None:
    for content in (b"first", b"second"):
        two.from_a.put(Address(two.a, 1), content)
    assert two.from_b.take(Address(two.a, 1)) == b"first"


@pytest.mark.parametrize("size", [1, 2**20 - 1, 2**20, 2**20 + 1, 5 * 2**20])
def test_a_parcel_comes_out_as_it_went_in(two: Two, size: int) -> None:
    parcel = bytes(number % 251 for number in range(size))
    two.from_a.put(Address(two.a, 1), parcel)
    assert two.from_b.take(Address(two.a, 1)) == parcel


def test_a_parcel_that_is_too_large_is_refused_at_both_ends(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.server.ask("ALTER TABLE desk.parcels DROP CONSTRAINT has_a_size")
    two.server.ask(
        "ALTER TABLE desk.parcels ADD CONSTRAINT has_a_size CHECK (octet_length(body) < 3000000)"
    )
    with pytest.raises(ServerRefusedError):
        two.from_a.put(Address(two.a, 1), bytes(3_000_000))
    two.from_a.put(Address(two.a, 2), bytes(2_999_999))
    monkeypatch.setattr(road, "LARGEST_PARCEL", 2_999_998)
    assert two.from_b.take(Address(two.a, 2)) is None


def test_the_tables_refuse_what_no_road_would_take(two: Two) -> None:
    limit = two.server.ask(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'has_a_size'"
    )
    assert str(64 * 2**20) in limit[0][0]


def test_a_call_of_the_server_ends_the_wait(two: Two) -> None:
    assert two.from_b.watch(0)  # at first one looks in any case
    list(two.from_b.waiting(two.b, {}))
    assert not two.from_b.watch(0.01)
    caller = threading.Timer(0.7, two.from_a.put, (Address(two.a, 1, two.b), b"sealed"))
    caller.start()
    begun = time.monotonic()
    assert two.from_b.watch(20)
    assert time.monotonic() - begun < 5
    caller.join()


def test_nobody_is_woken_by_a_parcel_for_another(two: Two) -> None:
    third = two.server.ticket()
    watching = two.server.road(third)
    list(watching.waiting(third.seat, {}))
    two.from_a.put(Address(two.a, 1, two.b), b"sealed")
    assert not watching.watch(0.5)


def test_one_looks_at_times_although_nobody_called(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(two.from_b.waiting(two.b, {}))
    monkeypatch.setattr(road, "_POLL_SECONDS", 0.0)
    assert two.from_b.watch(0.01)


def test_a_look_that_failed_is_not_asked_for_again_at_once(two: Two) -> None:
    nobody = ServerRoad(replace(two.a_ticket, port=1))
    assert nobody.watch(30)
    with pytest.raises(RoadClosedError):
        nobody.waiting(two.a, {})
    begun = time.monotonic()
    assert nobody.watch(0.2)
    assert time.monotonic() - begun >= 0.2


def test_a_connection_made_anew_is_a_reason_to_look(two: Two) -> None:
    list(two.from_b.waiting(two.b, {}))
    end_connections(two.server)
    two.from_b.take(Address(two.a, 1))
    assert two.from_b.watch(0)


def test_one_who_listens_leaves_when_another_thread_closes_the_road(two: Two) -> None:
    list(two.from_b.waiting(two.b, {}))
    closer = threading.Timer(0.2, two.from_b.close)
    closer.start()
    begun = time.monotonic()
    two.from_b.watch(60)
    assert time.monotonic() - begun < 30
    closer.join()
    assert two.from_b._line._connection is None
    with pytest.raises(RoadClosedError):
        two.from_b.waiting(two.b, {})


def test_what_was_tidied_away_need_not_be_left_again(two: Two) -> None:
    mine = [Address(two.a, number) for number in (1, 2, 3)]
    for address in mine[:2]:
        two.from_a.put(address, b"sealed")
    two.server.ask("UPDATE desk.parcels SET day = day - 100 WHERE number = 1")
    assert administration.tidy(two.server.url, 30) == 1
    assert two.from_a.lacks([*mine, Address(two.b, 1)]) == mine[2:]


def test_what_a_restored_server_has_forgotten_is_lacking(two: Two) -> None:
    mine = [Address(two.a, number, two.b) for number in (1, 2)]
    for address in mine:
        two.from_a.put(address, b"sealed")
    two.server.ask("DELETE FROM desk.parcels WHERE number = 2")
    assert two.from_a.lacks(mine) == mine[1:]


def test_a_laptop_speaks_for_itself_only(two: Two) -> None:
    with pytest.raises(ValueError, match="own name"):
        ServerRoad(two.a_ticket, two.a).put(Address(two.b, 1), b"sealed")
    with pytest.raises(ServerRefusedError):
        two.from_a.waiting(two.b, {})
    with pytest.raises(ServerRefusedError):
        two.server.road(two.a_ticket).put(Address(two.b, 1), b"sealed")


def test_a_connection_that_was_ended_is_made_anew(two: Two) -> None:
    list(two.from_b.waiting(two.b, {}))
    end_connections(two.server)
    assert list(two.from_b.waiting(two.b, {})) == []


def end_connections(server: OfficeServer) -> None:
    server.ask(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )


def test_a_retired_laptop_is_put_out_and_not_let_in_again(two: Two) -> None:
    held = two.server.connection(two.b_ticket)
    two.from_a.put(Address(two.a, 1, two.b), b"sealed")
    administration.retire_laptop(two.server.url, two.b)
    with pytest.raises(psycopg.OperationalError):
        held.execute("SELECT 1")
    for _ in range(2):
        with pytest.raises(ServerRefusedError):
            two.from_b.take(Address(two.a, 1, two.b))


def test_a_server_that_is_down_is_a_closed_road(two: Two) -> None:
    nobody = replace(two.a_ticket, port=1)
    with pytest.raises(RoadClosedError) as caught:
        ServerRoad(nobody).waiting(two.a, {})
    assert type(caught.value) is RoadClosedError


def test_a_server_with_another_certificate_gets_no_password(two: Two) -> None:
    _key, other = new_certificate()
    with pytest.raises(NotTheServerError):
        ServerRoad(replace(two.a_ticket, certificate=other)).waiting(two.a, {})


def test_a_certificate_for_another_name_is_refused(two: Two) -> None:
    # The same server, reached by a name that its certificate does not hold.
    with pytest.raises(NotTheServerError):
        ServerRoad(replace(two.a_ticket, host="localhost")).waiting(two.a, {})


def test_a_wrong_password_is_refused(two: Two) -> None:
    with pytest.raises(ServerRefusedError):
        ServerRoad(replace(two.a_ticket, password="x" * 40)).waiting(two.a, {})


@pytest.mark.parametrize(("version", "error"), [(0, ServerOlderError), (2, ServerNewerError)])
def test_a_server_of_another_version_is_refused(
    two: Two, version: int, error: type[RoadClosedError]
) -> None:
    two.server.ask(f"UPDATE desk.settings SET version = {version}")
    with pytest.raises(error):
        two.from_a.waiting(two.a, {})


def test_a_database_that_is_not_set_up_is_refused(two: Two) -> None:
    two.server.ask("DROP SCHEMA desk CASCADE")
    with pytest.raises(ServerOlderError):
        two.from_a.waiting(two.a, {})


@pytest.mark.parametrize("limit", ["most_parcels = 3", "most_bytes = 30"])
def test_a_flood_is_stopped_and_goes_on_the_next_day(two: Two, limit: str) -> None:
    two.server.ask(f"UPDATE desk.settings SET {limit}")
    for number in (1, 2, 3, 3, 3):
        two.from_a.put(Address(two.a, number), bytes(10))
    with pytest.raises(ServerFullError):
        two.from_a.put(Address(two.a, 4), bytes(10))
    assert len(list(two.from_b.waiting(two.b, {}))) == 3
    two.server.ask("UPDATE desk.laptops SET day = day - 1")
    two.from_a.put(Address(two.a, 4), bytes(10))
    assert two.server.ask("SELECT sum(parcels), sum(bytes) FROM desk.laptops") == [(1, 10)]


def test_neither_an_error_nor_the_log_holds_a_parcel_or_a_password(
    two: Two, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    two.server.ask("UPDATE desk.settings SET most_parcels = 0")
    with pytest.raises(RoadClosedError) as caught:
        two.from_a.put(Address(two.a, 1), b"SEALED-CONTENT")
    shown = f"{caught.value!r}{caught.value.__cause__!r}{two.server.postgres.log}{caplog.text}"
    for secret in ("SEALED-CONTENT", b"SEALED-CONTENT".hex(), two.a_ticket.password):
        assert secret not in shown
    assert two.a_ticket.password not in repr(two.a_ticket)


class Lying(ServerLine):
    """A line to a server that answers what it likes."""

    answer: tuple[object, ...] = ()

    def ask(self, _statement: str, _values: object) -> list[tuple[object, ...]]:
        return [self.answer]


def lying(ticket: ServerTicket, answer: tuple[object, ...]) -> ServerRoad:
    """Return a road to a server that gives one answer to everything."""
    made = ServerRoad(ticket)
    made._line = Lying(ticket)
    made._line.answer = answer
    return made


@pytest.mark.parametrize(
    "answer",
    [("no id", 1, True), (None, 1, True), (uuid.uuid4(), None, True)],
)
def test_a_server_that_lies_about_what_is_waiting_is_a_closed_road(
    two: Two, answer: tuple[object, ...]
) -> None:
    with pytest.raises(RoadClosedError):
        lying(two.a_ticket, answer).waiting(two.a, {uuid.UUID(int=5).hex: 3})


def test_a_server_that_repeats_itself_is_not_asked_for_ever(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(road, "_PAGE", 1)
    found = lying(two.a_ticket, (uuid.UUID(int=5), 3, True)).waiting(two.a, {})
    assert set(found) == {Address(uuid.UUID(int=5).hex, 3)}


def test_a_server_that_never_ends_a_parcel_is_not_listened_to_for_ever(two: Two) -> None:
    endless = lying(two.a_ticket, (bytes(2**20),))
    assert endless.take(Address(two.b, 1)) is None


def test_a_seat_is_taken_once_and_by_one_laptop(office_server: OfficeServer) -> None:
    ticket = administration.add_laptop(office_server.url)
    laptop, other = uuid.uuid4().hex, uuid.uuid4().hex
    office_server.road(ticket).put(Address(laptop, 1), b"sealed")
    with pytest.raises(ServerRefusedError):
        office_server.road(ticket).put(Address(other, 1), b"sealed")
    assert administration.status(office_server.url).laptops == (laptop,)
    administration.retire_laptop(office_server.url, laptop)
    with pytest.raises(ServerRefusedError):
        office_server.road(ticket).lacks([Address(laptop, 1)])


def test_nobody_takes_a_seat_in_the_name_of_a_laptop_that_has_one(
    office_server: OfficeServer,
) -> None:
    laptop = office_server.ticket().seat
    thief = administration.add_laptop(office_server.url)
    with pytest.raises(ServerRefusedError):
        office_server.road(thief).put(Address(laptop, 1), b"sealed")
    with pytest.raises(ServerRefusedError):
        office_server.road(thief).waiting(laptop, {})


def test_a_mailbox_is_read_by_whoever_knows_its_number(two: Two) -> None:
    box, newcomer = uuid.uuid4().hex, administration.add_laptop(two.server.url)
    two.from_a.put(Address(two.a, 1, box), b"the way in")
    joining = two.server.road(newcomer)
    assert joining.waiting(box, {}) == [Address(two.a, 1, box)]
    assert joining.take(Address(two.a, 1, box)) == b"the way in"
    assert two.from_b.waiting(two.b, {}) == []
    asking = Address(uuid.uuid4().hex, 1, box)
    assert joining.lacks([asking]) == [asking]
    joining.put(asking, b"please")
    assert two.from_a.waiting(box, {}) == [asking]


def test_one_listens_for_what_one_looked_for_last(two: Two) -> None:
    box = uuid.uuid4().hex
    for reader in (two.b, box, two.b):
        two.from_b.waiting(reader, {})
    caller = threading.Timer(0.7, two.from_a.put, (Address(two.a, 1, two.b), b"sealed"))
    caller.start()
    assert two.from_b.watch(20)
    caller.join()
