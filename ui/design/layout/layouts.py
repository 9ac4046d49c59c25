"""The spacings that every page keeps."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

PAGE_MARGIN = 32
SPACE_LARGE = 24
SPACE = 16
SPACE_SMALL = 8


def page_layout(page: QWidget) -> QVBoxLayout:
    """Give a page its background, margins and spacing; return its layout, filled from the top."""
    page.setProperty("role", "page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
    layout.setSpacing(SPACE)
    return layout


def column(*items: QWidget | QLayout, spacing: int = SPACE) -> QVBoxLayout:
    """Return a column of widgets and layouts without margins."""
    layout = QVBoxLayout()
    _fill(layout, items, spacing)
    return layout


def row(*items: QWidget | QLayout | None, spacing: int = SPACE_SMALL) -> QHBoxLayout:
    """Return a row of widgets and layouts without margins; `None` is a stretch."""
    layout = QHBoxLayout()
    _fill(layout, items, spacing)
    return layout


def _fill(
    layout: QVBoxLayout | QHBoxLayout, items: tuple[QWidget | QLayout | None, ...], spacing: int
) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


@runtime_checkable
class Footed(Protocol):
    """Something long to fill in, with a row of buttons of its own that is to stay in sight."""

    foot: QWidget


def foot(*items: QWidget | QLayout | None) -> QWidget:
    """Return a row, as `row` lays it, that can stand below an area that scrolls."""
    made = QWidget()
    made.setLayout(row(*items))
    return made


def with_foot(area: QScrollArea, below: QWidget) -> QWidget:
    """Return an area that scrolls, with a row of buttons below it that does not.

    Args:
        area: It holds what is filled in.
        below: The row; it is taken out of where it stood.
    """
    place = QWidget()
    below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    laid = column(area, below, spacing=SPACE_SMALL)
    laid.setStretchFactor(area, 1)
    place.setLayout(laid)
    return place


def take_the_rest(widget: QWidget, lines: int) -> None:
    """Let a widget that scrolls take what height is left, instead of asking for more.

    Args:
        widget: It.
        lines: As many lines of text it is high at least.
    """
    policy = widget.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
    widget.setSizePolicy(policy)
    widget.ensurePolished()
    widget.setMinimumHeight(widget.fontMetrics().lineSpacing() * lines)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what lies around a widget that has just been shown, so that it is seen."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
