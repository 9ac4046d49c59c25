"""Fills in whatever form is in front, so that it can be looked at when it is full."""

from typing import TypeVar

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from ui.design.fields.day_edit import DayEdit
from ui.design.fields.time_edit import TimeEdit
from ui.design.fields.year_edit import YearEdit
from ui.walk.driver import Driver

W = TypeVar("W", bound=QWidget)
LINE = "Kanchan Mondal, কাঞ্চন মণ্ডল"
TEXT = (
    "We looked at who could be called in the evening, and practised it.\n\n"
    "সন্ধ্যায় কাকে ফোন করা যায় তা আমরা একসঙ্গে দেখলাম, এবং অভ্যাস করলাম।"
)
DAY, HOUR = "14-03-2027", "10:30"
_TICKS = 2
_AROUND = ("language", "tab_box", "part_box")
"""Combo boxes that change what is in front instead of being part of it."""


def fill(desk: Driver) -> None:
    """Fill in every empty field of the page in front."""
    page = desk.page()
    for day in _shown(page, DayEdit):
        if not day.text():
            day.set_text(DAY)
    for line in _shown(page, QLineEdit):
        _fill_line(line)
    for box in _shown(page, QPlainTextEdit):
        if not (box.isReadOnly() or box.toPlainText()):
            box.setPlainText(TEXT)
    _choose(page)
    desk.idle()


def _fill_line(line: QLineEdit) -> None:
    around = line.parentWidget()
    if (
        line.isReadOnly()
        or line.text()
        or isinstance(around, QAbstractSpinBox | QComboBox | DayEdit)
    ):
        return
    if isinstance(line, TimeEdit):
        line.setText(HOUR)
    elif isinstance(line, YearEdit):
        line.setText(DAY[-4:])
    elif line.validator() is not None or line.inputMask():
        line.setText("1")
    else:
        line.setText(LINE[: line.maxLength()])


def _choose(page: QWidget) -> None:
    for box in _shown(page, QComboBox):
        place = min(box.currentIndex() + 1, 1, box.count() - 1)
        if box.objectName() not in _AROUND and box.currentIndex() < place:
            box.setCurrentIndex(place)
            box.activated.emit(place)
            QApplication.processEvents()
    for tick in _shown(page, QCheckBox)[:_TICKS]:
        if not tick.isChecked():
            tick.click()
    for choice in _shown(page, QRadioButton):
        around = choice.parentWidget()
        beside = around.findChildren(QRadioButton) if around is not None else []
        if not any(each.isChecked() for each in beside):
            choice.click()


def _shown(page: QWidget, kind: type[W]) -> list[W]:
    return [each for each in page.findChildren(kind) if each.isVisible() and each.isEnabled()]
