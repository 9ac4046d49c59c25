"""A stick that backups go to."""

from pathlib import Path

import pytest


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder."""
    made = tmp_path / "stick"
    made.mkdir()
    return made
