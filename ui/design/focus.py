"""Where the focus goes when something is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ui.design.reading_order import in_order
from ui.design.recording import is_only_meant

if TYPE_CHECKING:
    _Window = QWidget
else:
    _Window = object


class TabStops(_Window):
    """A window in which Tab comes to every control in its order.

    Qt itself would take a page with a focus proxy for a stop: Tab would go to the proxy, past
    whatever is above it in the page, and get no further where the proxy is hidden. This comes
    before the Qt class among the bases of a window.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus to the next stop; return whether there is one.

        Qt calls this as well when what has the focus is hidden or disabled. What was hidden gives
        it to the first stop beside it in its page. What is disabled, such as a button while it
        works, leaves it nowhere: the next stop may be the one that cancels.
        """
        focused: QWidget | None = self.focusWidget()
        if focused is not None and not focused.isEnabled():
            return False
        if focused is not None and not focused.isVisible():
            _beside(focused).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        stop = _next_stop(self, forward=forward)
        if stop is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop.setFocus(reason)
        _scroll_to(stop)
        return True


def _beside(hidden: QWidget) -> QWidget:
    """Return the first stop in the smallest part of the page around something hidden."""
    around = hidden.parentWidget()
    while around is not None and not around.isVisible() and not around.isWindow():
        around = around.parentWidget()
    while around is not None:
        stops = (each for each in in_order(around) if is_stop(each))
        stop = next((each for each in stops if not is_only_meant(each)), None)
        if stop is not None:
            return stop
        if around.isWindow() or around.property("role") == "page":
            return around
        around = around.parentWidget()
    return hidden


def _scroll_to(stop: QWidget) -> None:
    """Bring a stop into sight; Qt does so only for what is in the same scroll area as before."""
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()


def _next_stop(window: QWidget, *, forward: bool) -> QWidget | None:
    """Return the stop after what has the focus, or else the first one."""
    focused: QWidget | None = window.focusWidget()
    first: QWidget | None = None
    passed = False
    for each in in_order(window) if forward else reversed(list(in_order(window))):
        if each is focused:
            passed = True
        elif is_stop(each):
            if passed:
                return each
            first = first or each
    return first


def is_stop(widget: QWidget) -> bool:
    """Return whether Tab stops at a widget; a spin box or a combo box has its line's focus."""
    if not (widget.isVisible() and widget.isEnabled()):
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    return not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)


def focus_first(shown: QWidget) -> None:
    """Focus the place that a page chose, or the first control in it that takes the keyboard."""
    inside = shown.currentWidget() if isinstance(shown, QStackedWidget) else None
    if inside is not None and shown.focusProxy() is None:
        focus_first(inside)
        return
    proxy = shown.focusProxy()
    target = proxy if proxy is not None and proxy.isVisibleTo(shown) else _first(shown)
    if target is not None and target.focusProxy() is None and not target.focusPolicy():
        target = _first(target) or target  # A part of the page, which takes no keys itself.
    if target is not None and is_only_meant(target):
        target = _first(shown)  # Nobody means it by the key that came here.
    (target or shown).setFocus(Qt.FocusReason.OtherFocusReason)


def _first(shown: QWidget) -> QWidget | None:
    """Return the first control in the order of Tab whose key may be pressed by the way."""
    found = (each for each in in_order(shown) if _takes_keys(each, shown))
    return next((each for each in found if not is_only_meant(each)), None)


def _takes_keys(each: QWidget, shown: QWidget) -> bool:
    if not each.isEnabled() or not each.isVisibleTo(shown) or isinstance(each, QLabel):
        return False
    # A plain scroll area takes the focus only to be scrolled.
    scrolls = type(each) is QAbstractScrollArea
    return bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and not scrolls
