"""The kinds of button: primary, plain, quiet and danger."""

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring inside the edge, clear of the text."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), 2))
        inside = QRectF(self.rect()).adjusted(_RING_INSET, _RING_INSET, -_RING_INSET, -_RING_INSET)
        painter.drawRoundedRect(inside, _RING_RADIUS, _RING_RADIUS)
        painter.end()


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
