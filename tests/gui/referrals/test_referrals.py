"""Referrals through the window."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from counsel_desk.domain.referrals import Referral, Rung, Service, State
from counsel_desk.services.referrals import referrals
from counsel_desk.services.referrals.referrals import Details
from ui.design.tables.data_table import DataTable
from ui.sheets.sheet_dialog import SheetDialog
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: Driver) -> Driver:
    opened(counsellor_desk)
    return counsellor_desk


def opened(desk: Driver) -> None:
    desk.desk.presenter("clients").open(desk.client)
    desk.idle()
    desk.tab("referrals")


def kept(desk: Driver) -> list[Referral]:
    return [filed.body for filed in referrals.of_client(desk.desk.session, desk.client)]


def late(desk: Driver) -> str:
    """Note a referral whose promised day passed long ago, and open it."""
    session = desk.desk.session
    today = session.today()
    details = Details(
        Service.SHELTER,
        today - timedelta(days=60),
        to="The shelter",
        promised=today - timedelta(days=30),
    )
    record = referrals.record(session, desk.client, details)
    desk.tab("notes")
    desk.tab("referrals")
    table = desk.find(DataTable, "referrals")
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    return record


def test_a_referral_is_noted_by_keyboard_and_says_that_nothing_leaves(desk: Driver) -> None:
    QTest.keyClick(desk.find(QPushButton, "new_referral"), Qt.Key.Key_Space)
    desk.idle()
    assert "nothing about her leaves" in desk.text("nothing_leaves")
    service = desk.find(QComboBox, "referral_service")
    assert desk.window().focusWidget() is service
    QTest.keyClicks(service, "Legal")
    desk.type("referral_to", "The legal aid clinic")
    QTest.keyClick(desk.find(QPushButton, "save_referral"), Qt.Key.Key_Space)
    desk.idle()
    [body] = kept(desk)
    assert (body.service, body.to) == (Service.LEGAL_AID, "The legal aid clinic")
    assert "noted by you" in desk.text("referral_history")


def test_a_day_that_is_none_is_said_and_nothing_is_lost(desk: Driver) -> None:
    desk.click("new_referral")
    desk.type("referral_to", "somewhere")
    desk.type("referral_promised", "soon")
    desk.click("save_referral")
    assert kept(desk) == []
    assert desk.text("referral_to") == "somewhere"
    desk.type("referral_promised", f"{today(desk):%d-%m-%Y}")
    desk.click("save_referral")
    assert len(kept(desk)) == 1


def test_a_state_is_changed_and_stands_in_the_history(desk: Driver) -> None:
    late(desk)
    desk.click("change_referral")
    desk.pick("referral_state", State.ACCEPTED.value)
    desk.click("save_referral")
    assert kept(desk)[0].state is State.ACCEPTED
    assert "Accepted" in desk.text("referral_history")
    assert "Sent" in desk.text("referral_history")


def test_the_next_office_is_proposed_and_its_answer_noted(desk: Driver) -> None:
    late(desk)
    assert "Block office" in desk.text("referral_waits")
    desk.click("climb")
    assert desk.find(QComboBox, "step_rung").currentData() == Rung.BLOCK.value
    desk.type("step_office", "The BDO")
    desk.click("save_step")
    assert "Block office" not in desk.text("referral_waits")
    ladder = desk.find(DataTable, "ladder")
    ladder.setCurrentIndex(ladder.model().index(0, 0))
    QTest.keyClick(ladder, Qt.Key.Key_Return)
    desk.idle()
    desk.type("step_answered", f"{today(desk):%d-%m-%Y}")
    desk.type("step_answer", "They will see to it")
    desk.click("save_step")
    [step] = kept(desk)[0].escalations
    assert (step.office, step.answer, step.answered) == (
        "The BDO",
        "They will see to it",
        today(desk),
    )


def today(desk: Driver) -> date:
    return desk.desk.session.today()


def test_a_letter_names_nobody_without_consent_and_is_noted(desk: Driver) -> None:
    late(desk)
    desk.click("letter")
    assert not desk.find(QCheckBox, "letter_named").isEnabled()
    assert "names nobody" in desk.text("letter_rests_on")
    desk.type("letter_office", "The Block Development Officer")
    desk.click("make_letter")
    assert isinstance(desk.window(), SheetDialog)
    assert desk.sheet().startswith(b"%PDF")
    desk.window().close()
    desk.idle()
    assert "names nobody" in desk.text("referral_history")
    [letter] = kept(desk)[0].letters
    assert (letter.rung, letter.consent) == (Rung.BLOCK, "")


def test_what_is_typed_survives_a_lock(desk: Driver) -> None:
    desk.click("new_referral")
    desk.type("referral_to", "half a pla")
    desk.lock()
    desk.sign_in(*desk.who)
    opened(desk)
    assert desk.text("referral_to") == "half a pla"
    desk.click("save_referral")
    assert kept(desk)[0].to == "half a pla"


def test_a_step_that_is_typed_survives_a_lock_and_goes_to_its_referral(desk: Driver) -> None:
    late(desk)
    desk.click("climb")
    desk.type("step_office", "half an off")
    desk.lock()
    desk.sign_in(*desk.who)
    opened(desk)
    assert desk.text("step_office") == "half an off"
    desk.click("save_step")
    assert kept(desk)[0].escalations[0].office == "half an off"
