"""Presses Tab through a window, and finds what it skips and where it does not follow the eye."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.finders.fault import Fault, fault
from ui.finders.tab_order import choices_of, out_of_order, primary_not_last, tab_stops

SKIPPED, UNSEEN, TRAPPED = "skipped by Tab", "focus out of sight", "Tab goes no further"
_MOST = 400


def faults_of_tab(window: QWidget) -> list[Fault]:
    """Press Tab until it is back where it began; the focus is then where it was."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    before, stops = QApplication.focusWidget(), tab_stops(window)
    found = []
    if before is not None and not before.isVisible():
        found.append(fault(UNSEEN, before))
    if not stops:
        return found
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    been, unseen = _walk(window)
    found += [fault(UNSEEN, each) for each in unseen]
    if len(stops) > 1 and len(been) > 1 and been[-1] is been[-2]:
        found.append(fault(TRAPPED, been[-1]))
    # A scroll area need not be a stop where it holds one.
    missed = [each for each in stops if each not in been and not isinstance(each, QScrollArea)]
    # Arrows go on from any of several choices.
    missed = [each for each in missed if not any(one in been for one in choices_of(each))]
    found += [fault(SKIPPED, each) for each in missed]
    found += [*out_of_order(window, been), *primary_not_last(window, been)]
    if before is not None and before.isVisible():
        before.setFocus()
    return found


def _walk(window: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """Press Tab on; return where the focus was, in order, and where it could not be seen.

    The last two of the first are the same where it is stuck.
    """
    been: list[QWidget] = []
    unseen: list[QWidget] = []
    for _step in range(_MOST):
        focused = QApplication.focusWidget()
        if focused is None or not window.isAncestorOf(focused):
            break
        if focused in been:
            stuck = focused is been[-1]
            return ([*been, focused] if stuck else been), unseen
        been.append(focused)
        if not _in_sight(focused):
            unseen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return been, unseen


def _in_sight(widget: QWidget) -> bool:
    """Return whether some of a widget is within all that it is in."""
    area, each = widget.rect(), widget
    while (around := each.parentWidget()) and not (each.isWindow() or area.isEmpty()):
        area = area.translated(each.pos()) & around.rect()
        each = around
    return widget.isVisible() and not area.isEmpty()
