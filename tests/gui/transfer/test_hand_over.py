"""A file is offered, declined, offered again and taken over, through the windows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from counsel_desk.demo.office import DemoOffice, build
from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.wiring import tools
from tests.gui.seen import said
from tests.helpers.folders import copied
from ui.design import theme
from ui.design.tables.data_table import DataTable
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> DemoOffice:
    folder = tmp_path_factory.mktemp("template") / "office"
    return build(folder, tools(Texts(), FLOOR), clients=4, notes=4)


@pytest.fixture
def desk(template: DemoOffice, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    folder = copied(template.data, tmp_path / "office")
    driver = Driver(tools(Texts(), FLOOR), folder)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)


def enter(desk: Driver, template: DemoOffice, place: int = 0) -> Person:
    person = [one for one in template.people if Role.COUNSELLOR in one.roles][place]
    desk.sign_in(person.name, person.passphrase)
    return person


def other(template: DemoOffice, place: int = 1) -> Person:
    return [one for one in template.people if Role.COUNSELLOR in one.roles][place]


def cells(desk: Driver, name: str, column: int = 0) -> list[str]:
    model = desk.find(DataTable, name).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def open_file(desk: Driver, *, has_unfinished: Any) -> str:
    """Open the file with or without a note to sign; return its code."""
    desk.go("clients")
    row = next(
        place
        for place, count in enumerate(cells(desk, "clients", 4))
        if bool(count) == has_unfinished
    )
    code = cells(desk, "clients")[row]
    table = desk.find(DataTable, "clients")
    table.selectRow(row)
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    desk.tab("details")
    return code


def offer(desk: Driver, template: DemoOffice) -> None:
    desk.click("hand_over_file")
    desk.pick_text("hand_over_colleague", other(template).name)
    desk.pick_text("hand_over_reason", "My caseload")
    desk.click("offer_file")


def test_a_file_is_offered_declined_offered_again_and_taken_over(
    desk: Driver, template: DemoOffice
) -> None:
    giver = enter(desk, template)
    code = open_file(desk, has_unfinished=False)
    offer(desk, template)
    assert f"Offered to {other(template).name}" in desk.text("hand_over_state")
    assert "sealed and offered" in said(desk)
    desk.lock()
    enter(desk, template, 1)
    assert f"{giver.name} offers you" in said(desk)
    desk.go("hand_overs")
    desk.click("decline_file")
    assert "declined" in said(desk)
    desk.lock()
    enter(desk, template)
    assert "did not take over" in said(desk)
    assert code in cells(desk, "clients")
    desk.go("hand_overs")
    assert cells(desk, "hand_overs") == [code]
    open_file(desk, has_unfinished=False)
    offer(desk, template)
    desk.lock()
    enter(desk, template, 1)
    before = len(cells(desk, "clients"))
    desk.go("hand_overs")
    desk.click("accept_file")
    assert "with you now" in said(desk)
    desk.go("clients")
    assert len(cells(desk, "clients")) == before + 1
    assert code in cells(desk, "clients")
    table = desk.find(DataTable, "clients")
    table.selectRow(cells(desk, "clients").index(code))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    desk.tab("details")
    assert f"Taken over from {giver.name}" in desk.text("hand_over_state")
    assert "as it was signed" in desk.text("hand_over_state")
    desk.lock()
    enter(desk, template)
    assert "has taken over" in said(desk)
    assert code not in cells(desk, "clients")
    desk.go("hand_overs")
    assert all(
        state.startswith(("Handed over", "Declined")) for state in cells(desk, "hand_overs", 2)
    )
    desk.lock()


def test_what_is_offered_is_taken_back_and_nothing_is_written_meanwhile(
    desk: Driver, template: DemoOffice
) -> None:
    enter(desk, template)
    open_file(desk, has_unfinished=False)
    offer(desk, template)
    desk.click("close_file")
    assert "read here and not changed" in said(desk)
    desk.click("take_back_file")
    assert "with you as before" in said(desk)
    desk.click("close_file")
    assert "noted" in said(desk)
    desk.lock()


def test_a_note_that_is_not_signed_is_said_below_the_form(
    desk: Driver, template: DemoOffice
) -> None:
    enter(desk, template)
    open_file(desk, has_unfinished=True)
    offer(desk, template)
    assert "a note that is not signed" in said(desk)
    with pytest.raises(NotThereError):
        desk.find(QPushButton, "take_back_file")
    desk.lock()


def test_the_whole_way_goes_by_keyboard(desk: Driver, template: DemoOffice) -> None:
    enter(desk, template)
    open_file(desk, has_unfinished=False)
    button = desk.find(QPushButton, "hand_over_file")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    colleague = desk.find(QComboBox, "hand_over_colleague")
    QTest.keyClick(colleague, Qt.Key.Key_Down)
    QTest.keyClick(desk.find(QComboBox, "hand_over_reason"), Qt.Key.Key_Down)
    QTest.keyClick(desk.find(QPushButton, "offer_file"), Qt.Key.Key_Space)
    desk.idle()
    taken_back = desk.find(QPushButton, "take_back_file")
    QTest.keyClick(taken_back, Qt.Key.Key_Space)
    desk.idle()
    assert "with you as before" in said(desk)
    desk.lock()


def test_nothing_is_offered_without_a_colleague_and_a_reason(
    desk: Driver, template: DemoOffice
) -> None:
    enter(desk, template)
    open_file(desk, has_unfinished=False)
    desk.click("hand_over_file")
    desk.click("offer_file")
    assert "choose one" in fields(desk)
    desk.click("cancel_hand_over")
    assert desk.find(QPushButton, "hand_over_file").isVisible()
    desk.lock()


def fields(desk: Driver) -> str:
    from ui.design.fields.field import Field

    return " ".join(each.error for each in desk.window().findChildren(Field) if each.isVisible())


def test_nothing_says_so_where_there_is_nothing(desk: Driver, template: DemoOffice) -> None:
    enter(desk, template)
    desk.go("hand_overs")
    with pytest.raises(NotThereError):
        desk.find(QPushButton, "accept_file")
    with pytest.raises(NotThereError):
        desk.find(DataTable, "hand_overs")
    desk.lock()
