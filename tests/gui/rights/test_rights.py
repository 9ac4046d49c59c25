"""A client's rights, the end of the work, and the files kept after it, at the desk."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.records import Client
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Answer, Closure, Why, Withholding
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.rights import corrections, erasure
from counsel_desk.services.rights.retention_due import Due
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.gui.seen import cells, open_part
from tests.helpers.office import Clock
from ui.design.tables.data_table import DataTable
from ui.rights.retention_reminder import RetentionReminder
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

    def reminder(self) -> str:
        """Return the reminder of files whose time is over, or an empty text."""
        try:
            return self.text("keeping_reminder")
        except NotThereError:
            return ""


@pytest.fixture
def desk(template: DemoOffice, folder: Path, qapp: QApplication) -> Iterator[RightsDesk]:
    """A desk with the client's rights in front."""
    who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    made = RightsDesk(folder, who)
    open_part(made, made.client, "rights")
    yield made
    made.end()


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
    assert desk.rows("corrections")[0][1:] == ["Not answered yet", "The month was May."]
    desk.pick("correction_answer", Answer.DECLINED)
    desk.click("save_answer")
    assert corrections.of_client(desk.session, desk.client)[0].body.answer is Answer.OPEN
    desk.type("correction_reason", "I wrote what I heard.")
    desk.type("correction_statement", "It was May.")
    desk.click("save_answer")
    (one,) = corrections.of_client(desk.session, desk.client)
    assert (one.body.answer, one.body.statement) == (Answer.DECLINED, "It was May.")
    assert desk.text("correction_wish") == ""


def test_a_file_is_sealed_by_keyboard_and_destroyed_when_its_time_is_over(desk: RightsDesk) -> None:
    code = clients.get(desk.session, desk.client).body.code
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


def test_a_seal_is_lifted(desk: RightsDesk) -> None:
    desk.click("seal_file")
    desk.click("question_yes")
    assert clients.listing(desk.session) == []
    desk.go("keeping")
    desk.click("lift_seal")
    assert [one.filed.record for one in clients.listing(desk.session)] == [desk.client]


def test_a_file_is_closed_with_a_summary_that_survives_a_lock(desk: RightsDesk) -> None:
    desk.tab("details")
    desk.type("closing_summary", "She found work.")
    desk.pick("closing_why", Why.GOALS_REACHED)
    desk.lock_and_return("details")
    assert desk.text("closing_summary") == "She found work."
    desk.click("close_file")
    (one,) = closure.of_client(desk.session, desk.client)
    assert (one.body.why, one.body.summary) == (Why.GOALS_REACHED, "She found work.")
    desk.tab("rights")
    desk.type("keep_until", "01-01-2090")
    desk.type("keep_reason", "A court may ask.")
    desk.click("keep_longer")
    desk.tab("details")
    desk.click("reopen_file")
    assert clients.get(desk.session, desk.client).body.closed is None
    assert closure.of_client(desk.session, desk.client)[0].body.reopened is not None


def test_due_files_are_counted_at_sign_in_and_the_button_leads_there(
    desk: RightsDesk,
) -> None:
    assert desk.reminder() == ""
    code = clients.get(desk.session, desk.client).body.code
    erasure.seal(desk.session, desk.client, Ground.CLIENTS_WISH)
    day = desk.clock().astimezone().date()
    other = clients.add(desk.session, Client("", "", "", "bn", Intensity.STANDARD, day))
    closure.close(desk.session, other, Closure(day))
    desk.lock()
    desk.sign_in(*desk.who)
    assert desk.reminder() == ""
    desk.clock.move(days=366 * 20)
    desk.lock()
    desk.sign_in(*desk.who)
    assert desk.reminder() == "Files whose time is over: 1 sealed, 1 closed."
    for each in (code, clients.get(desk.session, other).body.code):
        assert each not in desk.reminder()
    desk.click("keeping_reminder_action")
    assert desk.desk.shell.current_page == "keeping"
    assert len(desk.rows("sealed_files")) == len(desk.rows("review_files")) == 1
    assert desk.reminder() == ""


@pytest.mark.parametrize(
    ("due", "text"),
    [
        (Due(2, 0), "Sealed files whose time is over: 2."),
        (Due(0, 3), "Closed files whose time is over: 3."),
        (Due(0, 0), ""),
    ],
)
def test_the_reminder_gives_only_numbers(qapp: QApplication, due: Due, text: str) -> None:
    parent = QObject()
    reminder = RetentionReminder(None, parent)  # type: ignore[arg-type]  # it asks nothing here
    emitted: list[tuple[str, str]] = []
    reminder.text_changed.connect(lambda *values: emitted.append(values))
    reminder._on_found(due)
    assert emitted == [(text, "Open Kept files" if text else "")]
