import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role
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
    page = TeamPage()
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.set_threshold(2)
    page.show_members(ROWS)
    return page


def click(page: TeamPage, name: str) -> None:
    QTest.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def choose(page: TeamPage, place: int) -> None:
    page.findChild(DataTable, "people").selectRow(place)


def texts(page: TeamPage) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


@pytest.mark.parametrize(
    ("place", "confirm", "again"), [(0, False, False), (1, True, False), (2, False, True)]
)
def test_only_what_makes_sense_for_a_person_is_offered(
    page: TeamPage, place: int, confirm: bool, again: bool
) -> None:
    choose(page, place)
    assert page.findChild(QPushButton, "confirm_person").isEnabled() is confirm
    assert page.findChild(QPushButton, "show_invitation").isEnabled() is again


def test_somebody_is_invited_with_a_name_and_a_role(qtbot: QtBot, page: TeamPage) -> None:
    QTest.keyClicks(page.findChild(QLineEdit, "new_person"), " Anjali Deshmukh ")
    QTest.keyClick(page.findChild(QCheckBox, "role_staff"), Qt.Key.Key_Space)
    with qtbot.waitSignal(page.invite_requested) as told:
        click(page, "invite")
    assert told.args == ["Anjali Deshmukh", (Role.STAFF,)]


@pytest.mark.parametrize(
    ("name", "roles", "said"),
    [
        ("", ("staff",), "Please write a name."),
        ("Anjali", (), "Please choose at least one."),
        ("Anjali", ("counsellor", "caseworker"), "kept apart"),
    ],
)
def test_what_is_missing_or_does_not_go_together_is_said(
    qtbot: QtBot, page: TeamPage, name: str, roles: tuple[str] | tuple[str, str], said: str
) -> None:
    page.findChild(QLineEdit, "new_person").setText(name)
    for role in roles:
        page.findChild(QCheckBox, f"role_{role}").setChecked(True)
    with qtbot.assertNotEmitted(page.invite_requested):
        click(page, "invite")
    assert said in texts(page)


def test_an_invitation_is_shown_to_be_handed_over_and_printed(qtbot: QtBot, page: TeamPage) -> None:
    page.show_invitation("3", "Prakash Tudu", "AAAA-BBBB-CCCC")
    assert page.findChild(QLabel, "invitation").text() == "AAAA-BBBB-CCCC"
    with qtbot.waitSignal(page.print_invitation_requested) as told:
        click(page, "print_invitation")
    assert told.args == ["3"]


def test_the_words_of_a_confirmed_person_are_there_to_compare(page: TeamPage) -> None:
    choose(page, 0)
    click(page, "change_person")
    assert page.findChild(QLabel, "person_fingerprint").text() == "chest dragon"


def test_confirming_shows_the_fingerprint_and_takes_the_sheets(
    qtbot: QtBot, page: TeamPage
) -> None:
    choose(page, 1)
    click(page, "confirm_person")
    assert page.findChild(QLabel, "fingerprint").text() == "amber basket"
    page.findChild(QPlainTextEdit, "share_1").setPlainText("one  two\nthree")
    with qtbot.assertNotEmitted(page.certify_requested):
        click(page, "certify")
    assert "Please type the words of this sheet." in texts(page)
    page.findChild(QPlainTextEdit, "share_2").setPlainText("four five six")
    with qtbot.waitSignal(page.certify_requested) as told:
        click(page, "certify")
    assert told.args == ["2", ["one two three", "four five six"]]


def test_the_words_of_the_sheets_are_forgotten(page: TeamPage) -> None:
    choose(page, 1)
    click(page, "confirm_person")
    page.findChild(QPlainTextEdit, "share_1").setPlainText("one two three")
    click(page, "cancel_certify")
    assert page.findChild(QPlainTextEdit, "share_1").toPlainText() == ""
    assert not page.findChild(QPlainTextEdit, "share_1").isVisible()
