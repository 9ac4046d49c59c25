"""A77: the desk saves and locks while a hostile file is read, and no reader is left behind."""

import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from counsel_desk.confined.child import stop_all
from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.services.clients import attachments
from tests.faults import bombs
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, said
from tests.helpers.processes import children
from tests.helpers.values import media_files
from ui.attachments.attachments_tab import AttachmentsTab

PROMPT = 2.0
"""Seconds, far below those that a child may take."""

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform != "linux", reason="processes as Linux counts them"),
]


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> Iterator[CounsellorDesk]:
    """A desk with the attachments of the client in front."""
    stop_all()
    open_part(counsellor_desk, counsellor_desk.client, "attachments")
    yield counsellor_desk
    stop_all()


def begin_bomb(desk: CounsellorDesk, qtbot: QtBot, folder: Path) -> None:
    """Choose a file that takes a child all its time, and wait until one reads it."""
    path = folder / "bomb.jpg"
    path.write_bytes(bombs.many_scans())
    desk.find(AttachmentsTab, "attachments_tab").add_requested.emit(path)
    qtbot.waitUntil(lambda: len(children()) == 1, timeout=5_000)


def save(desk: CounsellorDesk, qtbot: QtBot) -> float:
    """Save something, and return how many seconds that took."""
    context, client = desk.desk.context, desk.client
    begun = monotonic()
    with qtbot.waitCallback(timeout=8_000) as saved:
        context.run(
            lambda: attachments.add_cleaned(
                context.session, client, Cleaned(MediaType.PNG, media_files.png())
            ),
            saved,
            desk.window(),
        )
    return monotonic() - begun


def test_a77_a_save_and_a_lock_go_on_while_a_hostile_picture_is_read(
    desk: CounsellorDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    begin_bomb(desk, qtbot, tmp_path)
    assert save(desk, qtbot) < PROMPT
    assert len(children()) == 1  # it is still being read
    begun = monotonic()
    desk.lock()
    assert monotonic() - begun < PROMPT
    assert children() == []
    desk.sign_in(*desk.who)
    assert len(attachments.of_client(desk.desk.session, desk.client)) == 1


def test_a77_what_is_looked_at_is_drawn_by_a_child_and_a_page_that_cannot_be_is_said(
    desk: CounsellorDesk, qtbot: QtBot
) -> None:
    session = desk.desk.session
    # As it may come in a hand-over: nobody here has cleaned it.
    bomb = Cleaned(MediaType.PDF, bombs.PDFS["forms drawn in forms"]())
    record = attachments.add_cleaned(session, desk.client, bomb)
    open_part(desk, desk.client, "attachments")
    tab = desk.find(AttachmentsTab, "attachments_tab")
    tab.opened.emit(record)
    qtbot.waitUntil(lambda: len(children()) == 1, timeout=5_000)
    desk.idle()
    assert desk.find(QLabel, "attachment_picture").pixmap().isNull()
    assert "cannot be shown" in said(desk)
    assert children() == []
