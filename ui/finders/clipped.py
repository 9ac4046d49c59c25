"""Finds texts that need more room than they have."""

import re
from collections.abc import Iterator
from itertools import starmap

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QWidget,
)

from ui.design.drawn import drawn_width
from ui.design.tables.row_delegate import RowDelegate
from ui.finders.fault import Fault, fault, shown
from ui.finders.texts import cells, header_text, quotes, tab_text

CLIPPED, ELIDED = "clipped", "elided"
_UNBROKEN = re.compile(r"[\s\u200b]+|(?<=-)(?=[^\W\d])")
"""Where a line may be broken: at a space, also without width, and after a hyphen (UAX 14)."""
_SLACK = 2
"""Pixels that rounding may take."""
_TALL = 10_000
_ENDS = ("…", "...")


def clipped(window: QWidget) -> list[Fault]:
    """Find the labels, buttons, fields, tabs, headers and cells whose text is cut off."""
    return [found for each in shown(window) for found in _of(each)]


def _of(widget: QWidget) -> Iterator[Fault]:
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _of_button(widget)
    elif isinstance(widget, QComboBox):
        yield from _of_box(widget)
    elif isinstance(widget, QAbstractSpinBox):
        if _wider(widget.fontMetrics(), widget.text(), widget.width()):
            yield fault(CLIPPED, widget, widget.text())
    elif isinstance(widget, QLineEdit):
        yield from _of_line(widget)
    elif isinstance(widget, QTabBar):
        yield from _of_tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)
    elif isinstance(widget, QTableView):
        yield from _of_table(widget)


def _wider(metrics: QFontMetrics, text: str, room: int) -> bool:
    return drawn_width(text, metrics) > room + _SLACK


def _of_label(label: QLabel) -> Iterator[Fault]:
    text = label.text()
    if not text.strip() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        short = label.heightForWidth(label.width()) > label.height() + _SLACK
        # A word wider than its line is cut, however high the label is.
        words = _UNBROKEN.split(text) if label.textFormat() == Qt.TextFormat.PlainText else []
        narrow = any(
            starmap(_wider, ((label.fontMetrics(), word, label.width()) for word in words))
        )
        if short or narrow:
            yield fault(CLIPPED, label, text)
    else:
        hint = label.minimumSizeHint()
        if hint.width() > label.width() + _SLACK or hint.height() > label.height() + _SLACK:
            yield fault(CLIPPED, label, text)


def _of_button(button: QAbstractButton) -> Iterator[Fault]:
    text = button.text()
    if not text:
        return
    lines = text.count("\n") + 1
    low = button.fontMetrics().height() * lines > button.height() + _SLACK
    if low or button.sizeHint().width() > button.width() + _SLACK:
        yield fault(CLIPPED, button, text)
    if text.endswith("...") or ("…" in text and not text.endswith("…")):
        yield fault(ELIDED, button, text)


def _of_box(box: QComboBox) -> Iterator[Fault]:
    option = QStyleOptionComboBox()
    option.initFrom(box)
    option.editable = False
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        box,
    )
    told = box.toolTip() == box.currentText()
    if not told and _wider(box.fontMetrics(), box.currentText(), room.width()):
        yield fault(CLIPPED, box, box.currentText())


def _of_line(line: QLineEdit) -> Iterator[Fault]:
    """Look at what the program wrote in a line; what a person types may be longer than it."""
    if isinstance(line.parentWidget(), QAbstractSpinBox):
        return
    text = line.placeholderText() if not line.text() else line.text() if line.isReadOnly() else ""
    margins = line.textMargins()
    room = line.contentsRect().width() - margins.left() - margins.right()
    if text and _wider(line.fontMetrics(), text, room):
        yield fault(CLIPPED, line, text)


def _of_tabs(bar: QTabBar) -> Iterator[Fault]:
    for place in range(bar.count()):
        area, text = bar.tabRect(place), tab_text(bar, place)
        if bar.isTabVisible(place) and (
            _wider(bar.fontMetrics(), text, area.width()) or area.right() > bar.width() + _SLACK
        ):
            yield fault(CLIPPED, bar, text)


def _of_header(header: QHeaderView) -> Iterator[Fault]:
    for place in range(header.count()):
        text = header_text(header, place)
        across = header.orientation() == Qt.Orientation.Horizontal
        room = header.sectionSize(place) if across else header.width()
        if text and _wider(header.fontMetrics(), text, room):
            yield fault(CLIPPED, header, text)


def _of_table(view: QTableView) -> Iterator[Fault]:
    delegate = view.itemDelegate()
    rows: set[int] = set()
    for index, area in cells(view):
        text = str(index.data() or "")
        if text.endswith(_ENDS) and not quotes(view):
            yield fault(ELIDED, view, text)
        if isinstance(delegate, RowDelegate):
            if index.row() not in rows and _too_low(view, delegate, index.row()):
                yield fault(CLIPPED, view, text)
            rows.add(index.row())
            words = _UNBROKEN.split(text) if not delegate.stacked else []
            if any(_wider(view.fontMetrics(), word, area.width()) for word in words):
                yield fault(CLIPPED, view, text)
        elif _needs_more(view.fontMetrics(), text, area, wrapped=view.wordWrap()):
            yield fault(CLIPPED, view, text)


def _too_low(view: QTableView, delegate: RowDelegate, row: int) -> bool:
    return delegate.row_height(row) > view.rowHeight(row) + _SLACK


def _needs_more(metrics: QFontMetrics, text: str, area: QRect, *, wrapped: bool) -> bool:
    if not wrapped:
        return _wider(metrics, text, area.width())
    room = QRect(0, 0, area.width(), _TALL)
    return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() > area.height()
