"""Leaving: the files are closed in order even if the figures cannot be published."""

from collections.abc import Callable, Iterator
from typing import Never

import pytest
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.exit_codes import RESTART_FAILED, RESTART_OWING
from counsel_desk.services.caseload import publishing
from counsel_desk.services.documents.export_files import NotSavedError
from counsel_desk.services.work import owed
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from ui.application.leaving import Leaving
from ui.desk.context import DeskContext
from ui.languages import Languages
from ui.runner import Runner
from ui.shell.shell_window import ShellWindow

pytestmark = pytest.mark.gui
Leave = Callable[[Session], int]


@pytest.fixture
def leave(qtbot: QtBot) -> Iterator[Leave]:
    """Leave the desk of a session, and return the code that tells how it was left."""
    runner = Runner()

    def left(session: Session) -> int:
        shell = ShellWindow("somebody", lambda: "")
        qtbot.addWidget(shell)
        leaving = Leaving(DeskContext(session, runner, shell, Languages()), runner)
        with qtbot.waitSignal(leaving.ended, timeout=30_000):
            leaving.begin(restart=False)
        return leaving.code

    yield left
    runner.shutdown()


def sealed(office: Office, vaults: list[str]) -> list[bool]:
    """Return of each vault whether it has a closing seal."""
    known = office.data().register.state.vaults
    return [bool(known[vault].closed) for vault in vaults]


def test_who_waits_for_a_vault_leaves_in_order(office: Office, leave: Leave) -> None:
    session = office.enter(Role.COUNSELLOR)
    session.vaults.pop(VaultKind.COUNSELLING).close()
    others = [vault.vault_id for vault in session.opened()]
    leave(session)
    assert sealed(office, others) == [True]


def test_figures_that_cannot_be_published_keep_nobody(
    office: Office, leave: Leave, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.enter(Role.COUNSELLOR)
    vaults = [vault.vault_id for vault in session.opened()]

    def refuse(_session: Session) -> Never:
        raise NotSavedError

    monkeypatch.setattr(publishing, "publish", refuse)
    assert leave(session) == RESTART_OWING
    assert sealed(office, vaults) == [True, True]


def test_a_defect_while_figures_are_published_is_told_and_keeps_nobody(
    office: Office, leave: Leave, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.enter(Role.COUNSELLOR)
    vaults = [vault.vault_id for vault in session.opened()]

    def fail(_session: Session) -> Never:
        raise ZeroDivisionError

    monkeypatch.setattr(publishing, "publish", fail)
    assert leave(session) == RESTART_FAILED
    assert sealed(office, vaults) == [True, True]


def test_a62_what_the_log_could_not_hear_is_told_although_the_files_were_closed(
    office: Office, leave: Leave, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.enter(Role.COUNSELLOR)

    def refuse(*_given: object, **_named: object) -> Never:
        raise NotSavedError

    monkeypatch.setattr(owed, "deliver", refuse)
    assert leave(session) == RESTART_OWING


def test_who_leaves_in_order_is_told_nothing(office: Office, leave: Leave) -> None:
    assert leave(office.enter(Role.COUNSELLOR)) == 0
