"""The kinds of button: primary, plain, quiet and danger."""

import re

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton

from ui.design.styling import restyle

_RING_INSET = 5
_RING_RADIUS = 5


class _PrimaryButton(QPushButton):
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


def set_button_text(button: QAbstractButton, text: str) -> None:
    """Set a button's text, for sighted people and for screen readers."""
    button.setText(text)
    button.setAccessibleName(text.replace("&", ""))


def _button(text: str, kind: str, made: QPushButton | None = None) -> QPushButton:
    button = made or QPushButton()
    words = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    button.setObjectName(f"{words or kind}_button")
    button.setAutoDefault(kind == "primary")
    set_button_text(button, text)
    restyle(button, kind=kind)
    return button
