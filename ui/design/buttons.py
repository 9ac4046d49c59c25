"""The three kinds of button."""

import re

from PySide6.QtWidgets import QPushButton

from ui.design.styling import restyle


def primary_button(text: str) -> QPushButton:
    """Return the button of the one thing a page is for."""
    return _button(text, "primary")


def quiet_button(text: str) -> QPushButton:
    """Return a button for what may also be done."""
    return _button(text, "quiet")


def plain_button(text: str) -> QPushButton:
    """Return a button with an outline, for a choice beside the primary one."""
    return _button(text, "plain")


def danger_button(text: str) -> QPushButton:
    """Return a button for what takes something away."""
    return _button(text, "danger")


def set_button_text(button: QPushButton, text: str) -> None:
    """Say something else on a button, for eyes and for a screen reader."""
    button.setText(text)
    button.setAccessibleName(text.replace("&", ""))


def _button(text: str, kind: str) -> QPushButton:
    button = QPushButton()
    words = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    button.setObjectName(f"{words or kind}_button")
    button.setAutoDefault(kind == "primary")
    set_button_text(button, text)
    restyle(button, kind=kind)
    return button
