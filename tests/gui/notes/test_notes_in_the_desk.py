"""Notes by templates and process notes through the real window, over a lock."""

import json
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from counsel_desk.demo.office import DemoOffice, build
from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.notes.note import NoteDraft
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.wiring import tools
from tests.helpers.folders import copied
from ui.design import theme
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> DemoOffice:
    folder = tmp_path_factory.mktemp("template") / "office"
    return build(folder, tools(Texts(), FLOOR), clients=1, notes=1)


@pytest.fixture
def desk(template: DemoOffice, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    folder = copied(template.data, tmp_path / "office")
    driver = Driver(tools(Texts(), FLOOR), folder)
    enter(driver, template)
    session = driver.desk.session
    for name, _draft in notes.drafts_of(session, client(driver)):
        notes.discard(session, name)
    driver.desk.presenter("clients").open(client(driver))
    driver.idle()
    driver.tab("notes")
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)


def enter(desk: Driver, template: DemoOffice) -> None:
    who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
    desk.sign_in(who.name, who.passphrase)
    desk.desk.presenter("clients").open(client(desk))
    desk.idle()
    desk.tab("notes")


def client(desk: Driver) -> str:
    return clients.listing(desk.desk.session)[0].filed.record


def drafts(desk: Driver) -> list[NoteDraft]:
    return [draft for _name, draft in notes.drafts_of(desk.desk.session, client(desk))]


def test_a_note_in_sections_survives_a_lock_and_is_signed_and_amended(
    desk: Driver, template: DemoOffice
) -> None:
    desk.press("Ctrl+N")
    desk.pick("note_template", "dap")
    desk.type("note_section_0", "She came early.")
    desk.type("note_section_2", "A visit on Friday.")
    desk.lock()
    enter(desk, template)
    assert desk.text("note_section_0") == "She came early."
    assert desk.text("note_section_2") == "A visit on Friday."
    desk.click("sign_note")
    session = desk.desk.session
    signed = [each for each in notes.of_client(session, client(desk)) if each.body.sections]
    assert [each.body.template for each in signed] == ["dap"]
    before = notes.of_client(session, client(desk))
    desk.click("amend_note")
    desk.type("amendment_reason", "a word was missing")
    desk.click("amend_note")
    desk.type("note_section_0", "She came very early.")
    desk.click("sign_note")
    after = notes.of_client(session, client(desk))
    assert len(after) == len(before)
    assert [each.version for each in after if each.body.sections] == [2]


def test_a_template_of_the_office_is_loaded_and_what_is_typed_stays(
    desk: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "own.json"
    items = [{"linkId": "1", "type": "text", "text": "What she wished to speak of"}]
    form = {"resourceType": "Questionnaire", "title": "Home visit", "item": items}
    path.write_text(json.dumps(form), encoding="utf-8")
    desk.click("new_note")
    desk.type("note_text", "typed before")
    with desk.file_dialog(path):
        desk.click("load_template")
    desk.type("note_section_0", "Rain.")
    desk.press("Ctrl+N")
    kept = [draft for draft in drafts(desk) if draft.text == "typed before"]
    assert [each.text for draft in kept for each in draft.sections] == ["Rain."]


def test_process_notes_stand_behind_their_switch_and_survive_a_lock(
    desk: Driver, template: DemoOffice
) -> None:
    switch = desk.find(QCheckBox, "process_switch")
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    desk.idle()
    assert "Only you read these" in desk.text("process_said")
    with pytest.raises(NotThereError):
        desk.text("note_text")
    desk.click("process_new_note")
    desk.type("process_note_text", "the quiet umbrella")
    desk.lock()
    enter(desk, template)
    desk.check("process_switch")
    assert desk.text("process_note_text") == "the quiet umbrella"
    desk.click("process_sign_note")
    session = desk.desk.session
    [kept] = process_notes.of_client(session, client(desk))
    assert kept.body.text == "the quiet umbrella"
    assert all("umbrella" not in one.body.whole for one in notes.of_client(session, client(desk)))
    desk.click("process_amend_note")
    desk.type("process_note_text", "and rain")
    desk.click("process_sign_note")
    [kept] = process_notes.of_client(session, client(desk))
    assert (kept.version, kept.body.text) == (2, "and rain")


def test_a_kept_session_without_a_note_is_told_and_one_click_begins_its_note(desk: Driver) -> None:
    day = date(2026, 11, 24)
    wanted = Wanted((client(desk),), day, time(10, 30), 60, Mode.IN_PERSON)
    appointments.plan(desk.desk.session, wanted, state=State.KEPT)
    desk.tab("timeline")
    desk.tab("notes")
    assert "24-11-2026" in desk.text("unwritten_words")
    desk.click("write_unwritten")
    assert [draft.held for draft in drafts(desk)] == [day]
    with pytest.raises(NotThereError):
        desk.text("unwritten_words")
