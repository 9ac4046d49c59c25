"""Sees which steps of the tour were really done."""

from PySide6.QtCore import QObject, QTimer, Signal

from counsel_desk.domain.trust import Role
from ui.application.app import App
from ui.client_file.client_page import ClientPage
from ui.tour.amounts import amounts
from ui.tour.progress import Progress
from ui.tour.steps import HELP, HIDE, OPEN, SIGN_IN

LOOK_MS = 700
"""How often it looks."""


class Guide(QObject):
    """Looks at the windows, and counts what was saved, while the tour goes on.

    Args:
        app: The desk of the tour.
        progress: How far the tour is; what it sees is noted there.
        parent: Its parent, if any.

    Signals:
        seen: Something that was done is noted.
    """

    seen = Signal()

    def __init__(self, app: App, progress: Progress, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._progress = app, progress
        self._covered, self._counting = False, False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Note what can be seen in the windows, and have counted what cannot."""
        desk = self._app.desk
        if desk is None or Role.COUNSELLOR not in desk.session.me.roles:
            return
        shell, window = desk.shell, self._app.help.window
        self._note(SIGN_IN)
        if any(each.isVisible() for each in shell.findChildren(ClientPage)):
            self._note(OPEN)
        if self._covered and not shell.covered:
            self._note(HIDE)
        self._covered = shell.covered
        if window is not None and window.isVisible():
            self._note(HELP)
        self._count()

    def _count(self) -> None:
        desk = self._app.desk
        if desk is None or self._counting or not desk.shell.isEnabled():
            return
        session, self._counting = desk.session, True
        self._app.runner.run(
            lambda: amounts(session), self._on_counted, self._on_not_counted, owner=self
        )

    def _on_counted(self, found: dict[str, int]) -> None:
        self._counting = False
        before = self._progress.before or found
        self._progress.before = before
        for name, number in found.items():
            if number > before.get(name, number):
                self._note(name)

    def _on_not_counted(self, _error: Exception) -> None:
        # The desk is being left, say; the next look counts again.
        self._counting = False

    def _note(self, name: str) -> None:
        if self._progress.finish(name):
            self.seen.emit()
