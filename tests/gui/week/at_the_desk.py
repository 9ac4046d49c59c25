"""A counsellor's hands on their week, and what they read there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from counsel_desk.domain.records import Client, Filed
from counsel_desk.services.clients import clients
from counsel_desk.services.work.session import Session
from ui.walk.driver import Driver
from ui.week.week_grid import WeekGrid


def seen(desk: Driver) -> str:
    """Return every visible text, as a passer-by could read it."""
    labels = [each for each in desk.window().findChildren(QLabel) if each.isVisible()]
    texts = [each for each in desk.window().findChildren(QPlainTextEdit) if each.isVisible()]
    return " ".join([each.text() for each in labels] + [each.toPlainText() for each in texts])


def session(desk: Driver) -> Session:
    """Return the session of whoever is signed in."""
    return desk.desk.session


def first_client(desk: Driver) -> Filed[Client]:
    """Return the first client in the list."""
    return clients.listing(session(desk))[0].filed


def keys(desk: Driver, *pressed: Qt.Key) -> None:
    """Press keys on the grid."""
    grid = desk.find(WeekGrid, "week_grid")
    for key in pressed:
        QTest.keyClick(grid, key)
    desk.idle()


def plan(desk: Driver, at: str = "10:30", **picked: str) -> None:
    """Plan an appointment on the day that the form offers."""
    desk.pick("appointment_client", first_client(desk).record)
    desk.type("appointment_at", at)
    for name, value in picked.items():
        desk.pick(name, value)
    desk.click("save_appointment")
