"""A word that something went well, which goes by itself and moves nothing on the page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.design.messages.floating_message import FloatingMessage
from ui.design.messages.inline_message import Kind
from ui.design.translated import Phrase

SHOWN_MS = 6_000
_ENTERED = (QEvent.Type.Enter, QEvent.Type.Leave)
_FOCUSED = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class Toast(FloatingMessage):
    """Floats at the foot of its parent for six seconds, or while it is pointed at or focused.

    It may offer to undo what it tells of, by its button or Ctrl+Z. A field with the focus keeps
    these keys for its own text.

    Args:
        parent: What it floats over.
        shown_ms: How long it is shown, in milliseconds.
        beside: What it must not float over: at the left of its parent.
    """

    def __init__(
        self, parent: QWidget, shown_ms: int = SHOWN_MS, beside: QWidget | None = None
    ) -> None:
        super().__init__(parent, beside=beside)
        self.setObjectName("toast")
        self._undo: Callable[[], None] | None = None
        self._end = QTimer(self)
        self._end.setObjectName("toast_end")
        self._end.setSingleShot(True)
        self._end.setInterval(shown_ms)
        self._end.timeout.connect(self.clear)
        for each in self.buttons:
            each.installEventFilter(self)
        self.action_requested.connect(self._take_back)
        # A shortcut of something hidden does nothing.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._take_back)

    def show_message(self, kind: Kind, text: Phrase, action: Phrase | None = None) -> None:
        """Show a message in place of the one before."""
        self._undo = None
        super().show_message(kind, text, action)
        self._end.start()

    def show_undo(self, text: Phrase, action: Phrase, undo: Callable[[], None]) -> None:
        """Tell of something that can be undone while this is shown.

        Args:
            text: Returns what was done.
            action: Returns the text of the button.
            undo: Undoes it; called at most once.
        """
        self.show_message("success", text, action)
        self._undo = undo

    def clear(self) -> None:
        """Remove it."""
        self._end.stop()
        self._undo = None
        super().clear()

    def _take_back(self) -> None:
        undo = self._undo
        if undo is not None:
            self.clear()
            undo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay while a button has the focus."""
        if watched in self.buttons and event.type() in _FOCUSED:
            self._stay(event.type() == QEvent.Type.FocusIn or self.underMouse())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Stay while the pointer is over it."""
        if event.type() in _ENTERED:
            focused = any(each.hasFocus() for each in self.buttons)
            self._stay(event.type() == QEvent.Type.Enter or focused)
        return super().event(event)

    def _stay(self, held: bool) -> None:
        if held:
            self._end.stop()
        elif not self.isHidden():
            self._end.start()
