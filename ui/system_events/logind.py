"""Listens to logind on Linux.

Interfaces: https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html.
"""

import os
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from ui.system_events.events import Reason, SystemEvents

SERVICE = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
_numbers = count(1)


class Logind(SystemEvents):
    """Hears of sleep, lock and switch, and holds sleep back until the desk is saved.

    Without a bus, without logind, or outside of a session it hears nothing and says nothing.

    Args:
        parent: As long as it lives, the machine is listened to.
        address: Of the bus; the system's if not given.
    """

    def __init__(self, parent: QObject, address: str = "") -> None:
        super().__init__(parent)
        self._name = f"counsel_desk {next(_numbers)}"
        self._held: int | None = None
        # A call is forgotten before its answer comes if nobody keeps it.
        self._asked: dict[int, QDBusPendingCallWatcher] = {}
        to = address or QDBusConnection.BusType.SystemBus
        self._bus = QDBusConnection.connectToBus(to, self._name)
        if not self._bus.isConnected():
            return
        self._listen(PATH, MANAGER, "PrepareForSleep", "_on_prepare_for_sleep(bool)")
        self._hold_back()
        own = os.environ.get("XDG_SESSION_ID") or "auto"
        self._ask("GetSession", [own], self._on_session_found)

    def _listen(self, path: str, interface: str, name: str, slot: str) -> None:
        # PySide takes the text that SLOT returns; its type hints ask for bytes, which it refuses.
        place = SERVICE, path, interface, name
        self._bus.connect(*place, self, SLOT(slot))  # type: ignore[call-overload]

    def _ask(self, method: str, given: list[str], answer: Callable[[object], None]) -> None:
        """Call the manager without waiting; where it refuses, nothing follows."""
        message = QDBusMessage.createMethodCall(SERVICE, PATH, MANAGER, method)
        message.setArguments(given)
        number = next(_numbers)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)

        def finished() -> None:
            found = self._asked.pop(number)
            reply = found.reply()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                answer(reply.arguments()[0])
            found.deleteLater()

        self._asked[number] = watcher
        watcher.finished.connect(finished)

    def _hold_back(self) -> None:
        why = "Saving what is half written"
        self._ask("Inhibit", ["sleep", "counsel_desk", why, "delay"], self._on_held_back)

    def _on_held_back(self, found: object) -> None:
        self.let_sleep()
        if isinstance(found, QDBusUnixFileDescriptor) and found.isValid():
            self._held = os.dup(found.fileDescriptor())

    def _on_session_found(self, found: object) -> None:
        if not isinstance(found, QDBusObjectPath):
            return
        path = found.path()
        self._listen(path, SESSION, "Lock", "_on_lock()")
        changed = "_on_properties_changed(QString,QVariantMap)"
        self._listen(path, PROPERTIES, "PropertiesChanged", changed)

    @Slot(bool)
    def _on_prepare_for_sleep(self, begins: bool) -> None:
        if begins:
            self.left.emit(Reason.SLEEP)
        else:
            self._hold_back()

    @Slot()
    def _on_lock(self) -> None:
        self.left.emit(Reason.LOCKED)

    @Slot(str, "QVariantMap")
    def _on_properties_changed(self, interface: str, changed: dict[str, object]) -> None:
        if interface != SESSION:
            return
        if changed.get("LockedHint") is True:
            self.left.emit(Reason.LOCKED)
        elif changed.get("Active") is False:
            self.left.emit(Reason.SWITCHED)

    def let_sleep(self) -> None:
        """Let the machine go to sleep."""
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def stop(self) -> None:
        """Listen no more."""
        self.let_sleep()
        self._asked.clear()
        QDBusConnection.disconnectFromBus(self._name)
