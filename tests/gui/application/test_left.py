"""A63, A62: what was found when the desk was left is said at the next sign-in window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Never

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.trust import Role
from counsel_desk.exit_codes import RESTART, RESTART_ALARMED, RESTART_FAILED, RESTART_OWING
from counsel_desk.services.caseload import publishing
from counsel_desk.services.work.session import Session
from tests.gui.seen import said
from tests.helpers import planting
from tests.helpers.hindered import hurry, locked
from tests.helpers.office import Office
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui
ALARM = "When the desk was left, a file was not as it was written here"
OWING = "the office register could not be written to"
Leave = Callable[[Driver], None]


@pytest.fixture
def desk(office: Office, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """The desk of a counsellor, which waits for nobody's lock."""
    hurry(monkeypatch)
    who = office.person(Role.COUNSELLOR)
    driver = Driver(replace(office.tools, texts=Texts()), office.folder)
    driver.sign_in(who.name, who.passphrase)
    yield driver
    driver.end()


def lock(desk: Driver) -> None:
    """Lock the desk."""
    desk.lock()


def close(desk: Driver) -> None:
    """Close the desk's window."""
    desk.window().close()
    desk.idle()


WAYS: list[Leave] = [lock, close]


@pytest.mark.parametrize("leave", WAYS)
def test_a63_an_alarm_at_leaving_is_said_at_the_next_sign_in_window(
    desk: Driver, leave: Leave
) -> None:
    data = desk.desk.session.data
    planting.repeat(data, planting.log(data)[-1])
    leave(desk)
    assert desk.app.left == RESTART_ALARMED
    desk.restart()
    assert ALARM in said(desk)
    close(desk)
    assert desk.app.left == 0


@pytest.mark.parametrize("leave", WAYS)
def test_a62_a_register_out_of_reach_at_leaving_is_said_and_heard_of_at_the_next_sign_in(
    desk: Driver, office: Office, leave: Leave
) -> None:
    with locked(desk.desk.session.data):
        leave(desk)
        assert desk.app.left == RESTART_OWING
    desk.restart()
    assert OWING in said(desk)
    who = office.person(Role.COUNSELLOR)
    desk.sign_in(who.name, who.passphrase)
    desk.lock()
    assert desk.app.left == RESTART
    desk.restart()
    assert (ALARM in said(desk), OWING in said(desk)) == (False, False)


def test_a_defect_while_the_desk_is_locked_is_said_at_the_sign_in(
    desk: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_session: Session) -> Never:
        raise ZeroDivisionError

    monkeypatch.setattr(publishing, "publish", fail)
    desk.lock()
    assert desk.app.left == RESTART_FAILED
    desk.restart()
    assert "it is not your doing" in said(desk)
