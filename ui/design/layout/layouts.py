"""Spacings and layout helpers shared by every page."""

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.design.layout.snug import Snug
from ui.design.tokens import size

PAGE_MARGIN = size("margin")
SPACE_LARGE = size("space_large")
SPACE = size("space")
SPACE_MEDIUM = size("space_medium")
SPACE_SMALL = size("space_small")
SPACE_TINY = size("space_tiny")

_UPRIGHT = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
TURNS = "turns"
"""The property of a layout that is a row at times and a column at others."""
_NEARLY_ALL = 1000
"""Against a stretch of 1, which takes what is left once the first has its most."""


def page_layout(page: QWidget) -> QVBoxLayout:
    """Set a page's background, margins and spacing; return its layout, a column."""
    page.setProperty("role", "page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(PAGE_MARGIN, SPACE_SMALL, PAGE_MARGIN, PAGE_MARGIN)
    layout.setSpacing(SPACE_MEDIUM)
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
            layout.addWidget(item, 0, _place_of(item, layout))
        else:
            layout.addLayout(item)


def _place_of(widget: QWidget, layout: QBoxLayout) -> Qt.AlignmentFlag:
    """Return where a widget stands: a box to tick is as wide as its words, as its ring shows."""
    ticked = isinstance(widget, QCheckBox | QRadioButton) and layout.direction() in _UPRIGHT
    return Qt.AlignmentFlag.AlignLeading if ticked else Qt.AlignmentFlag(0)


@runtime_checkable
class Footed(Protocol):
    """A long form whose own row of buttons must stay visible."""

    foot: QWidget


def foot(*buttons: QWidget) -> QWidget:
    """Return a row of buttons right under the fields, which can go below a scroll area.

    Args:
        buttons: The primary one last, as in the tab order.
    """
    made = QWidget()
    made.setLayout(row(*buttons, None))
    return made


def with_foot(area: QScrollArea, below: QWidget) -> QWidget:
    """Return a scroll area with a row of buttons right below it that does not scroll.

    Args:
        area: It holds the form already.
        below: The row; it is removed from the layout it was in.
    """
    place = QWidget()
    below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    laid = column(area, below, spacing=SPACE_SMALL)
    laid.setStretchFactor(area, _NEARLY_ALL)
    laid.addStretch(1)
    content = area.widget()
    if content is not None:
        Snug(area, content)
    place.setLayout(laid)
    return place


def give_rest_below(widget: QWidget) -> None:
    """Let a widget grow to its most, and leave the rest of its column empty at the end."""
    parent = widget.parentWidget()
    laid = _holding(parent.layout(), widget) if parent is not None else None
    if not isinstance(laid, QBoxLayout) or laid.direction() not in _UPRIGHT or laid.property(TURNS):
        return
    laid.setStretchFactor(widget, _NEARLY_ALL)
    last = laid.itemAt(laid.count() - 1)
    if last is not None and last.spacerItem() is None:
        laid.addStretch(1)


def _holding(layout: QLayout | None, widget: QWidget) -> QLayout | None:
    if layout is None or layout.indexOf(widget) >= 0:
        return layout
    within = (layout.itemAt(place) for place in range(layout.count()))
    layouts = (item.layout() for item in within if item is not None)
    return next(filter(None, (_holding(each, widget) for each in layouts if each)), None)


def hide_unless(wanted: object, *made: QWidget) -> None:
    """Hide widgets that were just made, unless they are wanted: those are shown with their page.

    Shown by `setVisible` before it is in its page, a widget would be a window for a moment.
    """
    for each in made:
        if not wanted:
            each.hide()


def show_if(wanted: object, *shown: QWidget) -> None:
    """Show widgets if they are wanted, else hide them.

    Qt's own `setVisible` styles a widget and all in it, even where nothing of it is in sight yet
    and nothing changes; once it is in its page, all of that is done again.
    """
    for each in shown:
        if not wanted or each.isHidden():
            each.setVisible(bool(wanted))


def scroll_into_view(widget: QWidget) -> None:
    """Scroll the areas around a widget that was just shown: it is visible, its top above all."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    scroll_part_into_view(widget, widget.rect())


def scroll_part_into_view(widget: QWidget, part: QRect) -> None:
    """Scroll the areas around a widget so that a part of it is visible, its top above all."""
    for area in areas_around(widget):
        inside = area.widget()
        for end in (part.bottomLeft(), part.topLeft()):
            place = widget.mapTo(inside, end) if inside is not None else end
            area.ensureVisible(place.x(), place.y(), 0, SPACE_SMALL)


def is_scrolled(widget: QWidget) -> bool:
    """Return whether a page around a widget scrolls."""
    return next(areas_around(widget), None) is not None


def areas_around(widget: QWidget) -> Iterator[QScrollArea]:
    """Return the areas that scroll a widget, the innermost first."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            yield around
        around = around.parentWidget()
