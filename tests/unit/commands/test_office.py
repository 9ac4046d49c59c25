"""`demo` builds an office that passes `verify`; its files show nothing of its records."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.demo import year
from counsel_desk.demo.office import DemoOffice
from counsel_desk.services.vaults.verify import EMPTY, MISSING, SQLITE_HEADER, UNKNOWN
from tests.helpers.folders import copied
from tests.unit.commands.conftest import CommandLine


@dataclass(frozen=True)
class Built:
    """A fictional office, and the document that `demo` printed about it."""

    folder: Path
    document: dict[str, Any]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build a small fictional office from the command line, once."""
    folder = tmp_path_factory.mktemp("demo") / "office"
    code, document = CommandLine(folder.parent).json(
        "demo", "--data", folder, "--clients", 2, "--notes", 2, "--no-window"
    )
    assert code == 0
    return Built(folder, document)


@pytest.fixture
def damageable(built: Built, tmp_path: Path) -> Path:
    """Return a copy of the office's folder that a test may damage."""
    return copied(built.folder, tmp_path / "copy")


def test_demo_prints_who_can_sign_in_and_what_must_not_be_found(built: Built) -> None:
    people = built.document["people"]
    assert built.document["data"] == str(built.folder)
    assert {role for person in people for role in person["roles"]} == {
        "administrator",
        "counsellor",
        "supervisor",
        "caseworker",
        "staff",
    }
    assert all(person["name"] and person["passphrase"] for person in people)
    assert len(built.document["canaries"]) >= 8


def test_no_canary_and_no_sqlite_header_stands_in_any_file(built: Built) -> None:
    files = [path for path in built.folder.rglob("*") if path.is_file()]
    assert len(files) > 8
    for path in files:
        content = path.read_bytes()
        assert not content.startswith(SQLITE_HEADER)
        assert not any(phrase.encode() in content for phrase in built.document["canaries"])


def test_the_same_seed_tells_the_same_story(built: Built, template: DemoOffice) -> None:
    """The shared template has as many clients and notes, and the same seed."""
    assert built.document["people"] == [
        {"name": one.name, "roles": list(one.roles), "passphrase": one.passphrase}
        for one in template.people
    ]
    assert built.document["canaries"] == template.canaries


def test_demo_leaves_a_folder_alone_that_holds_data(built: Built, line: CommandLine) -> None:
    before = {path: path.read_bytes() for path in built.folder.rglob("*") if path.is_file()}
    result = line.run("demo", "--data", built.folder, "--no-window")
    assert result.exit_code == 1
    assert "holds data already" in result.stderr
    after = {path: path.read_bytes() for path in built.folder.rglob("*") if path.is_file()}
    assert after == before


def test_demo_opens_the_window_unless_told_otherwise(
    template: DemoOffice, line: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(folder: Path, *_rest: object) -> DemoOffice:
        return replace(template, data=folder)

    monkeypatch.setattr(year, "build", build)
    result = line.run("demo", "--data", tmp_path / "office")
    assert result.exit_code == 0
    assert line.opened == [tmp_path / "office"]
    assert "must not do" in result.stdout


def test_verify_passes_a_new_office(built: Built, line: CommandLine) -> None:
    code, document = line.json("verify", "--data", built.folder)
    assert code == 0
    assert document["ok"]
    assert {file["kind"] for file in document["files"]} == {
        "desk",
        "key",
        "register",
        "counselling",
        "casework",
        "wellbeing",
    }
    assert all(file["ok"] and not file["problems"] for file in document["files"])


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (lambda path: path.write_bytes(b""), EMPTY),
        (lambda path: path.unlink(), MISSING),
        (lambda path: path.write_bytes(SQLITE_HEADER + bytes(9000)), "not encrypted"),
    ],
    ids=["emptied", "gone", "plain"],
)
def test_verify_names_a_damaged_vault(
    damageable: Path, line: CommandLine, damage: Callable[[Path], object], problem: str
) -> None:
    vault = min((damageable / "vaults").glob("*.vault"))
    damage(vault)
    code, document = line.json("verify", "--data", damageable)
    assert code == 1
    [bad] = [file for file in document["files"] if not file["ok"]]
    assert bad["file"] == f"vaults/{vault.name}"
    assert any(problem in each for each in bad["problems"])


def test_verify_names_an_unknown_vault(damageable: Path, line: CommandLine) -> None:
    known = min((damageable / "vaults").glob("*.vault"))
    shutil.copy(known, damageable / "vaults" / "stranger.vault")
    code, document = line.json("verify", "--data", damageable)
    assert code == 1
    [bad] = [file for file in document["files"] if not file["ok"]]
    assert bad["problems"] == [UNKNOWN]


def test_verify_notices_a_changed_page_of_the_register(damageable: Path, line: CommandLine) -> None:
    path = damageable / "office.db"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    code, document = line.json("verify", "--data", damageable)
    assert code == 1
    assert not document["ok"]


def test_verify_reports_a_folder_without_an_office(line: CommandLine, tmp_path: Path) -> None:
    code, document = line.json("verify", "--data", tmp_path / "nothing")
    assert code == 1
    assert not document["ok"]
    assert "no office" in document["problem"]
