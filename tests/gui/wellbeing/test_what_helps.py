"""What helps, asking for a talk, the own plan and the office's numbers, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.wellbeing import self_care, talks
from tests.gui.seen import errors, in_inbox, said, text_of
from tests.helpers.office import Office
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


def enter(desk: Driver, who: Person, page: str) -> None:
    """Sign in and open a page."""
    desk.sign_in(who.name, who.passphrase)
    desk.go(page)


def test_a_talk_is_asked_for_and_reaches_the_chosen_person(office: Office, desk: Driver) -> None:
    asks, hears = office.person(Role.STAFF), office.person(Role.SUPERVISOR)
    enter(desk, asks, "what_helps")
    desk.click("save_talk")
    assert errors(desk.page()) == ["Please choose somebody."]
    desk.pick_text("talk_person", hears.name)
    desk.type("talk_words", "When you have a quiet hour.")
    desk.lock()
    enter(desk, asks, "what_helps")
    assert desk.text("talk_words") == "When you have a quiet hour."
    desk.click("save_talk")
    assert f"{hears.name} reads it" in said(desk)
    assert desk.text("talk_words") == ""
    desk.lock()
    desk.sign_in(hears.name, hears.passphrase)
    assert f"{asks.name} asks you for a talk" in in_inbox(desk)
    desk.go("what_helps")
    assert "When you have a quiet hour." in text_of(desk.page())
    [act] = desk.find(QWidget, "talks").findChildren(QPushButton, "act_on_line")
    QTest.keyClick(act, Qt.Key.Key_Return)
    desk.idle()
    assert talks.mine(desk.desk.session) == []


def test_what_helps_is_there_for_everyone_with_the_numbers(office: Office, desk: Driver) -> None:
    enter(desk, office.person(Role.ADMINISTRATOR), "policy")
    desk.type("own_helplines", "98300 00000: Dr. Sen, at night")
    desk.check("desk_helplines")
    desk.click("keep_policy")
    desk.go("what_helps")
    shown = text_of(desk.page())
    assert "98300 00000 Dr. Sen, at night" in shown
    assert "14416" not in shown
    assert "Put both feet on the floor." in shown


def test_the_plan_is_kept_found_after_a_lock_and_removed(office: Office, desk: Driver) -> None:
    who = office.person(Role.STAFF)
    enter(desk, who, "self_care")
    desk.type("self_care_helps", "Walking by the river")
    desk.click("save_self_care")
    assert "Only you can see it" in said(desk)
    desk.type("self_care_people", "My aunt")
    desk.lock()
    enter(desk, who, "self_care")
    assert desk.text("self_care_helps") == "Walking by the river"
    assert desk.text("self_care_people") == "My aunt"
    desk.click("remove_plan")
    desk.click("question_yes")
    assert desk.text("self_care_helps") == ""
    assert self_care.mine(desk.desk.session) is None


def test_the_check_in_says_what_the_trend_may_mean_and_leads_to_what_helps(
    office: Office, desk: Driver
) -> None:
    enter(desk, office.person(Role.COUNSELLOR), "check_in")
    assert desk.text("check_in_meaning")
    desk.click("check_in_helps")
    assert desk.desk.shell.current_page == "what_helps"


def test_the_climate_of_the_team_is_answered_kept_and_found_again(
    office: Office, desk: Driver
) -> None:
    who = office.person(Role.STAFF)
    enter(desk, who, "climate")
    desk.click("save_climate")
    assert "Nothing is answered yet." in said(desk)
    first, second = [each for each in desk.page().findChildren(QRadioButton) if each.isVisible()][
        4:10:5
    ]
    for radio in (first, second):
        QTest.keyClick(radio, Qt.Key.Key_Space)
    desk.idle()
    desk.lock()
    enter(desk, who, "climate")
    desk.click("save_climate")
    assert "Only you can see them" in said(desk)
    assert "8 of 8" in text_of(desk.find(QWidget, "climate_scores"))
    desk.lock()
    enter(desk, who, "climate")
    assert "8 of 8" in text_of(desk.find(QWidget, "climate_scores"))
