"""The whole examination: it never fails, whatever one topic does."""

from pathlib import Path

import pytest

from counsel_desk.domain.support.machine import State, Topic
from counsel_desk.machine import disk, examining, parts
from counsel_desk.machine.figures import program_files, version


def test_one_topic_that_breaks_leaves_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise RuntimeError("a private word")

    monkeypatch.setattr(parts, "fonts_finding", broken)
    monkeypatch.setattr(examining, "swap", broken)
    found = examining.examine(tmp_path)
    assert found[Topic.FONTS].state is found[Topic.SWAP].state is State.NOT_KNOWN
    assert not any("private" in each.value + (each.advice or "") for each in found.values())
    assert found[Topic.PYTHON].state is State.WELL
    assert set(Topic) - found.keys() == {Topic.BACKUP, Topic.BACKUP_DISK}


def test_examining_changes_nothing(tmp_path: Path) -> None:
    examining.examine(tmp_path / "data")
    assert list(tmp_path.iterdir()) == []


def test_two_folders_that_cannot_be_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_one: Path, _other: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(disk, "same_disk", broken)
    assert examining.same_disk(Path("/a"), Path("/b")) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("6.11.3", (6, 11, 3)),
        ("6.1.0-18-secret", (6, 1, 0)),
        ("10", (10, 0, 0)),
        ("secret 1.2", (0, 0, 0)),
        ("", (0, 0, 0)),
    ],
)
def test_of_a_version_only_its_numbers_remain(text: str, numbers: tuple[int, int, int]) -> None:
    found = version(text)
    assert (found.major, found.minor, found.patch) == numbers


def test_the_programs_own_files_are_known() -> None:
    assert {"__init__.py", "session.py", "app.py", "examining.py"} <= set(program_files())
