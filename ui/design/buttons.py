"""The kinds of button: primary, yielding, plain, quiet and danger."""

import re
from weakref import WeakSet

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from shiboken6 import isValid

from ui.design.reading_order import in_order
from ui.design.styling import restyle

_RING_INSET = 5
_RING_RADIUS = 5


class _Button(QPushButton):
    """A button that Enter presses as well, and that takes a double click for one press.

    What the first press shows may bring another button under the pointer, and the second would
    press that one unseen.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button with Enter, in every kind of window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Drop the second press."""
        event.accept()


class _PrimaryButton(_Button):
    """A filled button that draws a ring in its text colour while it has the focus.

    A style sheet's outline would cross the first and the last letter.
    """

    def __init__(self) -> None:
        super().__init__()
        _MADE.add(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place of those that yield to it."""
        super().showEvent(event)
        _choose_soon(self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        """Give it back."""
        super().hideEvent(event)
        _choose_soon(self.window())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring inside the edge, clear of the text."""
        super().paintEvent(event)
        if not self.hasFocus() or self.property("kind") != "primary":
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), 2))
        inside = QRectF(self.rect()).adjusted(_RING_INSET, _RING_INSET, -_RING_INSET, -_RING_INSET)
        painter.drawRoundedRect(inside, _RING_RADIUS, _RING_RADIUS)
        painter.end()


class _YieldingButton(_PrimaryButton):
    """A primary button that is plain beside another one, or beside one like it further down.

    Attributes:
        leads: Whether it is filled otherwise.
    """

    leads = True


_MADE = WeakSet["_PrimaryButton"]()
_CHOOSING = WeakSet[QWidget]()


def _choose_soon(window: QWidget) -> None:
    """Choose once for all buttons that come and go together, before they are painted."""
    if window not in _CHOOSING:
        _CHOOSING.add(window)
        QTimer.singleShot(0, window, lambda: _choose_filled(window))


def _choose_filled(window: QWidget) -> None:
    """Leave one filled button in a window: that of what is being done, or else of what is next."""
    _CHOOSING.discard(window)
    if not window.isVisible():
        return
    seen = [each for each in _MADE if isValid(each) and each.isVisible()]
    seen = [each for each in seen if each.window() is window]
    yielding = [each for each in seen if isinstance(each, _YieldingButton)]
    others = [each for each in seen if each not in yielding and each.property("kind") == "primary"]
    leading = [each for each in yielding if each.leads]
    filled: QWidget | None = None
    if not others:
        filled = leading[0] if len(leading) == 1 else _last(leading, window)
    for each in yielding:
        kind = "primary" if each is filled else "plain"
        if each.property("kind") != kind:
            restyle(each, kind=kind)


def _last(among: list[_YieldingButton], window: QWidget) -> QWidget | None:
    return next((each for each in reversed(list(in_order(window))) if each in among), None)


class _InsideButton(_Button):
    """A button inside a field: what is typed while it has the focus is not for the field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what would change the field; Escape and shortcuts go on to the page."""
        super().keyPressEvent(event)
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() != Qt.Key.Key_Escape and not held:
            event.accept()


def primary_button(text: str) -> QPushButton:
    """Return a button for the main action of a page."""
    return _button(text, "primary", _PrimaryButton())


def yielding_button(text: str) -> QPushButton:
    """Return a primary button that is plain as long as another in its window is filled.

    It begins something, such as a form with a primary button of its own, or saves what is open
    anyhow: a view has one filled button.
    """
    return _button(text, "primary", _YieldingButton())


def let_lead(button: QPushButton, leads: bool) -> None:
    """Say whether a yielding button may be filled: it is not where one comes for something else."""
    if isinstance(button, _YieldingButton) and button.leads != leads:
        button.leads = leads
        _choose_soon(button.window())


def lead_with(next_: QPushButton, *others: QPushButton) -> None:
    """Fill the one of several yielding buttons that is next; in a dialog, Enter presses it."""
    for each in (next_, *others):
        let_lead(each, each is next_)
        each.setAutoDefault(each is next_)


def quiet_button(text: str) -> QPushButton:
    """Return a button for a secondary action."""
    return _button(text, "quiet")


def plain_button(text: str) -> QPushButton:
    """Return an outlined button, for an alternative to the primary one."""
    return _button(text, "plain")


def danger_button(text: str) -> QPushButton:
    """Return a button for an action that removes something."""
    return _button(text, "danger")


def inside_button(field: QWidget) -> QPushButton:
    """Return a small button without a text that stands inside a field."""
    made = _button("", "inside", _InsideButton())
    made.setParent(field)
    made.setCursor(Qt.CursorShape.ArrowCursor)
    return made


def set_button_text(button: QAbstractButton, text: str) -> None:
    """Set a button's text, for sighted people and for screen readers."""
    button.setText(text)
    button.setAccessibleName(text.replace("&", ""))


def _button(text: str, kind: str, made: QPushButton | None = None) -> QPushButton:
    button = made or _Button()
    words = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    button.setObjectName(f"{words or kind}_button")
    button.setAutoDefault(kind == "primary")
    set_button_text(button, text)
    button.setProperty("kind", kind)
    return button
