"""Plays logind on a private bus, in a process of its own: `fake_logind.py ADDRESS`.

One word a line on standard input makes it say something on the bus; on standard output it says
what was asked of it: ``inhibited``, ``released``, ``asked`` (for the session).
"""

import os
import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QSocketNotifier
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


def tell(word: Any) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


class Logind(QDBusVirtualObject):
    """Answers the manager's calls."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent)
        self.pipes = []

    def introspect(self, _path: Any) -> Any:
        return ""

    def handleMessage(self, message: Any, connection: Any) -> Any:  # noqa: N802 - Qt's own name
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

    def released(self, notifier: Any, kept: Any) -> None:
        notifier.setEnabled(False)
        os.close(kept)
        tell("released")


def signal(path: Any, interface: Any, name: Any, *values: Any) -> Any:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    return message


def change(name: Any, value: Any) -> Any:
    interface = "org.freedesktop.DBus.Properties"
    told = (f"{SERVICE}.Session", {name: value}, ["IdleHint"])
    return signal(SESSION, interface, "PropertiesChanged", *told)


SAYINGS = {
    "sleep": lambda: signal(PATH, f"{SERVICE}.Manager", "PrepareForSleep", True),
    "wake": lambda: signal(PATH, f"{SERVICE}.Manager", "PrepareForSleep", False),
    "lock": lambda: signal(SESSION, f"{SERVICE}.Session", "Lock"),
    "inactive": lambda: change("Active", False),
    "active": lambda: change("Active", True),
    "locked": lambda: change("LockedHint", True),
    "unlocked": lambda: change("LockedHint", False),
    "other": lambda: signal(SESSION + "9", f"{SERVICE}.Session", "Lock"),
}


def main(address: Any) -> None:
    app = QCoreApplication(sys.argv)
    bus = QDBusConnection.connectToBus(address, "logind")
    logind = Logind(app)
    option = QDBusConnection.VirtualObjectRegisterOption.SubPath
    assert bus.registerVirtualObject(PATH, logind, option)
    assert bus.registerService(SERVICE)
    tell("ready")

    def read() -> None:
        # Several lines may come at once; the notifier speaks of them once.
        words = os.read(0, 4096).decode().split()
        for word in words:
            bus.send(SAYINGS[word]())
        if not words:
            app.quit()

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(read)
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
