"""The page of the team: who is in it, inviting somebody, and confirming their keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.trust import PublicKeys, Role
from counsel_desk.security import root
from counsel_desk.security.errors import WrongInvitationError
from counsel_desk.services.office.candidates import Refused
from tests.gui.seen import child, click, text_of
from ui.design.fields.word_list import WordList
from ui.design.tables.data_table import DataTable
from ui.people.team_page import ENROLLED, TeamPage, TeamRow

pytestmark = pytest.mark.gui
ROWS = [
    TeamRow("1", "Madhurima Sen", (Role.ADMINISTRATOR,), "certified"),
    TeamRow("2", "রুখসানা মণ্ডল", (Role.COUNSELLOR, Role.SUPERVISOR), "enrolled"),
    TeamRow("3", "Prakash Tudu", (Role.CASEWORKER,), "invited"),
]


WORDS = WordList(root.sheet_words, root.fits)


def person(number: str, name: str, words: str) -> Certifiable:
    """Return a person as the root is asked to certify them."""
    return Certifiable(number, name, (Role.STAFF,), PublicKeys(b"", b""), words, 1)


@pytest.fixture
def page(qtbot: QtBot) -> TeamPage:
    """The page with three people, shown."""
    page = TeamPage()
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.set_sheets(2, WORDS)
    page.show_members(ROWS)
    return page


def choose(page: TeamPage, place: int) -> None:
    """Choose the person in a row."""
    child(page, DataTable, "people").selectRow(place)


@pytest.mark.parametrize(("place", "again"), [(0, False), (1, False), (2, True)])
def test_only_actions_that_suit_the_person_are_enabled(
    page: TeamPage, place: int, again: bool
) -> None:
    choose(page, place)
    assert child(page, QPushButton, "show_invitation").isEnabled() is again


def test_confirming_needs_nobody_chosen_in_the_list_but_somebody_who_waits(page: TeamPage) -> None:
    confirm = child(page, QPushButton, "confirm_person")
    assert confirm.isEnabled()
    page.show_members([each for each in ROWS if each.state != "enrolled"])
    assert not confirm.isEnabled()


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


def test_what_was_wrong_with_the_roles_is_gone_once_one_is_changed(page: TeamPage) -> None:
    child(page, QLineEdit, "new_person").setText("Anjali")
    click(page, "invite")
    child(page, QCheckBox, "role_staff").setChecked(True)
    assert "Please choose" not in text_of(page)


def test_a_person_to_be_changed_is_shown_from_the_top_and_has_the_focus(
    qtbot: QtBot, page: TeamPage
) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(1100, 400)
    area.show()
    area.activateWindow()
    qtbot.waitExposed(area)
    page.show_person(person("1", "Madhurima Sen", "chest dragon"))
    top = page.person_card.mapTo(area.viewport(), QPoint())
    assert 0 <= top.y() < area.viewport().height()
    assert page.person_card.height() > area.viewport().height()
    focused = area.focusWidget()
    assert focused is not None
    assert page.person_card.isAncestorOf(focused)


def test_an_invitation_is_shown_to_be_handed_over_and_printed(qtbot: QtBot, page: TeamPage) -> None:
    page.show_invitation("3", "Prakash Tudu", "AAAA-BBBB-CCCC")
    assert child(page, QLabel, "invitation").text() == "AAAA-BBBB-CCCC"
    with qtbot.waitSignal(page.print_invitation_requested) as requested:
        click(page, "print_invitation")
    assert requested.args == ["3"]


def test_an_invitation_is_gone_once_its_code_was_used(page: TeamPage) -> None:
    page.show_invitation("3", "Prakash Tudu", "AAAA-BBBB-CCCC")
    page.show_members(ROWS)
    assert child(page, QLabel, "invitation").isVisible()
    page.show_members([*ROWS[:2], replace(ROWS[2], state=ENROLLED)])
    assert not child(page, QLabel, "invitation").isVisible()


def test_the_fingerprint_of_a_confirmed_person_can_be_compared(
    qtbot: QtBot, page: TeamPage
) -> None:
    choose(page, 0)
    with qtbot.waitSignal(page.person_wanted) as asked:
        click(page, "change_person")
    assert asked.args == ["1"]
    page.show_person(person("1", "Madhurima Sen", "chest dragon"))
    assert child(page, QLabel, "person_fingerprint").text() == "chest dragon"


def offer(page: TeamPage) -> list[Certifiable]:
    """Offer two people to confirm, of whom the second is chosen in the list."""
    offered = [person("4", "Nora", "amber basket"), person("2", "রুখসানা মণ্ডল", "acid beard")]
    choose(page, 1)
    page.offer_to_confirm(offered)
    return offered


def type_sheets(page: TeamPage) -> list[str]:
    """Paste the words of two sheets."""
    sheets = list(root.split(bytes(32), 2, 3)[:2])
    for number, words in enumerate(sheets, start=1):
        child(page, QPlainTextEdit, f"share_{number}").setPlainText(words.replace(" ", "\n"))
    return sheets


def test_a69_several_are_confirmed_with_one_typing_of_the_sheets_as_they_were_shown(
    qtbot: QtBot, page: TeamPage
) -> None:
    offered = offer(page)
    words = [each.text() for each in page.findChildren(QLabel, "fingerprint") if each.isVisible()]
    assert words == ["acid beard", "amber basket"]
    for one in offered:
        QTest.keyClick(child(page, QCheckBox, f"confirm_{one.person}"), Qt.Key.Key_Space)
    sheets = type_sheets(page)
    with qtbot.waitSignal(page.certify_requested) as requested:
        click(page, "certify")
    people, shares = requested.args
    # The very objects that were shown, and no others.
    assert [id(one) for one in people] == [id(offered[1]), id(offered[0])]
    assert shares == sheets


def test_nobody_is_confirmed_without_a_tick_or_with_a_sheet_missing(
    qtbot: QtBot, page: TeamPage
) -> None:
    offer(page)
    sheets = type_sheets(page)
    with qtbot.assertNotEmitted(page.certify_requested):
        click(page, "certify")
    assert "Please tick at least one person." in text_of(page)
    QTest.keyClick(child(page, QCheckBox, "confirm_4"), Qt.Key.Key_Space)
    child(page, QPlainTextEdit, "share_2").clear()
    with qtbot.assertNotEmitted(page.certify_requested):
        click(page, "certify")
    assert "Please type the words of this sheet." in text_of(page)
    child(page, QPlainTextEdit, "share_2").setPlainText(sheets[1])
    with qtbot.waitSignal(page.certify_requested) as requested:
        click(page, "certify")
    assert [one.person for one in requested.args[0]] == ["4"]


def test_who_cannot_be_confirmed_is_named_with_the_reason_and_no_box(page: TeamPage) -> None:
    choose(page, 1)
    page.offer_to_confirm([Refused("2", "Eve", WrongInvitationError())])
    assert "Eve: " in text_of(page)
    assert "invitation" in text_of(page)
    assert page.findChild(QCheckBox, "confirm_2") is None
    assert not child(page, QPushButton, "certify").isVisible()


def test_the_sheets_may_be_typed_in_any_order(page: TeamPage) -> None:
    offer(page)
    assert "Any recovery sheet (1 of 2)" in text_of(page)
    assert "Any other recovery sheet (2 of 2)" in text_of(page)


def test_words_that_were_typed_are_dropped_only_when_asked(page: TeamPage) -> None:
    offer(page)
    type_sheets(page)
    click(page, "cancel_certify")
    assert child(page, QPlainTextEdit, "share_1").toPlainText()
    click(page, "keep_words")
    assert not child(page, QPushButton, "discard_words").isVisible()
    assert child(page, QPlainTextEdit, "share_1").isVisible()


def test_nothing_is_asked_where_no_words_were_typed(page: TeamPage) -> None:
    offer(page)
    click(page, "cancel_certify")
    assert not child(page, QPlainTextEdit, "share_1").isVisible()


def test_cancelling_clears_the_words_of_the_sheets(page: TeamPage) -> None:
    offer(page)
    type_sheets(page)
    click(page, "cancel_certify")
    click(page, "discard_words")
    assert child(page, QPlainTextEdit, "share_1").toPlainText() == ""
    assert not child(page, QPlainTextEdit, "share_1").isVisible()


def test_what_was_said_of_one_person_is_gone_while_the_next_is_looked_at(page: TeamPage) -> None:
    for show in (
        lambda: offer(page),
        lambda: page.show_person(person("1", "Madhurima Sen", "chest dragon")),
        lambda: page.offer_recovery([], []),
    ):
        page.show_message(lambda: "Prakash Tudu is confirmed and can sign in.", "success")
        assert "Prakash Tudu is confirmed" in text_of(page)
        show()
        assert "Prakash Tudu is confirmed" not in text_of(page)
