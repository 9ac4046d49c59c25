"""Sharing without consent through the windows, on both sides, by mouse and by keyboard."""

import os
import shutil
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QScrollArea, QWidget

from counsel_desk.domain.consent import Category
from counsel_desk.domain.exceptional import State, Telling
from counsel_desk.domain.release import Ground, Way
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services import casework, clients, disclosure, exceptional, sign_in
from counsel_desk.services.desk import open_desk
from counsel_desk.wiring import tools
from tests.cosigning import REASON, WORDS, ask, at, sign
from ui.design import theme
from ui.design.data_table import DataTable
from ui.design.inline_message import InlineMessage
from ui.exceptional import presenter
from ui.release.shared_card import SharedCard
from ui.sheets.print_job import PrintJob
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui
PICTURES = os.environ.get("EXCEPTIONAL_PICTURES", "")


@pytest.fixture
def desk(template, tmp_path, qapp):
    folder = tmp_path / "office"
    shutil.copytree(template.data, folder)
    place = folder / "desk.json"
    place.write_text(place.read_text().replace(str(template.data), str(folder)), encoding="utf-8")
    driver = Driver(tools(Texts(), FLOOR), folder)
    driver.people, driver.folder, driver.tools = template.people, folder, tools(Texts(), FLOOR)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)


def enter(desk, role):
    who = next(one for one in desk.people if role in one.roles)
    desk.sign_in(who.name, who.passphrase)
    desk.told = said(desk)
    if role is Role.COUNSELLOR:
        desk.client = clients.listing(session(desk))[0].filed.record
        desk.app.desk.presenter("clients").open(desk.client)
        desk.idle()
        desk.tab("exceptional")


def session(desk):
    return desk.app.desk.session


def picture(desk, name):
    if PICTURES:
        desk.picture(Path(PICTURES) / f"{name}.png")


def shown(desk, widget):
    return any(each.isVisible() for each in desk.window().findChildren(QWidget, widget))


def said(desk):
    shown = desk.window().findChildren(InlineMessage)
    return " ".join(each.text for each in shown if each.isVisible())


@pytest.mark.skipif(not PICTURES, reason="pictures are made on request")
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_pictures(desk, size):
    asked(desk)
    enter(desk, Role.COUNSELLOR)
    theme.apply(QApplication.instance(), "light", size)
    picture(desk, f"list_{size:g}")
    opened(desk)
    desk.click("look_at_page")
    picture(desk, f"reader_{size:g}")
    desk.click("new_exceptional" if shown(desk, "new_exceptional") else "close_exceptional")
    desk.click("new_exceptional")
    fill(desk)
    desk.check("exceptional_before")
    for place in range(4):
        picture(desk, f"form_{size:g}_{place}")
        bar = desk.window().focusWidget()
        while not isinstance(bar, QScrollArea):
            bar = bar.parentWidget()
        bar.verticalScrollBar().setValue((place + 1) * bar.viewport().height())
    enter(desk, Role.SUPERVISOR)
    theme.apply(QApplication.instance(), "light", size)
    desk.go("cosign")
    picture(desk, f"cosign_{size:g}")


def only(desk):
    [filed] = exceptional.of_client(session(desk), desk.client)
    return filed.body


def fill(desk, *, telling=Telling.NOT_YET):
    """Fill the form in for a danger to life, told to the police."""
    desk.choose("exceptional_ground", Ground.DANGER_TO_LIFE.value)
    desk.type("exceptional_name", "The officer in charge")
    desk.type("exceptional_organisation", "District police")
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", WORDS)
    desk.type("exceptional_reason", "She cannot be reached")
    desk.choose("exceptional_telling", telling.value)


class People:
    """The people of the office, of whom one can be at the desk without a window."""

    def __init__(self, desk):
        self._desk = desk

    def person(self, role):
        return next(one for one in self._desk.people if role in one.roles)

    @contextmanager
    def at(self, role):
        who = self.person(role)
        opened = sign_in.sign_in(
            open_desk(self._desk.folder, self._desk.tools), who.name, who.passphrase
        )
        yield opened
        opened.close()


def answered(desk):
    """Have the supervisor sign, at another computer as it were, and look again."""
    with People(desk).at(Role.SUPERVISOR) as supervisor:
        sign(supervisor)
    desk.tab("notes")
    desk.tab("exceptional")


def signed(desk):
    """Have something asked for and signed without a window, and open it in one."""
    asked(desk)
    with People(desk).at(Role.SUPERVISOR) as supervisor:
        sign(supervisor)
    enter(desk, Role.COUNSELLOR)
    opened(desk)


def opened(desk):
    table = desk.find(DataTable, "exceptional_releases")
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()


def asked(desk):
    """Have something asked for without a window; return its record."""
    people = People(desk)
    with people.at(Role.COUNSELLOR) as counsellor:
        return ask(counsellor, clients.listing(counsellor)[0].filed.record, people)


def test_a_counsellor_asks_and_nothing_can_leave_yet(desk):
    enter(desk, Role.COUNSELLOR)
    assert "112" in desk.text("exceptional_rare")
    picture(desk, "list")
    desk.click("new_exceptional")
    assert "Nobody has to wait" in desk.text("life_first")
    picture(desk, "form")
    fill(desk)
    desk.click("ask_for_cosignature")
    assert only(desk).state is State.AWAITED
    assert "Co-signature awaited" in desk.text("exceptional_state")
    for way in ("save_exceptional", "print_exceptional", "send_exceptional", "note_told"):
        assert not shown(desk, way)
    picture(desk, "awaited")
    desk.click("give_up_exceptional")
    assert only(desk).state is State.GIVEN_UP


def test_a_supervisor_reads_it_signs_it_and_keeps_nothing(desk):
    record = asked(desk)
    enter(desk, Role.SUPERVISOR)
    assert "asks you to co-sign" in desk.told
    desk.go("cosign")
    assert WORDS in desk.text("cosign_text")
    assert "District police" in desk.text("cosign_facts")
    picture(desk, "cosign")
    desk.click("cosign")
    assert not shown(desk, "cosign_card")
    picture(desk, "cosign_none")
    with People(desk).at(Role.COUNSELLOR) as counsellor:
        assert at(counsellor, record).state is State.SIGNED


def test_it_is_saved_locked_and_she_is_told(desk, tmp_path):
    signed(desk)
    assert "has co-signed" in desk.told
    assert "Co-signed by" in desk.text("exceptional_state")
    picture(desk, "signed")
    with desk.file_dialog(tmp_path / "page.pdf"):
        desk.click("save_exceptional")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert desk.window().focusWidget().objectName() == "hide_exceptional_passphrase"
    assert len(desk.text("exceptional_passphrase")) > 15
    picture(desk, "saved")
    desk.click("hide_exceptional_passphrase")
    assert not shown(desk, "exceptional_passphrase")
    assert not shown(desk, "save_exceptional")
    assert only(desk).state is State.LEFT
    desk.click("client_was_told")
    assert only(desk).telling is Telling.TOLD
    assert not shown(desk, "client_was_told")
    desk.tab("disclosures")
    newest = desk.window().findChildren(SharedCard)[0].accessibleName()
    assert "The client was told: Yes" in newest
    picture(desk, "disclosures")


def test_it_is_asked_by_keyboard_alone(desk):
    enter(desk, Role.COUNSELLOR)
    QTest.keyClick(desk.find(QPushButton, "new_exceptional"), Qt.Key.Key_Space)
    desk.idle()
    assert desk.window().focusWidget().objectName() == f"choice_{Ground.DANGER_TO_LIFE}"
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    for name, text in (
        ("exceptional_to", ""),
        ("exceptional_name", "The officer"),
        (f"exceptional_{Category.SAFETY_AND_RISK}", WORDS),
        ("exceptional_reason", "No time"),
    ):
        reach(desk, name)
        QTest.keyClicks(desk.window().focusWidget(), text)
    reach(desk, f"choice_{Telling.TOLD}")
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    reach(desk, "ask_for_cosignature")
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    desk.idle()
    assert only(desk).proposal.recipient.name == "The officer"


def test_a_supervisor_sends_it_back_by_keyboard_and_it_is_written_anew(desk):
    asked(desk)
    enter(desk, Role.SUPERVISOR)
    QTest.keyClick(desk.find(QPushButton, "nav_cosign"), Qt.Key.Key_Space)
    desk.idle()
    reach(desk, "cosign_word")
    QTest.keyClicks(desk.window().focusWidget(), "Less, please")
    reach(desk, "send_back")
    QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Space)
    desk.idle()
    enter(desk, Role.COUNSELLOR)
    assert "sent back" in desk.told
    opened(desk)
    assert "Less, please" in desk.text("exceptional_state")
    desk.click("write_anew")
    assert desk.text("exceptional_reason") == REASON
    assert desk.text(f"exceptional_{Category.SAFETY_AND_RISK}") == WORDS


def reach(desk, name):
    """Press Tab until something of that name has the focus."""
    for _each in range(60):
        if desk.window().focusWidget().objectName() == name:
            return
        QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
    raise NotThereError(name)


def test_what_is_missing_is_said_and_nothing_is_lost(desk):
    enter(desk, Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.click("ask_for_cosignature")
    assert exceptional.of_client(session(desk), desk.client) == []
    desk.choose("exceptional_ground", Ground.OFFENCE_AGAINST_CHILD.value)
    assert not shown(desk, "exceptional_to")
    desk.choose("exceptional_telling", Telling.TOLD.value)
    desk.type("exceptional_reason", "The law")
    desk.click("ask_for_cosignature")
    for lack in ("To whom it goes", "Nothing is written", "Special Juvenile"):
        assert lack in said(desk)
    assert desk.text("exceptional_reason") == "The law"
    picture(desk, "lacks")
    desk.choose("exceptional_ground", Ground.COURT_ORDER.value)
    desk.click("ask_for_cosignature")
    assert desk.find(QWidget, "exceptional_order_day").isVisible()
    assert exceptional.of_client(session(desk), desk.client) == []


def test_a_half_written_request_outlasts_a_lock(desk):
    enter(desk, Role.COUNSELLOR)
    desk.click("new_exceptional")
    fill(desk)
    desk.lock()
    enter(desk, Role.COUNSELLOR)
    assert "Without consent" in desk.told
    assert desk.text(f"exceptional_{Category.SAFETY_AND_RISK}") == WORDS
    assert desk.find(QComboBox, "exceptional_supervisor").currentData()
    desk.click("ask_for_cosignature")
    assert only(desk).state is State.AWAITED


def test_a_supervisors_word_outlasts_a_lock(desk):
    record = asked(desk)
    enter(desk, Role.SUPERVISOR)
    desk.go("cosign")
    desk.type("cosign_word", "Let us talk")
    desk.lock()
    enter(desk, Role.SUPERVISOR)
    desk.go("cosign")
    assert desk.text("cosign_word") == "Let us talk"
    desk.click("send_back")
    with People(desk).at(Role.COUNSELLOR) as counsellor:
        assert at(counsellor, record).word == "Let us talk"


def test_what_was_told_in_an_emergency_is_entered_after_and_shown_as_such(desk):
    enter(desk, Role.COUNSELLOR)
    desk.click("new_exceptional")
    fill(desk, telling=Telling.ENDANGERS_HER)
    desk.check("exceptional_before")
    desk.click("ask_for_cosignature")
    assert exceptional.of_client(session(desk), desk.client) == []
    now = session(desk).desk.tools.now().astimezone() - timedelta(minutes=3)
    desk.type("exceptional_before_day", f"{now:%d-%m-%Y}")
    desk.type("exceptional_before_at", f"{now:%H:%M}")
    picture(desk, "emergency")
    desk.click("ask_for_cosignature")
    assert "Told before the co-signature" in desk.text("exceptional_state")
    assert not shown(desk, "give_up_exceptional")
    entry = disclosure.of_client(session(desk), desk.client)[-1].body
    assert (entry.way, entry.exceptional.signed) == (Way.TOLD, None)
    assert entry.exceptional.held_back
    desk.click("client_may_be_told")
    assert not shown(desk, "client_may_be_told")
    desk.click("close_exceptional")
    table = desk.find(DataTable, "exceptional_releases")
    assert "awaited" in table.model().index(0, 3).data()
    desk.tab("disclosures")
    newest = desk.window().findChildren(SharedCard)[0].accessibleName()
    assert "Without consent: Danger to life" in newest
    assert "is asked; it is awaited" in newest


def test_it_is_looked_at_and_goes_sealed_to_a_caseworker(desk):
    name = next(one for one in desk.people if Role.CASEWORKER in one.roles).name
    enter(desk, Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.choose("exceptional_ground", Ground.DANGER_TO_LIFE.value)
    desk.pick("exceptional_to", name)
    assert not shown(desk, "exceptional_name")
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", WORDS)
    desk.type("exceptional_reason", "No time")
    desk.choose("exceptional_telling", Telling.TOLD.value)
    desk.click("ask_for_cosignature")
    answered(desk)
    desk.click("look_at_page")
    assert shown(desk, "sheet_pages")
    assert not shown(desk, "print_sheet")
    assert not shown(desk, "save_sheet")
    picture(desk, "page")
    desk.click("send_exceptional")
    assert only(desk).state is State.LEFT
    with People(desk).at(Role.CASEWORKER) as caseworker:
        casework.receive(caseworker)
        found = [filed.body.summary for filed in casework.summaries(caseworker)]
    [received] = [one for one in found if one and one.ground]
    assert received.sections[0].text == WORDS


def test_it_is_printed_only_once_a_printer_was_chosen(desk, monkeypatch):
    signed(desk)
    printed = []
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: None)
    monkeypatch.setattr(PrintJob, "begin", lambda _job, pdf, _printer: printed.append(pdf))
    desk.click("print_exceptional")
    assert only(desk).state is State.SIGNED
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: "printer")
    desk.click("print_exceptional")
    assert only(desk).state is State.LEFT
    assert [pdf[:4] for pdf in printed] == [b"%PDF"]


def test_what_was_told_by_telephone_is_noted(desk):
    signed(desk)
    desk.click("note_told")
    assert only(desk).state is State.SIGNED
    now = session(desk).desk.tools.now().astimezone()
    desk.type("told_day", f"{now:%d-%m-%Y}")
    desk.type("told_at", f"{now:%H:%M}")
    desk.click("note_told")
    assert only(desk).state is State.LEFT
