"""A consent at the desk: kept over a lock, recorded, printed, narrowed and withdrawn."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.consent.consent import Category, Consent, GivenBy, Part
from counsel_desk.domain.records import Filed
from counsel_desk.services.consent import consent
from counsel_desk.services.ledger import disclosure
from tests.gui.consent.at_the_tab import draw_line
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, said
from tests.helpers.values import marks, media_files
from ui.design.fields.drawing_pad import DrawingPad
from ui.design.tables.data_table import DataTable

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(template: DemoOffice, tmp_path: Path, counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the consents of the client in front, in an office that keeps marks."""
    marks.keep_in(template, tmp_path / "office")
    open_part(counsellor_desk, counsellor_desk.client, "consents")
    return counsellor_desk


def stored(desk: CounsellorDesk) -> list[Filed[Consent]]:
    """Return the stored consents of the client, newest first."""
    return consent.of_client(desk.desk.session, desk.client)


def open_first(desk: CounsellorDesk) -> None:
    """Open the first consent of the list."""
    desk.find(DataTable, "consents").selectRow(0)
    desk.click("open_consent")


def begin(desk: CounsellorDesk) -> None:
    """Fill in a consent to share attendance and results, with a drawn signature."""
    desk.click("new_consent")
    desk.pick_text("consent_recipient", "Somebody outside")
    desk.type("recipient_name", "Legal aid clinic")
    desk.check("category_attendance", "category_assessment_results")
    desk.type("consent_conditions", "Not by post.")
    desk.choose("manner", "signature")
    desk.choose("mark", "drawn")
    draw_line(desk.find(DrawingPad, "drawing_pad"), QPoint(90, 60))
    desk.idle()


def test_a_half_filled_in_consent_outlasts_a_lock_and_is_recorded(desk: CounsellorDesk) -> None:
    begin(desk)
    assert desk.find(QPushButton, "mark_unconsented").isVisible()
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "consents")
    assert desk.text("recipient_name") == "Legal aid clinic"
    assert desk.find(DrawingPad, "drawing_pad").strokes()
    desk.check("free_to_refuse", "able")
    desk.click("record_consent")
    listed = desk.find(DataTable, "consents")
    assert listed.selected().record == stored(desk)[0].record
    assert desk.window().focusWidget() is listed
    body = stored(desk)[0].body
    assert body.parts == {
        Part(Category.ATTENDANCE),
        Part(Category.ASSESSMENT_RESULTS, "phq-9"),
    }
    assert body.giving.by is GivenBy.CLIENT
    assert body.conditions == "Not by post."
    assert body.giving.mark


def test_the_question_of_a_withdrawal_has_the_focus_and_keeps_it(desk: CounsellorDesk) -> None:
    begin(desk)
    desk.check("free_to_refuse", "able")
    desk.click("record_consent")
    open_first(desk)
    desk.click("withdraw_this")
    assert desk.window().focusWidget().objectName() == "question_no"
    desk.app.languages.choose("bn")
    desk.idle()
    assert desk.window().focusWidget().objectName() == "question_no"


def test_of_a_mark_that_moves_the_first_picture_is_kept_and_that_is_said(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    path = tmp_path / "mark.gif"
    path.write_bytes(media_files.film())
    begin(desk)
    desk.choose("mark", "picture")
    with desk.file_dialog(path):
        desk.click("choose_mark")
    assert desk.find(QLabel, "mark_picture").pixmap().width() > 0
    assert "only its first picture" in said(desk)
    desk.check("free_to_refuse", "able")
    desk.click("record_consent")
    open_first(desk)
    with desk.file_dialog(path):
        desk.click("add_mark")
    assert "only its first picture" in said(desk)


def test_after_a_defect_the_consent_can_be_recorded_again(
    desk: CounsellorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object) -> None:
        raise ValueError("a defect")

    before = len(stored(desk))
    begin(desk)
    desk.check("free_to_refuse", "able")
    with monkeypatch.context() as patched:
        patched.setattr(consent, "record", broken)
        desk.click("record_consent")
    assert len(stored(desk)) == before
    desk.click("record_consent")
    assert len(stored(desk)) == before + 1


def test_a_consent_is_printed_gets_another_mark_and_is_narrowed_and_withdrawn(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    begin(desk)
    desk.check("free_to_refuse", "able")
    desk.click("record_consent")
    first_mark = stored(desk)[0].body.giving.mark
    open_first(desk)
    assert desk.find(QLabel, "consent_mark").pixmap().width() > 0
    desk.click("print_this")
    assert desk.sheet().startswith(b"%PDF")
    desk.click("sheet_done")
    path = tmp_path / "sheet.jpg"
    path.write_bytes(media_files.jpeg())
    with desk.file_dialog(path):
        desk.click("add_mark")
    assert stored(desk)[0].body.giving.mark != first_mark
    desk.click("narrow_consent")
    desk.check("keep_attendance")
    desk.click("narrow_now")
    assert stored(desk)[0].body.parts == {Part(Category.ASSESSMENT_RESULTS, "phq-9")}
    desk.click("withdraw_this")
    desk.click("question_yes")
    assert stored(desk)[0].body.withdrawn
    desk.click("back_to_consents")
    # A summary is out under the other one: withdrawing from the list recalls it.
    desk.find(DataTable, "consents").selectRow(1)
    desk.click("withdraw_consent")
    desk.click("question_yes")
    steps = [one.body.step for one in disclosure.of_client(desk.desk.session, desk.client)]
    assert steps[-1] == "withdrawn"


def test_it_is_read_together_and_reading_goes_on_after_a_lock(desk: CounsellorDesk) -> None:
    desk.click("new_consent")
    desk.pick("consent_language", "bn")
    desk.click("read_consent_together")
    first = desk.text("statement_text")
    assert desk.find(QPushButton, "statement_next").text() == "পরেরটি"
    desk.press("Right")
    second = desk.text("statement_text")
    assert second != first
    desk.lock()
    desk.sign_in(*desk.who)
    assert desk.text("statement_text") == second
    for _statement in range(30):
        if desk.desk.shell.filled:
            desk.press("Return")
    assert not desk.desk.shell.filled, QApplication.focusWidget()
    assert desk.find(QCheckBox, "free_to_refuse").hasFocus()
    desk.check("free_to_refuse", "able")
    desk.choose("manner", "thumb_impression")


def test_what_was_read_out_is_read_again_after_a_lock(desk: CounsellorDesk) -> None:
    begin(desk)
    desk.check("free_to_refuse", "able")
    desk.click("record_consent")
    open_first(desk)
    desk.click("reread_together")
    desk.press("Right")
    second = desk.text("statement_text")
    desk.lock()
    desk.sign_in(*desk.who)
    assert desk.text("statement_text") == second
    desk.click("back_to_desk")
    assert desk.find(QPushButton, "reread_together").isVisible()
