"""What people do for one another goes over a shared folder, and over a stick that is carried."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.services.ports.roads import Road
from counsel_desk.storage.roads.folder import FolderRoad
from tests.contracts.across_laptops import (
    test_a_file_is_taken_over_at_another_laptop,
    test_a_request_goes_there_and_its_answer_comes_back,
    test_a_supervisor_at_another_laptop_co_signs,
    test_supervisors_elsewhere_are_told_of_the_team_figures_of_a_laptop,
    test_supervisors_have_the_figures_of_counsellors_at_all_laptops,
    test_whoever_works_at_two_laptops_covers_for_a_colleague_at_theirs,
    test_whoever_works_at_two_laptops_is_told_at_both_of_a_vault_that_was_handed_over,
)
from tests.helpers.folders import copied
from tests.helpers.meeting.exchanging import WORKER, Exchanging
from tests.helpers.office import Clock, Office

__all__ = [
    "test_a_file_is_taken_over_at_another_laptop",
    "test_a_request_goes_there_and_its_answer_comes_back",
    "test_a_supervisor_at_another_laptop_co_signs",
    "test_supervisors_elsewhere_are_told_of_the_team_figures_of_a_laptop",
    "test_supervisors_have_the_figures_of_counsellors_at_all_laptops",
    "test_whoever_works_at_two_laptops_covers_for_a_colleague_at_theirs",
    "test_whoever_works_at_two_laptops_is_told_at_both_of_a_vault_that_was_handed_over",
]


class OverStick(Exchanging):
    """Laptops between which a stick is carried: each time, it is found under another path."""

    plugged_in = 0

    def road(self) -> Road:
        """Return a connection to the stick."""
        self.plugged_in += 1
        self.meeting = self.meeting.rename(self.folder / f"stick-{self.plugged_in}")
        return FolderRoad(self.meeting)


@pytest.fixture(params=[Exchanging, OverStick], ids=["folder", "stick"])
def two(
    request: pytest.FixtureRequest,
    met: Path,
    template: DemoOffice,
    tmp_path: Path,
    clock: Clock,
) -> Iterator[Exchanging]:
    """Two laptops that have met; the second is the first of `others`."""
    a = copied(met / "a", tmp_path / "a")
    for name in ("Village", "meeting"):
        shutil.copytree(met / name, tmp_path / name)
    made: Exchanging = request.param(tmp_path, a, template.people, template.root_sheets, clock)
    made.others = [Office(tmp_path / "Village", [WORKER], template.root_sheets, clock)]
    yield made
    made.close()
