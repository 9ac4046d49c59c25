"""The mouse wheel scrolls the page and changes only the field that has the focus."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.folders import ROOT
from ui.design.choice_box import ChoiceBox
from ui.design.fields.number_edit import NumberEdit
from ui.design.fields.whole_edit import WholeEdit
from ui.design.layout.layouts import column

pytestmark = pytest.mark.gui


def _taken(widget: QWidget) -> bool:
    """Turn the wheel over a widget, and return whether it took that for itself."""
    at = QPointF(widget.rect().center())
    turned = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turned)
    return turned.isAccepted()


def _boxes() -> ChoiceBox:
    box = ChoiceBox()
    box.addItems(["one", "two"])
    return box


MADE = (_boxes, lambda: NumberEdit("number", (-9, 9)), lambda: WholeEdit("whole", (-9, 9)))


@pytest.mark.parametrize("make", MADE)
def test_the_wheel_is_left_to_the_page_with_and_without_the_focus(
    qtbot: QtBot, make: Callable[[], ChoiceBox | NumberEdit | WholeEdit]
) -> None:
    field, other, page = make(), QPushButton(), QWidget()
    page.setLayout(column(field, other))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()
    before = _shown(field)
    assert not _taken(field)
    assert _shown(field) == before
    field.setFocus()
    assert not _taken(field)
    assert _shown(field) == before


def _shown(field: ChoiceBox | NumberEdit | WholeEdit) -> str:
    return field.currentText() if isinstance(field, ChoiceBox) else field.text()


def test_every_field_that_takes_the_wheel_follows_the_rule() -> None:
    taking = re.compile(
        r"\bQ(ComboBox|SpinBox|DoubleSpinBox|Slider|Dial|DateEdit|TimeEdit|DateTimeEdit)\("
        r"|class \w+\((?!WheelForPage, )Q(ComboBox|\w*SpinBox|Slider|Dial|Date\w*|TimeEdit)\)"
    )
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if taking.search(line)
    ]
    assert not found
