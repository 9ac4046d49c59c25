"""`backup`, `restore` and `verify` of backups, for people and for scripts."""

import os
import shutil
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.storage.lock import hold
from tests.helpers.folders import copied, fingerprint
from tests.unit.commands.conftest import CommandLine


@pytest.fixture
def data(template: DemoOffice, tmp_path: Path) -> Path:
    """A copy of the fictional office."""
    return copied(template.data, tmp_path / "office")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups that holds something else."""
    made = tmp_path / "stick"
    made.mkdir()
    (made / "holiday.jpg").touch()
    return made


def test_a_backup_is_made_checked_and_restored(
    data: Path, stick: Path, line: CommandLine, tmp_path: Path
) -> None:
    code, made = line.json("backup", stick, "--data", data)
    assert (code, made["ok"]) == (0, True)
    assert set(made) == {"ok", "place", "backup", "made", "files", "bytes", "warning"}
    assert made["place"] == str(stick / "counsel_desk backup")
    code, checked = line.json("verify", "--data", stick)
    assert (code, checked["ok"]) == (0, True)
    assert {file["kind"] for file in checked["files"]} == {"backup"}
    assert len(checked["files"]) == 2
    new = tmp_path / "new"
    code, restored = line.json("restore", stick, "--data", new)
    assert code == 0
    assert set(restored) == {"ok", "data", "backup", "made", "files", "entries"}
    assert (restored["backup"], restored["files"]) == (made["backup"], made["files"])
    code, checked = line.json("verify", "--data", new)
    assert (code, checked["ok"]) == (0, True)


def test_people_are_told_in_sentences(data: Path, stick: Path, line: CommandLine) -> None:
    result = line.run("backup", stick, "--data", data)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "was made in" in result.stdout
    result = line.run("restore", stick, "--data", data)
    assert result.exit_code == 1
    assert "This office is here already" in result.stderr
    assert "--replace" in result.stderr
    assert "Traceback" not in result.stderr
    result = line.run("restore", stick, "--data", data, "--replace")
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"counsel-desk --data {data}" in result.stdout
    assert "recovery code" in result.stdout
    assert (data / "replaced-1" / "office.db").exists()


def test_without_a_folder_the_office_is_the_one_that_the_desk_opens(
    template: DemoOffice, stick: Path, line: CommandLine
) -> None:
    own = copied(template.data, line.context.data)
    code, made = line.json("backup", stick)
    assert (code, made["ok"]) == (0, True)
    shutil.rmtree(own)
    result = line.run("restore", stick)
    assert result.exit_code == 0
    assert "there: counsel-desk\n" in result.stdout
    assert (own / "desk.json").exists()


def test_an_office_that_does_not_open_is_replaced_only_if_asked(
    data: Path, stick: Path, line: CommandLine
) -> None:
    line.json("backup", stick, "--data", data)
    (data / "office.db").write_bytes(b"no longer a register")
    result = line.run("restore", stick, "--data", data)
    assert result.exit_code == 1
    assert "cannot be opened" in result.stderr
    assert "?" not in result.stderr
    assert "--replace" in result.stderr


def test_one_of_several_backups_is_chosen_by_its_name(
    data: Path, stick: Path, line: CommandLine
) -> None:
    names = [line.json("backup", stick, "--data", data)[1]["backup"] for _each in range(2)]
    for name in names:
        code, restored = line.json("restore", stick, "--data", data, "--backup", name, "--replace")
        assert (code, restored["backup"]) == (0, name)
    for name in ("../desk.json", "nothing", names[0][:-8], str(data / "desk.json")):
        code, refused = line.json("restore", stick, "--data", data, "--backup", name, "--replace")
        assert (code, refused["ok"]) == (1, False)


def test_a_desk_that_is_open_is_not_backed_up_or_replaced_behind_its_back(
    data: Path, stick: Path, line: CommandLine
) -> None:
    line.json("backup", stick, "--data", data)
    before = fingerprint(stick)
    with hold(data):
        for command in (("backup", stick), ("restore", stick, "--replace")):
            code, refused = line.json(*command, "--data", data)
            assert code == 1
            assert not refused["ok"]
            assert "open" in refused["problem"]
    assert fingerprint(stick) == before


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_a_stick_that_is_not_there_is_said(
    data: Path, tmp_path: Path, line: CommandLine, command: str
) -> None:
    code, refused = line.json(command, tmp_path / "gone" / "stick", "--data", data)
    assert code == 1
    assert "plug it in" in refused["problem"]
    assert not (tmp_path / "gone").exists()


def test_a_folder_without_an_office_is_not_made_by_backing_it_up(
    stick: Path, tmp_path: Path, line: CommandLine
) -> None:
    code, refused = line.json("backup", stick, "--data", tmp_path / "mistyped")
    assert (code, refused["ok"]) == (1, False)
    assert not (tmp_path / "mistyped").exists()


def test_an_empty_place_has_nothing_to_restore(
    tmp_path: Path, stick: Path, line: CommandLine
) -> None:
    code, refused = line.json("restore", stick, "--data", tmp_path / "new")
    assert code == 1
    assert "no finished backup" in refused["problem"]
    assert not (tmp_path / "new" / "desk.json").exists()


def test_verify_names_what_is_damaged_and_what_no_list_names(
    data: Path, stick: Path, line: CommandLine
) -> None:
    line.json("backup", stick, "--data", data)
    place = stick / "counsel_desk backup"
    [pack] = (place / "packs").iterdir()
    shutil.copy(pack, pack.with_name(f"{'0' * 32}.pack"))
    os.truncate(pack, 100)
    code, checked = line.json("verify", "--data", place)
    assert code == 1
    bad = {file["file"]: file["problems"] for file in checked["files"] if not file["ok"]}
    assert set(bad) == {f"packs/{pack.name}", f"packs/{'0' * 32}.pack"}
    assert "damaged" in bad[f"packs/{pack.name}"][0]
    assert "another stick" in bad[f"packs/{pack.name}"][0]
    assert "No finished backup" in bad[f"packs/{'0' * 32}.pack"][0]
    result = line.run("verify", "--data", place)
    assert f"packs/{pack.name} (backup): not ok" in result.stdout


def test_verify_before_there_is_an_office_says_so_and_nothing_of_backups(
    line: CommandLine, tmp_path: Path
) -> None:
    code, refused = line.json("verify", "--data", tmp_path / "nowhere" / "counsel_desk")
    assert code == 1
    assert refused["problem"].startswith("There is no office in this folder yet")


def test_a_wrong_call_ends_with_2(data: Path, stick: Path, line: CommandLine) -> None:
    for call in (
        ("backup", "--data", data),
        ("restore",),
        ("backup", data / "desk.json", "--data", data),
        ("restore", stick, "--data", data, "--force"),
    ):
        assert line.run(*call).exit_code == 2
