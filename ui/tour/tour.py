"""The tour: the real windows on a fictional office, with a guide at their foot."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QWidget

from counsel_desk.demo.office import SEED, build
from counsel_desk.demo.people import Person, staff
from counsel_desk.domain.trust import Role
from counsel_desk.exit_codes import RESTART, TOUR_KEPT
from counsel_desk.services.ports.tools import Tools
from ui.application.app import App, application
from ui.application.desk_presenter import DeskPresenter
from ui.tour import progress as progresses
from ui.tour.guide import Guide
from ui.tour.steps import LOCK, STEPS
from ui.tour.tour_panel import TourPanel

OFFICE = "office"
"""The name of the office's folder in the tour's."""
_BUILT = "built"
"""The name of the mark of an office that is complete."""
_CLIENTS, _NOTES = 6, 12


def counsellor() -> Person:
    """Return whom the tour signs in as."""
    # These people are invented, and their passphrases are public.
    people = staff(random.Random(SEED))  # noqa: S311
    return next(each for each in people if Role.COUNSELLOR in each.roles)


def built(tools: Tools, folder: Path) -> Tools:
    """Build the fictional office in a tour's folder, unless it is there, and return the tools.

    It is marked when it is complete: one that a kill cut short is never opened.
    """
    if not (folder / _BUILT).exists():
        shutil.rmtree(folder / OFFICE, ignore_errors=True)
        build(folder / OFFICE, tools, _CLIENTS, _NOTES)
        (folder / _BUILT).touch()
    return tools


class Tour(QObject):
    """Runs the tour in one process, from the sign-in until the desk is locked or closed.

    Args:
        make_tools: Builds storage, security and reports.
        folder: The tour's folder.
        language: The language of the windows; empty for the system's.
        left: The exit code with which the desk was left before.

    Attributes:
        app: The desk.
        progress: How far the tour is.
        kept: Whether the tour is to go on another day.
    """

    def __init__(
        self, make_tools: Callable[[], Tools], folder: Path, language: str, left: int = RESTART
    ) -> None:
        super().__init__()
        self._folder = folder
        self._window: QMainWindow | None = None
        self.kept = False
        self.progress = progresses.read(folder)
        self._language = self.progress.language or language
        self.app = App(lambda: built(make_tools(), folder), folder / OFFICE, self, left=left)
        self._guide = Guide(self.app, self.progress, self)
        self._guide.seen.connect(self._show_step)
        self.app.desk_opened.connect(self._on_desk_opened)
        self.app.ended.connect(self._on_ended)

    def start(self) -> None:
        """Show the sign-in of the fictional office, which is built first."""
        self.app.start()
        entry = self.app.entry
        if entry is None:
            return
        entry.offer_tour(False)
        if self._language:
            self.app.languages.choose(self._language)
            entry.set_language(self.app.languages.current)
        if not (self._folder / _BUILT).exists():
            entry.set_busy(self.tr("Building the fictional office. This takes a moment…"))
        self._attach(entry)
        self._guide.start()

    def _on_desk_opened(self, desk: DeskPresenter) -> None:
        self._attach(desk.shell)
        self._guide.look()

    def _attach(self, window: QMainWindow) -> None:
        """Put a panel at the foot of a window."""
        self._panel = TourPanel(self.app.languages, counsellor())
        self._panel.step_requested.connect(self._go)
        self._panel.fill_in_requested.connect(self._fill_in)
        self._panel.later_requested.connect(lambda: self._leave(kept=True))
        self._panel.end_requested.connect(lambda: self._leave(kept=False))
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._panel.dock())
        self._panel.listen_in(window)
        self._window = window
        self._show_step()

    def _show_step(self) -> None:
        number = self.progress.step
        self._panel.show_step(number, done=STEPS[number].name in self.progress.done)
        self.progress.language = self.app.languages.current
        progresses.keep(self._folder, self.progress)

    def _go(self, by: int) -> None:
        self.progress.go(by)
        self._show_step()

    def _fill_in(self) -> None:
        window, person = self._window, counsellor()
        if window is None:
            return
        _write(window, "sign_in_name", person.name)
        _write(window, "sign_in_passphrase", person.passphrase)
        button = window.findChild(QPushButton, "sign_in")
        if button is not None:
            button.setFocus()

    def _leave(self, *, kept: bool) -> None:
        self.kept = kept
        if self._window is not None:
            self._window.close()

    def _on_ended(self, restart: bool) -> None:
        self._guide.stop()
        if restart:
            self.progress.finish(LOCK)
        self.progress.language = self.app.languages.current
        progresses.keep(self._folder, self.progress)

    @property
    def code(self) -> int:
        """The exit code of the process, once it ended."""
        return self.app.left or (TOUR_KEPT if self.kept else 0)


def _write(window: QWidget, name: str, text: str) -> None:
    """Write a text into the line of a name, or into the line inside a field of that name."""
    found = window.findChild(QWidget, name)
    line = found if isinstance(found, QLineEdit) or found is None else found.findChild(QLineEdit)
    if isinstance(line, QLineEdit):
        line.setText(text)


def run_tour(
    make_tools: Callable[[], Tools], folder: Path, language: str, left: int = RESTART
) -> int:
    """Run the tour in this process.

    Args:
        make_tools: Builds storage, security and reports.
        folder: The tour's folder.
        language: The language of the windows; empty for the system's.
        left: The exit code with which the desk was left before.

    Returns:
        0, `TOUR_KEPT`, or one of `RESTARTS` if the desk was locked.
    """
    qt = application()
    tour = Tour(make_tools, folder, language, left)
    tour.app.ended.connect(lambda _restart: qt.exit(tour.code))
    tour.start()
    return qt.exec()
