"""A message that floats at the foot of a page, covers no button there, and moves nothing."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.translated import Phrase

_LETTERS = 72
"""Its width at most, in letters."""
_ROWS = 5
"""How many rows of buttons it looks for room beside, in the lower half, before it covers any."""
_SETTLED_MS = 200
"""What was pressed may show something else once it is done; then this gives way to that."""


class FloatingMessage(InlineMessage):
    """Stays in the middle of the foot of what it floats over until it is closed, also by Escape.

    It is beside or above the buttons and the field in use that it would cover there.

    Args:
        over: What it floats over.
        beside: What it must not float over: at the left of `over`.
    """

    def __init__(self, over: QWidget, beside: QWidget | None = None) -> None:
        super().__init__(over, dismissible=True)
        self._over, self._beside = over, beside
        over.installEventFilter(self)
        # Later: what had the focus may be just being destroyed, and the page with it.
        self._later, self._settled = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._settled.setInterval(_SETTLED_MS)
        for timer in (self._later, self._settled):
            timer.timeout.connect(self._place_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_message(self, kind: Kind, text: Phrase, action: Phrase | None = None) -> None:
        """Show a message in place of the one before."""
        super().show_message(kind, text, action)
        self.place()
        self._settled.start()

    def clear(self) -> None:
        """Remove the message."""
        self._later.stop()
        self._settled.stop()
        super().clear()

    def place(self) -> None:
        """Take the width and the height that the message needs, at its place."""
        start = self._start()
        room = self._over.width() - start
        most = self.fontMetrics().averageCharWidth() * _LETTERS
        width = min(most, room - 2 * SPACE)
        self.ensurePolished()
        height = self.heightForWidth(width)
        foot = self._over.height() - height - SPACE_SMALL
        lowest = QRect(start + (room - width) // 2, foot, width, height)
        self.setGeometry(above_foot(self, self._over, lowest))
        self.raise_()

    def _start(self) -> int:
        seen = self._beside is not None and self._beside.isVisible()
        return self._beside.width() if self._beside is not None and seen else 0

    def _on_focus_changed(self) -> None:
        if not self.isHidden():
            self._later.start(0)
            self._settled.start()

    def _place_again(self) -> None:
        if not self.isHidden():
            self.place()

    def event(self, event: QEvent) -> bool:
        """Take another height when the text or its size changes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self._follow()
        return done

    def _follow(self) -> None:
        """Take the place that there is, and look again once the page has laid itself out."""
        self.place()
        if not self._later.isActive():
            self._later.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at its place when the page is resized, and go with Escape."""
        if watched is self._over and not self.isHidden():
            if event.type() == QEvent.Type.Resize:
                self._follow()
            elif _is_escape(event):
                self.clear()
                self.dismissed.emit()
                return True
        return super().eventFilter(watched, event)


def above_foot(floating: QWidget, over: QWidget, foot: QRect) -> QRect:
    """Return a place at the foot, moved beside or above what somebody uses there.

    Args:
        floating: What is to be placed.
        over: What it floats over.
        foot: The lowest place for it, in the coordinates of `over`.
    """
    area, used = QRect(foot), _used(floating, over)
    for _row in range(_ROWS):
        beside = _beside(area, used, over.width() - SPACE)
        if beside is not None:
            return beside
        top = min(each.top() for each in used if each.intersects(area))
        area = area.translated(0, top - SPACE_SMALL - area.bottom())
        if area.top() < over.height() // 2:
            break  # It would be in the middle of what somebody reads.
    return foot


def _beside(area: QRect, used: list[QRect], end: int) -> QRect | None:
    """Return a free place at this height, no further to the right than needed, if there is one."""
    while area.right() <= end:
        under = [each for each in used if each.intersects(area)]
        if not under:
            return area
        area = area.translated(max(each.right() for each in under) + SPACE_SMALL - area.left(), 0)
    return None


def _used(floating: QWidget, over: QWidget) -> list[QRect]:
    """Return where buttons, choices, the field in use and other messages are."""
    seen: list[QWidget] = [
        each
        for kind in (QPushButton, QComboBox)
        for each in over.findChildren(kind)
        if each.isEnabled() and not floating.isAncestorOf(each)
    ]
    seen += [each for each in over.findChildren(InlineMessage) if each is not floating]
    seen = [each for each in seen if each.isVisible() and not each.visibleRegion().isEmpty()]
    found = [QRect(each.mapTo(over, QPoint()), each.size()) for each in seen]
    focused = QApplication.focusWidget()
    if focused is None or not over.isAncestorOf(focused) or floating.isAncestorOf(focused):
        return found
    if not isinstance(focused, QLineEdit | QAbstractSpinBox | QPlainTextEdit | QTextEdit):
        return found  # A page, a table or a picture is only looked at.
    used = focused.rect()
    if isinstance(focused, QPlainTextEdit | QTextEdit):
        # A long text is covered only where it is written.
        line = focused.cursorRect()
        used = QRect(0, line.y(), focused.width(), line.height())
    return [*found, QRect(focused.mapTo(over, used.topLeft()), used.size())]


def clear_messages(form: QWidget) -> None:
    """Remove what floats in the window of a form that is left: it was said about the form."""
    for each in form.window().findChildren(FloatingMessage):
        each.clear()


def _is_escape(event: QEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape
