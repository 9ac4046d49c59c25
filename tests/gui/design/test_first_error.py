"""What a form lacks is scrolled into view."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.design.fields.field import Field
from ui.design.layout.layouts import column

pytestmark = pytest.mark.gui


def form(qtbot: QtBot) -> tuple[list[Field], QScrollArea]:
    """Return the fields of a long form, and the area around it, which shows a few of them."""
    fields, inside, area = (
        [Field(f"Line {n}", QLineEdit()) for n in range(40)],
        QWidget(),
        QScrollArea(),
    )
    inside.setLayout(column(*fields))
    area.setWidget(inside)
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    return fields, area


def test_the_first_field_with_an_error_comes_into_view_also_the_second_time(qtbot: QtBot) -> None:
    fields, area = form(qtbot)
    for _each in range(2):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        fields[20].set_error(lambda: "Please write something.")
        fields[8].set_error(lambda: "Please write something.")
        QApplication.processEvents()
        assert not fields[8].visibleRegion().isEmpty()
        assert fields[20].visibleRegion().isEmpty()


def test_a_field_without_an_error_moves_nothing(qtbot: QtBot) -> None:
    fields, area = form(qtbot)
    fields[20].set_error(lambda: "Please write something.")
    fields[20].set_error(None)
    QApplication.processEvents()
    assert area.verticalScrollBar().value() == 0
