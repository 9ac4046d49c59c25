"""A client's file at the desk: where it opens, where links lead, and what is found again."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from counsel_desk.domain.goals import Goal
from counsel_desk.domain.safety import Risk, RiskAssessment
from counsel_desk.services import goals
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.safety import safety
from counsel_desk.services.timeline import timeline
from counsel_desk.services.work.drafts import discard_note
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, said
from ui.client_file.client_page import ClientPage
from ui.client_file.file_presenter import FilePresenter
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the client's file in front."""
    open_part(counsellor_desk, counsellor_desk.client, "")
    return counsellor_desk


def page(desk: CounsellorDesk) -> ClientPage:
    """Return the file."""
    return desk.find(ClientPage, "client_page")


def spot(desk: CounsellorDesk) -> Spot:
    """Return the place in the file that is shown."""
    presenter = page(desk).findChild(FilePresenter)
    assert isinstance(presenter, FilePresenter)
    return presenter.spot()


def test_a_file_opens_with_its_overview_and_one_action_begins_a_note(desk: CounsellorDesk) -> None:
    assert page(desk).current_part == "overview"
    assert desk.find(QWidget, "overview_last").isVisible()
    session = desk.desk.session
    for name, _draft in notes.drafts_of(session, desk.client):
        discard_note(session, name)
    desk.click("file_action")
    assert page(desk).current_part == "notes"
    assert desk.find(QPlainTextEdit, "note_text").isVisible()
    assert len(notes.drafts_of(session, desk.client)) == 1
    with pytest.raises(NotThereError):
        desk.find(QPushButton, "file_action")


def test_each_tab_has_its_action(desk: CounsellorDesk) -> None:
    for part, focused in (("goals", "safety_tab"), ("forms", "assessments_tab")):
        desk.tab(part)
        desk.click("file_action")
        assert desk.find(QWidget, focused).isVisible()
    desk.tab("demands")
    desk.click("file_action")
    assert desk.find(QWidget, "consent_purpose").isVisible()


def test_the_action_of_a_tab_is_filled_only_where_one_comes_for_it(desk: CounsellorDesk) -> None:
    for part, kind in (
        ("overview", "primary"),
        ("sessions", "plain"),  # an empty list has a filled button of its own
        ("demands", "plain"),
        ("exceptional", "plain"),
        ("disclosures", "plain"),
        ("timeline", "plain"),
        ("forms", "plain"),
    ):
        desk.tab(part)
        desk.idle()
        assert desk.find(QPushButton, "file_action").property("kind") == kind, part


def test_the_timeline_and_a_link_open_the_part_and_the_record(desk: CounsellorDesk) -> None:
    session = desk.desk.session
    record = goals.set_goal(session, desk.client, Goal("to sew", date(2026, 11, 1)))
    desk.tab("timeline")
    entries = timeline.of_client(session, desk.client)
    table = desk.find(DataTable, "timeline")
    table.selectRow([each.record for each in entries].index(record))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    assert spot(desk) == Spot(desk.client, "goals", record)
    desk.desk.context.open_file(Spot(desk.client, "attachments"))
    desk.idle()
    assert (page(desk).current_tab, page(desk).current_part) == ("record", "attachments")
    desk.desk.context.open_file(Spot(desk.client, "gone with an older version"))
    desk.idle()
    assert page(desk).current_part == "overview"


def test_after_a_lock_the_same_note_is_opened_by_its_spot(desk: CounsellorDesk) -> None:
    desk.tab("notes")
    last = notes.of_client(desk.desk.session, desk.client)[-1].record
    desk.desk.context.open_file(Spot(desk.client, "notes", last))
    desk.idle()
    left = spot(desk)
    assert left == Spot(desk.client, "notes", last)
    desk.lock()
    desk.sign_in(*desk.who)
    desk.desk.context.open_file(left)
    desk.idle()
    assert spot(desk) == left


def go_on(desk: CounsellorDesk, said: str) -> None:
    """Go on with what a line of the overview says is unfinished."""
    section = desk.find(QWidget, "overview_to_finish")

    def height(widget: QWidget) -> int:
        return widget.mapTo(section, widget.rect().center()).y()

    [line] = [each for each in section.findChildren(QLabel) if said in each.text()]
    buttons = [each for each in section.findChildren(QPushButton) if each.text() == "Continue"]
    beside = min(buttons, key=lambda each: abs(height(each) - height(line)))
    desk.click(beside.objectName())


def test_a_draft_is_opened_from_the_overview(desk: CounsellorDesk) -> None:
    desk.tab("process_notes")
    desk.click("process_new_note")
    desk.type("process_note_text", "the quiet umbrella")
    desk.tab("overview")
    go_on(desk, "Process note")
    assert page(desk).current_part == "process_notes"
    assert desk.text("process_note_text") == "the quiet umbrella"


def test_the_draft_of_a_group_note_is_opened_where_it_is_written(desk: CounsellorDesk) -> None:
    session = desk.desk.session
    other = clients.add(session, clients.get(session, desk.client).body)
    begun = group_sessions.begin(session, (desk.client, other), session.today())
    group_sessions.save(session, begun.name, replace(begun.draft, text="We sang."))
    desk.tab("forms")
    desk.tab("overview")
    go_on(desk, "Group note, not signed")
    assert desk.text("group_text") == "We sang."


def test_the_header_follows_what_is_recorded(desk: CounsellorDesk) -> None:
    session = desk.desk.session
    desk.tab("safety")
    desk.click("new_risk")
    desk.choose("risk_level", "low")
    desk.click("save_risk")
    assert desk.find(QPushButton, "mark_risk").text() == "Some worry"
    assert safety.risks_of_client(session, desk.client)[0].body.level is Risk.LOW
    desk.click("mark_risk")
    assert page(desk).current_part == "safety"


def test_a_risk_that_is_not_saved_is_pointed_out_beside_a_saved_plan_and_on_leaving(
    desk: CounsellorDesk,
) -> None:
    desk.tab("safety")
    desk.click("new_risk")
    desk.type("risk_reasons", "a loud voice outside")
    desk.type("coping", "Walk to the river")
    desk.click("save_plan")
    assert "The plan is saved." in said(desk)
    assert "The risk assessment is not saved yet." in said(desk)
    desk.tab("goals")
    assert "The risk assessment is not saved yet." in said(desk)
    desk.tab("referrals")
    assert "not saved" not in said(desk)
    before = safety.risks_of_client(desk.desk.session, desk.client)
    desk.tab("safety")
    assert desk.text("risk_reasons") == "a loud voice outside"
    desk.choose("risk_level", "low")
    desk.click("save_risk")
    assert len(safety.risks_of_client(desk.desk.session, desk.client)) == len(before) + 1
    desk.tab("goals")
    assert "not saved" not in said(desk)


def test_a_review_that_is_due_is_above_every_part(desk: CounsellorDesk) -> None:
    session = desk.desk.session
    today = session.today()
    assessed = RiskAssessment(today, Risk.HIGH, next_review=today)
    safety.record_risk(session, desk.client, assessed)
    open_part(desk, desk.client, "forms")
    assert desk.find(QPushButton, "mark_risk").text() == "Serious worry"
    assert desk.find(QPushButton, "mark_review").isVisible()
