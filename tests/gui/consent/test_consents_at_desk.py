"""A consent through the window: drawn, locked half-way, printed, narrowed and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.consent.consent import Category, GivenBy, Part
from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.ledger import disclosure
from counsel_desk.wiring import tools
from tests.helpers import media_files
from tests.helpers.folders import copied
from ui.consent.drawing_pad import DrawingPad
from ui.design.tables.data_table import DataTable
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(template: DemoOffice, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    folder = copied(template.data, tmp_path / "office")
    driver = Driver(tools(Texts(), FLOOR), folder)
    driver.who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    opened(driver)
    yield driver
    driver.end()


def opened(desk: Driver) -> None:
    desk.sign_in(desk.who.name, desk.who.passphrase)
    session = desk.desk.session
    listed = clients.listing(session)
    desk.client = next(
        one.filed.record for one in listed if consent.of_client(session, one.filed.record)
    )
    desk.desk.presenter("clients").open(desk.client)
    desk.idle()
    desk.tab("consents")


def held(desk: Driver) -> list[Filed]:
    return consent.of_client(desk.desk.session, desk.client)


def draw(desk: Driver) -> None:
    pad = desk.find(DrawingPad, "drawing_pad")
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    QTest.mouseMove(pad, QPoint(90, 60))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    desk.idle()


def chosen(desk: Driver) -> None:
    desk.find(DataTable, "consents").selectRow(0)
    desk.click("open_consent")


def test_a_consent_is_begun_locked_recorded_printed_narrowed_and_taken_back(
    desk: Driver, tmp_path: Path
) -> None:
    desk.click("new_consent")
    desk.pick_text("consent_recipient", "Somebody outside")
    desk.type("recipient_name", "Legal aid clinic")
    desk.check("category_attendance", "category_assessment_results")
    desk.type("consent_conditions", "Not by post.")
    desk.choose("manner", "signature")
    desk.choose("mark", "drawn")
    draw(desk)
    shown = [each.text() for each in desk.window().findChildren(QLabel) if each.isVisible()]
    assert any("Her consent to counselling itself is not recorded yet." in one for one in shown)
    desk.lock()
    opened(desk)
    assert desk.text("recipient_name") == "Legal aid clinic"
    assert desk.find(DrawingPad, "drawing_pad").strokes()
    desk.check("free_to_refuse", "able")
    desk.click("record_consent")
    body = held(desk)[0].body
    assert body.parts == {
        Part(Category.ATTENDANCE),
        Part(Category.ASSESSMENT_RESULTS, "phq-9"),
    }
    assert body.giving.by is GivenBy.CLIENT
    assert body.conditions == "Not by post."
    assert body.giving.mark
    chosen(desk)
    assert desk.find(QLabel, "consent_mark").pixmap().width() > 0
    desk.click("print_this")
    assert desk.sheet().startswith(b"%PDF")
    desk.click("sheet_done")
    path = tmp_path / "sheet.jpg"
    path.write_bytes(media_files.jpeg())
    with desk.file_dialog(path):
        desk.click("add_mark")
    assert held(desk)[0].body.giving.mark != body.giving.mark
    desk.click("narrow_consent")
    box = desk.find(QCheckBox, "keep_attendance")
    QTest.keyClick(box, Qt.Key.Key_Space)
    desk.click("narrow_now")
    assert held(desk)[0].body.parts == {Part(Category.ASSESSMENT_RESULTS, "phq-9")}
    desk.click("withdraw_this")
    desk.click("question_yes")
    assert held(desk)[0].body.withdrawn
    desk.click("back_to_consents")
    # The other one carries a live summary: with one step from the list it is called back.
    desk.find(DataTable, "consents").selectRow(1)
    desk.click("withdraw_consent")
    desk.click("question_yes")
    steps = [one.body.step for one in disclosure.of_client(desk.desk.session, desk.client)]
    assert steps[-1] == "withdrawn"
