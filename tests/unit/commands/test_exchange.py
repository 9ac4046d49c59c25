"""`join` and `exchange`, for people and for scripts."""

from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import joining
from counsel_desk.services.people import people
from counsel_desk.storage.server import administration, tickets
from tests.helpers.folders import copied
from tests.helpers.meeting.exchanging import Exchanging, shared
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.meeting.over_server import OverServer
from tests.helpers.office import Clock, Office
from tests.unit.commands.conftest import CommandLine


@pytest.fixture
def head(template: DemoOffice, tmp_path: Path, clock: Clock) -> Exchanging:
    """An office whose first laptop exchanges over a folder."""
    a = copied(template.data, tmp_path / "a")
    made = Exchanging(tmp_path, a, template.people, template.root_sheets, clock)
    made.begin()
    return made


def offered(head: Exchanging) -> str:
    """Return a code, once what belongs to it lies in the folder."""
    with head.at(head.a, Role.ADMINISTRATOR) as admin:
        code = joining.offer(admin)
    head.exchange(head.a)
    return code


def test_a_laptop_joins_and_exchanges(head: Exchanging, line: CommandLine, tmp_path: Path) -> None:
    place = ("--folder", head.meeting, "--data", tmp_path / "b")
    name = ("--name", "Village", "--key-file", tmp_path / "b.key")
    code, joined = line.json("join", offered(head), *place, *name)
    assert (code, joined["ok"]) == (0, True)
    result = line.run("exchange", *place)
    assert result.exit_code == 1
    assert "has not added this laptop yet" in result.stderr
    with head.at(head.a, Role.ADMINISTRATOR) as admin:
        [asked] = joining.asking(admin, head.road())
        assert asked.words == joined["words"]
        joining.add(admin, asked)
        people.invite(admin, "Somebody", (Role.STAFF,))
    assert line.json("exchange", "--folder", head.meeting, "--data", head.a.folder)[0] == 0
    code, done = line.json("exchange", *place)
    assert (code, done["ok"], done["findings"]) == (0, True, [])
    result = line.run("exchange", "--data", tmp_path / "b")  # what it joined over is kept
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Sent: 0. Taken in: 0." in result.stdout
    b = Office(tmp_path / "b", [], (), head.clock)
    assert shared(head.state(b)) == shared(head.state(head.a))


def test_a_wrong_code_is_told_and_leaves_nothing(
    head: Exchanging, line: CommandLine, tmp_path: Path
) -> None:
    offered(head)
    result = line.run(
        *("join", "0000-0000-0000-0000-0000-0000-0000-0000"),
        *("--folder", head.meeting, "--data", tmp_path / "b"),
        *("--name", "Village", "--key-file", tmp_path / "b.key"),
    )
    assert result.exit_code == 1
    assert "Nothing is here for this code" in result.stderr
    assert not (tmp_path / "b").exists()


def test_a_folder_that_is_not_there_is_told(
    head: Exchanging, line: CommandLine, tmp_path: Path
) -> None:
    nowhere = ("--folder", tmp_path / "nowhere", "--data", head.a.folder)
    code, refused = line.json("exchange", *nowhere)
    assert (code, refused["ok"]) == (1, False)
    assert "cannot be reached" in line.run("exchange", *nowhere).stderr


def test_a_laptop_joins_and_exchanges_over_a_server(
    template: DemoOffice, office_server: OfficeServer, line: CommandLine, tmp_path: Path
) -> None:
    a = copied(template.data, tmp_path / "a")
    head = OverServer(office_server, tmp_path, a, template.people, template.root_sheets, Clock())
    head.begin()
    ticket = tmp_path / "village.ticket"
    ticket.write_bytes(tickets.written(administration.add_laptop(office_server.url)))
    place = ("--ticket", ticket, "--data", tmp_path / "b")
    name = ("--name", "Village", "--key-file", tmp_path / "b.key")
    code, joined = line.json("join", offered(head), *place, *name)
    assert (code, joined["ok"]) == (0, True)
    assert "has not added this laptop yet" in line.run("exchange", *place).stderr
    with head.at(head.a, Role.ADMINISTRATOR) as admin:
        [asked] = joining.asking(admin, head.road())
        assert asked.words == joined["words"]
        joining.add(admin, asked)
    head.exchange(head.a)
    code, done = line.json("exchange", *place)
    assert (code, done["ok"], done["findings"]) == (0, True, [])
    b = Office(tmp_path / "b", [], (), head.clock)
    assert shared(head.state(b)) == shared(head.state(head.a))
    head.close()


def test_a_road_is_chosen_and_only_one(head: Exchanging, line: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "none.ticket").write_bytes(b"none")
    here = ("--data", head.a.folder)
    ticket = ("--ticket", tmp_path / "none.ticket")
    result = line.run("exchange", *here)
    assert result.exit_code == 1
    assert "Please choose over what the laptops exchange first" in result.stderr
    assert line.run("exchange", *here, *ticket, "--folder", head.meeting).exit_code == 2
    result = line.run("exchange", *here, *ticket)
    assert result.exit_code == 1
    assert "is not an access file" in result.stderr
