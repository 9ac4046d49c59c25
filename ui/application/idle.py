"""Detects that nobody is at the desk."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from counsel_desk.domain.office.policy import Policy

_MS_PER_SECOND = 1_000
_MS_PER_MINUTE = 60_000
WARNING_MS = 30 * _MS_PER_SECOND
"""How long before the end the person is warned."""
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


def _now() -> float:
    """Return seconds that pass while the machine sleeps too; no clock that somebody sets."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class Idle(QObject):
    """Measures the time since the last key, click, touch or movement in the program.

    Timers stand still while the machine sleeps. Where nothing tells of the sleep, the first key
    after it finds that the time is over.

    It looks at what reaches the window in front, and the widget in it that is typed into. To look
    at every event of the program in Python would take a slow laptop a tenth of its time.

    Args:
        parent: The timer runs as long as it lives.
        minutes: How long the desk may be idle; by default as in a new office.

    Signals:
        passed: The desk was idle for that long.
        nearly(int): So many seconds are left; 0 once somebody is there again.
    """

    passed = Signal()
    nearly = Signal(int)

    def __init__(self, parent: QObject, minutes: float = Policy.idle_minutes) -> None:
        super().__init__(parent)
        self._since = _now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_passed)
        self._warning = QTimer(self)
        self._warning.setInterval(_MS_PER_SECOND)
        self._warning.timeout.connect(self._on_second)
        self._warned = False
        self.set_minutes(minutes)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            application.focusObjectChanged.connect(self._watch)
            self._watch(application.focusWindow())
            self._watch(application.focusObject())
        self.start()

    @property
    def minutes(self) -> int:
        """How long the desk may be idle."""
        return round(self._timer.interval() / _MS_PER_MINUTE)

    def set_minutes(self, minutes: float) -> None:
        """Change how long the desk may be idle; a running timer starts again."""
        self._timer.setInterval(round(minutes * _MS_PER_MINUTE))
        if self._timer.isActive():
            self.start()

    def start(self) -> None:
        """Start or restart both timers."""
        self._since = _now()
        self._timer.start()
        self._warning.start(max(self._timer.interval() - WARNING_MS, 0))
        if self._warned:
            self._warned = False
            self.nearly.emit(0)

    def stop(self) -> None:
        """Stop the timers."""
        self._timer.stop()
        self._warning.stop()

    def _on_second(self) -> None:
        """Say how much is left, from half a minute before the end, once a second."""
        self._warning.setInterval(_MS_PER_SECOND)
        self._warned = True
        self.nearly.emit(max(round(self._timer.remainingTime() / _MS_PER_SECOND), 1))

    def _on_passed(self) -> None:
        self._warning.stop()
        self.passed.emit()

    def _watch(self, place: QObject | None) -> None:
        """Look at what reaches a window or a widget, from now on."""
        if place is not None:
            place.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Restart a running timer on activity, and let the event pass unless it comes too late."""
        if not self._timer.isActive() or event.type() not in _ACTIVITY:
            return False
        if (_now() - self._since) * _MS_PER_SECOND > self._timer.interval():
            self._timer.stop()
            self._on_passed()
            return True
        self.start()
        return False
