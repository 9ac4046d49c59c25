"""Should a function ask for more than it ought to, row security still holds it to its laptop."""

from typing import Any

import psycopg
import pytest
from psycopg import errors

from counsel_desk.services.ports.roads import Address
from counsel_desk.storage.server.rights import gate, role_of
from tests.helpers.meeting.office_server import OfficeServer


class AtTheGate:
    """A laptop that runs any statement with the rights of the functions, as in one gone wrong."""

    def __init__(self, server: OfficeServer) -> None:
        ticket, other, third = server.ticket(), server.ticket(), server.ticket()
        self.own, self.other = ticket.seat, other.seat
        server.road(ticket).put(Address(self.own, 1, self.other), b"own")
        road = server.road(other)
        road.put(Address(self.other, 1), b"for all")
        road.put(Address(self.other, 2, self.own), b"for it")
        road.put(Address(self.other, 3, third.seat), b"for another")
        doors = gate(server.ask("SELECT office FROM desk.settings")[0][0])
        server.ask(f"GRANT {doors} TO {role_of(self.own)}")
        self.connection = server.connection(ticket)
        self.connection.execute(f"SET ROLE {doors}")

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run a statement as the gate."""
        cursor = self.connection.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture
def there(office_server: OfficeServer) -> AtTheGate:
    return AtTheGate(office_server)


def test_it_reads_what_is_for_the_laptop_or_for_all_and_its_own(there: AtTheGate) -> None:
    found = there.ask("SELECT body FROM desk.parcels ORDER BY body")
    assert found == [(b"for all",), (b"for it",), (b"own",)]


@pytest.mark.parametrize("column", ["day", "*", "xmin", "ctid"])
def test_it_reads_neither_days_nor_the_systems_columns(there: AtTheGate, column: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        there.ask(f"SELECT {column} FROM desk.parcels")


def test_it_adds_nothing_in_the_name_of_another(there: AtTheGate) -> None:
    added = "INSERT INTO desk.parcels (sender, number, recipient, body) VALUES (%s, 9, %s, 'x')"
    with pytest.raises(errors.InsufficientPrivilege):
        there.ask(added, there.other, there.own)
    there.ask(added, there.own, there.other)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE desk.parcels SET body = 'x'",
        "UPDATE desk.parcels SET recipient = sender",
        "DELETE FROM desk.parcels",
        "TRUNCATE desk.parcels",
        "INSERT INTO desk.parcels (sender, number, recipient, body, day)"
        " VALUES (desk.me(), 9, desk.me(), 'x', '2000-01-01')",
        "UPDATE desk.laptops SET retired = false",
        "INSERT INTO desk.laptops (id) VALUES (gen_random_uuid())",
        "DELETE FROM desk.laptops",
        "UPDATE desk.settings SET most_bytes = most_bytes * 2",
    ],
)
def test_it_changes_and_deletes_nothing(there: AtTheGate, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        there.ask(statement)


def test_it_counts_for_the_laptop_alone(there: AtTheGate, office_server: OfficeServer) -> None:
    assert there.ask("SELECT id::text FROM desk.laptops") == [(str_of(there.own),)]
    there.ask("UPDATE desk.laptops SET parcels = 77")
    assert office_server.ask("SELECT count(*) FROM desk.laptops WHERE parcels = 77") == [(1,)]


def str_of(laptop: str) -> str:
    import uuid

    return str(uuid.UUID(laptop))


def test_a_laptop_that_takes_on_its_group_is_still_itself(office_server: OfficeServer) -> None:
    ticket, other = office_server.ticket(), office_server.ticket()
    connection = office_server.connection(ticket)
    office = office_server.ask("SELECT office FROM desk.settings")[0][0]
    connection.execute(f"SET ROLE desk_laptops_{office}")
    connection.execute("SELECT desk.put(%s, 1, %s, 'x')", (ticket.seat, other.seat))
    assert office_server.ask("SELECT sender::text FROM desk.parcels") == [(str_of(ticket.seat),)]


def test_whoever_is_no_laptop_leaves_nothing(office_server: OfficeServer) -> None:
    office = office_server.ask("SELECT office FROM desk.settings")[0][0]
    name = f"visitor_{office}"
    office_server.ask(f"CREATE ROLE {name} LOGIN PASSWORD 'visiting'")
    office_server.ask(f"GRANT desk_laptops_{office} TO {name}")
    visitor = office_server.postgres.url(office_server.database, name, "visiting")
    with psycopg.connect(visitor, autocommit=True) as connection:
        with pytest.raises(psycopg.Error):
            connection.execute("SELECT desk.put(gen_random_uuid(), 1, gen_random_uuid(), 'x')")
        with pytest.raises(errors.InsufficientPrivilege):
            connection.execute("SELECT desk.waiting(gen_random_uuid(), '{}', '{}', 10)")


def test_channels_are_not_to_be_guessed(office_server: OfficeServer) -> None:
    ticket, other = office_server.ticket(), office_server.ticket()
    entered = "SELECT own, everyone FROM desk.enter(%s)"
    (own, everyone), (others, same) = (
        office_server.connection(one).execute(entered, (one.seat,)).fetchall()[0]
        for one in (ticket, other)
    )
    with pytest.raises(errors.InsufficientPrivilege):
        office_server.connection(ticket).execute(entered, (other.seat,))
    assert everyone == same
    assert len({own, others, everyone}) == 3
    assert ticket.seat not in own
