"""``--data`` is understood before and after the name of a command, whichever it is."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from counsel_desk import cli


def ends(command: click.Command, *above: str) -> list[tuple[str, ...]]:
    """Return the names by which each command below, and this one, is called."""
    if not isinstance(command, click.Group):
        return [above]
    below = [(name, command.get_command(click.Context(command), name)) for name in names(command)]
    return [above, *(end for name, each in below if each for end in ends(each, *above, name))]


def names(group: click.Group) -> list[str]:
    """Return the names of the commands of a group."""
    return group.list_commands(click.Context(group))


@pytest.mark.parametrize("called", ends(cli.main)[1:], ids=" ".join)
def test_every_command_takes_the_folder(called: tuple[str, ...], tmp_path: Path) -> None:
    result = CliRunner().invoke(cli.main, [*called, "--data", str(tmp_path), "--help"])
    assert result.exit_code == 0, result.output
    assert "--data" in result.output


def test_the_folder_after_the_command_is_the_one_that_counts(tmp_path: Path) -> None:
    other = tmp_path / "not the one"
    for arguments in (
        ["verify", "--data", str(tmp_path)],
        ["--data", str(other), "verify", "--data", str(tmp_path)],
    ):
        result = CliRunner().invoke(cli.main, arguments)
        assert "not the one" not in result.output
        assert result.exit_code != 2, result.output
    result = CliRunner().invoke(
        cli.main, ["assessments", "list", "--data", str(tmp_path), "--json"]
    )
    assert result.exit_code == 0


@pytest.mark.parametrize("typed", ["PHQ-9", "phq 9", "Phq_9", " phq9 ", "GAD‑7"])
def test_an_instrument_is_known_however_its_name_is_written(typed: str) -> None:
    count = 7 if "7" in typed else 9
    answers = ",".join(["1"] * count)
    result = CliRunner().invoke(cli.main, ["assessments", "score", typed, "--answers", answers])
    assert result.exit_code == 0, result.output
