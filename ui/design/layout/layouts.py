"""Spacings and layout helpers shared by every page."""

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
    """Set a page's background, margins and spacing; return its layout, a column."""
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
    """A long form whose own row of buttons must stay visible."""

    foot: QWidget


def foot(*items: QWidget | QLayout | None) -> QWidget:
    """Return a widget laid out by `row`, which can go below a scroll area."""
    made = QWidget()
    made.setLayout(row(*items))
    return made


def with_foot(area: QScrollArea, below: QWidget) -> QWidget:
    """Return a scroll area with a row of buttons below it that does not scroll.

    Args:
        area: It holds the form.
        below: The row; it is removed from the layout it was in.
    """
    place = QWidget()
    below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    laid = column(area, below, spacing=SPACE_SMALL)
    laid.setStretchFactor(area, 1)
    place.setLayout(laid)
    return place


def scroll_into_view(widget: QWidget) -> None:
    """Scroll the areas around a widget that was just shown, so that it is visible."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
