"""A81: locking covers the window at once, whatever the disk does and however much is on screen."""

from collections.abc import Callable
from datetime import date
from threading import Event
from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import DiskFullError
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from tests.gui.person import SeatedPerson
from tests.gui.seen import child
from ui.application.desk_presenter import DeskPresenter
from ui.application.idle import Idle
from ui.clients.client_row import ClientRow
from ui.clients.clients_page import ClientsPage
from ui.clients.presenter import ClientsPresenter
from ui.shell import composing
from ui.shell.shell_window import ShellWindow

pytestmark = pytest.mark.gui
ROWS = 20_000
ROUNDS = 5
AT_MOST_S = 0.050
LONGEST_S = 60.0
TYPED = "what must not be lost"
NEW_CLIENT = Place(VaultKind.COUNSELLING, "new_client")


class SlowDisk:
    """A disk on which saving a draft takes until it is told to end.

    Attributes:
        asked: Set once something is being saved.
        answer: Ends the waiting.
        full: Whether saving then fails.
    """

    def __init__(self) -> None:
        self.asked, self.answer, self.full = Event(), Event(), True
        self._keep = drafts.keep

    def keep(self, *given: Any) -> Any:
        """Stand in for `drafts.keep`."""
        self.asked.set()
        assert self.answer.wait(LONGEST_S)
        if self.full:
            raise DiskFullError
        return self._keep(*given)


class Painted(QObject):
    """Notes when a cover was painted last, by the monotonic clock."""

    def __init__(self, cover: QWidget) -> None:
        super().__init__(cover)
        self.at = 0.0
        cover.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note the time of a paint event, and let it pass."""
        if event.type() == QEvent.Type.Paint:
            self.at = monotonic()
        return super().eventFilter(watched, event)


def full_desk(person: SeatedPerson) -> DeskPresenter:
    """Sign in at a list of 20,000 clients, beside a form that is being filled in."""
    desk = person.sign_in()
    person.driver.go("clients")
    day = date(2026, 11, 20)
    rows = [
        ClientRow(f"r{number}", f"K-{number}", "bn", Intensity.STANDARD, day, 0, True)
        for number in range(ROWS)
    ]
    child(desk.shell, ClientsPage).show_clients(rows)
    person.driver.click("add_client")
    person.driver.click("first_words_later")
    child(desk.shell, ClientsPage).show_clients(rows)
    person.driver.type("client_name", TYPED)
    desk.shell.activateWindow()
    assert QTest.qWaitForWindowActive(desk.shell)
    return desk


def lock_by_key(desk: DeskPresenter) -> None:
    """Press the key that locks in the active window, and do not wait for anything."""
    QTest.keySequence(desk.shell, QKeySequence("Ctrl+L"))


def lock_by_idling(desk: DeskPresenter) -> None:
    """Let the time without a key or the mouse be over."""
    idle = desk.findChild(Idle)
    assert idle is not None
    idle.passed.emit()


@pytest.mark.parametrize(
    "lock", [pytest.param(lock_by_key, id="key"), pytest.param(lock_by_idling, id="idle")]
)
def test_a81_the_window_is_covered_whatever_the_disk_does(
    person: SeatedPerson, monkeypatch: pytest.MonkeyPatch, lock: Callable[[DeskPresenter], None]
) -> None:
    desk, disk = full_desk(person), SlowDisk()
    cover = child(desk.shell, QWidget, "privacy_cover")
    painted, took = Painted(cover), []
    monkeypatch.setattr(drafts, "keep", disk.keep)
    for place in range(ROUNDS):
        disk.answer.clear()
        disk.full = place < ROUNDS - 1
        before = monotonic()
        lock(desk)
        # Nothing was answered yet: the disk is still at work, or was not even asked.
        assert cover.isVisible()
        assert not desk.shell.centralWidget().isVisible()
        took.append(painted.at - before)
        assert disk.asked.wait(LONGEST_S)
        disk.answer.set()
        person.driver.idle()
        assert person.driver.left is not disk.full
        if disk.full:
            assert "not locked" in cover.accessibleName()
            person.driver.press("F9")
            assert person.driver.text("client_name") == TYPED
    # Other programs on this computer may take their share once or twice.
    assert 0 < min(took) <= AT_MOST_S, took
    session = person.sign_in().session
    kept = drafts.find(session, NEW_CLIENT)
    assert kept is not None
    assert TYPED in kept.content.values()


def test_a81_the_window_is_covered_before_anything_is_stored(
    person: SeatedPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = full_desk(person)
    painted = Painted(child(desk.shell, QWidget, "privacy_cover"))
    seen: list[bool] = []

    def flush(presenter: ClientsPresenter, store: Any = ClientsPresenter.flush) -> None:
        seen.append(painted.at > 0)
        store(presenter)

    monkeypatch.setattr(ClientsPresenter, "flush", flush)
    lock_by_key(desk)
    assert seen == [True]
    person.driver.idle()
    assert person.driver.left


def test_a81_while_it_is_being_locked_nobody_shows_the_window_again(
    person: SeatedPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, disk = full_desk(person), SlowDisk()
    disk.full = False
    monkeypatch.setattr(drafts, "keep", disk.keep)
    lock_by_key(desk)
    QTest.keySequence(desk.shell, QKeySequence("F9"))
    assert desk.shell.covered
    assert not child(desk.shell, QWidget, "uncover_button").isVisible()
    disk.answer.set()
    person.driver.idle()
    assert person.driver.left


def test_a81_what_an_input_method_composes_is_not_lost(
    shell: ShellWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The composing is ended while the editor still has the focus."""
    editor = QPlainTextEdit()
    shell.add_page("home", "Home", editor)
    shell.show_page("home")
    editor.setFocus()

    def commit() -> None:
        assert QApplication.focusWidget() is editor
        editor.insertPlainText("শব্দ")

    method = SimpleNamespace(inputMethod=lambda: SimpleNamespace(commit=commit))
    monkeypatch.setattr(composing, "QGuiApplication", method)
    shell.cover()
    assert editor.toPlainText() == "শব্দ"


@pytest.fixture
def shell(qtbot: Any) -> ShellWindow:
    """An empty desk window, shown and active."""
    window = ShellWindow("somebody", "")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
