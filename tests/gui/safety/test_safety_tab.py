"""Safety plan and risk assessments through the window."""

from datetime import date, timedelta
from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton

from counsel_desk.domain.records import Filed
from counsel_desk.domain.safety import Risk, RiskAssessment, SafetyPlan
from counsel_desk.services.safety import safety
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, said
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui
TODAY = date.today()  # noqa: DTZ011 - the desk's own clock, in local time


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the safety plan of the client in front."""
    open_part(counsellor_desk, counsellor_desk.client, "safety")
    return counsellor_desk


def plans(desk: CounsellorDesk) -> list[Filed[SafetyPlan]]:
    """Return the versions of the client's safety plan."""
    return safety.plan_versions(desk.desk.session, desk.client)


def risks(desk: CounsellorDesk) -> list[RiskAssessment]:
    """Return the risk assessments of the client."""
    return [one.body for one in safety.risks_of_client(desk.desk.session, desk.client)]


def test_a_plan_is_written_by_keyboard_alone(desk: CounsellorDesk) -> None:
    desk.window().activateWindow()
    QTest.qWaitForWindowActive(desk.window())
    desk.find(QPlainTextEdit, "warning_signs").setFocus()
    for text in ("no sleep", "water on my face", "", "", "112"):
        QTest.keyClicks(desk.window().focusWidget(), text)
        QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
    for _ in range(20):
        if desk.window().focusWidget().objectName() == "save_plan":
            break
        QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    desk.idle()
    [plan] = plans(desk)
    assert (plan.body.warning_signs, plan.body.services) == ("no sleep", "112")
    assert plan.body.coping == "water on my face"


def test_an_earlier_version_is_read_below(desk: CounsellorDesk) -> None:
    desk.type("coping", "I walk")
    desk.click("save_plan")
    desk.type("coping", "I sing")
    desk.click("save_plan")
    box = desk.find(QComboBox, "earlier_plans")
    assert box.count() == 2
    box.setCurrentIndex(1)
    assert "I walk" in desk.text("earlier_plan")
    assert desk.text("coping") == "I sing"


def test_the_title_of_the_printed_plan_reveals_nothing(desk: CounsellorDesk) -> None:
    office = desk.desk.session.data.office.name
    assert not desk.find(QPushButton, "print_plan").isEnabled()
    desk.type("coping", "Water on my face")
    desk.click("save_plan")
    desk.click("print_plan")
    with pikepdf.open(BytesIO(desk.sheet())) as pdf:
        title = str(pdf.docinfo[pikepdf.Name.Title])
        assert list(pdf.docinfo) == ["/Title"]
    assert "afety" not in title
    assert office not in title
    desk.window().close()


def test_an_empty_plan_is_refused(desk: CounsellorDesk) -> None:
    desk.click("save_plan")
    assert plans(desk) == []
    assert "Nothing is written" in said(desk)


def test_an_assessment_is_recorded_once_a_level_is_chosen(desk: CounsellorDesk) -> None:
    assert desk.text("risk_now") == "Nothing is recorded yet."
    desk.click("new_risk")
    desk.click("save_risk")
    assert risks(desk) == []
    desk.choose("risk_level", "high")
    desk.type("risk_reasons", "He has the key")
    desk.type("risk_review", f"{TODAY + timedelta(days=2):%d-%m-%Y}")
    desk.click("save_risk")
    me = desk.desk.session.me.name
    wanted = RiskAssessment(
        TODAY, Risk.HIGH, me, "He has the key", next_review=TODAY + timedelta(days=2)
    )
    assert risks(desk) == [wanted]
    assert desk.text("risk_now").startswith("Serious worry")
    assert "To be looked at again" in desk.text("review_overdue")
    with pytest.raises(NotThereError):
        desk.find(QPlainTextEdit, "risk_reasons")


def test_an_overdue_review_is_mentioned_calmly(desk: CounsellorDesk) -> None:
    past = TODAY - timedelta(days=3)
    overdue = RiskAssessment(past, Risk.LOW, next_review=past)
    safety.record_risk(desk.desk.session, desk.client, overdue)
    desk.tab("notes")
    desk.tab("safety")
    assert "Whenever you see her next is fine" in desk.text("review_overdue")


def test_a_half_written_plan_and_assessment_survive_a_lock(desk: CounsellorDesk) -> None:
    desk.type("coping", "half a pl")
    desk.click("new_risk")
    desk.choose("risk_level", "moderate")
    desk.type("risk_agreed", "half an agr")
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "safety")
    assert desk.text("coping") == "half a pl"
    assert desk.text("risk_agreed") == "half an agr"
    assert plans(desk) == []
    assert risks(desk) == []
    desk.click("save_risk")
    desk.click("save_plan")
    assert [one.agreed for one in risks(desk)] == ["half an agr"]
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "safety")
    assert desk.text("coping") == "half a pl"
    with pytest.raises(NotThereError):
        desk.find(QPlainTextEdit, "risk_agreed")
