"""Between the passphrase and the desk the window goes on, and nothing can go wrong with it."""

import gc
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, Never

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.ports.tools import Tools
from counsel_desk.storage.errors import DeskInUseError
from counsel_desk.wiring import tools
from tests.gui.seen import child
from tests.helpers.folders import copied
from ui.application import loading
from ui.application.app import App, spare_garbage_collector
from ui.application.desk_presenter import DeskPresenter
from ui.application.loading import Loading
from ui.design.messages.inline_message import InlineMessage
from ui.sign_in.found_office_page import FoundOfficePage
from ui.system_events.events import Reason, SystemEvents
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def office(template: DemoOffice, tmp_path: Path) -> Path:
    """The data folder of a copy of the office."""
    return copied(template.data, tmp_path / "office")


@pytest.fixture
def someone(template: DemoOffice) -> Person:
    """A counsellor."""
    return next(one for one in template.people if Role.COUNSELLOR in one.roles)


@pytest.fixture
def desk(office: Path, qapp: QApplication) -> Iterator[Driver]:
    """The desk on that folder, at which nobody is signed in."""
    driver = Driver(tools(Texts(), FLOOR), office)
    yield driver
    driver.end()


def test_the_desk_is_loaded_in_steps_on_the_windows_thread_once_somebody_signs_in(
    desk: Driver, someone: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = list[tuple[str, threading.Thread]]()
    monkeypatch.setattr(
        "ui.application.loading.import_module",
        lambda name: loaded.append((name, threading.current_thread())),
    )
    monkeypatch.setattr("ui.application.loading._is_loaded", lambda _name: False)
    desk.restart()
    before = [name for name, _thread in loaded]
    assert set(before) == set(loading.sign_in())
    assert "ui.application.desk_presenter" not in before
    desk.sign_in(someone.name, someone.passphrase)
    assert {thread for _name, thread in loaded} <= {threading.main_thread()}
    rest = Loading(loading.desk(), desk.app)
    rest.start()
    qtbot.waitUntil(lambda: not rest.under_way)
    names = [name for name, _thread in loaded]
    assert "ui.notes.presenter" in names
    assert names[-1] == "ui.application.desk_presenter"


def delete(app: App) -> None:
    """Delete an application that has ended, with its windows: a process would end here."""
    app.runner.wait_until_idle(30_000)
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    app.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_typed_before_the_office_is_open_signs_in(
    office: Path, someone: Person, qtbot: QtBot
) -> None:
    may_go_on = threading.Event()

    def slow() -> Tools:
        assert may_go_on.wait(30)
        return tools(Texts(), FLOOR)

    app = App(slow, office, listen=SystemEvents)
    app.start()
    assert app.entry is not None
    qtbot.waitExposed(app.entry)
    name = child(app.entry, QLineEdit, "sign_in_name")
    passphrase = child(app.entry, QLineEdit, "passphrase")
    QTest.keyClicks(name, someone.name)
    QTest.keyClicks(passphrase, someone.passphrase)
    with qtbot.waitSignal(app.desk_opened, timeout=30_000):
        QTest.keyClick(passphrase, Qt.Key.Key_Return)
        assert not passphrase.isEnabled()
        may_go_on.set()
    assert app.desk is not None
    with qtbot.waitSignal(app.ended, timeout=30_000):
        app.desk.shell.close()
    delete(app)


@pytest.mark.parametrize("trouble", [DeskInUseError(), RuntimeError()])
def test_whoever_asked_too_soon_is_led_on_where_the_office_cannot_be_opened(
    office: Path, qtbot: QtBot, trouble: Exception
) -> None:
    def refuse(_folder: Path) -> Never:
        raise trouble

    def make() -> Tools:
        if isinstance(trouble, RuntimeError):
            raise trouble
        return replace(tools(Texts(), FLOOR), hold=refuse)

    app = App(make, office, listen=SystemEvents)
    app.start()
    assert app.entry is not None
    page, passphrase = app.entry.page, child(app.entry, QLineEdit, "passphrase")
    QTest.keyClicks(child(app.entry, QLineEdit, "sign_in_name"), "Somebody")
    QTest.keyClicks(passphrase, "four calm words here")
    QTest.keyClick(passphrase, Qt.Key.Key_Return)
    assert page is not None
    assert not page.isEnabled()
    qtbot.waitUntil(page.isHidden, timeout=30_000)
    assert page.isEnabled()
    assert passphrase.text() == ""
    assert child(app.entry, InlineMessage).isVisible()
    with qtbot.waitSignal(app.ended):
        app.entry.close()
    delete(app)


def test_the_office_is_not_awaited_where_there_is_none(tmp_path: Path, qtbot: QtBot) -> None:
    app = App(lambda: tools(Texts(), FLOOR), tmp_path / "none", listen=SystemEvents)
    app.start()
    assert app.entry is not None
    assert app.entry.page is None
    qtbot.waitUntil(lambda: isinstance(app.entry and app.entry.page, FoundOfficePage))
    with qtbot.waitSignal(app.ended):
        app.entry.close()
    delete(app)


class _Left(SystemEvents):
    """The machine is left right after somebody has signed in."""

    shown: ClassVar[list[bool]] = []

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        assert isinstance(parent, DeskPresenter)
        parent.shell.installEventFilter(self)
        QTimer.singleShot(0, self, lambda: self.left.emit(Reason.SLEEP))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that the window is shown."""
        if event.type() == QEvent.Type.Show:
            self.shown.append(True)
        return False


def test_a_machine_left_before_the_desk_is_open_shows_nothing_of_it(
    office: Path, someone: Person, qapp: QApplication
) -> None:
    driver = Driver(tools(Texts(), FLOOR), office, listen=_Left)
    _Left.shown.clear()
    driver.sign_in(someone.name, someone.passphrase)
    assert (driver.left, _Left.shown, driver.app.entry) == (True, [], None)
    driver.end()


def test_what_is_there_once_the_desk_is_open_is_left_out_of_collections() -> None:
    before = gc.get_freeze_count()
    kept = [[each] for each in range(1000)]
    spare_garbage_collector()
    assert gc.get_freeze_count() >= before + len(kept)
    assert not any(each is kept[0] for each in gc.get_objects())


def test_what_is_made_until_the_desk_is_open_is_told_before_and_after_signing_in(
    office: Path, someone: Person, qapp: QApplication
) -> None:
    class Watched(Driver):
        """A driver that notes when the application says that it has grown."""

        def restart(self) -> None:
            super().restart()
            self.app.grown.connect(lambda: open_.append(self.app.desk is not None))

    open_ = list[bool]()
    driver = Watched(tools(Texts(), FLOOR), office)
    driver.sign_in(someone.name, someone.passphrase)
    assert open_ == [False, True]
    driver.end()
