"""`tour` opens a folder of its own, never the data folder, and deletes it."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.exit_codes import TOUR_KEPT
from tests.unit.commands.conftest import CommandLine


@pytest.mark.parametrize(("code", "kept"), [(0, False), (TOUR_KEPT, True)])
def test_the_tour_is_deleted_unless_it_goes_on_another_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, kept: bool
) -> None:
    opened: list[tuple[Path, str]] = []

    def open_tour(folder: Path, language: str) -> int:
        assert folder.is_dir()
        opened.append((folder, language))
        return code

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    line = CommandLine(tmp_path)
    line.context = replace(line.context, open_tour=open_tour)
    assert line.run("tour", "--language", "bn").exit_code == 0
    ((folder, language),) = opened
    assert language == "bn"
    assert folder.exists() == kept
    assert not line.context.data.exists()
