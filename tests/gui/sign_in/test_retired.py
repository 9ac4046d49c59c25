"""The sign-in window of a laptop that was retired says so, and what can be done."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import at_desk, laptops
from tests.helpers.meeting.exchanging import WORKER, Exchanging
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


def _retire_village(two: Exchanging) -> None:
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        [village] = [one for one in laptops.standing(admin).laptops if one.name == "Village"]
        laptops.retire(admin, village.laptop)
    two.exchange(two.a)


def _says_retired(desk: Driver) -> bool:
    [line] = desk.window().findChildren(QLabel, "sign_in_retired")
    return line.isVisible() and "This laptop was retired" in line.text()


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_laptop_that_was_retired_says_so_before_anybody_signs_in(
    two: Exchanging, qapp: QApplication, *, by_hand: bool
) -> None:
    village = two.others[0]
    session = village.enter(Role.CASEWORKER)
    at_desk.choose(session, two.meeting)
    village.close()
    desk = Driver(village.tools, village.folder)
    try:
        desk.restart()
        assert not _says_retired(desk)
        _retire_village(two)
        each = desk.app._signing_in._laptops._each
        if by_hand:
            desk.click("exchange_laptops")
            desk.click("exchange_now")
            desk.click("back")
        else:
            each.timeout.emit()
        desk.idle()
        assert _says_retired(desk)
        assert not each.isActive()
        with pytest.raises(NotThereError):
            desk.find(QPushButton, "exchange_laptops")
        desk.restart()
        assert _says_retired(desk)
        with pytest.raises(NotThereError):
            desk.find(QPushButton, "exchange_laptops")
        desk.sign_in(WORKER.name, WORKER.passphrase)  # the records stay
    finally:
        desk.end()
