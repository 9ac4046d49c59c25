"""Turns the mouse wheel over every control, and finds what that changes."""

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QStackedWidget,
    QTabBar,
    QTableView,
    QWidget,
)

from ui.finders.fault import Fault, fault, shown

TURNED = "changed by the wheel"
_NOTCHES = (-120, 120)
_VALUES: tuple[tuple[type[QWidget], Callable[[Any], Hashable]], ...] = (
    (QComboBox, QComboBox.currentIndex),
    (QTabBar, QTabBar.currentIndex),
    (QStackedWidget, QStackedWidget.currentIndex),
    (QAbstractSpinBox, QAbstractSpinBox.text),
    (QLineEdit, QLineEdit.text),
    (QAbstractSlider, QAbstractSlider.value),
    (QPlainTextEdit, QPlainTextEdit.toPlainText),
    (QAbstractButton, QAbstractButton.isChecked),
    (QCalendarWidget, lambda calendar: calendar.selectedDate().toString()),
    (QTableView, lambda view: view.currentIndex().row()),
)


def changed_by_wheel(window: QWidget) -> list[Fault]:
    """Turn the wheel over every control, down and up, without giving it the focus."""
    found = []
    everything = list(shown(window))
    readers = {each: read for each in everything if (read := _reader(each)) is not None}
    before = [read(each) for each, read in readers.items()]
    for each in (*readers, *(one for one in everything if one not in readers)):
        for notches in _NOTCHES:
            _turn(each, notches)
            after = [read(one) for one, read in readers.items()]
            if after != before:
                found.append(fault(TURNED, each))
                before = after
                break
    return found


def value_of(widget: QWidget) -> Hashable | None:
    """Return what a person chose or typed in a control; `None` for anything else."""
    read = _reader(widget)
    return read(widget) if read is not None else None


def _reader(widget: QWidget) -> Callable[[Any], Hashable] | None:
    """Return what reads a control; `None` for anything else."""
    if isinstance(widget, QScrollBar):
        return None
    return next((read for kind, read in _VALUES if isinstance(widget, kind)), None)


def _turn(widget: QWidget, notches: int) -> None:
    at = widget.rect().center()
    event = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        QPoint(0, notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
