"""Finds what a change of language, theme or text size threw away."""

from collections import Counter
from collections.abc import Callable, Hashable, Mapping

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from ui.design.messages.floating_message import FloatingMessage
from ui.finders.fault import Fault, place_of
from ui.finders.wheel import value_of

LOST, LEFT_BEHIND = "lost", "left behind"
_PLAIN = frozenset([*map(chr, range(128)), *"–—…·•“”‘’‹›×°"])
"""What English texts are written with."""

State = Mapping[str, Hashable]
"""What a person chose, typed, opened or scrolled to, by place."""


def state(window: QWidget) -> State:
    """Return what a person has done in a window; ask again after a change and compare."""
    return _values(window, _of)


def texts(window: QWidget) -> State:
    """Return what is said in a window."""
    return _values(window, _text_of)


def _values(window: QWidget, read: Callable[[QWidget], Hashable | None]) -> State:
    found: dict[str, Hashable] = {}
    seen: Counter[str] = Counter()
    for each in window.findChildren(QWidget):
        # What floats goes by itself.
        floats = isinstance(each.parentWidget(), FloatingMessage)
        value = read(each) if each.isVisible() and not floats else None
        if value is not None:
            place = place_of(each)
            seen[place] += 1
            found[f"{place} ({seen[place]})"] = value
    return found


def _of(widget: QWidget) -> Hashable | None:
    if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly():
        return None
    if isinstance(widget, QAbstractButton) and not widget.isCheckable():
        # Whatever was opened or asked has buttons of its own.
        return widget.isEnabled() if widget.objectName() else None
    if isinstance(widget, QStackedWidget) or value_of(widget) is not None:
        return value_of(widget)
    if isinstance(widget, QAbstractScrollArea):
        bar = widget.verticalScrollBar()
        # Texts are longer in one language than in another, and so are the ways to them.
        return bar.value() > 0 if bar.maximum() > bar.minimum() else None
    return None


def _text_of(widget: QWidget) -> Hashable | None:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else None


def left_behind(before: State, after: State) -> list[Fault]:
    """Return what is said in another script once a window is in its first language again."""
    return [
        Fault(LEFT_BEHIND, place, str(after[place]))
        for place, text in before.items()
        if str(text).isascii() and not set(str(after.get(place, ""))) <= _PLAIN
    ]


def lost(before: State, after: State) -> list[Fault]:
    """Return what was there before and is not there, or something else, after."""
    return [
        Fault(LOST, place, f"{value} → {after.get(place, 'gone')}")
        for place, value in before.items()
        if after.get(place) != value
    ]
