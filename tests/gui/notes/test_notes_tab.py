"""Notes: drafts that are saved as they are typed, signed notes that are only amended."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from counsel_desk.domain.note import Note, NoteDraft, NoteSection
from counsel_desk.domain.records import Filed
from ui.design.inline_message import InlineMessage
from ui.design.saved_state_line import SavedStateLine
from ui.notes import note_editor
from ui.notes.note_editor import PAUSE_MS
from ui.notes.note_text import NoteText
from ui.notes.notes_tab import NotesTab

pytestmark = pytest.mark.gui

MOMENT = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)
BENGALI = "আজ সে শান্ত ছিল।"
DRAFT = NoteDraft("c1", date(2026, 11, 24), BENGALI, None, MOMENT)
OTHER = NoteDraft("c1", date(2026, 11, 23), "Another one.", None, MOMENT)


def _signed(record, day, text, version=1, amendment=""):
    body = Note(day, text, MOMENT, date(2026, 12, 1), amendment)
    return Filed(record, version, MOMENT, "p1", body)


NOTES = [
    _signed("n2", date(2026, 11, 17), "Second session.", version=2, amendment="A wrong day"),
    _signed("n1", date(2026, 11, 10), "First session."),
]


@pytest.fixture
def tab(qtbot):
    tab = NotesTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab


def _click(qtbot, tab, name):
    qtbot.mouseClick(tab.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def _text(tab):
    return tab.findChild(QPlainTextEdit, "note_text")


def _day(tab, name):
    return tab.findChild(QWidget, name).findChild(QLineEdit, "day")


def _list(tab):
    return tab.findChild(QListWidget, "notes")


def _state(tab):
    return tab.findChild(SavedStateLine, "saved_state").text


def _said(tab):
    return " ".join(each.text() for each in tab.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def saved(tab):
    """What was asked to be saved, in order."""
    kept = []
    tab.draft_changed.connect(lambda name, draft: kept.append((name, draft)))
    return kept


def test_without_notes_the_tab_says_so_and_begins_one(qtbot, tab):
    tab.show_notes([], [])
    assert not _text(tab).isVisible()
    with qtbot.waitSignal(tab.new_note_requested):
        _click(qtbot, tab, "new_note")
    with qtbot.waitSignal(tab.new_note_requested):
        qtbot.keyClick(tab, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_typing_is_saved_after_a_pause_and_only_once(qtbot, tab, saved):
    tab.open_draft("d1", DRAFT)
    tab.show_notes(NOTES, [("d1", DRAFT)])
    assert tab.focusWidget() is _text(tab)
    with qtbot.waitSignal(tab.draft_changed, timeout=PAUSE_MS * 4):
        qtbot.keyClicks(_text(tab), " It went well.")
        assert saved == []
        assert _state(tab) == "Not saved yet"
    assert saved == [
        ("d1", NoteDraft("c1", DRAFT.held, BENGALI + " It went well.", None, MOMENT)),
    ]
    assert _state(tab) == "Saving…"
    tab.mark_saved(MOMENT)
    assert _state(tab) == f"Saved at {MOMENT.astimezone():%H:%M}"
    tab.flush()
    assert len(saved) == 1


def test_flush_saves_at_once_the_days_too(qtbot, tab, saved):
    tab.show_notes([], [("d1", DRAFT)])
    _day(tab, "note_held").setText("22-11-2026")
    _day(tab, "note_follow_up").setText("01-12-2026")
    tab.flush()
    wanted = NoteDraft("c1", date(2026, 11, 22), BENGALI, date(2026, 12, 1), MOMENT)
    assert saved == [("d1", wanted)]


def test_what_is_typed_while_saving_is_not_called_saved(qtbot, tab, saved):
    tab.show_notes([], [("d1", DRAFT)])
    qtbot.keyClicks(_text(tab), "a")
    tab.flush()
    qtbot.keyClicks(_text(tab), "b")
    tab.mark_saved(MOMENT)
    assert _state(tab) == "Not saved yet"
    tab.flush()
    assert saved[-1][1].text.count("a") == saved[-1][1].text.count("b") == 1


def test_signing_saves_first(qtbot, tab, saved):
    tab.show_notes([], [("d1", DRAFT)])
    qtbot.keyClicks(_text(tab), "!")
    order = []
    tab.draft_changed.connect(lambda *_: order.append("saved"))
    tab.sign_requested.connect(lambda name: order.append(f"signed {name}"))
    _click(qtbot, tab, "sign_note")
    assert order == ["saved", "signed d1"]


@pytest.mark.parametrize(("line", "typed"), [("note_held", ""), ("note_follow_up", "40-40-2026")])
def test_a_day_that_is_none_is_not_signed_away(qtbot, tab, line, typed):
    tab.show_notes([], [("d1", DRAFT)])
    _day(tab, line).setText(typed)
    with qtbot.assertNotEmitted(tab.sign_requested):
        _click(qtbot, tab, "sign_note")
    assert tab.focusWidget() is _day(tab, line)
    assert "day-month-year" in _said(tab)
    _day(tab, line).setText("22-11-2026")
    with qtbot.waitSignal(tab.sign_requested):
        _click(qtbot, tab, "sign_note")
    assert "day-month-year" not in _said(tab)


def test_leaving_a_draft_saves_it_and_coming_back_shows_it(qtbot, tab, saved):
    tab.show_notes(NOTES, [("d1", DRAFT), ("d2", OTHER)])
    qtbot.keyClicks(_text(tab), " more")
    _list(tab).setFocus()
    qtbot.keyClick(_list(tab), Qt.Key.Key_Down)
    assert [name for name, _draft in saved] == ["d1"]
    assert _text(tab).toPlainText() == "Another one."
    qtbot.keyClick(_list(tab), Qt.Key.Key_Up)
    assert _text(tab).toPlainText() == BENGALI + " more"


def test_an_older_reading_of_the_vault_takes_nothing_back(qtbot, tab, saved):
    tab.show_notes([], [("d1", DRAFT), ("d2", OTHER)])
    qtbot.keyClicks(_text(tab), " more")
    tab.flush()
    tab.show_notes([], [("d1", DRAFT), ("d2", OTHER)])
    assert _text(tab).toPlainText() == BENGALI + " more"
    _list(tab).setCurrentRow(1)
    _list(tab).setCurrentRow(0)
    assert _text(tab).toPlainText() == BENGALI + " more"


def test_a_draft_is_discarded_only_when_asked_twice(qtbot, tab, saved):
    tab.show_notes([], [("d1", DRAFT)])
    qtbot.keyClicks(_text(tab), "x")
    with qtbot.assertNotEmitted(tab.discard_requested):
        _click(qtbot, tab, "discard_draft")
        assert tab.focusWidget() is tab.findChild(QPushButton, "keep_draft")
        _click(qtbot, tab, "keep_draft")
        _click(qtbot, tab, "discard_draft")
    with qtbot.waitSignal(tab.discard_requested) as discarded:
        _click(qtbot, tab, "discard_for_good")
    assert discarded.args == ["d1"]
    tab.show_notes([], [])
    tab.flush()
    assert saved == []
    assert not _text(tab).isVisible()


def test_a_draft_that_could_not_be_discarded_is_still_saved(qtbot, tab, saved):
    tab.show_notes([], [("d1", DRAFT)])
    _click(qtbot, tab, "discard_draft")
    _click(qtbot, tab, "discard_for_good")
    qtbot.keyClicks(_text(tab), "x")
    tab.flush()
    assert [name for name, _draft in saved] == ["d1"]


def test_a_signed_note_is_read_and_not_written(qtbot, tab, saved):
    tab.show_notes(NOTES, [])
    shown = tab.findChild(QPlainTextEdit, "signed_text")
    assert shown.toPlainText() == "Second session."
    qtbot.keyClicks(shown, "x")
    assert shown.toPlainText() == "Second session."
    assert "17-11-2026" in _said(tab)
    assert "A wrong day" in _said(tab)
    assert saved == []


def test_an_amendment_needs_a_reason(qtbot, tab):
    tab.show_notes(NOTES, [])
    reason = tab.findChild(QLineEdit, "amendment_reason")
    with qtbot.assertNotEmitted(tab.amend_requested):
        _click(qtbot, tab, "amend_note")
        assert tab.focusWidget() is reason
        qtbot.keyClick(reason, Qt.Key.Key_Return)
    qtbot.keyClicks(reason, " A word was missing ")
    with qtbot.waitSignal(tab.amend_requested) as amended:
        qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert amended.args == ["n2", "A word was missing"]


def test_an_amending_draft_says_why(tab):
    amending = NoteDraft("c1", DRAFT.held, "First.", None, MOMENT, "n1", "A word was missing")
    tab.show_notes(NOTES, [("d1", amending)])
    assert "A word was missing" in _said(tab)


def test_versions_are_shown_of_the_note_in_sight_alone(qtbot, tab):
    tab.show_notes(NOTES, [])
    with qtbot.waitSignal(tab.versions_requested) as asked:
        _click(qtbot, tab, "show_versions")
    assert asked.args == ["n2"]
    versions = [_signed("n2", date(2026, 11, 16), "As it was."), NOTES[0]]
    tab.show_versions(versions, {"p1": "Rehana"})
    assert tab.findChild(QTextEdit, "differences").isVisible()
    _list(tab).setCurrentRow(1)
    assert not tab.findChild(QPushButton, "show_versions").isVisible()
    tab.show_versions(versions, {})
    assert tab.findChild(QPlainTextEdit, "signed_text").toPlainText() == "First session."


def test_versions_say_who_and_why_and_mark_what_differs(qtbot, tab):
    tab.show_notes(NOTES, [])
    versions = [
        _signed("n2", date(2026, 11, 16), "First <b>session</b>."),
        _signed("n2", date(2026, 11, 17), "Second <b>session</b>.", 2, "A wrong day"),
    ]
    tab.show_versions(versions, {"p1": "Rehana"})
    shown = tab.findChild(QTextEdit, "differences")
    assert shown.toPlainText() == "[−First−][+Second+] <b>session</b>."
    cursor = shown.textCursor()
    cursor.setPosition(3)
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(12)
    assert cursor.charFormat().fontUnderline()
    about = tab.findChild(QLabel, "about_version").text()
    assert "Rehana" in about
    assert "A wrong day" in about
    against = tab.findChild(QComboBox, "compared_with")
    against.setFocus()
    qtbot.keyClick(against, Qt.Key.Key_Down)
    assert shown.toPlainText() == "Second <b>session</b>."
    version = tab.findChild(QComboBox, "version")
    version.setFocus()
    qtbot.keyClick(version, Qt.Key.Key_Down)
    assert shown.toPlainText() == "First <b>session</b>."
    _click(qtbot, tab, "show_versions")
    assert tab.findChild(QPlainTextEdit, "signed_text").isVisible()


def _pick_template(qtbot, tab, keys):
    choice = tab.findChild(QComboBox, "note_template")
    choice.setFocus()
    for _ in range(keys):
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    return choice


def test_a_draft_goes_on_by_another_template_and_loses_nothing(qtbot, tab, saved):
    tab.show_notes([], [("d1", DRAFT)])
    qtbot.keyClicks(_text(tab), " More.")
    choice = _pick_template(qtbot, tab, 1)
    assert choice.currentData() == "soap"
    written = saved[-1][1]
    assert (written.template, written.text) == ("soap", BENGALI + " More.")
    assert [each.title for each in written.sections] == [
        "Subjective",
        "Objective",
        "Assessment",
        "Plan",
    ]
    assert "What she says of herself" in _said(tab)
    first = tab.findChild(NoteText, "note_section_0")
    assert tab.focusWidget() is first
    qtbot.keyClicks(first, "She slept.")
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert tab.focusWidget().objectName() == "note_section_1"
    tab.flush()
    assert saved[-1][1].sections[0].text == "She slept."
    _pick_template(qtbot, tab, 1)
    assert saved[-1][1].template == "dap"
    assert "She slept." in saved[-1][1].text
    assert BENGALI in _text(tab).toPlainText()


def test_a_sectioned_note_is_read_by_its_titles(tab):
    sections = (NoteSection("Data", "She came."), NoteSection("Plan", "A visit."))
    body = Note(date(2026, 11, 17), "", MOMENT, template="dap", sections=sections)
    tab.show_notes([Filed("n3", 1, MOMENT, "p1", body)], [])
    shown = tab.findChild(QPlainTextEdit, "signed_text").toPlainText()
    assert shown == "Data\nShe came.\n\nPlan\nA visit."


def test_who_types_on_and_on_is_saved_meanwhile(qtbot, tab, saved, monkeypatch):
    monkeypatch.setattr(note_editor, "PAUSE_MS", 60_000)
    monkeypatch.setattr(note_editor, "MOST_MS", 20)
    tab.show_notes([], [("d1", DRAFT)])
    with qtbot.waitSignal(tab.draft_changed):
        qtbot.keyClicks(_text(tab), "x")
    assert saved[-1][1].text == BENGALI + "x"


def test_no_more_than_five_seconds_of_typing_are_unsaved():
    assert note_editor.MOST_MS < 5_000


def test_a_late_entry_is_marked_where_it_is_written_and_read(tab):
    begun = MOMENT + timedelta(days=9)
    late = replace(DRAFT, held=MOMENT.date(), begun=begun)
    tab.show_notes(
        [Filed("n3", 1, MOMENT, "p1", Note(MOMENT.date(), "x", MOMENT, begun=begun))],
        [("d1", late)],
    )
    said = f"Late entry, written from {begun.astimezone():%d-%m-%Y} on."
    assert said in _said(tab)
    assert all("late entry" in _list(tab).item(place).text() for place in range(2))
    _list(tab).setCurrentRow(1)
    assert said in _said(tab)


def test_what_waits_long_is_said_and_opened(qtbot, tab):
    tab.show_notes(NOTES, [("d1", DRAFT), ("d2", OTHER)])
    tab.show_waiting(["d2", "d1"])
    prompt = tab.findChild(InlineMessage)
    assert "2 notes have waited" in prompt.text
    prompt.action_requested.emit()
    assert _text(tab).toPlainText() == "Another one."
    tab.show_waiting([])
    assert not prompt.isVisible()


def test_input_methods_are_asked_to_learn_nothing(tab):
    tab.show_notes([], [("d1", replace(DRAFT, sections=(NoteSection("Data"),)))])
    for box in tab.findChildren(NoteText):
        hints = box.inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText
        assert hints & Qt.InputMethodHint.ImhSensitiveData


@pytest.mark.parametrize(
    "text",
    [
        "\u202eabc\u202c \u2066x\u2069",
        "a\u200bb\u200cc\u200dd",
        "e" + "\u0301" * 1_000,
        "before\0after",
        "one\u2028two \u00a0three",
    ],
)
def test_i29_strange_characters_are_saved_as_they_stand(qtbot, tab, saved, text):
    tab.show_notes([], [("d1", replace(DRAFT, text=text))])
    qtbot.keyClicks(_text(tab), "x")
    tab.flush()
    assert saved[-1][1].text == text + "x"


def test_the_list_is_no_wider_than_its_lines(tab):
    tab.show_notes(NOTES, [("d1", DRAFT)])
    assert _list(tab).width() < tab.width() / 4


def test_process_notes_ask_for_no_template_follow_up_or_reason(qtbot):
    tab = NotesTab(private=True)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_notes(NOTES[1:], [("d1", DRAFT)])
    for name in ("note_template", "process_note_follow_up", "load_template"):
        assert not tab.findChild(QWidget, name).isVisible()
    tab.findChild(QListWidget, "process_notes").setCurrentRow(1)
    with qtbot.waitSignal(tab.amend_requested) as asked:
        _click(qtbot, tab, "process_amend_note")
    assert asked.args == ["n1", ""]


def test_the_list_says_the_day_as_it_is_typed(tab):
    tab.show_notes(NOTES, [("d1", DRAFT)])
    _day(tab, "note_held").setText("22-11-2026")
    tab.flush()
    lines = [_list(tab).item(place).text() for place in range(_list(tab).count())]
    assert lines == ["Draft, 22-11-2026", "17-11-2026", "10-11-2026"]


def test_the_days_go_below_each_other_where_there_is_little_room(qtbot, tab):
    tab.show_notes([], [("d1", DRAFT)])
    held, follow_up = (tab.findChild(QWidget, name) for name in ("note_held", "note_follow_up"))

    def below():
        return (
            follow_up.mapTo(tab, follow_up.rect().topLeft()).y()
            > held.mapTo(tab, held.rect().bottomLeft()).y()
        )

    assert not below()
    tab.resize(tab.minimumSizeHint().width(), 900)
    qtbot.waitUntil(below)
    tab.resize(1000, 900)
    qtbot.waitUntil(lambda: not below())
