"""The page of the team: who is in it, inviting somebody, and confirming their keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role
from tests.gui.seen import child, click, text_of
from ui.design.tables.data_table import DataTable
from ui.people.team_page import TeamPage, TeamRow

pytestmark = pytest.mark.gui
ROWS = [
    TeamRow("1", "Madhurima Sen", (Role.ADMINISTRATOR,), "certified", "chest dragon"),
    TeamRow("2", "রুখসানা মণ্ডল", (Role.COUNSELLOR, Role.SUPERVISOR), "enrolled", "amber basket"),
    TeamRow("3", "Prakash Tudu", (Role.CASEWORKER,), "invited", ""),
]


@pytest.fixture
def page(qtbot: QtBot) -> TeamPage:
    """The page with three people, shown."""
    page = TeamPage()
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.set_threshold(2)
    page.show_members(ROWS)
    return page


def choose(page: TeamPage, place: int) -> None:
    """Choose the person in a row."""
    child(page, DataTable, "people").selectRow(place)


@pytest.mark.parametrize(
    ("place", "confirm", "again"), [(0, False, False), (1, True, False), (2, False, True)]
)
def test_only_actions_that_suit_the_person_are_enabled(
    page: TeamPage, place: int, confirm: bool, again: bool
) -> None:
    choose(page, place)
    assert child(page, QPushButton, "confirm_person").isEnabled() is confirm
    assert child(page, QPushButton, "show_invitation").isEnabled() is again


def test_somebody_is_invited_with_a_name_and_a_role(qtbot: QtBot, page: TeamPage) -> None:
    QTest.keyClicks(child(page, QLineEdit, "new_person"), " Anjali Deshmukh ")
    QTest.keyClick(child(page, QCheckBox, "role_staff"), Qt.Key.Key_Space)
    with qtbot.waitSignal(page.invite_requested) as requested:
        click(page, "invite")
    assert requested.args == ["Anjali Deshmukh", (Role.STAFF,)]


@pytest.mark.parametrize(
    ("name", "roles", "message"),
    [
        ("", ("staff",), "Please write a name."),
        ("Anjali", (), "Please choose at least one."),
        ("Anjali", ("counsellor", "caseworker"), "kept apart"),
    ],
)
def test_missing_or_conflicting_input_is_explained(
    qtbot: QtBot, page: TeamPage, name: str, roles: tuple[str, ...], message: str
) -> None:
    child(page, QLineEdit, "new_person").setText(name)
    for role in roles:
        child(page, QCheckBox, f"role_{role}").setChecked(True)
    with qtbot.assertNotEmitted(page.invite_requested):
        click(page, "invite")
    assert message in text_of(page)


def test_an_invitation_is_shown_to_be_handed_over_and_printed(qtbot: QtBot, page: TeamPage) -> None:
    page.show_invitation("3", "Prakash Tudu", "AAAA-BBBB-CCCC")
    assert child(page, QLabel, "invitation").text() == "AAAA-BBBB-CCCC"
    with qtbot.waitSignal(page.print_invitation_requested) as requested:
        click(page, "print_invitation")
    assert requested.args == ["3"]


def test_the_fingerprint_of_a_confirmed_person_can_be_compared(page: TeamPage) -> None:
    choose(page, 0)
    click(page, "change_person")
    assert child(page, QLabel, "person_fingerprint").text() == "chest dragon"


def test_confirming_shows_the_fingerprint_and_takes_the_sheets(
    qtbot: QtBot, page: TeamPage
) -> None:
    choose(page, 1)
    click(page, "confirm_person")
    assert child(page, QLabel, "fingerprint").text() == "amber basket"
    child(page, QPlainTextEdit, "share_1").setPlainText("one  two\nthree")
    with qtbot.assertNotEmitted(page.certify_requested):
        click(page, "certify")
    assert "Please type the words of this sheet." in text_of(page)
    child(page, QPlainTextEdit, "share_2").setPlainText("four five six")
    with qtbot.waitSignal(page.certify_requested) as requested:
        click(page, "certify")
    assert requested.args == ["2", ["one two three", "four five six"]]


def test_cancelling_clears_the_words_of_the_sheets(page: TeamPage) -> None:
    choose(page, 1)
    click(page, "confirm_person")
    child(page, QPlainTextEdit, "share_1").setPlainText("one two three")
    click(page, "cancel_certify")
    assert child(page, QPlainTextEdit, "share_1").toPlainText() == ""
    assert not child(page, QPlainTextEdit, "share_1").isVisible()
