"""What the tests of several laptops share."""

from pathlib import Path

import pytest


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    """The folder over which laptops exchange."""
    made = tmp_path / "meeting"
    made.mkdir()
    return made
