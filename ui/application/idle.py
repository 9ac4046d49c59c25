"""Notices that nobody is at the desk."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from counsel_desk.domain.office.policy import Policy

_MS_PER_MINUTE = 60_000
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """Starts its time anew with every key, click, touch and movement in the program.

    Args:
        parent: As long as it lives, the time runs.
        minutes: How long nobody may be here; at first as in a new office.

    Signals:
        passed: Nobody was here for so long.
    """

    passed = Signal()

    def __init__(self, parent: QObject, minutes: float = Policy.idle_minutes) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self.set_minutes(minutes)
        self._timer.timeout.connect(self.passed)
        self.start()

    def set_minutes(self, minutes: float) -> None:
        """Change how long nobody may be here; the time begins anew if it runs."""
        self._timer.setInterval(round(minutes * _MS_PER_MINUTE))

    def start(self) -> None:
        """Begin to notice, or begin again."""
        self._timer.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Notice nothing any more."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start the time anew at a sign of somebody; every event goes on its way."""
        if event.type() in _SIGNS:
            self._timer.start()
        return super().eventFilter(watched, event)
