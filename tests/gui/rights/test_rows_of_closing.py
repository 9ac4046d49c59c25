"""What is refused of a closing is said at its row: the rows are as the service counts them."""

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.intake import Channel
from tests.gui.seen import child
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.rights.follow_ups_edit import FollowUpsEdit
from ui.rights.tries_edit import TriesEdit

pytestmark = pytest.mark.gui
EARLY, LATE = date(2026, 12, 1), date(2027, 3, 1)


def _put(edit: QWidget, day: str, when: date, way: str, channel: Channel) -> None:
    child(edit, DayEdit, day).set_value(when)
    box = child(edit, QComboBox, way)
    box.setCurrentIndex(box.findData(channel.value))


def test_days_to_ask_stand_in_the_order_in_which_they_are_saved(qtbot: QtBot) -> None:
    edit = FollowUpsEdit()
    qtbot.addWidget(edit)
    edit.offer(tuple(Channel))
    child(edit, ChoiceGroup, "follow_up_wish").set_value("days")
    _put(edit, "follow_up_0", LATE, "follow_up_way_0", Channel.CALL)
    _put(edit, "follow_up_2", EARLY, "follow_up_way_2", Channel.VISIT)
    wish = edit.value()
    assert wish is not None
    for place, (day, way) in enumerate(zip(wish.days, wish.ways, strict=True)):
        assert child(edit, DayEdit, f"follow_up_{place}").value() == day
        assert child(edit, QComboBox, f"follow_up_way_{place}").currentData() == way.value
    assert wish.days == (EARLY, LATE)


def test_tries_stand_without_gaps_as_they_are_saved(qtbot: QtBot) -> None:
    edit = TriesEdit()
    qtbot.addWidget(edit)
    edit.offer(tuple(Channel))
    for _try in range(2):
        child(edit, QPushButton, "add_try").click()
    _put(edit, "try_1_day", EARLY, "try_1_way", Channel.CALL)
    tries = edit.tries()
    assert tries is not None
    assert [one.day for one in tries] == [EARLY]
    assert child(edit, DayEdit, "try_0_day").value() == EARLY
    assert child(edit, QComboBox, "try_0_way").currentData() == Channel.CALL.value
    assert child(edit, DayEdit, "try_1_day").value() is None
