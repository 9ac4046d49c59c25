"""Pictures and papers through the window."""

from pathlib import Path

import pytest
from pikepdf import Pdf
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from counsel_desk.domain.attachments import MOST_SIDE, Attachment
from counsel_desk.domain.records import Filed
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import attachments
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, said, text_of
from tests.helpers import holding
from tests.helpers.values import media_files
from ui.design.messages.law_lines import LawLines
from ui.design.tables.data_table import DataTable
from ui.desk.pictures import drawn
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the attachments of the client in front."""
    open_part(counsellor_desk, counsellor_desk.client, "attachments")
    return counsellor_desk


def attach(desk: CounsellorDesk, path: Path, content: bytes) -> None:
    """Write a file and attach it."""
    path.write_bytes(content)
    with desk.file_dialog(path):
        desk.click("add_attachment")


def kept(desk: CounsellorDesk) -> list[Filed[Attachment]]:
    """Return the stored attachments of the client."""
    return attachments.of_client(desk.desk.session, desk.client)


def picture(desk: CounsellorDesk) -> QPixmap:
    """Return the picture or page in front."""
    return desk.find(QLabel, "attachment_picture").pixmap()


def test_what_does_not_belong_here_is_said_before_a_file_is_chosen(desk: CounsellorDesk) -> None:
    assert "Identity papers" in desk.text("unfit_files")
    assert "Special Juvenile Police Unit" in desk.text("unfit_files")
    law = desk.find(LawLines, "law_lines")
    assert "section 15" in text_of(law)
    assert "No lawyer of the office" in text_of(law)


def test_a_photograph_is_attached_looked_at_and_given_a_title(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    attach(desk, tmp_path / "in.jpg", media_files.jpeg())
    assert (picture(desk).width(), picture(desk).height()) == (60, 40)
    desk.type("attachment_title", "Wage slip")
    desk.click("back_to_attachments")
    table = desk.find(DataTable, "attachments")
    assert table.model().index(0, 4).data() == "Wage slip"
    assert [filed.body.title for filed in kept(desk)] == ["Wage slip"]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    assert desk.find(QLineEdit, "attachment_title").text() == "Wage slip"


def test_the_pages_of_a_paper_are_turned(desk: CounsellorDesk, tmp_path: Path) -> None:
    attach(desk, tmp_path / "in.pdf", media_files.pdf(2))
    assert not desk.find(QPushButton, "page_before").isEnabled()
    desk.click("page_after")
    assert not desk.find(QPushButton, "page_after").isEnabled()
    assert desk.find(QLabel, "attachment_picture").accessibleName() == "Page 2 of 2"
    assert not picture(desk).isNull()
    desk.click("page_before")
    assert desk.find(QLabel, "attachment_picture").accessibleName() == "Page 1 of 2"


def test_a_refused_file_is_explained_and_nothing_is_attached(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    attach(desk, tmp_path / "in.png", b"PK\x03\x04")
    assert "Only pictures" in said(desk)
    assert kept(desk) == []


def test_of_a_picture_that_moves_the_first_is_kept_and_that_is_said(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    attach(desk, tmp_path / "in.gif", media_files.film())
    assert "only its first picture" in said(desk)
    assert len(kept(desk)) == 1
    assert picture(desk).toImage().pixelColor(5, 5).red() == 255


def test_a_copy_is_saved_only_after_a_deliberate_yes(desk: CounsellorDesk, tmp_path: Path) -> None:
    attach(desk, tmp_path / "in.png", media_files.png())
    copy = tmp_path / "out" / "copy.png"
    copy.parent.mkdir()
    desk.click("save_copy")
    assert desk.window().focusWidget() is desk.find(QPushButton, "question_no")
    desk.click("question_no")
    with desk.file_dialog(copy):
        desk.click("save_copy")
        assert not copy.exists()
        desk.click("question_yes")
    assert copy.read_bytes() == attachments.content(desk.desk.session, kept(desk)[0].record)
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_picture_is_removed_only_after_a_yes(desk: CounsellorDesk, tmp_path: Path) -> None:
    holding.lift_all(desk.desk.session, desk.client)
    attach(desk, tmp_path / "in.png", media_files.png())
    desk.click("remove_attachment")
    assert len(kept(desk)) == 1
    desk.click("question_yes")
    assert kept(desk) == []
    with pytest.raises(NotThereError):
        desk.find(QLabel, "attachment_picture")


def test_a_title_survives_a_lock_and_the_picture_is_there_again(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    attach(desk, tmp_path / "in.png", media_files.png())
    desk.type("attachment_title", "half a ti")
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "attachments")
    assert [filed.body.title for filed in kept(desk)] == ["half a ti"]
    assert desk.find(DataTable, "attachments").model().rowCount() == 1


def test_a_page_of_any_size_is_drawn_within_a_limit(counsellor_desk: CounsellorDesk) -> None:
    def wide(made: Pdf) -> None:
        made.pages[0].MediaBox = [0, 0, 14_400, 14_400]

    session = counsellor_desk.desk.session
    image = drawn(session, media_files.pdf(change=wide))
    assert max(image.width(), image.height()) <= MOST_SIDE
    assert drawn(session, media_files.png((3000, 30))).width() == MOST_SIDE
    assert drawn(session, media_files.jpeg()).pixelColor(5, 20).red() > 150
    for nothing in (b"no picture", b"%PDF-no paper", media_files.png()[:40]):
        with pytest.raises(KnownError, match="cannot be shown"):
            drawn(session, nothing)
