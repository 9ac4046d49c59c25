"""The desk when the machine is left, and the messages of Windows, which cannot run here."""

import ctypes
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from counsel_desk.errors import DiskFullError
from counsel_desk.services.caseload import publishing
from counsel_desk.services.notes import notes
from counsel_desk.services.work.data_folder import DEFECTS_FILE
from tests.gui.person import Machine, SeatedPerson
from ui.system_events.events import Reason, SystemEvents
from ui.system_events.windows_events import _Filter

pytestmark = pytest.mark.gui


def machine_of(person: SeatedPerson) -> Machine:
    """Return the system events of the desk in front."""
    machine = person.machines[-1]
    assert isinstance(machine, Machine)
    return machine


@pytest.mark.parametrize("reason", list(Reason))
def test_lock_when_the_machine_is_left_the_draft_is_saved_and_the_desk_locked(
    person: SeatedPerson, reason: Reason
) -> None:
    person.sign_in()
    person.write()
    machine = machine_of(person)
    machine.left.emit(reason)
    assert person.driver.desk.shell.covered
    person.driver.idle()
    assert person.driver.left
    assert machine.told == ["stop"]
    person.sign_in()
    assert person.words in person.drafts()


def test_lock_what_cannot_be_saved_stays_under_the_cover_and_the_machine_may_sleep(
    person: SeatedPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = person.sign_in()
    person.write()

    def full(*_given: object) -> None:
        raise DiskFullError

    with monkeypatch.context() as patched:
        patched.setattr(notes, "save", full)
        person.machines[-1].left.emit(Reason.SLEEP)
        person.driver.idle()
    assert not person.driver.left
    assert desk.shell.covered
    assert desk.shell.isEnabled()
    assert machine_of(person).told == ["let_sleep"]
    person.driver.press("F9")
    assert person.driver.text("note_text") == person.words
    person.driver.lock()


def test_lock_the_cover_hides_dialogs_too(person: SeatedPerson) -> None:
    desk = person.sign_in()
    dialog = QDialog(desk.shell)
    dialog.open()
    desk.shell.cover()
    assert not dialog.isVisible()
    desk.shell.toggle_cover()
    assert dialog.isVisible()
    dialog.close()


def test_lock_a_defect_on_the_way_out_keeps_nobody_at_an_open_desk(
    person: SeatedPerson, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.sign_in()

    def broken(_session: object) -> None:
        raise ZeroDivisionError("what a client said")

    monkeypatch.setattr(publishing, "publish", broken)
    person.machines[-1].left.emit(Reason.LOCKED)
    person.driver.idle()
    assert person.driver.left
    report = (folder / DEFECTS_FILE).read_text(encoding="utf-8")
    assert "ZeroDivisionError" in report
    assert "client said" not in report


def test_lock_two_events_leave_once(person: SeatedPerson) -> None:
    person.sign_in()
    ended: list[bool] = []
    person.driver.app.ended.connect(ended.append)
    for reason in Reason:
        person.machines[-1].left.emit(reason)
    person.driver.idle()
    assert ended == [True]


@pytest.mark.parametrize(
    ("message", "parameter", "reason"),
    [
        (0x0218, 0x0004, Reason.SLEEP),
        (0x0218, 0x0012, None),
        (0x02B1, 0x0007, Reason.LOCKED),
        (0x02B1, 0x0008, None),
        (0x02B1, 0x0002, Reason.SWITCHED),
        (0x02B1, 0x0004, Reason.SWITCHED),
        (0x0100, 0x0004, None),
    ],
)
def test_messages_of_windows_are_read(
    qapp: QApplication, message: int, parameter: int, reason: Reason | None
) -> None:
    parent = QObject()
    events = SystemEvents(parent)
    reasons: list[Reason] = []
    events.left.connect(reasons.append)
    found = wintypes.MSG(message=message, wParam=parameter)
    listening = _Filter(events)
    handled = listening.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(found))
    assert handled == (False, 0)
    assert reasons == ([reason] if reason else [])
    listening.nativeEventFilter(b"xcb_generic_event_t", 0)
