"""A client's rights, the end of the work, and the files kept after it, at the desk."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import Channel, Contact, IfAbsent, Intake, Use
from counsel_desk.domain.records import Client
from counsel_desk.domain.rights.rights import (
    Answer,
    Closure,
    Consulted,
    ContactTry,
    Why,
    Withholding,
)
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services import intake
from counsel_desk.services.clients import clients, closure, legal_holds
from counsel_desk.services.intake import Called
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.rights import corrections, erasure
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.gui.seen import cells, open_part, text_of, texts
from tests.helpers import holding
from tests.helpers.office import Clock
from ui.design.fields.day_edit import DayEdit
from ui.design.rows.line_list import LineList
from ui.design.tables.data_table import DataTable
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


class RightsDesk(Driver):
    """A desk with a counsellor signed in and a clock that a test moves.

    Attributes:
        clock: The clock.
        who: Their name and passphrase.
        client: The record of their first client.
    """

    def __init__(self, folder: Path, who: Person) -> None:
        self.clock = Clock()
        super().__init__(replace(tools(Texts(), FLOOR), now=self.clock), folder)
        self.who = who.name, who.passphrase
        self.sign_in(*self.who)
        self.client = clients.listing(self.session)[0].filed.record

    @property
    def session(self) -> Session:
        """The session of whoever is signed in."""
        return self.desk.session

    def lock_and_return(self, part: str) -> None:
        """Lock the desk, sign in again, and open a part of the client's file."""
        self.lock()
        self.sign_in(*self.who)
        open_part(self, self.client, part)

    def rows(self, table: str) -> list[list[str]]:
        """Return the texts of a table, row by row."""
        return cells(self.find(DataTable, table))


@pytest.fixture
def desk(template: DemoOffice, folder: Path, qapp: QApplication) -> Iterator[RightsDesk]:
    """A desk with the client's rights in front."""
    who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    made = RightsDesk(folder, who)
    open_part(made, made.client, "rights")
    yield made
    made.end()


def test_the_counsellor_reads_of_the_client_and_not_of_themself(desk: RightsDesk) -> None:
    said = [row[1] for row in desk.rows("record_parts")]
    assert "The client's details" in said
    assert "Your details" not in said


def test_a_part_is_withheld_with_a_reason_and_the_copy_is_shown(desk: RightsDesk) -> None:
    table = desk.find(DataTable, "record_parts")
    place = next(i for i, row in enumerate(desk.rows("record_parts")) if "session" in row[1])
    table.selectRow(place)
    desk.click("withhold")
    assert not any(row[2].startswith("Left out") for row in desk.rows("record_parts"))
    desk.type("withhold_reason", "It tells of her sister.")
    desk.pick("withhold_why", Withholding.THIRD_PARTY)
    desk.click("withhold")
    assert desk.rows("record_parts")[place][2] == "Left out: It tells of her sister."
    desk.lock_and_return("rights")
    assert desk.rows("record_parts")[place][2] == "Left out: It tells of her sister."
    desk.click("show_copy")
    assert desk.sheet().startswith(b"%PDF")
    desk.window().close()
    desk.idle()
    found = record_copy.choice(desk.session, desk.client, "en")
    assert len(found.copies) == len(found.withheld) == 1


def test_a_copy_is_saved_as_fhir(desk: RightsDesk, tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    with desk.file_dialog(path):
        desk.click("save_copy_fhir")
    assert json.loads(path.read_text(encoding="utf-8"))["type"] == "document"


def test_a_wish_for_a_correction_survives_a_lock_and_is_answered(desk: RightsDesk) -> None:
    desk.type("correction_wish", "The month was May.")
    desk.lock_and_return("rights")
    assert desk.text("correction_wish") == "The month was May."
    desk.click("keep_wish")
    row = desk.rows("corrections")[0]
    assert (row[1], row[3]) == ("Not answered yet", "The month was May.")
    desk.pick("correction_answer", Answer.DECLINED)
    desk.click("save_answer")
    assert corrections.of_client(desk.session, desk.client)[0].body.answer is Answer.OPEN
    desk.type("correction_reason", "I wrote what I heard.")
    desk.type("correction_statement", "It was May.")
    desk.click("save_answer")
    (one,) = corrections.of_client(desk.session, desk.client)
    assert (one.body.answer, one.body.statement) == (Answer.DECLINED, "It was May.")
    assert desk.text("correction_wish") == ""
    assert desk.rows("reviews")[0][1:] == ["The month was May.", "Not asked for"]
    desk.click("ask_review")
    desk.type("review_outcome", "It is put right.")
    desk.lock_and_return("rights")
    assert desk.text("review_outcome") == "It is put right."
    desk.click("keep_review")
    assert desk.rows("reviews")[0][2] == "It is put right."


def test_a_file_is_sealed_by_keyboard_and_destroyed_when_its_time_is_over(desk: RightsDesk) -> None:
    code = clients.get(desk.session, desk.client).body.code
    holding.lift_all(desk.session, desk.client)
    seal = desk.find(QPushButton, "seal_file")
    seal.setFocus()
    QTest.keyClick(seal, Qt.Key.Key_Space)
    desk.idle()
    yes = desk.find(QPushButton, "question_yes")
    yes.setFocus()
    QTest.keyClick(yes, Qt.Key.Key_Space)
    desk.idle()
    with pytest.raises(NotThereError):
        desk.find(QLabel, "client_page")
    assert clients.listing(desk.session) == []
    desk.go("keeping")
    assert desk.rows("sealed_files")[0][0] == code
    assert not desk.find(QPushButton, "destroy_file").isEnabled()
    desk.clock.move(days=366)
    desk.go("clients")
    desk.go("keeping")
    desk.click("destroy_file")
    desk.click("question_no")
    assert erasure.sealed_files(desk.session)
    desk.click("destroy_file")
    desk.click("question_yes")
    assert erasure.sealed_files(desk.session) == []


def test_a_file_is_held_ended_by_a_reason_and_found_after_a_lock(desk: RightsDesk) -> None:
    assert desk.rows("holds")[0][1] == "A claim for compensation"
    desk.click("lift_hold")
    desk.type("hold_why", "The claim was paid.")
    desk.lock_and_return("rights")
    assert desk.text("hold_why") == "The claim was paid."
    before = len(desk.rows("holds"))
    desk.click("lift_hold")
    assert len(legal_holds.of_client(desk.session, desk.client)) == before - 1
    desk.type("hold_reason", "A trial is under way.")
    desk.type("hold_lawyer", "Adv. Sen")
    desk.click("hold_file")
    desk.lock_and_return("rights")
    assert [row[1:] for row in desk.rows("holds")] == [["A trial is under way.", "Adv. Sen"]]


def test_a_sealed_file_that_is_held_says_so_and_cannot_be_destroyed(desk: RightsDesk) -> None:
    desk.click("seal_file")
    asked = " ".join(texts(desk.find(QWidget, "rights_tab")))
    assert "is not destroyed while that lasts" in asked
    assert "Destroying a document so that it cannot be produced as evidence" in asked
    desk.click("question_yes")
    desk.clock.move(days=400)
    desk.go("keeping")
    assert desk.rows("sealed_files")[0][3] == "Yes"
    assert not desk.find(QPushButton, "destroy_file").isEnabled()
    for _hold in desk.rows("holds"):
        desk.type("hold_why", "It is over.")
        desk.click("lift_hold")
    desk.click("destroy_file")
    desk.click("question_yes")
    assert erasure.sealed_files(desk.session) == []


def test_a_seal_is_lifted(desk: RightsDesk) -> None:
    desk.click("seal_file")
    desk.click("question_yes")
    assert clients.listing(desk.session) == []
    desk.go("keeping")
    desk.click("lift_seal")
    assert [one.filed.record for one in clients.listing(desk.session)] == [desk.client]


def test_a_file_is_closed_with_a_summary_that_survives_a_lock(desk: RightsDesk) -> None:
    desk.tab("closing")
    desk.type("closing_summary", "She found work.")
    desk.pick("closing_why", Why.GOALS_REACHED)
    desk.lock_and_return("closing")
    assert desk.text("closing_summary") == "She found work."
    desk.click("close_file")
    (one,) = closure.of_client(desk.session, desk.client)
    assert (one.body.why, one.body.summary) == (Why.GOALS_REACHED, "She found work.")
    desk.tab("rights")
    desk.type("keep_until", "01-01-2090")
    desk.type("keep_reason", "A court may ask.")
    desk.click("keep_longer")
    desk.tab("closing")
    desk.click("reopen_file")
    assert clients.get(desk.session, desk.client).body.closed is None
    assert closure.of_client(desk.session, desk.client)[0].body.reopened is not None


def test_lost_contact_is_closed_with_tries_a_word_and_wishes_kept(desk: RightsDesk) -> None:
    day = desk.clock().astimezone().date()
    body = clients.get(desk.session, desk.client).body
    ways = (Contact(Channel.CALL, Use.SAFE, "98"), Contact(Channel.VISIT, Use.NEVER))
    wishes = IfAbsent(stops_ask="Aunt Rina", stops_say="That a friend asks")
    called = Called(body.name, body.particulars, body.language)
    intake.save(desk.session, desk.client, called, Intake(contacts=ways, if_absent=wishes))
    desk.tab("closing")
    desk.pick("closing_why", Why.NO_CONTACT)
    assert "Aunt Rina" in desk.text("before_closing")
    desk.click("close_file")
    assert clients.get(desk.session, desk.client).body.closed is None
    desk.click("add_try")
    assert desk.find(QComboBox, "try_0_way").findData(Channel.VISIT.value) < 0
    desk.type("try_0_day", f"{day:%d-%m-%Y}")
    desk.pick("try_0_way", Channel.CALL.value)
    desk.type("try_0_note", "No answer")
    desk.lock_and_return("closing")
    assert desk.text("try_0_note") == "No answer"
    desk.type("consulted_day", f"{day:%d-%m-%Y}")
    desk.type("consulted_name", "Sunita Rao")
    desk.choose("follow_up_wish", "none")
    desk.click("close_file")
    desk.lock()
    desk.restart()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "closing")
    (one,) = closure.of_client(desk.session, desk.client)
    assert one.body.tries == (ContactTry(day, Channel.CALL, "No answer"),)
    assert one.body.consulted == Consulted(day, "Sunita Rao")
    assert one.body.no_follow_up
    assert desk.text("try_0_note") == "No answer"
    assert desk.text("consulted_name") == "Sunita Rao"


def test_what_should_be_seen_before_closing_is_not_cut_off(desk: RightsDesk) -> None:
    body = clients.get(desk.session, desk.client).body
    called = Called(body.name, body.particulars, body.language)
    wishes = IfAbsent(dies_ask="Aunt Rina " * 30, dies_say="Nothing of the court " * 20)
    intake.save(desk.session, desk.client, called, Intake(age=16, if_absent=wishes))
    desk.tab("closing")
    for why in (Why.MOVED, Why.NO_CONTACT, Why.DIED):
        desk.pick("closing_why", why)
        text = desk.find(QLabel, "before_closing")
        assert text.height() >= text.heightForWidth(text.width())


def test_a_try_is_written_by_keyboard_and_the_tab_key_leads_on(desk: RightsDesk) -> None:
    body = clients.get(desk.session, desk.client).body
    called = Called(body.name, body.particulars, body.language)
    ways = (Contact(Channel.CALL, Use.SAFE, "98"),)
    intake.save(desk.session, desk.client, called, Intake(contacts=ways))
    desk.tab("closing")
    desk.window().activateWindow()
    QTest.qWaitForWindowActive(desk.window())
    desk.pick("closing_why", Why.MISSING)
    add = desk.find(QPushButton, "add_try")
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_Space)
    QTest.keyClicks(desk.window().focusWidget(), "01-11-2026")
    visited = []
    for _ in range(20):
        QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
        visited.append(desk.window().focusWidget().objectName())
    order = ("try_0_way", "try_0_note", "add_try", "consulted_name", "close_file", "lock_button")
    places = [visited.index(name) for name in order]
    assert places == sorted(places)


def test_a_follow_up_has_a_way_and_none_is_left_after_a_death(desk: RightsDesk) -> None:
    later = desk.clock().astimezone().date() + timedelta(days=5)
    desk.tab("closing")
    desk.choose("follow_up_wish", "days")
    desk.click("close_file")
    assert "Please write at least one day." in text_of(desk.window())
    desk.type("follow_up_0", f"{later:%d-%m-%Y}")
    desk.click("close_file")
    assert clients.get(desk.session, desk.client).body.closed is None
    desk.pick("follow_up_way_0", Channel.PERSON.value)
    desk.click("close_file")
    desk.go("keeping")
    [shown] = desk.rows("follow_ups")
    assert shown[2] == "Through someone the client trusts"
    open_part(desk, desk.client, "closing")
    assert desk.find(DayEdit, "follow_up_0").value() == later
    desk.pick("closing_why", Why.DIED)
    with pytest.raises(NotThereError):
        desk.find(QComboBox, "follow_up_way_0")
    desk.click("close_file")
    desk.go("keeping")
    with pytest.raises(NotThereError):
        desk.rows("follow_ups")


def test_due_files_are_counted_on_today_and_named_by_the_timed_act_where_they_are(
    desk: RightsDesk,
) -> None:
    day = desk.clock().astimezone().date()
    other = clients.add(
        desk.session, Client("", "Invented Name", "", "bn", Intensity.STANDARD, day)
    )
    closure.close(desk.session, other, Closure(day))
    desk.clock.move(days=366 * 20)
    desk.lock()
    desk.sign_in(*desk.who)
    desk.go("today")
    lines = desk.find(LineList, "to_finish_lines")
    place = next(place for place, line in enumerate(lines.lines) if "is over" in line.text)
    buttons = [each for each in lines.findChildren(QPushButton, "act_on_line") if each.isVisible()]
    buttons[place].click()
    desk.idle()
    assert desk.desk.shell.current_page == "keeping"
    code = clients.get(desk.session, other).body.code
    assert desk.rows("review_files")[0][0] == code
    desk.click("show_names")
    assert desk.rows("review_files")[0][0] == f"{code}  Invented Name"
    desk.click("show_names")
    assert desk.rows("review_files")[0][0] == code
