"""With a laptop's own credentials, every statement but those of the road is refused."""

import re
from collections.abc import Iterator
from contextlib import nullcontext

import psycopg
import pytest
from psycopg import errors

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import Address
from counsel_desk.storage.server import connection as laptops
from counsel_desk.storage.server.rights import group, role_of
from tests.helpers.meeting.office_server import OfficeServer
from tests.security.server import forbidden

OUTSIDE = ("VACUUM", "CREATE DATABASE", "ALTER SYSTEM")
"""What PostgreSQL runs outside of transactions only."""
NOT_ALONE = (
    *OUTSIDE,
    # Right if one may do it, but not twice, not here, or not without input.
    *("COPY desk", "CREATE EXTENSION dblink", "CREATE EVENT TRIGGER", "SELECT lo_import"),
    *("SELECT pg_create_physical", "COPY (SELECT 1) TO '", "CREATE PUBLICATION"),
    *("SET SESSION AUTHORIZATION", "DROP FUNCTION", "SELECT pg_ls_logdir"),
    # Only laptops read.
    "SELECT desk.reads",
)
NOTHING_DONE = re.compile("no privileges were granted|skipping")
"""What PostgreSQL warns of when it refuses to grant or to vacuum, without an error."""
KINDS = ("tables", "functions", "roles", "server")


@pytest.fixture
def ticket(office_server: OfficeServer) -> ServerTicket:
    """A laptop that left a parcel, beside another that did, for it and for itself."""
    made, other = office_server.ticket(), office_server.ticket()
    office_server.road(made).put(Address(made.seat, 1), b"own")
    office_server.road(other).put(Address(other.seat, 1, made.seat), b"for it")
    office_server.road(other).put(Address(other.seat, 2, other.seat), b"not for it")
    return made


def statements(server: OfficeServer, ticket: ServerTicket, kind: str) -> Iterator[str]:
    """Return the forbidden statements of one kind."""
    office = server.ask("SELECT office FROM desk.settings")[0][0]
    if kind == "tables":
        return forbidden.of_tables(server)
    if kind == "functions":
        return forbidden.of_functions(server)
    if kind == "roles":
        return forbidden.of_roles(server, role_of(ticket.seat), group(office))
    return forbidden.of_the_server(server)


def not_refused(server: OfficeServer, ticket: ServerTicket, kind: str) -> list[str]:
    """Run every forbidden statement of a kind as a laptop; return those that were not refused."""
    connection = server.connection(ticket)
    said: list[str] = []
    connection.add_notice_handler(lambda notice: said.append(notice.message_primary or ""))
    allowed = []
    for statement in statements(server, ticket, kind):
        said.clear()
        alone = statement.startswith(OUTSIDE)
        try:
            with nullcontext() if alone else connection.transaction(force_rollback=True):
                connection.execute(statement)
        except errors.InsufficientPrivilege:
            continue
        except psycopg.Error as error:
            allowed.append(f"{statement}: {error}")
        else:
            if not any(NOTHING_DONE.search(one) for one in said):
                allowed.append(statement)
    return allowed


@pytest.mark.parametrize("kind", KINDS)
def test_every_forbidden_statement_is_refused(
    office_server: OfficeServer, ticket: ServerTicket, kind: str
) -> None:
    assert not_refused(office_server, ticket, kind) == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_forbidden_statement_would_run_for_one_who_may(
    office_server: OfficeServer, ticket: ServerTicket, kind: str
) -> None:
    """So none was refused for another reason, such as a column that is not there any more."""
    wrong = []
    with psycopg.connect(office_server.url) as connection:
        for statement in statements(office_server, ticket, kind):
            if statement.startswith(NOT_ALONE):
                continue
            try:
                with connection.transaction(force_rollback=True):
                    connection.execute(statement)
            except psycopg.Error as error:
                wrong.append(f"{statement}: {error}")
    assert wrong == []


def test_nothing_is_granted_to_everybody(office_server: OfficeServer) -> None:
    granted = office_server.ask(
        "SELECT relname FROM pg_class, aclexplode(relacl) AS acl"
        " WHERE relnamespace = 'desk'::regnamespace AND acl.grantee = 0"
        " UNION SELECT proname FROM pg_proc,"
        " aclexplode(coalesce(proacl, acldefault('f', proowner))) AS acl"
        " WHERE pronamespace = 'desk'::regnamespace AND acl.grantee = 0"
        " UNION SELECT nspname FROM pg_namespace, aclexplode(nspacl) AS acl"
        " WHERE nspname IN ('desk', 'public') AND acl.grantee = 0"
        " UNION SELECT datname FROM pg_database,"
        " aclexplode(coalesce(datacl, acldefault('d', datdba))) AS acl"
        " WHERE datname = current_database() AND acl.grantee = 0"
    )
    assert granted == []


def test_every_table_is_under_row_security_its_owner_included(office_server: OfficeServer) -> None:
    loose = office_server.ask(
        "SELECT relname FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r'"
        " AND NOT (relrowsecurity AND relforcerowsecurity)"
    )
    assert loose == []


def test_every_function_looks_names_up_in_the_catalogue_alone(office_server: OfficeServer) -> None:
    loose = office_server.ask(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'desk'::regnamespace"
        " AND proconfig IS DISTINCT FROM '{\"search_path=pg_catalog, pg_temp\"}'"
    )
    assert loose == []


def test_a_laptop_may_change_its_own_password_alone(
    office_server: OfficeServer, ticket: ServerTicket
) -> None:
    """PostgreSQL lets every role do that; the harm is its own, and a new ticket mends it."""
    connection = office_server.connection(ticket)
    connection.execute(f"ALTER ROLE {role_of(ticket.seat)} PASSWORD 'another one'")
    with pytest.raises(psycopg.OperationalError):
        office_server.connection(ticket)


def test_neither_laptop_nor_gate_has_any_right_beyond_its_own(
    office_server: OfficeServer, ticket: ServerTicket
) -> None:
    powerful = office_server.ask(
        "SELECT rolname FROM pg_roles WHERE rolname ~ '^desk_' AND (rolsuper OR rolcreaterole"
        " OR rolcreatedb OR rolreplication OR rolbypassrls OR rolcanlogin"
        " AND rolname !~ '^desk_[0-9a-f]{32}$')"
    )
    assert powerful == []


def test_a_laptop_cannot_replicate_the_server(
    office_server: OfficeServer, ticket: ServerTicket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(laptops._ASKED_OF_LIBPQ, "replication", "database")
    with pytest.raises(psycopg.OperationalError, match="replication"):
        office_server.connection(ticket)
