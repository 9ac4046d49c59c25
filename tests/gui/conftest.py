"""Sets the theme, makes desks, and fails a test that leaves a thread, a timer or a window.

Applying the style sheet to every widget took more than half of the time of these tests, so only
those that look at sizes, colours or pictures ask for it: with the fixture `styled`.
"""

import gc
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role
from resources import loader
from tests.gui.person import CounsellorDesk, SeatedPerson
from tests.helpers.folders import copied
from tests.helpers.office import Office
from ui.design import theme
from ui.qt_messages import NOISE
from ui.walk.driver import Driver


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let a test fail at every Qt warning except the known meaningless ones."""
    item.add_marker(pytest.mark.qt_log_ignore(*map(re.escape, NOISE)))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme, without its style sheet."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "stylesheet", lambda _theme, _scale: "")
        theme.apply(qapp, "light", 1.0)
        yield qapp


@pytest.fixture(scope="module")
def styled(qapp: QApplication) -> Iterator[None]:
    """The style sheet as well, for the tests of a module; also of pages that are in no window."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "stylesheet", loader.stylesheet)
        patch.setattr(theme, "_put_on", QApplication.setStyleSheet)
        theme.apply(qapp, "light", 1.0)
        yield
        qapp.setStyleSheet("")
    theme.apply(qapp, "light", 1.0)


@pytest.fixture
def restored_theme(qapp: QApplication) -> Iterator[None]:
    """Restore the theme after a test, once its windows are gone: each would be styled again."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light", 1.0)


def _timers() -> list[QTimer]:
    """Return every running timer."""
    found = [each for each in gc.get_objects() if isinstance(each, QTimer)]
    return [each for each in found if shiboken6.isValid(each) and each.isActive()]


@pytest.fixture(autouse=True)
def no_leaks(qapp: QApplication) -> Iterator[None]:
    """Fail when a thread, a running timer or a window outlives its test.

    Tests give their windows to `qtbot`, which closes them; they are deleted here. Objects from
    before the test are frozen, because collecting all of them again took longer than the tests.
    """
    threads = set(threading.enumerate())
    gc.freeze()
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left: list[QObject | threading.Thread] = []
    left += [each for each in threading.enumerate() if each not in threads]
    left += _timers()
    left += [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert not left, f"left behind: {left}"


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """Qt's robot, that keeps what it is given until it closes it.

    It would only refer to it weakly: a window in a circle of references could be collected while it
    is painted, once the test has returned. Windows of the program are held by their presenters.
    """
    kept = list[QWidget]()
    monkeypatch.setattr(qtbot, "addWidget", kept.append)
    yield qtbot
    for each in kept:
        if shiboken6.isValid(each):
            each.close()
            each.deleteLater()


@pytest.fixture
def counsellor_desk(
    template: DemoOffice, tmp_path: Path, qapp: QApplication
) -> Iterator[CounsellorDesk]:
    """A desk with a counsellor signed in."""
    who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    desk = CounsellorDesk(copied(template.data, tmp_path / "office"), who)
    yield desk
    desk.end()


@pytest.fixture
def folder(template: DemoOffice, tmp_path: Path) -> Path:
    """The data folder of a copy of the office."""
    return copied(template.data, tmp_path / "office")


@pytest.fixture
def desk(office: Office, restored_theme: None) -> Iterator[Driver]:
    """A desk at which nobody is signed in."""
    made = Driver(office.tools, office.folder)
    yield made
    made.end()


@pytest.fixture
def person(template: DemoOffice, folder: Path, restored_theme: None) -> Iterator[SeatedPerson]:
    """A counsellor who can sign in at a copy of the office, on a machine that a test plays."""
    made = SeatedPerson(
        folder, next(one for one in template.people if Role.COUNSELLOR in one.roles)
    )
    yield made
    made.driver.end()
