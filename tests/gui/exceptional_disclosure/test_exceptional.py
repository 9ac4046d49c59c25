"""Sharing without consent through the windows, on both sides, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exceptional_disclosure import State, Telling
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.services.exceptional_disclosure import exceptional
from tests.gui.exceptional_disclosure.at_the_desk import (
    People,
    asked,
    enter,
    fill,
    only,
    opened,
    reach,
    session,
    shown,
)
from tests.gui.seen import said
from tests.helpers.cosigning import REASON, WORDS, at
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


def test_a_counsellor_asks_and_nothing_can_leave_yet(desk: Driver) -> None:
    enter(desk, Role.COUNSELLOR)
    assert "112" in desk.text("exceptional_rare")
    desk.click("new_exceptional")
    assert "Nobody has to wait" in desk.text("life_first")
    fill(desk)
    desk.click("ask_for_cosignature")
    assert only(desk).state is State.AWAITED
    assert "Co-signature awaited" in desk.text("exceptional_state")
    for way in ("save_exceptional", "print_exceptional", "send_exceptional", "note_told"):
        assert not shown(desk, way)
    desk.click("give_up_exceptional")
    assert only(desk).state is State.GIVEN_UP


def test_a_supervisor_reads_it_signs_it_and_keeps_nothing(desk: Driver) -> None:
    record = asked(desk)
    enter(desk, Role.SUPERVISOR)
    assert "asks you to co-sign" in desk.told
    desk.go("cosign")
    assert WORDS in desk.text("cosign_text")
    assert "District police" in desk.text("cosign_facts")
    desk.click("cosign")
    assert not shown(desk, "cosign_card")
    with People(desk).at(Role.COUNSELLOR) as counsellor:
        assert at(counsellor, record).state is State.SIGNED


def test_it_is_asked_by_keyboard_alone(desk: Driver) -> None:
    enter(desk, Role.COUNSELLOR)
    QTest.keyClick(desk.find(QPushButton, "new_exceptional"), Qt.Key.Key_Space)
    desk.idle()
    assert desk.window().focusWidget().objectName() == f"choice_{Ground.DANGER_TO_LIFE}"
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    for name, text in (
        ("exceptional_to", ""),
        ("exceptional_name", "The officer"),
        (f"exceptional_{Category.SAFETY_AND_RISK}", WORDS),
        ("exceptional_reason", "No time"),
    ):
        reach(desk, name)
        QTest.keyClicks(desk.window().focusWidget(), text)
    reach(desk, f"choice_{Telling.TOLD}")
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    reach(desk, "ask_for_cosignature")
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    desk.idle()
    assert only(desk).proposal.recipient.name == "The officer"


def test_a_supervisor_sends_it_back_by_keyboard_and_it_is_written_anew(desk: Driver) -> None:
    asked(desk)
    enter(desk, Role.SUPERVISOR)
    QTest.keyClick(desk.find(QPushButton, "nav_cosign"), Qt.Key.Key_Space)
    desk.idle()
    reach(desk, "cosign_word")
    QTest.keyClicks(desk.window().focusWidget(), "Less, please")
    reach(desk, "send_back")
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    desk.idle()
    enter(desk, Role.COUNSELLOR)
    assert "sent back" in desk.told
    opened(desk)
    assert "Less, please" in desk.text("exceptional_state")
    desk.click("write_anew")
    assert desk.text("exceptional_reason") == REASON
    assert desk.text(f"exceptional_{Category.SAFETY_AND_RISK}") == WORDS


def test_what_is_missing_is_said_and_nothing_is_lost(desk: Driver) -> None:
    enter(desk, Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.click("ask_for_cosignature")
    assert exceptional.of_client(session(desk), desk.client) == []
    desk.choose("exceptional_ground", Ground.OFFENCE_AGAINST_CHILD.value)
    assert not shown(desk, "exceptional_to")
    desk.choose("exceptional_telling", Telling.TOLD.value)
    desk.type("exceptional_reason", "The law")
    desk.click("ask_for_cosignature")
    for lack in ("To whom it goes", "Nothing is written", "Special Juvenile"):
        assert lack in said(desk)
    assert desk.text("exceptional_reason") == "The law"
    desk.choose("exceptional_ground", Ground.COURT_ORDER.value)
    desk.click("ask_for_cosignature")
    assert desk.find(QWidget, "exceptional_order_day").isVisible()
    assert exceptional.of_client(session(desk), desk.client) == []


def test_a_half_written_request_outlasts_a_lock(desk: Driver) -> None:
    enter(desk, Role.COUNSELLOR)
    desk.click("new_exceptional")
    fill(desk)
    desk.lock()
    enter(desk, Role.COUNSELLOR)
    assert "Without consent" in desk.told
    assert desk.text(f"exceptional_{Category.SAFETY_AND_RISK}") == WORDS
    assert desk.find(QComboBox, "exceptional_supervisor").currentData()
    desk.click("ask_for_cosignature")
    assert only(desk).state is State.AWAITED


def test_a_supervisors_word_outlasts_a_lock(desk: Driver) -> None:
    record = asked(desk)
    enter(desk, Role.SUPERVISOR)
    desk.go("cosign")
    desk.type("cosign_word", "Let us talk")
    desk.lock()
    enter(desk, Role.SUPERVISOR)
    desk.go("cosign")
    assert desk.text("cosign_word") == "Let us talk"
    desk.click("send_back")
    with People(desk).at(Role.COUNSELLOR) as counsellor:
        assert at(counsellor, record).word == "Let us talk"
