"""The columns of a list on the screen: nothing of their choices is cut off."""

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.moving_in.table import Table
from ui.moving_in.column_box import ColumnBox
from ui.moving_in.moving_in_page import MovingInPage

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def test_no_choice_is_cut_off_while_there_is_room(qtbot: QtBot) -> None:
    page = MovingInPage()
    qtbot.addWidget(page)
    page.resize(1180, 690)
    page.show()
    headings = ("Name", "Age", "First day", "Village", "Telephone")
    table = Table("", headings, (("", "", "", "", ""),), (2,), headed=1)
    page.columns.show_table(table, (Field.NAME, None, Field.SINCE, None, None))
    page.show_columns()
    QCoreApplication.processEvents()
    boxes = page.findChildren(ColumnBox)
    assert len(boxes) == len(headings)
    for box in boxes:
        assert box.height() >= box.sizeHint().height()
        assert box.visibleRegion().boundingRect() == box.rect()
