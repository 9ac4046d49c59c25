"""A file is put away from the list, stays away over a lock, and is taken up again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.wiring import tools
from tests.helpers.office import Office
from ui.design import theme
from ui.design.tables.data_table import DataTable
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    driver = Driver(tools(Texts(), FLOOR), office.folder)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)


def _codes(desk: Driver) -> list[str]:
    model = desk.find(DataTable, "clients").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _press(desk: Driver, code: str) -> None:
    desk.find(DataTable, "clients").select(lambda row: row.code == code)
    button = desk.find(QPushButton, "close_selected")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    desk.idle()


def test_a_file_is_put_away_and_taken_up_again(desk: Driver, office: Office) -> None:
    who = office.person(Role.COUNSELLOR)
    desk.sign_in(who.name, who.passphrase)
    desk.go("clients")
    code = clients.listing(desk.desk.session)[0].filed.body.code
    _press(desk, code)
    assert code not in _codes(desk)
    desk.lock()
    desk.sign_in(who.name, who.passphrase)
    desk.go("clients")
    assert code not in _codes(desk)
    desk.check("closed_too")
    assert code in _codes(desk)
    _press(desk, code)
    desk.check("closed_too")
    assert code in _codes(desk)
