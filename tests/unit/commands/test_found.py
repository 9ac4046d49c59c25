"""The command that founds an office from a file."""

import signal
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from counsel_desk.services.setting_up import unattended
from tests.unit.commands.conftest import CommandLine

PASSPHRASE = "plum orbit lantern wharf giraffe tulip 9"
PLAN = """
[office]
name = "Asha House"
[administrator]
name = "Rukhsana Begum"
[root_sheets]
folder = "sheets"
[secret]
keep = "key_file"
key_file = "stick/desk.key"
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan, and the stick that it speaks of."""
    (tmp_path / "stick").mkdir()
    file = tmp_path / "office.toml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def run(line: CommandLine, *args: object, said: str = PASSPHRASE + "\n") -> Result:
    """Run the command with something on standard input."""
    arguments = ["found", *map(str, args)]
    root: click.Group = line.root
    return CliRunner().invoke(root, arguments, obj=line.context, input=said, catch_exceptions=False)


def test_the_office_is_founded_and_what_to_print_is_said(
    line: CommandLine, plan: Path, tmp_path: Path
) -> None:
    result = run(line, plan, "--data", tmp_path / "data")
    assert result.exit_code == 0
    assert str(tmp_path / "sheets") in result.stdout
    assert PASSPHRASE not in result.output
    code, document = line.json("verify", "--data", tmp_path / "data")
    assert (code, document["ok"]) == (0, True)


def test_a_second_time_it_is_refused_kindly(line: CommandLine, plan: Path, tmp_path: Path) -> None:
    run(line, plan, "--data", tmp_path / "data")
    result = run(line, plan, "--data", tmp_path / "data")
    assert result.exit_code == 1
    assert "holds data already" in result.stderr


def test_json_tells_how_it_went(line: CommandLine, plan: Path, tmp_path: Path) -> None:
    made = run(line, plan, "--data", tmp_path / "data", "--json")
    assert '"ok": true' in made.stdout
    assert PASSPHRASE not in made.stdout
    again = run(line, plan, "--data", tmp_path / "data", "--json")
    assert (again.exit_code, '"ok": false' in again.stdout) == (1, True)


@pytest.mark.parametrize("said", ["", "\n", "short\n"])
def test_without_a_good_passphrase_nothing_is_made(
    line: CommandLine, plan: Path, tmp_path: Path, said: str
) -> None:
    assert run(line, plan, "--data", tmp_path / "data", said=said).exit_code == 1
    assert {one.name for one in tmp_path.iterdir()} == {"stick", "office.toml"}


@pytest.mark.parametrize("step", ["_settle", "_name"])
def test_a_signal_leaves_nothing(
    line: CommandLine, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def ended(*_given: object) -> None:
        signal.raise_signal(signal.SIGTERM)

    monkeypatch.setattr(unattended, step, ended)
    before = signal.signal(signal.SIGTERM, lambda *_: None)
    try:
        result = run(line, plan, "--data", tmp_path / "data")
    finally:
        signal.signal(signal.SIGTERM, before)
    assert result.exit_code == 128 + signal.SIGTERM
    assert {one.name for one in tmp_path.rglob("*")} == {"stick", "office.toml"}


def test_a_passphrase_in_the_file_is_refused_unquoted(
    line: CommandLine, plan: Path, tmp_path: Path
) -> None:
    plan.write_text(PLAN + f'passphrase = "{PASSPHRASE}"\n', encoding="utf-8")
    result = run(line, plan, "--data", tmp_path / "data")
    assert result.exit_code == 1
    assert "secret.passphrase" in result.stderr
    assert PASSPHRASE not in result.output
