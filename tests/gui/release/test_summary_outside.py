"""A summary to someone outside, through the window: typed, looked at, agreed to, saved, printed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar

import pikepdf
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton

from counsel_desk.demo.office import DemoOffice, build
from counsel_desk.domain.consent.consent import Category, Part, Purpose, Recipient
from counsel_desk.domain.disclosure import Disclosure, Reading, Step, Way
from counsel_desk.domain.intake import Guardian
from counsel_desk.domain.summary import SummaryType
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services import intake
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent import Terms
from counsel_desk.services.ledger import disclosure
from counsel_desk.wiring import tools
from tests.helpers.agreeing import GIVING
from tests.helpers.folders import copied
from ui.design.messages.inline_message import InlineMessage
from ui.release import presenter
from ui.sheets.printing import NotPrintedError
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui
TODAY = date.today()  # noqa: DTZ011 - the desk's own clock, in local time
COURT = Recipient("The Secretary", "", "District Legal Services Authority")
AGREED = (Category.ATTENDANCE, Category.PRESENTING_CONCERNS, Category.NEEDS_AND_RECOMMENDATIONS)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> DemoOffice:
    folder = tmp_path_factory.mktemp("template") / "office"
    return build(folder, tools(Texts(), FLOOR), clients=1, notes=1)


@pytest.fixture
def desk(template: DemoOffice, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    folder = copied(template.data, tmp_path / "office")
    driver = Driver(tools(Texts(), FLOOR), folder)
    who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    driver.who = (who.name, who.passphrase)
    driver.sign_in(*driver.who)
    session = driver.desk.session
    driver.client = clients.listing(session)[0].filed.record
    ends = TODAY + timedelta(days=30)
    parts = frozenset(map(Part, AGREED))
    terms = Terms(Purpose.VICTIM_COMPENSATION, parts, COURT, "en", TODAY, ends, GIVING)
    driver.consent = consent.record(session, driver.client, terms)
    opened(driver)
    yield driver
    driver.end()


def opened(desk: Driver) -> None:
    desk.desk.presenter("clients").open(desk.client)
    desk.idle()
    desk.tab("summary")
    desk.pick("summary_consent", desk.consent)


def write(desk: Driver, text: str = "She would like to finish the class.") -> None:
    desk.type(f"section_{Category.NEEDS_AND_RECOMMENDATIONS}", text)


def show(desk: Driver, reading: None = Reading.BY_CLIENT) -> None:
    desk.click("preview_summary")
    if reading:
        desk.choose("summary_reading", reading.value)


def ledger(desk: Driver) -> list[Disclosure]:
    return [one.body for one in disclosure.of_client(desk.desk.session, desk.client)]


def test_only_types_that_fit_and_what_she_agreed_to_are_offered_and_the_rest_is_named(
    desk: Driver,
) -> None:
    types = desk.find(QComboBox, "summary_type")
    offered = [types.itemData(place) for place in range(types.count())]
    assert offered == [SummaryType.IMPACT_STATEMENT, SummaryType.ATTENDANCE_LETTER]
    missing = desk.text("summary_lacking")
    for said in ("How she manages day by day", "Results of questionnaires", "ask her"):
        assert said in missing
    assert "Attendance" not in missing
    desk.pick("summary_type", SummaryType.ATTENDANCE_LETTER)
    desk.find(QPlainTextEdit, f"section_{Category.ATTENDANCE}")
    with pytest.raises(NotThereError):
        desk.find(QPlainTextEdit, f"section_{Category.NEEDS_AND_RECOMMENDATIONS}")
    with pytest.raises(NotThereError):
        desk.find(QLabel, "summary_lacking")


def test_what_could_name_her_is_shown_beside_its_part_and_found_with_the_keyboard(
    desk: Driver,
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
    text = desk.find(QPlainTextEdit, f"section_{Category.NEEDS_AND_RECOMMENDATIONS}")
    assert text.textCursor().selectedText() == "ASHA"
    desk.click("preview_summary")  # It says so and holds nothing up.


def test_it_leaves_locked_after_it_is_said_how_she_knows_it(desk: Driver, tmp_path: Path) -> None:
    write(desk)
    show(desk, None)
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


def test_a_changed_text_is_shown_to_her_once_more(desk: Driver, tmp_path: Path) -> None:
    write(desk)
    show(desk)
    before = len(ledger(desk))
    desk.click("back_to_summary")
    write(desk, "Something else.")
    show(desk, None)
    assert not desk.find(QPushButton, "save_summary_locked").isEnabled()
    assert len(ledger(desk)) == before


class Job(QObject):
    """A print service that refuses the first sheet and takes the second."""

    printed, refused = Signal(), Signal(object)
    tried: ClassVar[list[bytes]] = []

    def begin(self, pdf: bytes, _printer: object) -> None:
        Job.tried.append(pdf)
        if len(Job.tried) == 1:
            self.refused.emit(NotPrintedError())
        else:
            self.printed.emit()
        self.deleteLater()


def test_printing_is_a_release_and_a_printer_that_fails_makes_no_second_entry(
    desk: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Job, "tried", [])
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: object())
    monkeypatch.setattr(presenter, "PrintJob", Job)
    write(desk)
    show(desk)
    before = len(ledger(desk))
    desk.click("print_summary")
    desk.click("print_summary")
    assert Job.tried[0] == Job.tried[1]
    [left] = ledger(desk)[before:]
    assert (left.way, left.recipient) == (Way.PRINT, COURT)
    [said] = [
        each.text
        for each in desk.window().findChildren(InlineMessage)
        if each.isVisible() and "printed for" in each.text
    ]
    assert COURT.name in said


def test_nothing_is_noted_where_no_printer_is_chosen(
    desk: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: None)
    write(desk)
    show(desk)
    before = ledger(desk)
    desk.click("print_summary")
    assert ledger(desk) == before
    assert desk.find(QPushButton, "print_summary").isEnabled()


def test_it_stands_there_after_the_desk_was_locked_with_its_type(desk: Driver) -> None:
    desk.pick("summary_type", SummaryType.ATTENDANCE_LETTER)
    desk.type(f"section_{Category.ATTENDANCE}", "Six times.")
    desk.lock()
    desk.sign_in(*desk.who)
    opened(desk)
    assert desk.find(QComboBox, "summary_type").currentData() == SummaryType.ATTENDANCE_LETTER
    assert desk.text(f"section_{Category.ATTENDANCE}") == "Six times."
