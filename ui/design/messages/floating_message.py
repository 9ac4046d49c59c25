"""A message that floats over a page and moves nothing on it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.translated import Phrase

_LETTERS = 72
"""Its width at most, in letters."""


class FloatingMessage(InlineMessage):
    """Stays at the top of what it floats over until it is closed, also by Escape.

    It goes to the foot while it would cover the field that has the focus.

    Args:
        over: What it floats over.
        below: How far from the top, in pixels.
        beside: What it must not float over: at the left of `over`.
    """

    def __init__(self, over: QWidget, below: int = 0, beside: QWidget | None = None) -> None:
        super().__init__(over, dismissible=True)
        self._over, self._below, self._beside = over, below, beside
        over.installEventFilter(self)
        # Later: what had the focus may be just being destroyed, and the page with it.
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._place_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_message(self, kind: Kind, text: Phrase, action: Phrase | None = None) -> None:
        """Show a message in place of the one before."""
        super().show_message(kind, text, action)
        self.place()

    def place(self) -> None:
        """Take the width and the height that the message needs, at its place."""
        start = self._start()
        room = self._over.width() - start
        most = self.fontMetrics().averageCharWidth() * _LETTERS
        width = min(most, room - 2 * SPACE)
        self.ensurePolished()
        height = self.heightForWidth(width)
        self.setGeometry(self._area(QRect(start, 0, room, self._over.height()), width, height))
        self.raise_()

    def _start(self) -> int:
        seen = self._beside is not None and self._beside.isVisible()
        return self._beside.width() if self._beside is not None and seen else 0

    def _area(self, room: QRect, width: int, height: int) -> QRect:
        """Return where it goes: the top right, or the bottom right if the focus is there."""
        left = room.right() - width - SPACE
        top = QRect(left, self._below + SPACE_SMALL, width, height)
        return top.translated(0, self._foot(height) - top.y()) if self._covers_focus(top) else top

    def _foot(self, height: int) -> int:
        return self._over.height() - height - 2 * SPACE

    def _covers_focus(self, area: QRect) -> bool:
        focused = QApplication.focusWidget()
        if focused is None or not self._over.isAncestorOf(focused) or self.isAncestorOf(focused):
            return False
        used = focused.rect()
        if isinstance(focused, QPlainTextEdit | QTextEdit):
            # A long text is covered only where it is written.
            line = focused.cursorRect()
            used = QRect(0, line.y(), focused.width(), line.height())
        return area.intersects(QRect(focused.mapTo(self._over, used.topLeft()), used.size()))

    def _on_focus_changed(self) -> None:
        if not self.isHidden():
            self._later.start(0)

    def _place_again(self) -> None:
        if not self.isHidden():
            self.place()

    def event(self, event: QEvent) -> bool:
        """Take another height when the text or its size changes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at its place when the page is resized, and go with Escape."""
        if watched is self._over and not self.isHidden():
            if event.type() == QEvent.Type.Resize:
                self.place()
            elif _is_escape(event):
                self.clear()
                self.dismissed.emit()
                return True
        return super().eventFilter(watched, event)


def clear_messages(form: QWidget) -> None:
    """Remove what floats in the window of a form that is left: it was said about the form."""
    for each in form.window().findChildren(FloatingMessage):
        each.clear()


def _is_escape(event: QEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape
