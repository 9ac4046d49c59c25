"""F19: a lock that names another computer is let go of by a person, and no data is touched."""

import errno
import fcntl
import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Never, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from counsel_desk.domain.office.vault_files import LOCK_FILE
from counsel_desk.errors import HeldElsewhereError, KnownError
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.storage import lock
from counsel_desk.storage.errors import DeskInUseError, DeskOpenElsewhereError, NoLocksError
from tests.gui.seen import child
from tests.helpers.folders import ROOT
from tests.helpers.office import Office
from ui.application.app import App
from ui.sign_in.not_open_page import NotOpenPage
from ui.sign_in.sign_in_page import SignInPage

Page = TypeVar("Page", bound=QWidget)

OTHER = "front-desk"
ELSEWHERE = """
import platform, sys
platform.node = lambda: sys.argv[2]
from pathlib import Path
from counsel_desk.storage.lock import hold
with hold(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


class Computer:
    """A process that holds a folder and believes that it runs on a computer of another name."""

    def __init__(self, folder: Path, name: str = OTHER) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", ELSEWHERE, str(folder), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert self.process.stdout.readline() == b"held\n"

    def close(self) -> None:
        """Let go of the folder and end."""
        self.process.communicate(timeout=30)

    def lose_power(self) -> None:
        """End without letting go."""
        self.process.kill()
        self.close()


def state(folder: Path) -> dict[Path, str]:
    """Return a digest of every file but the lock."""
    return {
        path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != LOCK_FILE
    }


def holder(folder: Path) -> str:
    """Check that the folder is refused, and return the name of the computer that holds it."""
    with pytest.raises(HeldElsewhereError) as caught, lock.hold(folder):
        pytest.fail("held")
    assert set(caught.value.parameters) == {"host"}
    return str(caught.value.parameters["host"])


def test_f19_a_crash_elsewhere_is_told_and_only_a_person_lets_go(office: Office) -> None:
    before = state(office.folder)
    Computer(office.folder).lose_power()
    for _ in range(3):
        assert holder(office.folder) == OTHER
    lock.take_over(office.folder, OTHER)
    with lock.hold(office.folder):
        assert state(office.folder) == before
        open_office_data(office.folder, office.tools).register.close()


def test_f19_what_is_told_is_the_computer_and_no_person(tmp_path: Path) -> None:
    with lock.hold(tmp_path):
        content = json.loads((tmp_path / LOCK_FILE).read_bytes())
    assert set(content) == {"host", "pid", "since"}
    assert (tmp_path / LOCK_FILE).read_bytes().strip() == b""


def test_f19_closed_elsewhere_it_is_free_here(tmp_path: Path) -> None:
    Computer(tmp_path).close()
    with lock.hold(tmp_path):
        pass


def test_f19_a_desk_at_work_elsewhere_is_never_taken_over(tmp_path: Path) -> None:
    other = Computer(tmp_path)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: lock.hold(tmp_path).__enter__(),
        lambda: lock.take_over(tmp_path, OTHER),
    )
    for attempt in attempts:
        with pytest.raises(DeskOpenElsewhereError) as caught:
            attempt()
        assert caught.value.parameters == {"host": OTHER}
    other.close()


def test_f19_a_crash_on_this_computer_needs_nobody(tmp_path: Path) -> None:
    Computer(tmp_path, lock.host()).lose_power()
    with lock.hold(tmp_path):
        pass


def test_f19_another_name_by_now_is_asked_about_anew(tmp_path: Path) -> None:
    Computer(tmp_path, "back-room").lose_power()
    lock.take_over(tmp_path, OTHER)
    assert holder(tmp_path) == "back-room"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b"[]", b'{"host": ""}', b"{" * 5000])
def test_f19_a_file_that_names_nobody_keeps_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LOCK_FILE).write_bytes(content)
    with lock.hold(tmp_path):
        pass


def test_f19_a_name_from_elsewhere_is_shown_as_plain_letters(tmp_path: Path) -> None:
    (tmp_path / LOCK_FILE).write_text(json.dumps({"host": "<b>x</b>\u202e {file}\n" + "y" * 99}))
    name = holder(tmp_path)
    assert name.startswith("bxbfiley")
    assert len(name) <= 63


@pytest.mark.parametrize(
    ("code", "kind"),
    [(errno.ENOLCK, NoLocksError), (errno.ENOTSUP, NoLocksError), (errno.EAGAIN, DeskInUseError)],
)
def test_f19_a_drive_without_locks_is_said_and_not_written_on(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    kind: type[KnownError],
) -> None:
    def no_locks(_descriptor: int, _how: int) -> Never:
        raise OSError(code, "refused")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    with pytest.raises(kind), lock.hold(tmp_path):
        pytest.fail("held")
    assert (tmp_path / LOCK_FILE).read_bytes().strip() == b""


class Window:
    """The window at the start of the program.

    Attributes:
        app: The application.
        ended: Whether the sign-in window should follow, each time that the application ended.
    """

    def __init__(self, office: Office) -> None:
        self.ended: list[bool] = []
        self.app = App(lambda: office.tools, office.folder)
        self.app.ended.connect(self.ended.append)
        self.app.start()
        self.idle()

    def idle(self) -> None:
        """Wait until every task is done."""
        assert self.app.wait_until_idle(30_000)

    def page(self, kind: type[Page]) -> Page:
        """Return the page that is shown, which is of a kind."""
        page = self.app.entry.page
        assert isinstance(page, kind)
        return page

    def click(self, name: str) -> None:
        """Click a visible button and wait for what it does."""
        button = child(self.page(QWidget), QPushButton, name)
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.idle()


@pytest.mark.gui
@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_f19_the_window_leads_out_in_two_steps(office: Office, qapp: QApplication) -> None:
    before = state(office.folder)
    Computer(office.folder).lose_power()
    window = Window(office)
    question = window.page(NotOpenPage).findChild(QWidget, "take_over_question")
    assert not question.isVisible()
    window.click("nobody_there")
    assert holder(office.folder) == OTHER
    assert question.isVisible()
    window.click("leave_closed")
    assert not question.isVisible()
    assert holder(office.folder) == OTHER
    window.click("nobody_there")
    window.click("open_here")
    window.page(SignInPage)
    assert state(office.folder) == before
    window.app.entry.close()
    assert window.ended == [False]
