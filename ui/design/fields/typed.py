"""Unsaved input in a form."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from ui.design.choice_box import ChoiceBox
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.tick_group import TickGroup
from ui.design.messages.resumed_message import ResumedMessage

Content = dict[str, Any]
Read = Callable[[], Content]
Put = Callable[[Content], None]


class Typed(QObject):
    """Tracks unsaved input in a form and restores it.

    The form calls `settle` whenever it holds no unsaved input: after it was emptied, saved, or
    filled with saved values.

    Args:
        read: Returns the content of the form, in values that JSON can hold.
        put: Fills the form with such content.
        message: Where the form says that earlier input was restored.
        parent: The form.

    Signals:
        edited: Something was typed.
        settled: The form no longer holds unsaved input.
        resumed: Earlier input was restored.
        discarded: The person discarded the input; the form shows the saved values.
    """

    edited = Signal()
    settled = Signal()
    resumed = Signal()
    discarded = Signal()

    def __init__(
        self, read: Read, put: Put, message: ResumedMessage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read, self._put, self._message = read, put, message
        self._saved = read()
        message.discard_requested.connect(self.discard)

    def pending(self) -> Content | None:
        """Return the unsaved input, or `None` if there is none."""
        now = self._read()
        return None if now == self._saved else now

    def settle(self) -> None:
        """Treat the current content of the form as saved."""
        self._saved = self._read()
        self._message.clear()
        self.settled.emit()

    def resume(self, content: Content, moment: datetime) -> None:
        """Restore earlier input.

        Args:
            content: As `read` returned it.
            moment: When it was typed, in local time.
        """
        self._put(content)
        if self.pending() is not None:
            self._message.show_resumed(moment)
            self.resumed.emit()

    def put_back(self, content: Content | None) -> None:
        """Undo what was typed.

        Args:
            content: What the form held before; the saved values if `None`.
        """
        self._put(self._saved if content is None else content)

    def discard(self) -> None:
        """Drop the unsaved input and show the saved values."""
        self._put(self._saved)
        self.settle()
        self.discarded.emit()


def typed_editors(
    editors: Mapping[str, QWidget], message: ResumedMessage, parent: QObject | None = None
) -> Typed:
    """Track the unsaved input in plain editors, keyed by their names."""
    typed = Typed(
        lambda: read_editors(editors),
        lambda content: put_into_editors(editors, content),
        message,
        parent,
    )
    watch_editors(editors, typed)
    return typed


def watch_editors(editors: Mapping[str, QWidget], typed: Typed) -> None:
    """Emit `typed.edited` on every change in plain editors."""
    for editor in editors.values():
        connect_editor(editor, typed)


def read_editors(editors: Mapping[str, QWidget]) -> Content:
    """Return the content of plain editors, by name."""
    return {name: _read(editor) for name, editor in editors.items()}


def put_into_editors(editors: Mapping[str, QWidget], content: Content) -> None:
    """Fill plain editors with content; those it does not name stay as they are."""
    for name, editor in editors.items():
        if name in content:
            _put(editor, content[name])


def _read(editor: QWidget) -> str | bool | list[str] | None:
    match editor:
        case QPlainTextEdit():
            return editor.toPlainText()
        case QLineEdit() | DayEdit():
            return editor.text()
        case QCheckBox():
            return editor.isChecked()
        case ChoiceBox():
            return str(editor.currentData() or "")
        case ChoiceGroup() | TickGroup():
            return editor.value()
    raise TypeError(type(editor))


def _put(editor: QWidget, value: Any) -> None:
    match editor:
        case QPlainTextEdit():
            editor.setPlainText(value)
        case QLineEdit():
            editor.setText(value)
        case DayEdit():
            editor.set_text(value)
        case QCheckBox():
            editor.setChecked(value)
        case ChoiceBox():
            offered = [str(editor.itemData(place) or "") for place in range(editor.count())]
            if value in offered:
                editor.setCurrentIndex(offered.index(value))
            elif editor.asks:
                editor.setCurrentIndex(-1)
        case TickGroup():
            editor.set_value(value)
        case ChoiceGroup():
            with suppress(KeyError):
                editor.set_value(value)


def connect_editor(editor: QWidget, typed: Typed) -> None:
    """Emit `typed.edited` on every change in a plain editor."""
    match editor:
        case QPlainTextEdit() | QLineEdit():
            editor.textChanged.connect(lambda *_text: typed.edited.emit())
        case DayEdit() | ChoiceGroup() | TickGroup():
            editor.value_changed.connect(lambda _value: typed.edited.emit())
        case QCheckBox():
            editor.toggled.connect(lambda _on: typed.edited.emit())
        case ChoiceBox():
            editor.currentIndexChanged.connect(lambda _place: typed.edited.emit())
