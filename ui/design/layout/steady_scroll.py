"""A scroll area that settles whatever is in it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QWidget

_DEEPEST = 4
"""A bar that comes changes the width, which may change the height, which may let it go again."""


class SteadyScroll(QScrollArea):
    """Lets its content lay itself out before it decides about its bar once more.

    Qt decides as soon as the content has another size, which still asks for the height that suits
    its former width. Where there is room without the bar and not with it, Qt would show and hide
    the bar within itself until the program crashed. And where its content, as it is laid out, has
    the area itself made smaller, Qt would leave what is in sight as large as before, and its end
    out of reach.

    Args:
        parent: Its parent, if any.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deep, self._resizing, self._resized = 0, 0, 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the content, but not in circles."""
        if event.type() != QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        if self._deep >= _DEEPEST:
            return False
        self._deep += 1
        done = super().eventFilter(watched, event)
        self._deep -= 1
        return done

    def event(self, event: QEvent) -> bool:
        """Follow the own size, also where it was changed meanwhile."""
        if event.type() != QEvent.Type.Resize:
            return super().event(event)
        self._resized += 1
        before = self._resized
        self._resizing += 1
        done = super().event(event)
        self._resizing -= 1
        if not self._resizing and self._resized > before and self._is_cut():
            self.setViewportMargins(self.viewportMargins())  # lays it out again
        return done

    def _is_cut(self) -> bool:
        return not self.contentsRect().contains(self.viewport().geometry())
