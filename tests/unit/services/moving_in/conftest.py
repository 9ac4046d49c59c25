"""A list for the tests of moving in."""

from pathlib import Path

import pytest

from tests.helpers.values.lists import HEADINGS, PEOPLE, as_csv, written


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A list of three people."""
    return written(tmp_path, as_csv([HEADINGS, *PEOPLE], encoding="utf-8-sig"))
