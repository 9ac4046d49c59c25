"""Referrals through the window."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from counsel_desk.domain.referrals import Referral, Rung, Service, State
from counsel_desk.services.referrals import referrals
from counsel_desk.services.referrals.referrals import Details
from tests.gui.person import CounsellorDesk
from tests.gui.seen import errors, open_part
from ui.design.tables.data_table import DataTable
from ui.sheets.sheet_dialog import SheetDialog

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the referrals of the client in front."""
    open_part(counsellor_desk, counsellor_desk.client, "referrals")
    return counsellor_desk


def kept(desk: CounsellorDesk) -> list[Referral]:
    """Return the stored referrals of the client."""
    return [filed.body for filed in referrals.of_client(desk.desk.session, desk.client)]


def open_first(desk: CounsellorDesk, table_name: str) -> None:
    """Open the first row of a table with the keyboard."""
    table = desk.find(DataTable, table_name)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()


def today(desk: CounsellorDesk) -> date:
    """Return today's date at the desk."""
    return desk.desk.session.today()


def open_late_referral(desk: CounsellorDesk) -> None:
    """Record a referral whose promised day passed long ago, and open it."""
    day = today(desk)
    details = Details(
        Service.SHELTER,
        day - timedelta(days=60),
        to="The shelter",
        promised=day - timedelta(days=30),
    )
    referrals.record(desk.desk.session, desk.client, details)
    desk.tab("notes")
    desk.tab("referrals")
    open_first(desk, "referrals")


def test_a_referral_is_recorded_by_keyboard_and_says_that_nothing_leaves(
    desk: CounsellorDesk,
) -> None:
    QTest.keyClick(desk.find(QPushButton, "new_referral"), Qt.Key.Key_Space)
    desk.idle()
    assert "nothing about the client leaves" in desk.text("nothing_leaves")
    service = desk.find(QComboBox, "referral_service")
    assert desk.window().focusWidget() is service
    QTest.keyClicks(service, "Legal")
    desk.type("referral_to", "The legal aid clinic")
    QTest.keyClick(desk.find(QPushButton, "save_referral"), Qt.Key.Key_Space)
    desk.idle()
    [body] = kept(desk)
    assert (body.service, body.to) == (Service.LEGAL_AID, "The legal aid clinic")
    assert "noted by you" in desk.text("referral_history")


def test_an_invalid_day_is_refused_and_nothing_is_lost(desk: CounsellorDesk) -> None:
    desk.click("new_referral")
    desk.type("referral_to", "somewhere")
    desk.type("referral_promised", "soon")
    desk.click("save_referral")
    assert kept(desk) == []
    assert desk.text("referral_to") == "somewhere"
    desk.type("referral_promised", f"{today(desk):%d-%m-%Y}")
    desk.click("save_referral")
    assert kept(desk) == []
    assert errors(desk.window()) == ["Please choose the kind of service."]
    assert desk.window().focusWidget().objectName() == "referral_service"
    desk.pick("referral_service", Service.SHELTER.value)
    desk.click("save_referral")
    assert [one.service for one in kept(desk)] == [Service.SHELTER]


def test_a_changed_state_appears_in_the_history(desk: CounsellorDesk) -> None:
    open_late_referral(desk)
    desk.click("change_referral")
    desk.pick("referral_state", State.ACCEPTED.value)
    desk.click("save_referral")
    assert kept(desk)[0].state is State.ACCEPTED
    assert "Accepted" in desk.text("referral_history")
    assert "Sent" in desk.text("referral_history")


def test_the_next_office_is_proposed_and_its_answer_recorded(desk: CounsellorDesk) -> None:
    open_late_referral(desk)
    assert "Block office" in desk.text("referral_waits")
    desk.click("climb")
    assert desk.find(QComboBox, "step_rung").currentData() == Rung.BLOCK.value
    desk.type("step_office", "The BDO")
    desk.click("save_step")
    assert "Block office" not in desk.text("referral_waits")
    open_first(desk, "ladder")
    desk.type("step_answered", f"{today(desk):%d-%m-%Y}")
    desk.type("step_answer", "They will see to it")
    desk.click("save_step")
    [step] = kept(desk)[0].escalations
    assert (step.office, step.answer, step.answered) == (
        "The BDO",
        "They will see to it",
        today(desk),
    )


def test_a_letter_names_nobody_without_consent_and_is_recorded(desk: CounsellorDesk) -> None:
    open_late_referral(desk)
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


def test_a_half_typed_referral_survives_a_lock(desk: CounsellorDesk) -> None:
    desk.click("new_referral")
    desk.type("referral_to", "half a pla")
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "referrals")
    assert desk.text("referral_to") == "half a pla"
    desk.pick("referral_service", Service.SHELTER.value)
    desk.click("save_referral")
    assert kept(desk)[0].to == "half a pla"


def test_a_half_typed_step_survives_a_lock_and_is_saved_to_its_referral(
    desk: CounsellorDesk,
) -> None:
    open_late_referral(desk)
    desk.click("climb")
    desk.type("step_office", "half an off")
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "referrals")
    assert desk.text("step_office") == "half an off"
    desk.click("save_step")
    assert kept(desk)[0].escalations[0].office == "half an off"
