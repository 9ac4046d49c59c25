"""The page of colleagues: names, roles, and whom to ask."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from counsel_desk.domain.office.reviewing import Reviewing
from counsel_desk.domain.trust import Role
from counsel_desk.services.office.team import Colleague, Team
from tests.gui.seen import cells, child
from ui.design.tables.data_table import DataTable
from ui.people.colleagues_page import ColleaguesPage

pytestmark = pytest.mark.gui

TEAM = Team(
    (
        Colleague("Anjali Deshmukh", (Role.STAFF,), True),
        Colleague("Madhurima Sen", (Role.ADMINISTRATOR, Role.SUPERVISOR), False),
    ),
    "Sharmila Roy",
    "Room 2",
    Reviewing(name="Rehana Khatun", reach="98300 00000"),
)


@pytest.fixture
def page(qtbot: QtBot) -> ColleaguesPage:
    """The page with two people."""
    page = ColleaguesPage()
    qtbot.addWidget(page)
    page.show_team(TEAM)
    return page


def said(page: ColleaguesPage, name: str) -> str:
    """Return a line of the card that says whom to ask."""
    return child(page, QLabel, f"ask_{name}").text()


def test_people_are_listed_with_what_they_do_and_whether_they_can_receive(
    page: ColleaguesPage,
) -> None:
    assert cells(child(page, DataTable, "colleagues")) == [
        ["Anjali Deshmukh", "Staff", "Yes"],
        ["Madhurima Sen", "Administrator, Supervisor", "Has not signed in yet"],
    ]


def test_it_says_whom_to_ask(page: ColleaguesPage) -> None:
    assert said(page, "desk").endswith(": Madhurima Sen")
    assert said(page, "safety").endswith(": Sharmila Roy, Room 2")
    assert said(page, "review").endswith(": Rehana Khatun, 98300 00000")


def test_it_says_so_where_nobody_was_chosen(page: ColleaguesPage) -> None:
    page.show_team(Team(TEAM.people, "", "", Reviewing()))
    assert "not chosen anybody yet" in said(page, "safety")
