"""The workload of every counsellor for their supervisor, and one's own."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.workload import Load, SharedWorkload, Workload
from tests.gui.seen import texts
from ui.caseload.own_workload_card import OwnWorkloadCard
from ui.caseload.workload_page import WorkloadPage, WorkloadRow

pytestmark = pytest.mark.gui
Shown = TypeVar("Shown", bound=QWidget)
WORKLOAD = Workload(26.5, 21, 8, 31, 4, 2, Load.AMBER, date(2026, 11, 24))

SHARED = SharedWorkload(25.0, 37.5, 20, 8, 31, 4, 2, Load.AMBER, date(2026, 11, 24))


def shown(qtbot: QtBot, page: Shown) -> Shown:
    """Show a page and return it."""
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def test_every_figure_is_shown_with_its_words(qtbot: QtBot) -> None:
    page = shown(qtbot, WorkloadPage())
    page.show_workloads([WorkloadRow("Rukhsana", SHARED, SHARED.day)])
    qtbot.waitUntil(lambda: "25 to below 37.5" in texts(page))
    said = texts(page)
    assert {"Rukhsana", "20 to 24", "8", "31", "4", "2"} <= set(said)
    assert "Near the limit, as of 24-11-2026" in said
    named = {each.accessibleName() for each in page.findChildren(QWidget)}
    assert "Notes to sign: 4" in named


def test_a79_a_supervisor_sees_no_number_of_a_few_clients(qtbot: QtBot) -> None:
    page = shown(qtbot, WorkloadPage())
    few = SharedWorkload(0.0, 12.5, 0, 1, 2, 0, 0, Load.WITHIN, SHARED.day)
    page.show_workloads([WorkloadRow("Rukhsana", few, few.day)])
    qtbot.waitUntil(lambda: "fewer than 5" in texts(page))
    assert "0 to below 12.5" in texts(page)


def test_a_counsellor_without_figures_is_named_all_the_same(qtbot: QtBot) -> None:
    page = shown(qtbot, WorkloadPage())
    page.show_workloads([WorkloadRow("Vaishali", None, None)])
    qtbot.waitUntil(lambda: "Vaishali" in texts(page))
    assert "No figures are published yet." in texts(page)


def test_figures_replace_each_other(qtbot: QtBot) -> None:
    page = shown(qtbot, WorkloadPage())
    page.show_workloads([WorkloadRow("Rukhsana", SHARED, SHARED.day)])
    page.show_workloads([])
    qtbot.waitUntil(lambda: "Rukhsana" not in texts(page))
    assert any("No counsellor is confirmed yet" in each for each in texts(page))


def test_ones_own_figures_come_with_what_others_see(qtbot: QtBot) -> None:
    page = shown(qtbot, OwnWorkloadCard())
    page.show_workload(WORKLOAD)
    qtbot.waitUntil(lambda: "26.5" in texts(page))
    assert any("Your supervisor sees these figures" in each for each in texts(page))
