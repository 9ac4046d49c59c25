"""The casework desk in its window: the agenda, cases, requests, demands and handing over."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from counsel_desk.demo.persona import working_day
from counsel_desk.domain.casework.casework import (
    HearingOutcome,
    HearingPurpose,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.casework.requests import Declining, RequestState, Wanted
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.demands import Decision, Power
from counsel_desk.domain.summary import SummaryType
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.casework import case_tasks, cases, hearings, incoming_requests, requests
from counsel_desk.services.clients import clients
from counsel_desk.services.demands import demands, legal_hand_over
from counsel_desk.services.demands.demands import Register
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.work.session import Session
from tests.gui.seen import cells, errors, open_part, text_of
from tests.helpers.office import Office
from ui.design.fields.day_edit import DayEdit
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


class OfficeDesk(Driver):
    """A desk in a copy of the office.

    Attributes:
        office: The office.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office.tools, office.folder)
        self.office = office


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[OfficeDesk]:
    """A desk at which nobody is signed in yet."""
    made = OfficeDesk(office)
    yield made
    made.end()


def enter(desk: OfficeDesk, role: Role) -> Session:
    """Sign in the first person of a role and return the session."""
    person = desk.office.person(role)
    desk.sign_in(person.name, person.passphrase)
    return desk.desk.session


def switch(desk: OfficeDesk, role: Role) -> Session:
    """Lock the desk and sign in the first person of a role."""
    desk.press("Ctrl+L")
    return enter(desk, role)


def rows(desk: OfficeDesk, name: str) -> list[list[str]]:
    """Return the texts of a table."""
    return cells(desk.find(DataTable, name))


def open_requests(session: Session) -> int:
    """Return how many requests a counsellor has not answered."""
    found = incoming_requests.listing(session)
    return sum(one.filed.body.state is RequestState.ASKED for one in found)


def open_row(desk: OfficeDesk, name: str, place: int = 0) -> None:
    """Open a row of a table with the keyboard."""
    table = desk.find(DataTable, name)
    table.selectRow(place)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()


def day(session: Session, number: int) -> date:
    """Return the day so many days from today."""
    return session.today() + timedelta(days=number)


def written(session: Session, number: int) -> str:
    """Return the day so many days from today as it is typed."""
    return f"{day(session, number):%d-%m-%Y}"


def test_the_agenda_is_reached_from_the_first_page_and_opens_the_case(desk: OfficeDesk) -> None:
    enter(desk, Role.CASEWORKER)
    desk.click("next_more")
    assert desk.desk.shell.current_page == "agenda"
    assert len(rows(desk, "agenda")) == 3
    assert any(row[1] == "Hearing: The client's own evidence" for row in rows(desk, "agenda"))
    desk.pick("agenda_kinds", "hearings")
    assert len(rows(desk, "agenda")) == 1
    desk.pick("agenda_kinds", "everything")
    desk.type("filter_agenda", "dlsa")
    assert [row[1] for row in rows(desk, "agenda")] == ["Compensation claim"]
    open_row(desk, "agenda")
    assert desk.desk.shell.current_page == "cases"
    assert [row[1] for row in rows(desk, "case_numbers")] == ["214", "118", "77"]


def test_what_is_new_in_a_case_names_it_also_after_a_lock(desk: OfficeDesk) -> None:
    session = enter(desk, Role.CASEWORKER)
    reference = cases.listing(session)[0].body.reference
    desk.go("cases")
    open_row(desk, "cases")
    assert "Press Enter on a line" in text_of(desk.find(QWidget, "cases_page"))
    desk.click("case_new_task")
    assert f"{reference} · A new task" in text_of(desk.find(QWidget, "task_form"))
    desk.click("cancel_task")
    desk.click("case_new_hearing")
    assert "Press Enter on a line" not in text_of(desk.find(QWidget, "cases_page"))
    desk.type("hearing_support", "A support person")
    desk.type("hearing_day", written(session, 3))
    desk.pick("hearing_outcome", HearingOutcome.HELD)
    desk.click("save_hearing")
    [refused] = errors(desk.find(QWidget, "hearing_form"))
    assert "This day has not come yet." in refused
    desk.press("Ctrl+L")
    enter(desk, Role.CASEWORKER)
    desk.go("cases")
    assert f"{reference} · A new hearing" in text_of(desk.find(QWidget, "hearing_form"))


def test_hearings_and_tasks_are_kept_over_a_lock(desk: OfficeDesk) -> None:
    session = enter(desk, Role.CASEWORKER)
    desk.go("cases")
    open_row(desk, "cases")
    desk.click("case_new_reference")
    desk.type("reference_number", "12")
    desk.type("reference_year", "2025")
    desk.click("save_reference")
    desk.click("case_new_hearing")
    desk.pick("hearing_purpose", HearingPurpose.BAIL)
    desk.click("save_hearing")
    assert "Please write the day" in text_of(desk.window())
    desk.type("hearing_day", written(session, -1))
    desk.press("Ctrl+L")
    session = enter(desk, Role.CASEWORKER)
    desk.go("cases")
    assert desk.find(DayEdit, "hearing_day").text() == written(session, -1)
    desk.type("hearing_support", "A support person")
    desk.type("hearing_travel", "With the car of the office")
    desk.pick("hearing_outcome", HearingOutcome.ADJOURNED)
    desk.type("hearing_next_day", written(session, 40))
    desk.click("save_hearing")
    assert [row[4] for row in rows(desk, "case_hearings")] == ["2 of 5", "0 of 5", "2 of 5"]
    desk.find(DataTable, "case_hearings").selectRow(0)
    desk.click("case_note_outcome")
    assert desk.find(QWidget, "hearing_outcome").isVisible()
    desk.click("cancel_hearing")
    desk.click("case_new_task")
    desk.pick("task_kind", TaskKind.BAIL_OPPOSITION)
    desk.type("task_due", written(session, -2))
    desk.click("save_task")
    assert desk.window().focusWidget() is desk.find(QPushButton, "case_new_task")
    assert rows(desk, "case_tasks")[0][0].endswith("(has passed)")
    desk.find(DataTable, "case_tasks").selectRow(0)
    desk.click("case_task_done")
    [case] = cases.listing(session)
    assert case.body.references[-1].year == 2025
    held = [filed.body for filed in hearings.of_case(session, case.record)]
    sits = working_day(day(session, 12))
    assert [one.day for one in held] == [day(session, 40), sits, day(session, -1)]
    assert [one.support for one in held] == ["A support person", "", "A support person"]
    done = [one.body for one in case_tasks.of_case(session, case.record)]
    assert [one.kind for one in done if one.state is TaskState.DONE] == [TaskKind.BAIL_OPPOSITION]


def test_a_case_is_renamed_and_found_among_the_closed_ones(desk: OfficeDesk) -> None:
    enter(desk, Role.CASEWORKER)
    desk.go("cases")
    open_row(desk, "cases")
    desk.click("case_change")
    desk.type("case_change_reference", "Renamed")
    desk.click("save_case_change")
    desk.click("case_end")
    desk.click("case_back")
    desk.pick("case_state", "closed")
    assert [row[0] for row in rows(desk, "cases")] == ["Renamed"]


def test_time_around_a_day_in_court_is_asked_for_and_offered(desk: OfficeDesk) -> None:
    session = enter(desk, Role.CASEWORKER)
    desk.go("asked")
    desk.click("new_request")
    desk.pick("request_type", Wanted.COURT_DAY)
    desk.type("request_about", "the person of May")
    desk.pick_text("request_counsellor", desk.office.person(Role.COUNSELLOR).name)
    desk.type("request_needed_by", written(session, 9))
    desk.click("save_request")
    assert rows(desk, "requests")[0][2] == "Hearing: please offer time"
    switch(desk, Role.COUNSELLOR)
    desk.go("waiting")
    assert "hearing on" in text_of(desk.window())
    assert desk.find(QPushButton, "request_answered").text() == "Time was offered"
    desk.click("request_answered")
    session = switch(desk, Role.CASEWORKER)
    assert requests.mine(session)[0].body.state is RequestState.ANSWERED


def test_a_declined_request_says_only_that_it_cannot_be_given(desk: OfficeDesk) -> None:
    enter(desk, Role.CASEWORKER)
    desk.go("asked")
    desk.click("new_request")
    desk.pick("request_type", SummaryType.ATTENDANCE_LETTER)
    desk.pick("request_purpose", Purpose.VICTIM_COMPENSATION)
    desk.type("request_about", "the person of May")
    switch(desk, Role.CASEWORKER)
    desk.go("asked")
    assert desk.text("request_about") == "the person of May"
    desk.pick_text("request_counsellor", desk.office.person(Role.COUNSELLOR).name)
    desk.click("save_request")
    assert [row[3] for row in rows(desk, "requests")] == ["Asked", "Asked"]
    session = switch(desk, Role.COUNSELLOR)
    assert "asks for a summary" in text_of(desk.window())
    desk.go("waiting")
    assert desk.text("request_about") == "About: the person of May"
    code = clients.listing(session)[0].filed.body.code
    desk.pick_text("request_client", code)
    assert rows(desk, "incoming_requests")[0][4] == code
    desk.pick("declining_reason", Declining.CLIENT_SAID_NO)
    desk.click("request_declined")
    assert open_requests(session) == 1
    session = switch(desk, Role.CASEWORKER)
    desk.go("asked")
    [new, old] = requests.mine(session)
    assert (new.body.state, old.body.state) == (RequestState.CANNOT_BE_GIVEN, RequestState.ASKED)
    assert rows(desk, "requests")[0][3].startswith("Cannot be given")
    desk.find(DataTable, "requests").selectRow(1)
    desk.click("take_request_back")
    desk.click("question_yes")
    assert rows(desk, "requests")[1][3].startswith("Cancelled")


def test_a_request_leads_to_the_clients_file(desk: OfficeDesk) -> None:
    session = enter(desk, Role.COUNSELLOR)
    desk.go("waiting")
    assert not desk.find(QPushButton, "request_to_consents").isEnabled()
    desk.pick_text("request_client", clients.listing(session)[0].filed.body.code)
    desk.click("request_to_consents")
    assert desk.desk.shell.current_page == "clients"
    desk.go("waiting")
    desk.click("request_answered")
    assert open_requests(session) == 0


def test_a_demand_in_a_file_is_replied_to_and_outlasts_a_lock(desk: OfficeDesk) -> None:
    def go(session: Session) -> str:
        client = clients.listing(session)[0].filed.record
        open_part(desk, client, "demands")
        return client

    go(enter(desk, Role.COUNSELLOR))
    desk.click("new_demand")
    desk.pick("demand_power", Power.POLICE_NOTICE)
    desk.type("demand_asked_by", "An inspector")
    session = switch(desk, Role.COUNSELLOR)
    client = go(session)
    assert desk.text("demand_asked_by") == "An inspector"
    desk.type("demand_deadline", written(session, -1))
    desk.click("save_demand")
    assert "An inspector" in desk.text("demand_facts")
    desk.click("change_demand")
    entry = disclosure.of_client(session, client)[0].record
    desk.pick("demand_entry", entry)
    desk.pick("demand_decision", Decision.SUMMARY_BY_CONSENT)
    desk.click("save_demand")
    desk.pick("reply_language", "bn")
    desk.type("reply_by", written(session, 4))
    desk.click("show_reply")
    assert desk.sheet().startswith(b"%PDF")
    desk.click("sheet_done")
    desk.click("demand_back")
    desk.click("search_card")
    assert desk.sheet().startswith(b"%PDF")
    desk.click("sheet_done")
    assert rows(desk, "demands")[0][3].endswith("(has passed)")
    [filed] = demands.listing(session, Register(VaultKind.COUNSELLING, client))
    assert (filed.body.entry, filed.body.decision) == (entry, Decision.SUMMARY_BY_CONSENT)


def test_legal_files_are_handed_over_for_a_demand(desk: OfficeDesk, tmp_path: Path) -> None:
    session = enter(desk, Role.CASEWORKER)
    desk.go("demands")
    desk.click("new_demand")
    desk.type("demand_asked_by", "The public prosecutor")
    desk.click("save_demand")  # nobody has said under what power
    assert errors(desk.window()) == ["Please choose one."]
    desk.pick("demand_power", Power.COURT_ORDER)
    desk.click("save_demand")
    desk.click("hand_over_legal_files")
    assert "Please choose which case is handed over" in text_of(desk.window())
    desk.pick("hand_over_case", "")
    desk.pick("hand_over_purpose", Purpose.VICTIM_COMPENSATION)
    desk.click("hand_over_legal_files")
    assert "Please write why" in text_of(desk.window())
    desk.type("hand_over_reason", "The court asked for it")
    path = tmp_path / "files.pdf"
    with desk.file_dialog(path):
        desk.click("hand_over_legal_files")
    with pikepdf.open(path, password=desk.text("document_passphrase")) as pdf:
        assert len(pdf.pages) >= 2
    [made] = demands.listing(session, Register(VaultKind.CASEWORK))[0].body.hand_overs
    assert (made.cases, made.summaries) == (1, 2)
    assert made.reason == "The court asked for it"
    assert legal_hand_over.certificate_path(path).read_bytes().startswith(b"%PDF")
    assert "Legal files handed over" in desk.text("demand_facts")
    desk.click("hide_passphrase")
    assert desk.window().findChild(QLabel, "document_passphrase").text() == ""
