"""A fault in a window, and the widgets in which one is looked for."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

_PLACES = 3
"""So many names around a widget say where it is."""
_LONGEST = 90


class Fault(NamedTuple):
    """One fault.

    Attributes:
        kind: What is wrong, in a word or two.
        where: The names of the widget and of what it is in.
        text: What is shown there, shortened.
    """

    kind: str
    where: str
    text: str = ""

    def __str__(self) -> str:
        """Return it as a line."""
        return f"{self.kind}: {self.where}" + (f" «{self.text}»" if self.text else "")


def fault(kind: str, widget: QWidget, text: str = "") -> Fault:
    """Return a fault of a widget."""
    line = " ".join(text.split())
    return Fault(kind, place_of(widget), line[:_LONGEST])


def place_of(widget: QWidget) -> str:
    """Return the names of a widget and of the nearest named ones around it."""
    names: list[str] = []
    each: QWidget | None = widget
    while each is not None and len(names) < _PLACES:
        name = each.objectName()
        if each is widget or (name and not name.startswith("qt_")):
            kind = type(each).__name__
            names.append(f"{kind}#{name}" if name else kind)
        each = each.parentWidget()
    return " < ".join(names)


def shown(window: QWidget) -> Iterator[QWidget]:
    """Return every visible widget of a window, without the inner parts of Qt's own ones."""
    for each in window.findChildren(QWidget):
        if each.isVisible() and not each.size().isEmpty() and not _is_inner(each):
            yield each


def _is_inner(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_scrollarea"):
        return True
    around = widget.parentWidget()
    # A view's cells and an editor's text are asked of the view and the editor.
    return isinstance(around, QAbstractScrollArea) and widget is around.viewport()
