"""Receives system events from logind on Linux.

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
    """Receives sleep, lock and switch, and holds sleep back until everything is saved.

    Without a bus, without logind or outside a session it receives nothing and fails silently.

    Args:
        parent: Events are received as long as it lives.
        address: The address of the bus; if empty, the system bus.
    """

    def __init__(self, parent: QObject, address: str = "") -> None:
        super().__init__(parent)
        self._name = f"counsel_desk {next(_numbers)}"
        self._inhibitor: int | None = None
        # Qt drops a pending call before its reply arrives unless something refers to it.
        self._calls: dict[int, QDBusPendingCallWatcher] = {}
        to = address or QDBusConnection.BusType.SystemBus
        self._bus = QDBusConnection.connectToBus(to, self._name)
        if not self._bus.isConnected():
            return
        self._listen(PATH, MANAGER, "PrepareForSleep", "_on_prepare_for_sleep(bool)")
        self._hold_back()
        own = os.environ.get("XDG_SESSION_ID") or "auto"
        self._call("GetSession", [own], self._on_session_found)

    def _listen(self, path: str, interface: str, name: str, slot: str) -> None:
        # PySide accepts the str that SLOT returns; its type hints want bytes, which it refuses.
        place = SERVICE, path, interface, name
        self._bus.connect(*place, self, SLOT(slot))  # type: ignore[call-overload]

    def _call(self, method: str, arguments: list[str], answer: Callable[[object], None]) -> None:
        """Call the manager without waiting; if it refuses, `answer` is not called."""
        message = QDBusMessage.createMethodCall(SERVICE, PATH, MANAGER, method)
        message.setArguments(arguments)
        number = next(_numbers)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)

        def finished() -> None:
            ended = self._calls.pop(number)
            reply = ended.reply()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                answer(reply.arguments()[0])
            ended.deleteLater()

        self._calls[number] = watcher
        watcher.finished.connect(finished)

    def _hold_back(self) -> None:
        why = "Saving what is half written"
        self._call("Inhibit", ["sleep", "counsel_desk", why, "delay"], self._on_held_back)

    def _on_held_back(self, reply: object) -> None:
        self.let_sleep()
        if isinstance(reply, QDBusUnixFileDescriptor) and reply.isValid():
            self._inhibitor = os.dup(reply.fileDescriptor())

    def _on_session_found(self, reply: object) -> None:
        if not isinstance(reply, QDBusObjectPath):
            return
        path = reply.path()
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
        if self._inhibitor is not None:
            os.close(self._inhibitor)
            self._inhibitor = None

    def stop(self) -> None:
        """Stop listening."""
        self.let_sleep()
        self._calls.clear()
        QDBusConnection.disconnectFromBus(self._name)
