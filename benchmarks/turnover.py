"""Measures what many openings of files, and changes of language and theme, leave behind."""

import gc
import os
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import office
from benchmarks.measuring.measure import Measure, within
from counsel_desk.services.clients import clients
from counsel_desk.services.ports.tools import Tools
from resources.loader import themes
from ui import words
from ui.application.app import application
from ui.client_file.client_page import ClientPage
from ui.desk.context import Spot
from ui.walk.driver import Driver

OPENINGS, CHANGES = 300, 100
_WARM = 24
"""So many of each go before: what is kept for good is there by then."""
_NOTES, _PEOPLE = 600, 30
_MOST_MIB = 10.0
_PAGE = 4096
_REST_MS = 1500
"""After so long, what was freed is given back to the system."""


def measures(tools: Tools, openings: int = OPENINGS, changes: int = CHANGES) -> list[Measure]:
    """Measure how many widgets and how much memory are left.

    Args:
        tools: Storage, security and reports.
        openings: How many files are opened, each at another of its parts.
        changes: How often the language changes, and the theme.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    with office.office(tools, _NOTES, _PEOPLE) as (folder, person, _client):
        desk = Driver(tools, folder)
        desk.sign_in(person.name, person.passphrase)
        try:
            _open(desk, _WARM)
            _change(desk, _WARM)
            before = _held(desk)
            _open(desk, openings)
            opened = _held(desk)
            _change(desk, changes)
            changed = _held(desk)
        finally:
            desk.end()
    named = f"{openings} openings of clients"
    also = f"{changes} changes of language and theme"
    return [
        within(f"widgets left by {named}", opened[0] - before[0], "", None, 0),
        within(f"memory left by {named}", opened[1] - before[1], "MiB", None, _MOST_MIB),
        within(f"widgets left by {also}", changed[0] - opened[0], "", None, 0),
        within(f"memory left by {also}", changed[1] - opened[1], "MiB", None, _MOST_MIB),
    ]


def _open(desk: Driver, times: int) -> None:
    """Open one client after the other, each at another part of the file; end at the list."""
    desk.go("clients")
    records = [line.filed.record for line in clients.listing(desk.desk.session)]
    for number, record in enumerate(islice(cycle(records), times)):
        desk.click("nav_clients")  # without a click now and then, the desk would lock itself
        desk.desk.context.open_file(Spot(record))
        desk.idle()
        page = desk.find(ClientPage, "client_page")
        desk.tab(page.parts[number % len(page.parts)])
    desk.click("back_to_clients")


def _change(desk: Driver, times: int) -> None:
    """Change the language and the theme in turn, and end with the first of each."""
    chosen = zip(cycle(words.LANGUAGE_CODES), cycle(themes()), strict=False)
    for language, theme in (*islice(chosen, times), (words.LANGUAGE_CODES[0], themes()[0])):
        desk.desk.shell.preferred.emit("language", language)
        desk.desk.shell.preferred.emit("theme", theme)
        desk.idle()


def _held(desk: Driver) -> tuple[int, float]:
    """Return how many widgets there are, and how many MiB of memory are in use."""
    desk.idle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.qWait(_REST_MS)
    desk.idle()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return len(QApplication.allWidgets()), pages * _PAGE / 1024**2
