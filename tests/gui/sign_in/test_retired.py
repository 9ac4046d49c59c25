"""The sign-in window of a laptop that was retired says so, and what can be done."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.gui.laptops.at_village import retire_village, village_desk
from tests.helpers.meeting.exchanging import WORKER, Exchanging
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


def _says_retired(desk: Driver) -> bool:
    [line] = desk.window().findChildren(QLabel, "sign_in_retired")
    return line.isVisible() and "This laptop was retired" in line.text()


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_laptop_that_was_retired_says_so_before_anybody_signs_in(
    two: Exchanging, qapp: QApplication, *, by_hand: bool
) -> None:
    desk = village_desk(two)
    try:
        desk.restart()
        assert not _says_retired(desk)
        retire_village(two)
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
