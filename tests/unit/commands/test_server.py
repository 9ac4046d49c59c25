"""The commands for the office server, against a real one."""

import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.commands.server import URL, server
from counsel_desk.storage.server import administration, closing, tickets
from tests.helpers.folders import ROOT
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.meeting.postgres import HOST, Postgres
from tests.unit.commands.conftest import CommandLine

LAPTOP = uuid.UUID(int=77).hex


@pytest.fixture
def empty(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OfficeServer]:
    """A database that nobody has set up."""
    made = OfficeServer(postgres)
    monkeypatch.setenv(URL, made.url)
    (tmp_path / "server.crt").write_text(postgres.certificate, encoding="ascii")
    yield made
    made.close()


def init(line: CommandLine, server: OfficeServer, folder: Path) -> tuple[int, object]:
    given = ("--host", HOST, "--port", server.postgres.port)
    return line.json("server", "init", *given, "--certificate", folder / "server.crt")


def test_a_server_is_set_up_and_a_laptop_comes_and_goes(
    line: CommandLine, empty: OfficeServer, tmp_path: Path
) -> None:
    assert init(line, empty, tmp_path) == (0, {"ok": True, "new": True})
    assert init(line, empty, tmp_path) == (0, {"ok": True, "new": False})

    place = tmp_path / "village.ticket"
    given = ("server", "add-laptop", f" {LAPTOP.upper()}", "--ticket", place)
    assert line.json(*given) == (0, {"ok": True, "ticket": str(place), "problem": ""})
    ticket = tickets.read(place.read_bytes())
    assert ticket.seat == LAPTOP
    assert empty.road(ticket).waiting(LAPTOP, {}) == []

    code, found = line.json("server", "status")
    assert (code, found["unsafe"]) == (1, ["fsync"])  # off in our tests
    assert (found["laptops"], found["retired"], found["connected"]) == ([LAPTOP], [], 1)

    assert line.json("server", "retire-laptop", LAPTOP) == (0, {"ok": True})
    code, found = line.json("server", "status")
    assert (found["laptops"], found["retired"], found["connected"]) == ([], [LAPTOP], 0)
    code, said = line.json(*given)
    assert code == 1
    assert "retired" in said["problem"]


def test_what_is_said_to_a_person_names_no_address_or_password(
    line: CommandLine, empty: OfficeServer, tmp_path: Path
) -> None:
    init(line, empty, tmp_path)
    place = tmp_path / "village.ticket"
    commands = (
        ("init", "--host", HOST, "--certificate", tmp_path / "server.crt"),
        ("add-laptop", LAPTOP, "--ticket", place),
        ("status",),
        ("tidy", "--older-than", 30),
        ("retire-laptop", LAPTOP),
        ("retire-laptop", uuid.UUID(int=78).hex),
    )
    said = "".join(line.run("server", *command).output for command in commands)
    ticket = tickets.read(place.read_bytes())
    for words in ("as you gave them", "port 5432", "0 parcels were deleted", "is shut out"):
        assert words in said
    assert "did not lead to the server" in said
    assert "does not know" in said
    for secret in (ticket.password, empty.postgres.password, HOST):
        assert secret not in said


def test_a_ticket_for_whichever_laptop_comes_names_its_seat_and_was_tried(
    line: CommandLine, empty: OfficeServer, tmp_path: Path
) -> None:
    init(line, empty, tmp_path)
    place = tmp_path / "new.ticket"
    said = line.run("server", "add-laptop", "--ticket", place).output
    seat = tickets.read(place.read_bytes()).seat
    assert f"its seat is {seat}" in said
    assert "leads to the server" in said
    assert f"{seat} (free)" in line.run("server", "status").output
    assert "is shut out" in line.run("server", "retire-laptop", seat).output


def test_a_ticket_is_for_its_owner_alone(
    line: CommandLine, empty: OfficeServer, tmp_path: Path
) -> None:
    init(line, empty, tmp_path)
    line.run("server", "add-laptop", LAPTOP, "--ticket", tmp_path / "village.ticket")
    assert (tmp_path / "village.ticket").stat().st_mode & 0o077 == 0


def test_a_ticket_that_does_not_lead_to_the_server_is_said_to(
    line: CommandLine, empty: OfficeServer, tmp_path: Path
) -> None:
    given = ("--host", "localhost", "--port", empty.postgres.port)
    line.run("server", "init", *given, "--certificate", tmp_path / "server.crt")
    place = tmp_path / "village.ticket"
    _code, said = line.json("server", "add-laptop", LAPTOP, "--ticket", place)
    assert "Something else answers" in said["problem"]


def test_a_ticket_that_cannot_be_written_is_said(
    line: CommandLine, empty: OfficeServer, tmp_path: Path
) -> None:
    init(line, empty, tmp_path)
    place = tmp_path / "nowhere" / "village.ticket"
    result = line.run("server", "add-laptop", LAPTOP, "--ticket", place)
    assert result.exit_code == 1
    assert "village.ticket" in result.output


@pytest.mark.parametrize("laptop", ["", "7", "g" * 32, f"{LAPTOP}0", "x; DROP ROLE boss"])
def test_what_is_no_number_of_a_laptop_is_refused(line: CommandLine, laptop: str) -> None:
    assert line.run("server", "retire-laptop", laptop).exit_code == 2


def test_the_connection_is_asked_for_and_not_shown(
    line: CommandLine, empty: OfficeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(URL)
    result = line.answer(
        "server", "status", answers="postgresql://boss:secret@127.0.0.1:1/office\n"
    )
    assert result.exit_code == 1
    assert "could not be reached" in result.output
    assert "secret" not in result.output


@pytest.mark.parametrize("url", ["nonsense", "sqlite://", "postgresql://boss@/office?host=/none"])
def test_an_address_that_leads_nowhere_is_said(
    line: CommandLine, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv(URL, url)
    code, said = line.json("server", "status")
    assert code == 1
    assert "could not be reached" in said["problem"]


def test_every_command_that_the_page_names_is_one(line: CommandLine) -> None:
    page = (ROOT / "docs" / "SERVER.md").read_text(encoding="utf-8")
    named = re.findall(r"counsel-desk server ([a-z-]+)([^`\n]*)", page)
    assert {command for command, _rest in named} == set(server.commands)
    for command, rest in named:
        known = {option for given in server.commands[command].params for option in given.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) <= known


def test_what_status_can_name_is_on_the_page() -> None:
    page = (ROOT / "docs" / "SERVER.md").read_text(encoding="utf-8")
    for name in (*administration._SAFE, *closing._FUNCTIONS, "languages", "other_databases"):
        assert f"`{name}`" in page
