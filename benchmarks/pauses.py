"""Measures how long the window stands still while a large office is backed up, and notes saved."""

import os
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer

from benchmarks.measuring.measure import Measure, within
from benchmarks.measuring.office import office
from counsel_desk.services.notes import notes
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import VAULT_FOLDER
from ui.application.app import application
from ui.walk.driver import Driver

_PIECE = 1024 * 1024
_TICK_MS, _SAVES_MS = 2, 500
_MOST_MS = 50.0
_LONGEST_MS = 600_000


class _Pulse(QObject):
    """Beats as often as the window can, and keeps the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_TICK_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def stop(self) -> float:
        """Stop, and return the longest time in milliseconds."""
        self._timer.stop()
        return self.longest * 1000


def measures(tools: Tools, mebibytes: int) -> list[Measure]:
    """Measure a desk whose office is backed up while a note is saved twice a second.

    Args:
        tools: Storage, security and reports.
        mebibytes: The size of one more vault, of random bytes.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    with office(tools, 10) as (folder, person, client):
        with (folder / VAULT_FOLDER / f"{0:032x}.vault").open("wb") as file:
            for _each in range(mebibytes):
                file.write(os.urandom(_PIECE))
        place = folder.parent / "place"
        place.mkdir()
        driver = Driver(tools, folder)
        driver.restart()
        driver.sign_in(person.name, person.passphrase)
        longest = _backed_up(driver, client, place)
        driver.end()
    name = f"longest pause of the window, {mebibytes} MiB backed up"
    return [within(name, longest, "ms", None, _MOST_MS)]


def _backed_up(driver: Driver, client: str, place: Path) -> float:
    """Return the longest pause in milliseconds while a backup is made and notes are saved."""
    context, loop = driver.desk.context, QEventLoop()
    saved: list[object] = []
    session = context.session
    name, draft = notes.begin(session, client, session.today())

    def save() -> None:
        text = replace(draft, text=f"Saved {len(saved)} times. " * 40)
        context.run(lambda: notes.save(session, name, text), saved.append, loop)

    saves = QTimer()
    saves.timeout.connect(save)
    saves.start(_SAVES_MS)
    run = context.back_up(place)
    for ended in (run.made, run.refused, run.failed):
        ended.connect(lambda _outcome: loop.quit())
    QTimer.singleShot(_LONGEST_MS, loop, loop.quit)
    pulse = _Pulse()
    run.start()
    save()
    loop.exec()
    longest = pulse.stop()
    saves.stop()
    driver.idle()
    return longest
