"""Plays logind on a private bus, in a process of its own: `fake_logind.py ADDRESS`.

Each line on standard input is the name of a signal to send; each line on standard output is a
call that arrived: ``inhibited``, ``released``, or ``asked`` (for the session).
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

SERVICE = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
SESSION = "/org/freedesktop/login1/session/_32"


def tell(word: str) -> None:
    """Write a line to the test."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


class Logind(QDBusVirtualObject):
    """Answers the calls to logind's manager."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pipes: list[QSocketNotifier] = []

    def introspect(self, _path: str) -> str:
        """Describe nothing."""
        return ""

    def handleMessage(  # noqa: N802 - Qt's own name
        self, message: QDBusMessage, connection: QDBusConnection
    ) -> bool:
        """Answer a call, and return whether it is known."""
        if message.member() == "Inhibit":
            what, _who, _why, mode = message.arguments()
            kept, given = os.pipe()
            connection.send(message.createReply(QDBusUnixFileDescriptor(given)))
            os.close(given)
            notifier = QSocketNotifier(kept, QSocketNotifier.Type.Read, self)
            notifier.activated.connect(lambda: self.released(notifier, kept))
            self.pipes.append(notifier)
            tell(f"inhibited {what} {mode}")
            return True
        if message.member() == "GetSession":
            connection.send(message.createReply(QDBusObjectPath(SESSION)))
            tell("asked")
            return True
        return False

    def released(self, notifier: QSocketNotifier, kept: int) -> None:
        """Tell the test that a lock on sleep was released."""
        notifier.setEnabled(False)
        os.close(kept)
        tell("released")


def signal(path: str, interface: str, name: str, *values: object) -> QDBusMessage:
    """Return a signal to send."""
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    return message


def change(name: str, value: bool) -> QDBusMessage:
    """Return the signal that a property of the session changed."""
    interface = "org.freedesktop.DBus.Properties"
    values = (f"{SERVICE}.Session", {name: value}, ["IdleHint"])
    return signal(SESSION, interface, "PropertiesChanged", *values)


SIGNALS = {
    "sleep": lambda: signal(PATH, f"{SERVICE}.Manager", "PrepareForSleep", True),
    "wake": lambda: signal(PATH, f"{SERVICE}.Manager", "PrepareForSleep", False),
    "lock": lambda: signal(SESSION, f"{SERVICE}.Session", "Lock"),
    "inactive": lambda: change("Active", False),
    "active": lambda: change("Active", True),
    "locked": lambda: change("LockedHint", True),
    "unlocked": lambda: change("LockedHint", False),
    "other": lambda: signal(SESSION + "9", f"{SERVICE}.Session", "Lock"),
}


def main(address: str) -> None:
    """Serve the bus until standard input ends."""
    app = QCoreApplication(sys.argv)
    bus = QDBusConnection.connectToBus(address, "logind")
    logind = Logind(app)
    option = QDBusConnection.VirtualObjectRegisterOption.SubPath
    assert bus.registerVirtualObject(PATH, logind, option)
    assert bus.registerService(SERVICE)
    tell("ready")

    def read() -> None:
        # Several lines may arrive at once, with one notification.
        words = os.read(0, 4096).decode().split()
        for word in words:
            bus.send(SIGNALS[word]())
        if not words:
            app.quit()

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(read)
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
