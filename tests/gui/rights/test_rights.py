"""Her rights, the end of the work and the files that are kept, through the window."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.records import Client
from counsel_desk.domain.retention import Ground
from counsel_desk.domain.rights import Answer, Closure, Why, Withholding
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.rights import corrections, erasure
from counsel_desk.services.rights.retention_due import Due
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.folders import copied
from tests.helpers.office import Clock
from ui.design.tables.data_table import DataTable
from ui.rights.retention_reminder import RetentionReminder
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(template: DemoOffice, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    folder = copied(template.data, tmp_path / "office")
    clock = Clock()
    driver = Driver(replace(tools(Texts(), FLOOR), now=clock), folder)
    who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    driver.who, driver.clock = (who.name, who.passphrase), clock
    driver.sign_in(*driver.who)
    driver.client = clients.listing(session(driver))[0].filed.record
    driver.code = clients.get(session(driver), driver.client).body.code
    opened(driver, "rights")
    yield driver
    driver.end()


def session(desk: Driver) -> Session:
    return desk.desk.session


def opened(desk: Driver, tab: str) -> None:
    desk.desk.presenter("clients").open(desk.client)
    desk.idle()
    desk.tab(tab)


def locked_and_back(desk: Driver, tab: str) -> None:
    desk.press("Ctrl+L")
    desk.sign_in(*desk.who)
    opened(desk, tab)


def rows(desk: Driver, name: str) -> list[list[str]]:
    model = desk.find(DataTable, name).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_part_is_left_out_with_a_reason_and_the_copy_is_shown(desk: Driver) -> None:
    table = desk.find(DataTable, "record_parts")
    place = next(i for i, row in enumerate(rows(desk, "record_parts")) if "session" in row[1])
    table.selectRow(place)
    desk.click("withhold")
    assert not any(row[2].startswith("Left out") for row in rows(desk, "record_parts"))
    desk.type("withhold_reason", "It tells of her sister.")
    desk.pick("withhold_why", Withholding.THIRD_PARTY)
    desk.click("withhold")
    assert rows(desk, "record_parts")[place][2] == "Left out: It tells of her sister."
    locked_and_back(desk, "rights")
    assert rows(desk, "record_parts")[place][2] == "Left out: It tells of her sister."
    desk.click("show_copy")
    assert desk.sheet().startswith(b"%PDF")
    desk.window().close()
    desk.idle()
    found = record_copy.choice(session(desk), desk.client, "en")
    assert len(found.copies) == len(found.withheld) == 1


def test_a_copy_is_saved_as_fhir(desk: Driver, tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    with desk.file_dialog(path):
        desk.click("save_copy_fhir")
    assert json.loads(path.read_text(encoding="utf-8"))["type"] == "document"


def test_a_wish_survives_a_lock_and_is_answered(desk: Driver) -> None:
    desk.type("correction_wish", "The month was May.")
    locked_and_back(desk, "rights")
    assert desk.text("correction_wish") == "The month was May."
    desk.click("keep_wish")
    assert rows(desk, "corrections")[0][1:] == ["Not answered yet", "The month was May."]
    desk.pick("correction_answer", Answer.DECLINED)
    desk.click("save_answer")
    assert corrections.of_client(session(desk), desk.client)[0].body.answer is Answer.OPEN
    desk.type("correction_reason", "I wrote what I heard.")
    desk.type("correction_statement", "It was May.")
    desk.click("save_answer")
    (one,) = corrections.of_client(session(desk), desk.client)
    assert (one.body.answer, one.body.statement) == (Answer.DECLINED, "It was May.")
    assert desk.text("correction_wish") == ""


def test_a_file_is_sealed_by_keyboard_and_destroyed_when_its_time_is_over(desk: Driver) -> None:
    code = clients.get(session(desk), desk.client).body.code
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
    assert clients.listing(session(desk)) == []
    desk.go("keeping")
    assert rows(desk, "sealed_files")[0][0] == code
    assert not desk.find(QPushButton, "destroy_file").isEnabled()
    desk.clock.move(days=366)
    desk.go("clients")
    desk.go("keeping")
    desk.click("destroy_file")
    desk.click("question_no")
    assert erasure.sealed_files(session(desk))
    desk.click("destroy_file")
    desk.click("question_yes")
    assert erasure.sealed_files(session(desk)) == []


def test_a_seal_is_lifted_because_she_asks(desk: Driver) -> None:
    desk.click("seal_file")
    desk.click("question_yes")
    locked = clients.listing(session(desk))
    desk.go("keeping")
    desk.click("lift_seal")
    assert locked == []
    assert [one.filed.record for one in clients.listing(session(desk))] == [desk.client]


def test_the_end_is_noted_with_a_summary_that_survives_a_lock(desk: Driver) -> None:
    desk.tab("details")
    desk.type("closing_summary", "She found work.")
    desk.pick("closing_why", Why.GOALS_REACHED)
    locked_and_back(desk, "details")
    assert desk.text("closing_summary") == "She found work."
    desk.click("close_file")
    (one,) = closure.of_client(session(desk), desk.client)
    assert (one.body.why, one.body.summary) == (Why.GOALS_REACHED, "She found work.")
    desk.tab("rights")
    desk.type("keep_until", "01-01-2090")
    desk.type("keep_reason", "A court may ask.")
    desk.click("keep_longer")
    desk.tab("details")
    desk.click("reopen_file")
    assert clients.get(session(desk), desk.client).body.closed is None
    assert closure.of_client(session(desk), desk.client)[0].body.reopened is not None


def reminded(desk: Driver) -> str:
    try:
        return desk.text("keeping_reminder")
    except NotThereError:
        return ""


def test_at_sign_in_it_is_said_that_files_wait_and_the_button_leads_there(desk: Driver) -> None:
    assert reminded(desk) == ""
    erasure.seal(session(desk), desk.client, Ground.CLIENTS_WISH)
    day = desk.clock().astimezone().date()
    other = clients.add(session(desk), Client("", "", "", "bn", Intensity.STANDARD, day))
    closure.close(session(desk), other, Closure(day))
    desk.lock()
    desk.sign_in(*desk.who)
    assert reminded(desk) == ""
    desk.clock.move(days=366 * 20)
    desk.lock()
    desk.sign_in(*desk.who)
    assert reminded(desk) == "Files whose time is over: 1 sealed, 1 closed."
    for code in (clients.get(session(desk), other).body.code, desk.code):
        assert code not in reminded(desk)
    desk.click("keeping_reminder_action")
    assert desk.desk.shell.current_page == "keeping"
    assert len(rows(desk, "sealed_files")) == len(rows(desk, "review_files")) == 1
    assert reminded(desk) == ""


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (Due(2, 0), "Sealed files whose time is over: 2."),
        (Due(0, 3), "Closed files whose time is over: 3."),
        (Due(0, 0), ""),
    ],
)
def test_what_waits_is_said_as_numbers(qapp: QApplication, due: Due, said: str) -> None:
    reminder, told = RetentionReminder(None, None), []
    reminder.said.connect(lambda text, action: told.append((text, bool(action))))
    reminder._on_found(due)
    assert told == [(said, bool(said))]
