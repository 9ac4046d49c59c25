"""What doctor says of backups, without anybody's passphrase."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counsel_desk.domain.support.machine import State, Topic
from counsel_desk.services.backup import settings
from counsel_desk.services.backup.settings import Owed, Settings
from counsel_desk.services.support import checkup
from counsel_desk.services.support.checkup import age_finding, disk_finding
from counsel_desk.services.work.office_data import DESCRIPTION_FILE
from tests.helpers.machine import PlayedMachine

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


def made(**ago: float) -> Settings:
    """Return settings with one place, whose last backup is so old."""
    return Settings({"/stick": NOW - timedelta(**ago)})


@pytest.mark.parametrize(
    ("kept", "state", "value"),
    [
        (made(days=2), State.WELL, "2 days old"),
        (made(days=7), State.ATTENTION, "7 days old"),
        (made(days=-3), State.WELL, "0 days old"),
        (Settings({"/stick": None}), State.ATTENTION, "none that this laptop remembers"),
        (Settings(), State.ATTENTION, "none that this laptop remembers"),
    ],
)
def test_the_age_of_the_last_backup(kept: Settings, state: State, value: str) -> None:
    finding = age_finding(kept, NOW)
    assert (finding.state, finding.value) == (state, value)


def test_a_backup_made_by_command_counts() -> None:
    kept = replace(made(days=30), owed=(Owed(b"", NOW - timedelta(days=1), b""),))
    assert age_finding(kept, NOW).value == "1 day old"


def test_an_instant_without_a_zone_is_none() -> None:
    kept = Settings({"/stick": datetime(2026, 11, 28)})  # noqa: DTZ001 - as a forged file has it
    assert age_finding(kept, NOW).state is State.ATTENTION


@pytest.mark.parametrize(
    ("same", "state"),
    [
        ([], State.ATTENTION),
        ([True], State.ATTENTION),
        ([True, False], State.WELL),
        ([None, False], State.WELL),
        ([True, None], State.NOT_KNOWN),
    ],
)
def test_the_disk_of_the_backups(same: list[bool | None], state: State) -> None:
    assert disk_finding(same).state is state


def test_the_places_are_compared_with_the_data(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    data.mkdir()
    stick.mkdir()
    (data / DESCRIPTION_FILE).write_text("{}", encoding="ascii")
    settings.write(data, Settings({str(stick): NOW, "/not/there": None}))
    machine = PlayedMachine(same=True)
    found = checkup.findings(data, machine, NOW)
    assert machine.compared == [(data, stick)]
    assert found[Topic.BACKUP].state is State.WELL
    assert found[Topic.BACKUP_DISK].state is State.NOT_KNOWN
    assert found[Topic.FONTS] == machine.found[Topic.FONTS]


def test_without_an_office_nothing_is_known_of_backups(tmp_path: Path) -> None:
    found = checkup.findings(tmp_path / "none", PlayedMachine(), NOW)
    assert found[Topic.BACKUP].state is found[Topic.BACKUP_DISK].state is State.NOT_KNOWN
    assert found[Topic.BACKUP].advice
