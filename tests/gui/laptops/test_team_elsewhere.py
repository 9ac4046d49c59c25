"""A supervisor sees the team figures of another laptop beside those of their own."""

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from tests.gui.seen import text_of
from tests.helpers.meeting.exchanging import Exchanging
from tests.helpers.office import Clock
from tests.helpers.team_rounds import live_a_period, round_of
from ui.caseload.workload_page import WorkloadPage
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui
SUPERVISOR = Person("Third Supervisor", (Role.SUPERVISOR,), "four herons beside a quiet pond today")


def team_tab(two: Exchanging) -> str:
    """Return what the supervisor at the second laptop sees of the team figures."""
    b = two.others[0]
    desk = Driver(b.tools, b.folder)
    try:
        desk.sign_in(SUPERVISOR.name, SUPERVISOR.passphrase)
        desk.go("workloads")
        desk.find(WorkloadPage, "burden_page").show_tab("team")
        desk.idle()
        return text_of(desk.page())
    finally:
        desk.end()


def test_the_figures_of_another_laptop_stand_below_the_own_ones(
    two: Exchanging, clock: Clock, restored_theme: None, qapp: QApplication
) -> None:
    a, b = two.a, two.others[0]
    two.admit(b, SUPERVISOR)
    live_a_period(a, clock)
    assert "At other laptops" not in team_tab(two)
    for _each_twice in range(3):
        round_of(a)
    a.close()
    two.all_exchange(a, b, times=1)
    seen = team_tab(two)
    assert "At other laptops" in seen
    assert "Head office" in seen
    assert "Check-in" in seen.split("At other laptops")[1]
