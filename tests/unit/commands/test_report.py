"""The command that prints a report for support."""

from pathlib import Path

from tests.helpers.folders import for_one_alone
from tests.helpers.office import Office
from tests.unit.commands.conftest import CommandLine


def test_the_report_is_printed_and_written_as_it_was_printed(
    line: CommandLine, office: Office, tmp_path: Path
) -> None:
    file = tmp_path / "report.txt"
    result = line.run("report", "--data", office.folder, file)
    assert result.exit_code == 0
    assert file.read_text(encoding="utf-8") == result.stdout
    assert for_one_alone(file)
    assert "Office register: could be read" in result.stdout


def test_a_file_that_cannot_be_written_is_said(
    line: CommandLine, office: Office, tmp_path: Path
) -> None:
    result = line.run("report", "--data", office.folder, tmp_path / "none" / "report.txt")
    assert result.exit_code == 1
    assert "could not be written" in result.stderr
