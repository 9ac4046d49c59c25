"""Small helpers for what the style sheet tells widgets apart by."""

from PySide6.QtWidgets import QLabel, QWidget


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and let the style sheet look at the widget again."""
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
        text: What it says.
        role: How it looks: ``title``, ``heading``, ``subtitle``, ``label``, ``help``, ``muted``,
            ``small``, ``reading``, ``reading-large`` or ``error``.
        parent: Its parent, if any.
    """
    made = QLabel(text, parent)
    made.setProperty("role", role)
    made.setWordWrap(True)
    return made
