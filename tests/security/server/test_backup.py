"""A server put back from a backup as docs/SERVER.md makes it refuses what it refused before."""

import os
import subprocess
from pathlib import Path

import pytest

from counsel_desk.services.ports.roads import Address
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.meeting.postgres import HOST, Postgres, programs
from tests.security.server.test_forbidden import not_refused


def run(server: OfficeServer, program: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programs as the server's administrator."""
    folder = programs()
    assert folder is not None
    name, password = server.administrator
    port, secret = str(server.postgres.port), password or server.postgres.password
    subprocess.run(
        [folder / program, "--host", HOST, "--port", port, "--username", name, *arguments],
        check=True,
        env={**os.environ, "PGPASSWORD": secret},
    )


@pytest.mark.parametrize("kind", ["tables", "functions", "server"])
def test_a_backup_brings_parcels_and_defences_back(
    office_server: OfficeServer, tmp_path: Path, kind: str
) -> None:
    dump = str(tmp_path / "office.dump")
    ticket, other = office_server.ticket(), office_server.ticket()
    road = office_server.road(ticket)
    road.put(Address(ticket.seat, 1), b"sealed")
    whole = "--create", "--format=custom", f"--file={dump}"
    run(office_server, "pg_dump", *whole, office_server.database)
    road.put(Address(ticket.seat, 2), b"left after that")
    office_server.postgres.ask(f"DROP DATABASE {office_server.database} WITH (FORCE)")
    run(office_server, "pg_restore", "--create", "--dbname=postgres", dump)
    mine = [Address(ticket.seat, number) for number in (1, 2)]
    assert road.lacks(mine) == mine[1:]
    road.put(mine[1], b"left after that")
    assert office_server.road(other).waiting(other.seat, {}) == mine
    assert not_refused(office_server, ticket, kind) == []


def test_an_administrator_who_is_no_superuser_backs_it_up(
    postgres: Postgres, tmp_path: Path
) -> None:
    postgres.ask("CREATE ROLE hired_to_back_up LOGIN CREATEROLE PASSWORD 'backing up'")
    server = OfficeServer(postgres, administrator=("hired_to_back_up", "backing up"))
    server.set_up()
    ticket = server.ticket()
    server.road(ticket).put(Address(ticket.seat, 1), b"sealed")
    plain = tmp_path / "office.sql"
    run(server, "pg_dump", "--create", "--enable-row-security", f"--file={plain}", server.database)
    assert b"sealed".hex() in plain.read_text(encoding="utf-8")
    server.close()
