"""Finds what cannot be scrolled into sight, scroll bars across, and windows that are too large."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QLabel,
    QMenu,
    QScrollArea,
    QWidget,
)

from ui.finders.fault import Fault, fault, shown
from ui.finders.texts import texts_of

OUT_OF_REACH, SCROLLS_ACROSS, TOO_LARGE = "out of reach", "scrolls across", "too large"
SCROLLS_TWICE = "scrolls twice"
_SLACK = 2


def out_of_reach(window: QWidget) -> list[Fault]:
    """Find the controls and texts that no scrolling brings into sight as a whole."""
    return [
        fault(OUT_OF_REACH, each, next(texts_of(each), ""))
        for each in shown(window)
        if _matters(each) and not reachable(each)
    ]


def _matters(widget: QWidget) -> bool:
    """Return whether a person must see all of a widget; its window decides about the rest."""
    if isinstance(widget, QAbstractScrollArea):
        # What it holds is looked at by itself.
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text().strip()) or not widget.pixmap().isNull()
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def reachable(widget: QWidget) -> bool:
    """Return whether all of a widget can be brought into sight."""
    area, inside = widget.rect(), widget
    while not inside.isWindow():
        around = inside.parentWidget()
        scroll = around.parentWidget() if around is not None else None
        if isinstance(scroll, QScrollArea) and scroll.widget() is inside:
            if not _within(area, _scrolled(scroll, inside)):
                return False
            # From here on it is the scroll area that has to be in sight.
            area, inside = QRect(QPoint(), scroll.viewport().size()), scroll.viewport()
            continue
        if around is None:
            break
        area = area.translated(inside.pos())
        inside = around
        if not _within(area, inside.rect()):
            return False
    return True


def _scrolled(area: QScrollArea, content: QWidget) -> QRect:
    """Return the part of a scroll area's content that scrolling can show."""
    size = QSize(content.size())
    room = area.viewport().size()
    if _never(area.horizontalScrollBarPolicy()):
        size.setWidth(min(size.width(), room.width()))
    if _never(area.verticalScrollBarPolicy()):
        size.setHeight(min(size.height(), room.height()))
    return QRect(QPoint(), size)


def _never(policy: Qt.ScrollBarPolicy) -> bool:
    return policy == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _within(area: QRect, outer: QRect) -> bool:
    return outer.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(area)


def scroll_bars(window: QWidget) -> list[Fault]:
    """Find what scrolls across, and what scrolls inside something that scrolls as well."""
    return [found for each in shown(window) for found in _bars(each)]


def _bars(widget: QWidget) -> Iterator[Fault]:
    if not isinstance(widget, QAbstractScrollArea):
        return
    if _moves(widget.horizontalScrollBar()):
        yield fault(SCROLLS_ACROSS, widget)
    if isinstance(widget, QScrollArea) and _moves(widget.verticalScrollBar()):
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea) and _moves(around.verticalScrollBar()):
                yield fault(SCROLLS_TWICE, widget)
                return
            around = around.parentWidget()


def _moves(bar: QAbstractSlider) -> bool:
    return bar.isVisible() and bar.maximum() > bar.minimum()


def too_large(window: QWidget, room: QSize) -> list[Fault]:
    """Find a window that needs more room than a screen has; a menu scrolls by itself."""
    if isinstance(window, QMenu):
        return []
    least = window.minimumSizeHint().expandedTo(window.size())
    if least.width() <= room.width() and least.height() <= room.height():
        return []
    return [fault(TOO_LARGE, window, f"{least.width()} x {least.height()}")]
