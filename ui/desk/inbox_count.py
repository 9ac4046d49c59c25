"""How many entries of the inbox are open."""

from PySide6.QtCore import QObject, Signal


class InboxCount(QObject):
    """The number beside the inbox.

    Args:
        parent: Its parent.

    Signals:
        changed(int): The number is another one now.
        outdated: Something was noted elsewhere than in the inbox.
    """

    changed = Signal(int)
    outdated = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = 0

    @property
    def count(self) -> int:
        """The number as it was found last."""
        return self._count

    def set_count(self, count: int) -> None:
        """Take the number that was found now."""
        if count != self._count:
            self._count = count
            self.changed.emit(count)
