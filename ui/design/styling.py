"""Helpers for the properties that style sheets select widgets by."""

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
    """Return a wrapping label.

    Args:
        text: Its text.
        role: How it looks: ``title``, ``heading``, ``subtitle``, ``label``, ``help``, ``muted``,
            ``small``, ``reading``, ``reading-large`` or ``error``.
        parent: Its parent, if any.
    """
    made = QLabel(text, parent)
    made.setProperty("role", role)
    made.setWordWrap(True)
    return made
