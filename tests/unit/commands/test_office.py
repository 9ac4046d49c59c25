"""`demo` builds an office that `verify` finds well, and nothing of it stands in any file."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.services.vaults.verify import EMPTY, MISSING, SQLITE_HEADER, UNKNOWN
from tests.unit.commands.conftest import Line


@pytest.fixture(scope="module")
def built(
    tmp_path_factory: pytest.TempPathFactory, line_factory: type[Line]
) -> tuple[Path, dict[str, list[str] | str], Line]:
    """A small fictional office, built once; and what the command said of it."""
    folder = tmp_path_factory.mktemp("demo") / "office"
    line = line_factory(folder.parent)
    code, said = line.json("demo", "--data", folder, "--clients", 3, "--notes", 4, "--no-window")
    assert code == 0
    return folder, said, line


@pytest.fixture
def office(
    built: tuple[Path, dict[str, list[str] | str], Line], tmp_path: Path
) -> tuple[Path, Line]:
    """A copy of it that a test may spoil."""
    folder, _said, line = built
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    (copy / "desk.json").write_text(
        (copy / "desk.json").read_text().replace(str(folder), str(copy)), encoding="utf-8"
    )
    return copy, line


def test_demo_tells_who_can_sign_in_and_what_must_not_be_found(
    built: tuple[Path, dict[str, list[str] | str], Line],
) -> None:
    folder, said, _line = built
    assert said["data"] == str(folder)
    assert {role for person in said["people"] for role in person["roles"]} == {
        "administrator",
        "counsellor",
        "supervisor",
        "caseworker",
        "staff",
    }
    assert all(person["name"] and person["passphrase"] for person in said["people"])
    assert len(said["canaries"]) >= 8


def test_no_canary_and_no_sqlite_header_stands_in_any_file(
    built: tuple[Path, dict[str, list[str] | str], Line],
) -> None:
    folder, said, _line = built
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 8
    for path in files:
        content = path.read_bytes()
        assert not content.startswith(SQLITE_HEADER)
        assert not any(phrase.encode() in content for phrase in said["canaries"])


def test_the_same_seed_tells_the_same_story(
    built: tuple[Path, dict[str, list[str] | str], Line], line_factory: type[Line], tmp_path: Path
) -> None:
    _folder, said, _line = built
    again = tmp_path / "again"
    line = line_factory(tmp_path)
    _code, other = line.json("demo", "--data", again, "--clients", 3, "--notes", 4, "--no-window")
    assert other["people"] == said["people"]
    assert other["canaries"] == said["canaries"]


def test_demo_leaves_a_folder_alone_that_holds_data(
    built: tuple[Path, dict[str, list[str] | str], Line],
) -> None:
    folder, _said, line = built
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    result = line.run("demo", "--data", folder, "--no-window")
    assert result.exit_code == 1
    assert "holds data already" in result.stderr
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_demo_opens_the_window_unless_told_otherwise(
    line_factory: type[Line], tmp_path: Path
) -> None:
    line = line_factory(tmp_path)
    result = line.run("demo", "--data", tmp_path / "office", "--clients", 0, "--notes", 0)
    assert result.exit_code == 0
    assert line.opened == [tmp_path / "office"]
    assert "must not do" in result.stdout


def test_verify_finds_a_new_office_well(
    built: tuple[Path, dict[str, list[str] | str], Line],
) -> None:
    folder, _said, line = built
    code, said = line.json("verify", "--data", folder)
    assert code == 0
    assert said["ok"]
    assert {file["kind"] for file in said["files"]} == {
        "desk",
        "key",
        "register",
        "counselling",
        "casework",
        "wellbeing",
    }
    assert all(file["ok"] and not file["problems"] for file in said["files"])


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda path: path.write_bytes(b""), EMPTY),
        (lambda path: path.unlink(), MISSING),
        (lambda path: path.write_bytes(SQLITE_HEADER + bytes(9000)), "not encrypted"),
    ],
    ids=["emptied", "gone", "plain"],
)
def test_verify_names_a_spoilt_vault(
    office: tuple[Path, Line], spoil: Callable[..., Any], problem: str
) -> None:
    folder, line = office
    vault = min((folder / "vaults").glob("*.vault"))
    spoil(vault)
    code, said = line.json("verify", "--data", folder)
    assert code == 1
    [bad] = [file for file in said["files"] if not file["ok"]]
    assert bad["file"] == f"vaults/{vault.name}"
    assert any(problem in each for each in bad["problems"])


def test_verify_names_a_vault_that_nobody_knows(office: tuple[Path, Line]) -> None:
    folder, line = office
    known = min((folder / "vaults").glob("*.vault"))
    shutil.copy(known, folder / "vaults" / "stranger.vault")
    code, said = line.json("verify", "--data", folder)
    assert code == 1
    [bad] = [file for file in said["files"] if not file["ok"]]
    assert bad["problems"] == [UNKNOWN]


def test_verify_sees_a_changed_page_of_the_register(office: tuple[Path, Line]) -> None:
    folder, line = office
    path = folder / "office.db"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    code, said = line.json("verify", "--data", folder)
    assert code == 1
    assert not said["ok"]


def test_verify_says_where_there_is_no_office(line: Line, tmp_path: Path) -> None:
    code, said = line.json("verify", "--data", tmp_path / "nothing")
    assert code == 1
    assert not said["ok"]
    assert "no office" in said["problem"]
