"""Setting a server up and looking after it, as a superuser and as on a managed service."""

import secrets
import uuid
from collections.abc import Iterator
from dataclasses import replace

import pytest

from counsel_desk.errors import KnownError
from counsel_desk.services.ports.roads import Address
from counsel_desk.storage.server import administration, rights
from counsel_desk.storage.server.errors import (
    AdministratorRefusedError,
    LaptopRetiredError,
    ServerNewerError,
    ServerOlderError,
    ServerRefusedError,
    ServerUnreachableError,
    TicketError,
    UnknownLaptopError,
)
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.meeting.postgres import HOST, Postgres


@pytest.fixture
def managed(postgres: Postgres) -> Iterator[OfficeServer]:
    """A server whose administrator may make roles and own a database, and no more."""
    name, password = f"hired_{secrets.token_hex(4)}", secrets.token_hex(8)
    postgres.ask(f"CREATE ROLE {name} LOGIN CREATEROLE PASSWORD '{password}'")
    made = OfficeServer(postgres, administrator=(name, password))
    made.set_up()
    yield made
    made.close()


def test_an_administrator_who_is_no_superuser_is_enough(managed: OfficeServer) -> None:
    a, b = managed.ticket(), managed.ticket()
    managed.road(a).put(Address(a.seat, 1, b.seat), b"sealed")
    road = managed.road(b)
    assert road.take(Address(a.seat, 1, b.seat)) == b"sealed"
    managed.ask("UPDATE desk.parcels SET day = day - 31")
    assert administration.tidy(managed.url, 30) == 1
    administration.retire_laptop(managed.url, b.seat)
    with pytest.raises(ServerRefusedError):
        road.waiting(b.seat, {})


def test_what_such_an_administrator_cannot_close_is_named(managed: OfficeServer) -> None:
    managed.ticket()
    assert set(administration.status(managed.url).open) == {
        *("connections", "counters", "large_objects", "advisory_locks", "languages"),
        "other_databases",
    }


def test_what_a_superuser_sets_up_is_closed(office_server: OfficeServer) -> None:
    assert administration.status(office_server.url).open == ("other_databases",)


def test_setting_up_again_keeps_everything_but_the_address(office_server: OfficeServer) -> None:
    ticket = office_server.ticket()
    office_server.road(ticket).put(Address(ticket.seat, 1), b"sealed")
    certificate = office_server.postgres.certificate
    assert not administration.init(office_server.url, "server.example", 6543, certificate)
    again = administration.add_laptop(office_server.url, ticket.seat)
    assert (again.host, again.port) == ("server.example", 6543)
    assert administration.status(office_server.url).parcels == 1


def test_setting_up_that_fails_leaves_nothing(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = OfficeServer(postgres)
    before = postgres.ask("SELECT count(*) FROM pg_roles")
    monkeypatch.setattr(rights, "rights_given", lambda *_given: ["SELECT 1/0"])
    with pytest.raises(AdministratorRefusedError):
        server.set_up()
    assert server.ask("SELECT count(*) FROM pg_namespace WHERE nspname = 'desk'") == [(0,)]
    assert postgres.ask("SELECT count(*) FROM pg_roles") == before
    server.close()


@pytest.mark.parametrize(
    ("host", "port", "certificate"),
    [("/tmp", 5432, ""), ("a,b", 5432, ""), ("a", 0, ""), ("a", 5432, "no certificate")],
)
def test_an_address_that_no_laptop_could_use_is_refused(
    postgres: Postgres, host: str, port: int, certificate: str
) -> None:
    with pytest.raises(TicketError):
        administration.init("", host, port, certificate or postgres.certificate)


def test_a_new_ticket_ends_the_earlier_one(office_server: OfficeServer) -> None:
    old = office_server.ticket()
    new = administration.add_laptop(office_server.url, old.seat)
    with pytest.raises(ServerRefusedError):
        office_server.road(old).waiting(old.seat, {})
    assert list(office_server.road(new).waiting(old.seat, {})) == []


def test_a_retired_laptop_is_not_let_in_again(office_server: OfficeServer) -> None:
    ticket = office_server.ticket()
    administration.retire_laptop(office_server.url, ticket.seat)
    administration.retire_laptop(office_server.url, ticket.seat)
    with pytest.raises(LaptopRetiredError):
        administration.add_laptop(office_server.url, ticket.seat)


def test_a_laptop_that_never_came_cannot_be_retired(office_server: OfficeServer) -> None:
    with pytest.raises(UnknownLaptopError):
        administration.retire_laptop(office_server.url, uuid.uuid4().hex)


def test_what_a_retired_laptop_left_stays(office_server: OfficeServer) -> None:
    ticket, other = office_server.ticket(), office_server.ticket()
    office_server.road(ticket).put(Address(ticket.seat, 1), b"sealed")
    administration.retire_laptop(office_server.url, ticket.seat)
    assert office_server.road(other).take(Address(ticket.seat, 1)) == b"sealed"


def test_only_what_is_old_is_tidied(office_server: OfficeServer) -> None:
    ticket = office_server.ticket()
    road = office_server.road(ticket)
    for number in (1, 2, 3):
        road.put(Address(ticket.seat, number), b"sealed")
    office_server.ask("UPDATE desk.parcels SET day = day - 30 * (number - 1)::integer")
    assert administration.tidy(office_server.url, 30) == 1
    assert administration.status(office_server.url).parcels == 2


@pytest.mark.parametrize(("version", "error"), [(0, ServerOlderError), (2, ServerNewerError)])
def test_a_server_of_another_version_is_left_alone(
    office_server: OfficeServer, version: int, error: type[KnownError]
) -> None:
    office_server.ask(f"UPDATE desk.settings SET version = {version}")
    laptop, certificate = uuid.uuid4().hex, office_server.postgres.certificate
    for attempt in (
        lambda: administration.init(office_server.url, HOST, 1, certificate),
        lambda: administration.status(office_server.url),
        lambda: administration.add_laptop(office_server.url, laptop),
        lambda: administration.retire_laptop(office_server.url, laptop),
        lambda: administration.tidy(office_server.url, 1),
    ):
        with pytest.raises(error):
            attempt()


def test_a_database_that_is_not_set_up_is_named(postgres: Postgres) -> None:
    server = OfficeServer(postgres)
    with pytest.raises(ServerOlderError):
        administration.status(server.url)
    server.close()


def test_an_administrator_without_the_right_is_refused(office_server: OfficeServer) -> None:
    name = f"visitor_{secrets.token_hex(4)}"
    office_server.ask(f"CREATE ROLE {name} LOGIN PASSWORD 'visiting'")
    office_server.ask(f"GRANT CONNECT ON DATABASE {office_server.database} TO {name}")
    url = office_server.postgres.url(office_server.database, name, "visiting")
    with pytest.raises(AdministratorRefusedError):
        administration.status(url)


def test_a_wrong_password_is_said_without_it(office_server: OfficeServer) -> None:
    url = office_server.postgres.url(office_server.database, "boss", "quite-wrong")
    with pytest.raises(ServerUnreachableError) as caught:
        administration.status(url)
    assert "quite-wrong" not in f"{caught.value!r}{caught.value.__cause__!r}"


def test_two_offices_share_a_server_and_meet_nowhere(
    office_server: OfficeServer, postgres: Postgres
) -> None:
    other = OfficeServer(postgres)
    other.set_up()
    ticket = office_server.ticket()
    with pytest.raises(ServerRefusedError):
        other.road(replace(ticket, database=other.database)).waiting(ticket.seat, {})
    other.close()


def test_the_server_never_gets_a_laptops_password(office_server: OfficeServer) -> None:
    office_server.ask("ALTER SYSTEM SET log_statement = 'all'")
    office_server.ask("SELECT pg_reload_conf()")
    try:
        ticket = office_server.ticket()
        list(office_server.road(ticket).waiting(ticket.seat, {}))
    finally:
        office_server.ask("ALTER SYSTEM RESET log_statement")
        office_server.ask("SELECT pg_reload_conf()")
    assert "SCRAM-SHA-256" in office_server.postgres.log
    assert ticket.password not in office_server.postgres.log
