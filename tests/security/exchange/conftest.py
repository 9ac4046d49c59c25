"""Two laptops of one office that exchange over a folder, made once and copied for every test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from tests.helpers.exchanging import WORKER, Exchanging, met_once
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office


@pytest.fixture(scope="session")
def met(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two laptops that have met, and a caseworker at the second."""
    folder = tmp_path_factory.mktemp("met")
    met_once(template, folder, Clock())
    return folder


@pytest.fixture
def two(met: Path, template: DemoOffice, tmp_path: Path, clock: Clock) -> Iterator[Exchanging]:
    """The two laptops; the second is the first of `others`."""
    a = copied(met / "a", tmp_path / "a")
    for name in ("Village", "meeting"):
        shutil.copytree(met / name, tmp_path / name)
    made = Exchanging(tmp_path, a, template.people, template.root_sheets, clock)
    made.others = [Office(tmp_path / "Village", [WORKER], template.root_sheets, clock)]
    yield made
    made.close()
