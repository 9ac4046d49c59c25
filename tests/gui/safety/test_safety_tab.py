"""Safety plan and risk assessments through the window."""

from datetime import date, timedelta
from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPlainTextEdit, QPushButton

from counsel_desk.domain.records import Filed
from counsel_desk.domain.referrals import Service
from counsel_desk.domain.safety import (
    Danger,
    Recent,
    Risk,
    RiskAssessment,
    SafetyPlan,
    Said,
    Today,
)
from counsel_desk.services.referrals import referrals
from counsel_desk.services.safety import safety
from tests.gui.person import CounsellorDesk
from tests.gui.seen import errors, open_part, text_of
from ui.design.fields.day_edit import DayEdit
from ui.design.rows.pairs import Pairs
from ui.design.tables.data_table import DataTable
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
    assert "Nothing is written" in " ".join(errors(desk.window()))


def test_each_form_is_saved_below_itself_and_the_open_one_has_the_filled_button(
    desk: CounsellorDesk,
) -> None:
    desk.window().resize(1366, 690)
    desk.idle()
    plan = desk.find(QPushButton, "save_plan")
    assert plan.property("kind") == "primary"
    desk.click("new_risk")
    desk.idle()
    risk = desk.find(QPushButton, "save_risk")
    for button in (plan, risk):
        assert button.visibleRegion().boundingRect() == button.rect()
    assert (plan.property("kind"), risk.property("kind")) == ("plain", "primary")
    form = desk.find(QPlainTextEdit, "risk_own_view")
    assert risk.mapTo(desk.window(), risk.rect().topLeft()).x() > (
        form.mapTo(desk.window(), form.rect().topLeft()).x() - 50
    )
    desk.click("cancel_risk")
    desk.idle()
    assert not risk.isVisible()
    assert plan.property("kind") == "primary"


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
    assert "The next time you see the client is fine" in desk.text("review_overdue")


@pytest.mark.parametrize("level", [Risk.HIGH, Risk.IMMINENT])
def test_an_overdue_review_of_great_danger_is_for_today(desk: CounsellorDesk, level: Risk) -> None:
    past = TODAY - timedelta(days=3)
    overdue = RiskAssessment(past, level, next_review=past)
    safety.record_risk(desk.desk.session, desk.client, overdue)
    desk.tab("notes")
    desk.tab("safety")
    assert "Please look at it today" in desk.text("review_overdue")
    assert "fine" not in desk.text("review_overdue")
    assert "112" in desk.find(Pairs, "risk_numbers").text


def test_great_danger_shows_steps_and_numbers_and_keeps_a_day_to_look_again(
    desk: CounsellorDesk,
) -> None:
    desk.type("night", "Didi, 98300 00000")
    desk.click("save_plan")
    desk.click("new_risk")
    assert desk.window().focusWidget().objectName() == "risk_own_view"
    desk.choose("risk_level", "moderate")
    with pytest.raises(NotThereError):
        desk.find(QLabel, "risk_steps")
    desk.choose("risk_level", "imminent")
    for number in ("112", "1098", "181"):
        assert number in desk.find(Pairs, "risk_numbers").text
    assert "Didi, 98300 00000" in desk.text("risk_own_numbers")
    assert "before the client leaves" in desk.text("risk_steps")
    assert "Source of the numbers" in desk.text("risk_sources")
    review = desk.find(DayEdit, "risk_review")
    assert review.value() == TODAY + timedelta(days=2)
    desk.choose("risk_level", "high")
    assert review.value() == TODAY + timedelta(days=7)
    review.set_value(None)
    desk.click("save_risk")
    assert risks(desk) == []
    assert "a day to look at it again" in " ".join(errors(desk.window()))


def test_a_day_that_was_chosen_stays_when_the_level_changes(desk: CounsellorDesk) -> None:
    desk.click("new_risk")
    mine = TODAY + timedelta(days=4)
    desk.type("risk_review", f"{mine:%d-%m-%Y}")
    desk.choose("risk_level", "imminent")
    assert desk.find(DayEdit, "risk_review").value() == mine


def test_dangers_and_answers_for_today_are_found_again_after_a_restart(
    desk: CounsellorDesk,
) -> None:
    desk.click("new_risk")
    desk.type("risk_own_view", "They know my bus")
    desk.click("open_today")
    desk.choose("today_hurt", "no")
    desk.choose("today_tonight", "no")
    assert "One Stop Centre" in desk.text("help_tonight")
    desk.choose("today_recent", "within_72_hours")
    assert "HIV" in desk.text("help_recent")
    desk.choose("today_recent", "within_120_hours")
    assert "HIV" not in desk.text("help_recent")
    desk.check("today_keep", "tick_at_court", "tick_to_a_child")
    desk.choose("risk_level", "high")
    desk.lock()
    desk.restart()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "safety")
    assert "One Stop Centre" in desk.text("help_tonight")
    assert "1098" in desk.find(Pairs, "risk_numbers").text
    desk.click("save_risk")
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "safety")
    [one] = risks(desk)
    assert one.today == Today(Said.NO, Said.NO, Recent.WITHIN_120_HOURS)
    assert one.dangers == (Danger.AT_COURT, Danger.TO_A_CHILD)
    desk.find(DataTable, "risks").selectRow(0)
    read = desk.text("risk_read")
    for text in ("They know my bus", "At court or on the way there, To a child", "72 to 120"):
        assert text in read
    assert "112" in desk.find(Pairs, "risk_numbers").text


def test_answers_for_today_are_kept_only_if_the_client_wants_it(desk: CounsellorDesk) -> None:
    desk.click("new_risk")
    desk.click("open_today")
    desk.choose("today_hurt", "yes")
    assert "Care comes first" in desk.text("help_hurt")
    desk.choose("risk_level", "low")
    desk.click("save_risk")
    assert [one.today for one in risks(desk)] == [None]
    desk.click("new_risk")
    with pytest.raises(NotThereError):
        desk.find(QLabel, "help_hurt")


def test_danger_at_court_leads_to_a_referral_to_witness_protection(desk: CounsellorDesk) -> None:
    desk.click("new_risk")
    with pytest.raises(NotThereError):
        desk.click("refer_protection")
    desk.check("tick_at_court")
    assert "Protecting witnesses" in text_of(desk.window())
    desk.click("refer_protection")
    desk.type("referral_to", "District Judge's office")
    desk.click("save_referral")
    [made] = referrals.of_client(desk.desk.session, desk.client)
    assert made.body.service is Service.WITNESS_PROTECTION
    assert made.body.to == "District Judge's office"
    desk.tab("safety")
    assert desk.find(QCheckBox, "tick_at_court").isChecked()


def cut(desk: CounsellorDesk) -> list[str]:
    """Return the texts of visible labels that are lower than their lines."""
    labels = [each for each in desk.window().findChildren(QLabel) if each.wordWrap()]
    return [
        each.text()
        for each in labels
        if each.isVisible() and each.height() < each.heightForWidth(each.width())
    ]


@pytest.mark.usefixtures("styled")
def test_no_text_is_cut_off_when_an_answer_changes(desk: CounsellorDesk) -> None:
    desk.window().resize(1366, 690)
    desk.click("new_risk")
    desk.click("open_today")
    for recent in ("within_120_hours", "within_72_hours"):
        desk.choose("today_recent", recent)
        assert cut(desk) == []
    for level in ("high", "imminent"):
        desk.choose("risk_level", level)
        assert cut(desk) == []


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
