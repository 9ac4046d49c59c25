"""Detects that nobody is at the desk."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

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

    It looks at what reaches the window in front, and the widget in it that is typed into. To look
    at every event of the program in Python would take a slow laptop a tenth of its time.

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
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            application.focusObjectChanged.connect(self._watch)
            self._watch(application.focusWindow())
            self._watch(application.focusObject())
        self.start()

    def set_minutes(self, minutes: float) -> None:
        """Change how long the desk may be idle; a running timer starts again."""
        self._timer.setInterval(round(minutes * _MS_PER_MINUTE))

    def start(self) -> None:
        """Start or restart the timer."""
        self._timer.start()

    def stop(self) -> None:
        """Stop the timer."""
        self._timer.stop()

    def _watch(self, place: QObject | None) -> None:
        """Look at what reaches a window or a widget, from now on."""
        if place is not None:
            place.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Restart a running timer on activity, and let every event pass."""
        if self._timer.isActive() and event.type() in _ACTIVITY:
            self._timer.start()
        return False
