"""A summary for someone outside: typed, previewed, agreed to, saved and printed."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar

import pikepdf
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from counsel_desk.domain.consent.consent import Category, Part, Purpose, Recipient
from counsel_desk.domain.disclosure import Disclosure, Reading, Step, Way
from counsel_desk.domain.intake import Guardian
from counsel_desk.domain.summary import Scheme, SummaryType
from counsel_desk.services import intake
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent import Terms
from counsel_desk.services.ledger import disclosure
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part
from tests.helpers.agreeing import GIVING
from ui.design.messages.inline_message import InlineMessage
from ui.release import presenter
from ui.sheets.printing import NotPrintedError
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui
TODAY = date.today()  # noqa: DTZ011 - the desk's own clock, in local time
COURT = Recipient("The Secretary", "", "District Legal Services Authority")
SECTION = f"section_{Category.NEEDS_AND_RECOMMENDATIONS}"
AGREED = (Category.ATTENDANCE, Category.PRESENTING_CONCERNS, Category.NEEDS_AND_RECOMMENDATIONS)


@pytest.fixture
def agreed(counsellor_desk: CounsellorDesk) -> str:
    """The client's consent to a summary for the court."""
    ends = TODAY + timedelta(days=30)
    parts = frozenset(map(Part, AGREED))
    terms = Terms(Purpose.VICTIM_COMPENSATION, parts, COURT, "en", TODAY, ends, GIVING)
    return consent.record(counsellor_desk.desk.session, counsellor_desk.client, terms)


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk, agreed: str) -> CounsellorDesk:
    """A desk with a summary under that consent in front."""
    open_summary(counsellor_desk, agreed)
    return counsellor_desk


def open_summary(desk: CounsellorDesk, agreed: str) -> None:
    """Open the summary of the client, and pick a consent."""
    open_part(desk, desk.client, "summary")
    desk.pick("summary_consent", agreed)


def write(desk: CounsellorDesk, text: str = "She would like to finish the class.") -> None:
    """Write what the client needs."""
    desk.type(SECTION, text)


def preview(desk: CounsellorDesk, reading: Reading | None = Reading.BY_CLIENT) -> None:
    """Show the summary to the client and, if given, say how they read it."""
    desk.pick("summary_scheme", Scheme.STATE)
    desk.click("preview_summary")
    desk.click("statement_end")
    if reading:
        desk.choose("summary_reading", reading.value)


def ledger(desk: CounsellorDesk) -> list[Disclosure]:
    """Return the entries of the client's ledger, oldest first."""
    return [one.body for one in disclosure.of_client(desk.desk.session, desk.client)]


def test_only_what_the_consent_allows_is_offered_and_the_rest_is_named(
    desk: CounsellorDesk,
) -> None:
    types = desk.find(QComboBox, "summary_type")
    offered = [types.itemData(place) for place in range(types.count())]
    assert offered == [SummaryType.IMPACT_STATEMENT, SummaryType.ATTENDANCE_LETTER]
    missing = desk.text("summary_lacking")
    for text in ("Daily functioning", "Results of questionnaires", "Please ask"):
        assert text in missing
    assert "Attendance" not in missing
    desk.pick("summary_type", SummaryType.ATTENDANCE_LETTER)
    desk.find(QPlainTextEdit, f"section_{Category.ATTENDANCE}")
    with pytest.raises(NotThereError):
        desk.find(QPlainTextEdit, SECTION)
    with pytest.raises(NotThereError):
        desk.find(QLabel, "summary_lacking")


def test_what_could_identify_the_client_is_listed_and_selected_by_keyboard(
    desk: CounsellorDesk,
) -> None:
    session = desk.desk.session
    taken = intake.get(session, desk.client)
    body = taken.client.body
    called = intake.Called("Asha Mondal", body.particulars, body.language)
    guardian = Guardian("Rahima Bibi", "aunt")
    intake.save(session, desk.client, called, replace(taken.intake, guardian=guardian))
    desk.tab("notes")
    desk.tab("summary")
    write(desk, "Please call ৯৮৭৬৫৪৩২১০. Rahima said: “yes”. 😀 ASHA agrees.")
    found = [
        desk.find(QPushButton, f"finding_{sign}").text() for sign in ("phone", "quoted", "name")
    ]
    assert found[:2] == ["A telephone number: ৯৮৭৬৫৪৩২১০", "Quoted words: “yes”"]
    [asha] = [
        each
        for each in desk.window().findChildren(QPushButton, "finding_name")
        if each.isVisible() and each.text().endswith("ASHA")
    ]
    desk.window().activateWindow()
    QTest.qWaitForWindowActive(desk.window())
    asha.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(asha, Qt.Key.Key_Space)
    text = desk.find(QPlainTextEdit, SECTION)
    assert text.textCursor().selectedText() == "ASHA"
    desk.pick("summary_scheme", Scheme.STATE)
    desk.click("preview_summary")  # The warnings block nothing.


def test_it_is_saved_locked_once_the_way_it_was_read_is_chosen(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    write(desk)
    preview(desk, None)
    for name in ("save_summary_locked", "print_summary"):
        assert not desk.find(QPushButton, name).isEnabled()
    with pytest.raises(NotThereError):
        desk.find(QPushButton, "release_summary")
    desk.choose("summary_reading", Reading.TO_CLIENT_INTERPRETED.value)
    path = tmp_path / "document.pdf"
    with desk.file_dialog(path):
        desk.click("save_summary_locked")
    passphrase = desk.text("document_passphrase")
    with pikepdf.open(path, password=passphrase) as pdf:
        assert pdf.encryption.bits == 256
    left = ledger(desk)[-1]
    assert (left.step, left.way, left.recipient) == (Step.RELEASED, Way.PROTECTED_FILE, COURT)
    assert left.agreement.reading is Reading.TO_CLIENT_INTERPRETED
    desk.click("hide_passphrase")
    with pytest.raises(NotThereError):
        desk.find(QLabel, "document_passphrase")


def test_a_changed_text_must_be_shown_to_the_client_again(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    write(desk)
    preview(desk)
    before = len(ledger(desk))
    desk.click("back_to_summary")
    write(desk, "Something else.")
    preview(desk, None)
    assert not desk.find(QPushButton, "save_summary_locked").isEnabled()
    assert len(ledger(desk)) == before


class Job(QObject):
    """A print job that fails for the first sheet and prints the second."""

    printed, refused = Signal(), Signal(object)
    tried: ClassVar[list[bytes]] = []

    def begin(self, pdf: bytes, _printer: object) -> None:
        """Take a document."""
        Job.tried.append(pdf)
        if len(Job.tried) == 1:
            self.refused.emit(NotPrintedError())
        else:
            self.printed.emit()
        self.deleteLater()


def test_printing_is_a_release_and_a_failed_printer_adds_no_second_entry(
    desk: CounsellorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Job, "tried", [])
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: object())
    monkeypatch.setattr(presenter, "PrintJob", Job)
    write(desk)
    preview(desk)
    before = len(ledger(desk))
    desk.click("print_summary")
    desk.click("print_summary")
    assert Job.tried[0] == Job.tried[1]
    [left] = ledger(desk)[before:]
    assert (left.way, left.recipient) == (Way.PRINT, COURT)
    messages = [each for each in desk.window().findChildren(InlineMessage) if each.isVisible()]
    [printed] = [each.text for each in messages if "Printed for" in each.text]
    assert COURT.name in printed


def test_nothing_is_recorded_when_no_printer_is_chosen(
    desk: CounsellorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: None)
    write(desk)
    preview(desk)
    before = ledger(desk)
    desk.click("print_summary")
    assert ledger(desk) == before
    assert desk.find(QPushButton, "print_summary").isEnabled()


def test_a_half_written_summary_and_its_type_survive_a_lock(
    desk: CounsellorDesk, agreed: str
) -> None:
    desk.pick("summary_type", SummaryType.ATTENDANCE_LETTER)
    desk.type(f"section_{Category.ATTENDANCE}", "Six times.")
    desk.lock()
    desk.sign_in(*desk.who)
    open_summary(desk, agreed)
    assert desk.find(QComboBox, "summary_type").currentData() == SummaryType.ATTENDANCE_LETTER
    assert desk.text(f"section_{Category.ATTENDANCE}") == "Six times."


def test_it_is_read_one_statement_at_a_time_over_the_whole_window(desk: CounsellorDesk) -> None:
    write(desk)
    desk.pick("summary_scheme", Scheme.STATE)
    desk.click("preview_summary")
    assert desk.desk.shell.filled
    with pytest.raises(NotThereError):
        desk.find(QWidget, "side_bar")
    read = [desk.text("statement_text")]
    count = int(desk.text("statement_progress").split()[-1])
    for _statement in range(count - 1):
        desk.press("Right")
        read.append(desk.text("statement_text"))
    assert "She would like to finish the class." in read
    desk.press("Left")
    assert desk.text("statement_text") == read[-2]
    desk.press("Right")
    desk.click("statement_next")
    assert not desk.find(QPushButton, "save_summary_locked").isEnabled()
    desk.click("back_to_desk")
    assert desk.find(QPushButton, "preview_summary").hasFocus()
    assert desk.text(SECTION) == "She would like to finish the class."


def test_reading_goes_on_at_the_statement_after_a_lock_even_if_nothing_was_typed(
    desk: CounsellorDesk,
) -> None:
    desk.pick("summary_scheme", Scheme.STATE)
    desk.click("preview_summary")
    desk.press("Right")
    desk.press("Right")
    left = desk.text("statement_text")
    desk.press("F9")
    assert desk.desk.shell.covered
    desk.press("F9")
    desk.lock()
    desk.sign_in(*desk.who)
    assert desk.text("statement_text") == left
    desk.click("back_to_desk")
    desk.lock()
    desk.sign_in(*desk.who)
    assert not desk.desk.shell.filled
