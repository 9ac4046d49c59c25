"""Helpers for the properties that style sheets select widgets by."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and apply the style sheet again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    for each in (widget, *widget.findChildren(QWidget)):
        style.unpolish(each)
        style.polish(each)
    widget.update()


def label(text: str, role: str, parent: QWidget | None = None) -> QLabel:
    """Return a wrapping label that shows its text as it is, whoever wrote it.

    Qt would take what looks like HTML for it, and fetch the pictures that it names.

    Args:
        text: Its text.
        role: How it looks: ``title``, ``heading``, ``subtitle``, ``label``, ``help``, ``muted``,
            ``small``, ``reading``, ``reading-large`` or ``error``.
        parent: Its parent, if any.
    """
    made = QLabel(text, parent)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def plain_tooltip(text: str) -> str:
    """Return a text so that a tooltip shows it as it is, even where it looks like HTML."""
    if "<" not in text:
        return text
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")
