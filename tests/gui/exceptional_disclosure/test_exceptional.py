"""Sharing without consent, as counsellor and as supervisor, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exceptional.exceptional_disclosure import State, Telling
from counsel_desk.domain.exceptional.grounds import Happening, Whose
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.services.exceptional_disclosure import exceptional
from tests.gui.exceptional_disclosure.at_the_desk import (
    ExceptionalDesk,
    ask_elsewhere,
    fill,
    open_first,
)
from tests.gui.seen import said
from tests.helpers.cosigning import REASON, WORDS, at

pytestmark = pytest.mark.gui


def test_a_counsellor_asks_and_nothing_can_leave_yet(desk: ExceptionalDesk) -> None:
    desk.enter(Role.COUNSELLOR)
    assert "112" in desk.text("exceptional_rare")
    desk.click("new_exceptional")
    assert "Nobody has to wait" in desk.text("life_first")
    fill(desk)
    desk.click("ask_for_cosignature")
    assert desk.only().state is State.AWAITED
    assert "Co-signature awaited" in desk.text("exceptional_state")
    for way in ("save_exceptional", "print_exceptional", "send_exceptional", "note_told"):
        assert not desk.shows(way)
    desk.click("give_up_exceptional")
    assert desk.only().state is State.GIVEN_UP


def test_a_supervisor_reads_and_signs_a_request_and_keeps_nothing(desk: ExceptionalDesk) -> None:
    record = ask_elsewhere(desk)
    desk.enter(Role.SUPERVISOR)
    assert "asks you to co-sign" in desk.first
    desk.go("cosign")
    assert WORDS in desk.text("cosign_text")
    assert "District police" in desk.text("cosign_facts")
    desk.click("cosign")
    assert not desk.shows("cosign_card")
    with desk.without_window(Role.COUNSELLOR) as counsellor:
        assert at(counsellor, record).state is State.SIGNED


def test_a_request_is_made_by_keyboard_alone(desk: ExceptionalDesk) -> None:
    desk.enter(Role.COUNSELLOR)
    QTest.keyClick(desk.find(QPushButton, "new_exceptional"), Qt.Key.Key_Space)
    desk.idle()
    assert desk.window().focusWidget().objectName() == f"choice_{Ground.DANGER_TO_LIFE}"
    desk.press_key(Qt.Key.Key_Space)
    for name, text in (
        ("exceptional_to", ""),
        ("exceptional_name", "The officer"),
        (f"exceptional_{Category.SAFETY_AND_RISK}", WORDS),
        ("exceptional_reason", "No time"),
    ):
        desk.reach(name)
        QTest.keyClicks(desk.window().focusWidget(), text)
    desk.reach(f"choice_{Telling.TOLD}")
    desk.press_key(Qt.Key.Key_Space)
    desk.reach("ask_for_cosignature")
    desk.press_key(Qt.Key.Key_Space)
    desk.idle()
    assert desk.only().proposal.recipient.name == "The officer"


def test_a_request_is_sent_back_by_keyboard_and_written_anew(desk: ExceptionalDesk) -> None:
    ask_elsewhere(desk)
    desk.enter(Role.SUPERVISOR)
    QTest.keyClick(desk.find(QPushButton, "nav_inbox"), Qt.Key.Key_Space)
    desk.idle()
    desk.reach("act_on_line")
    desk.press_key(Qt.Key.Key_Space)
    desk.idle()
    desk.reach("cosign_word")
    QTest.keyClicks(desk.window().focusWidget(), "Less, please")
    desk.reach("send_back")
    desk.press_key(Qt.Key.Key_Space)
    desk.idle()
    desk.enter(Role.COUNSELLOR)
    assert "sent back" in desk.first
    open_first(desk)
    assert "Less, please" in desk.text("exceptional_state")
    desk.click("write_anew")
    assert desk.text("exceptional_reason") == REASON
    assert desk.text(f"exceptional_{Category.SAFETY_AND_RISK}") == WORDS


def test_missing_input_is_asked_for_and_nothing_typed_is_lost(desk: ExceptionalDesk) -> None:
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.click("ask_for_cosignature")
    assert exceptional.of_client(desk.session, desk.client) == []
    desk.choose("exceptional_ground", Ground.OFFENCE_AGAINST_CHILD.value)
    assert not desk.shows("exceptional_to")
    desk.choose("exceptional_telling", Telling.TOLD.value)
    desk.type("exceptional_reason", "The law")
    desk.click("ask_for_cosignature")
    assert desk.window().focusWidget().objectName() == f"choice_{Whose.CLIENT}"
    desk.choose("exceptional_whose", Whose.ANOTHER.value)
    desk.choose("exceptional_happening", Happening.GROWN_UP.value)
    desk.click("ask_for_cosignature")
    for lack in ("To whom it goes", "Nothing is written", "Which authority is told"):
        assert lack in said(desk)
    assert desk.text("exceptional_reason") == "The law"
    desk.choose("exceptional_ground", Ground.COURT_ORDER.value)
    desk.click("ask_for_cosignature")
    assert desk.find(QWidget, "exceptional_order_day").isVisible()
    assert exceptional.of_client(desk.session, desk.client) == []


def test_a_half_written_request_outlasts_a_lock(desk: ExceptionalDesk) -> None:
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    fill(desk)
    desk.lock()
    desk.enter(Role.COUNSELLOR)
    assert "Without consent" in desk.first
    assert desk.text(f"exceptional_{Category.SAFETY_AND_RISK}") == WORDS
    assert desk.find(QComboBox, "exceptional_supervisor").currentData()
    desk.click("ask_for_cosignature")
    assert desk.only().state is State.AWAITED


def test_a_supervisors_word_outlasts_a_lock(desk: ExceptionalDesk) -> None:
    record = ask_elsewhere(desk)
    desk.enter(Role.SUPERVISOR)
    desk.go("cosign")
    desk.type("cosign_word", "Let us talk")
    desk.lock()
    desk.enter(Role.SUPERVISOR)
    desk.go("cosign")
    assert desk.text("cosign_word") == "Let us talk"
    desk.click("send_back")
    with desk.without_window(Role.COUNSELLOR) as counsellor:
        assert at(counsellor, record).word == "Let us talk"
