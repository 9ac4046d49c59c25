"""Keeps text copied at the desk out of clipboard histories, and clears it soon after."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS = 30
"""How long text copied here stays on the clipboard."""
HINTS = {
    # KDE's Klipper and, by now, most managers on Linux:
    # https://specifications.freedesktop.org/clipboard-spec and klipper's source.
    "x-kde-passwordManagerHint": b"secret",
    # https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    # https://nspasteboard.org
    "org.nspasteboard.ConcealedType": b"1",
}
"""Formats that tell clipboard managers not to record the content."""
_COPIED, _SELECTED = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection


def _owns(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    return clipboard.ownsSelection() if mode is _SELECTED else clipboard.ownsClipboard()


class PrivateClipboard(QObject):
    """Marks copied text as private, and clears it after a while or on request.

    On X11 text that is merely selected counts as copied too: the middle button pastes it and
    clipboard managers read it. What other programs copied is left alone.

    Args:
        parent: The clipboard is watched as long as it lives.
        owns: Returns whether this program filled the clipboard; some platforms cannot say.
    """

    def __init__(
        self,
        parent: QObject,
        owns: Callable[[QClipboard, QClipboard.Mode], bool] = _owns,
    ) -> None:
        super().__init__(parent)
        self._owns = owns
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_copied)
        if self._clipboard.supportsSelection():
            self._clipboard.selectionChanged.connect(self._on_selected)

    def _on_copied(self) -> None:
        self._mark(_COPIED)

    def _on_selected(self) -> None:
        self._mark(_SELECTED)

    def _mark(self, mode: QClipboard.Mode) -> None:
        if not self._owns(self._clipboard, mode):
            return
        # `None` on an empty clipboard, whatever the stubs say.
        content: QMimeData | None = self._clipboard.mimeData(mode)
        if content is None or not content.hasText() or content.hasFormat(next(iter(HINTS))):
            return
        private = QMimeData()
        private.setText(content.text())
        for name, value in HINTS.items():
            private.setData(name, value)
        self._clipboard.setMimeData(private, mode)
        self._timer.start()

    def clear(self) -> None:
        """Clear the clipboard of what was copied here."""
        self._timer.stop()
        modes = (_COPIED, _SELECTED) if self._clipboard.supportsSelection() else (_COPIED,)
        for mode in modes:
            if self._owns(self._clipboard, mode):
                self._clipboard.clear(mode)
