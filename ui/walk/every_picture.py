"""Takes a picture of every page in every language, theme, text size and screen, and looks at it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from resources.loader import themes
from ui import screenshot
from ui.application.app import application
from ui.design import digits, theme
from ui.finders.look import look
from ui.languages import KNOWN
from ui.sheets.saving_dialog import SavingDialog
from ui.walk.driver import Driver
from ui.walk.every_page import Visit

SIZES = (1.0, 1.5, 2.0)
SCREENS = (QSize(1366, 690), QSize(1920, 1040))
"""The room that a window has on the two usual screens."""
_ROUNDS, _STILL = 60, 8
"""So many rounds at most, and so many without a change; a timer may wait for one of them."""


@dataclass(frozen=True)
class Looks:
    """What each page is pictured in.

    Attributes:
        languages: The languages of the windows.
        themes: The themes; faults are looked for in the first, since all are laid out alike.
        sizes: The text sizes, 1.0 for 100 %.
        screens: The room that the window has.
    """

    languages: Sequence[str] = KNOWN
    themes: Sequence[str] = themes()
    sizes: Sequence[float] = SIZES
    screens: Sequence[QSize] = SCREENS

    def names(self, visit: str) -> list[str]:
        """Return the names of the pictures of one page."""
        chosen = product(self.languages, self.themes, self.sizes, self.screens)
        return [picture_name(visit, *each) for each in chosen]


def picture_name(visit: str, language: str, style: str, size: float, screen: QSize) -> str:
    """Return the name of a picture's file, in a folder for the page."""
    return f"{visit}/{language}-{style}-{size * 100:.0f}-{screen.width()}.png"


def settle(window: QWidget) -> None:
    """Wait until a window is laid out: what wraps asks for its height again, several times."""
    before: list[tuple[int, int]] = []
    same = 0
    for _round in range(_ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()
        now = [(each.width(), each.height()) for each in window.findChildren(QWidget)]
        same = same + 1 if now == before else 0
        if same == _STILL:
            return
        before = now


def give_room(window: QWidget, screen: QSize) -> None:
    """Let a window fill a screen; a small dialog or a menu is as large as it needs to be."""
    if isinstance(window, QMainWindow | SavingDialog):
        window.resize(screen)
    elif isinstance(window, QDialog):
        window.adjustSize()
    elif isinstance(window, QMenu):
        window.hide()  # A menu takes its columns from the screen as it opens.
        window.popup(QPoint())
    else:
        window.resize(window.size().boundedTo(screen))


def stay(desk: Driver) -> None:
    """Be there: a desk that nobody touches while its pictures are taken would lock itself."""
    if desk.app.desk is not None and not desk.left:
        desk.app.desk.idle.start()


def dress(visit: Visit, looks: Looks) -> Iterator[tuple[str, str, float, QSize]]:
    """Show what is in front in each language, theme, size and screen, one after the other.

    Each language is chosen once: forms are then built anew, which takes longest.
    """
    window, languages = visit.window, visit.desk.app.languages
    for language in looks.languages:
        for style, size in product(looks.themes, looks.sizes):
            theme.apply(application(), style, size, digits.family(language, own=False))
            if languages.current != language:
                languages.choose(language)
            visit.desk.idle()
            for screen in looks.screens:
                stay(visit.desk)
                give_room(window, screen)
                # Without a window manager it is not active any more once a dialog was.
                window.activateWindow()
                settle(window)
                yield language, style, size, screen


def take(visit: Visit, to: Path, looks: Looks) -> list[str]:
    """Take the pictures of one page and keep them with the faults found; return these.

    What was taken before is not taken again.
    """
    report = to / "faults" / f"{visit.name}.json"
    if report.exists() and all((to / name).exists() for name in looks.names(visit.name)):
        known: list[str] = json.loads(report.read_text(encoding="utf-8"))
        return known
    found: list[str] = []
    for language, style, size, screen in dress(visit, looks):
        screenshot.save(visit.window, to / picture_name(visit.name, language, style, size, screen))
        if style == looks.themes[0]:
            where = f"{visit.name} {language} {size * 100:.0f} % {screen.width()}"
            found += [f"{where}: {each}" for each in look(visit.window, language, screen)]
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")
    return found
