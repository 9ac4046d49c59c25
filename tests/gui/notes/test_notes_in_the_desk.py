"""Notes by templates and process notes at the desk, over a lock."""

import json
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.notes.note import NoteDraft
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.work.drafts import discard_note
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, text_of
from ui.dates import day_text
from ui.notes.notes_tab import NotesTab
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A desk with the notes of the client in front; no draft is begun."""
    session = counsellor_desk.desk.session
    for name, _draft in notes.drafts_of(session, counsellor_desk.client):
        discard_note(session, name)
    open_part(counsellor_desk, counsellor_desk.client, "notes")
    return counsellor_desk


def return_to_notes(desk: CounsellorDesk) -> None:
    """Lock the desk, sign in again and open the notes."""
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "notes")


def drafts(desk: CounsellorDesk) -> list[NoteDraft]:
    """Return the stored drafts of the client."""
    return [draft for _name, draft in notes.drafts_of(desk.desk.session, desk.client)]


def test_a_note_in_sections_survives_a_lock_and_is_signed_and_amended(desk: CounsellorDesk) -> None:
    desk.press("Ctrl+N")
    desk.pick("note_template", "dap")
    desk.type("note_section_0", "She came early.")
    desk.type("note_section_2", "A visit on Friday.")
    return_to_notes(desk)
    assert desk.text("note_section_0") == "She came early."
    assert desk.text("note_section_2") == "A visit on Friday."
    desk.click("sign_note")
    session = desk.desk.session
    signed = [each for each in notes.of_client(session, desk.client) if each.body.sections]
    assert [each.body.template for each in signed] == ["dap"]
    before = notes.of_client(session, desk.client)
    desk.click("amend_note")
    desk.type("amendment_reason", "a word was missing")
    desk.click("amend_note")
    desk.type("note_section_0", "She came very early.")
    desk.click("sign_note")
    after = notes.of_client(session, desk.client)
    assert len(after) == len(before)
    assert [each.version for each in after if each.body.sections] == [2]


def test_loading_a_template_keeps_what_is_typed(desk: CounsellorDesk, tmp_path: Path) -> None:
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


def test_process_notes_are_a_part_of_their_own_and_survive_a_lock(desk: CounsellorDesk) -> None:
    desk.tab("process_notes")
    assert "The desk shows these to you alone" in desk.text("process_said")
    assert "A court may order" in text_of(desk.find(QWidget, "law_lines"))
    with pytest.raises(NotThereError):
        desk.text("note_text")
    desk.click("process_new_note")
    desk.type("process_note_text", "the quiet umbrella")
    return_to_notes(desk)
    desk.tab("process_notes")
    assert desk.text("process_note_text") == "the quiet umbrella"
    desk.click("process_sign_note")
    session = desk.desk.session
    [kept] = process_notes.of_client(session, desk.client)
    assert kept.body.text == "the quiet umbrella"
    assert all("umbrella" not in one.body.whole for one in notes.of_client(session, desk.client))
    desk.click("process_amend_note")
    desk.type("process_note_text", "and rain")
    desk.click("process_sign_note")
    [kept] = process_notes.of_client(session, desk.client)
    assert (kept.version, kept.body.text) == (2, "and rain")


def test_a_kept_session_without_a_note_is_mentioned_and_one_click_begins_it(
    desk: CounsellorDesk,
) -> None:
    day = desk.desk.session.today()
    wanted = Wanted((desk.client,), day, time(), 60, Mode.IN_PERSON)
    appointments.plan(desk.desk.session, wanted, state=State.KEPT)
    desk.tab("timeline")
    desk.tab("notes")
    assert day_text(day) in desk.text("unwritten_words")
    desk.click("write_unwritten")
    assert [draft.held for draft in drafts(desk)] == [day]
    with pytest.raises(NotThereError):
        desk.text("unwritten_words")


@pytest.mark.parametrize("private", [False, True])
def test_a_signed_note_is_shown_and_never_another_draft_in_its_place(
    desk: CounsellorDesk, private: bool
) -> None:
    prefix = "process_" if private else ""
    desk.tab(prefix + "notes")
    for words in ("the first", "the second"):
        desk.click(prefix + "new_note")
        desk.type(prefix + "note_text", words)
    desk.click(prefix + "sign_note")
    tab = desk.find(NotesTab, prefix + "notes_tab")
    service = process_notes if private else notes
    signed = service.of_client(desk.desk.session, desk.client)
    assert [each.record for each in signed if each.body.text == "the second"] == [tab.chosen]
    assert desk.find(QListWidget, prefix + "notes").hasFocus()


def test_write_a_note_goes_on_with_the_note_of_today(desk: CounsellorDesk) -> None:
    desk.tab("overview")
    desk.click("file_action")
    desk.type("note_text", "begun")
    desk.tab("overview")
    desk.click("file_action")
    assert desk.text("note_text") == "begun"
    assert len(drafts(desk)) == 1
    desk.click("new_note")
    assert len(drafts(desk)) == 2


@pytest.mark.parametrize("private", [False, True])
def test_a_second_press_signs_nothing_more_and_is_no_mistake(
    desk: CounsellorDesk, private: bool
) -> None:
    prefix = "process_" if private else ""
    desk.tab(prefix + "notes")
    for words in ("the first", "the second"):
        desk.click(prefix + "new_note")
        desk.type(prefix + "note_text", words)
    for _each in range(2):
        desk.find(QPushButton, prefix + "sign_note").click()
    desk.idle()
    found = (process_notes if private else notes).drafts_of(desk.desk.session, desk.client)
    assert [draft.text for _name, draft in found] == ["the first"]
    assert "not here any more" not in text_of(desk.window())


def test_the_buttons_of_a_process_note_are_in_sight_while_it_is_written(
    desk: CounsellorDesk,
) -> None:
    desk.window().resize(1366, 690)
    desk.tab("process_notes")
    about = desk.find(QWidget, "process_said")
    above = about.mapTo(desk.window(), about.rect().topLeft()).y()
    desk.click("process_new_note")
    desk.idle()
    for name in ("process_sign_note", "process_discard_draft"):
        button = desk.find(QPushButton, name)
        assert button.visibleRegion().boundingRect() == button.rect()
    box = desk.find(QWidget, "process_note_text")
    assert about.isVisible()
    assert about.mapTo(desk.window(), about.rect().topLeft()).y() > (
        box.mapTo(desk.window(), box.rect().bottomLeft()).y()
    )
    desk.type("process_note_text", "What stayed with me.")
    desk.click("process_sign_note")
    assert about.mapTo(desk.window(), about.rect().topLeft()).y() == above
