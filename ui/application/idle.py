"""Detects that nobody is at the desk."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from counsel_desk.domain.office.policy import Policy

_MS_PER_MINUTE = 60_000
_ACTIVITY = frozenset(
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
    """Measures the time since the last key, click, touch or movement in the program.

    Args:
        parent: The timer runs as long as it lives.
        minutes: How long the desk may be idle; by default as in a new office.

    Signals:
        passed: The desk was idle for that long.
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
        """Change how long the desk may be idle; a running timer starts again."""
        self._timer.setInterval(round(minutes * _MS_PER_MINUTE))

    def start(self) -> None:
        """Start or restart the timer."""
        self._timer.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Stop the timer."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Restart the timer on activity, and let every event pass."""
        if event.type() in _ACTIVITY:
            self._timer.start()
        return False
