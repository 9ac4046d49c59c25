"""Finds the topic of what somebody looks at."""

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ui.help.topics import topic_of_module
from ui.sign_in.entry_window import EntryWindow

FIRST = "today"
_AROUND = frozenset({"client_file"})
"""Topics of what only frames another one."""


def topic_at(focus: QWidget | None, window: QWidget | None) -> str:
    """Return the topic of the place where somebody is.

    Args:
        focus: The widget with the focus, if any.
        window: The window in front, if any.
    """
    above = _above(focus)
    if above is not None and above[0] not in _AROUND:
        return above[0]
    inside = _inside(above[1] if above else window)
    return inside or (above[0] if above else FIRST)


def _above(widget: QWidget | None) -> tuple[str, QWidget] | None:
    """Return the nearest topic at or around a widget, and the widget that it is about."""
    while widget is not None and not isinstance(widget, EntryWindow):
        topic = topic_of_module(type(widget).__module__)
        if topic is not None:
            return topic, widget
        widget = widget.parentWidget()
    return None


def _inside(widget: QWidget | None) -> str | None:
    """Return the topic of the innermost page that is shown in a widget."""
    if isinstance(widget, EntryWindow):
        return topic_of_module(type(widget.page).__module__) or "sign_in"
    found = None
    for stack in widget.findChildren(QStackedWidget) if widget else ():
        if stack.isVisible():
            found = _topic_of(stack.currentWidget()) or found
    return found


def _topic_of(shown: QWidget | None) -> str | None:
    content = shown.widget() if isinstance(shown, QScrollArea) else shown
    return topic_of_module(type(content).__module__)
