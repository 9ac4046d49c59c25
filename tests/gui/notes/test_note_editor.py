"""Drafts: saved while they are typed, signed, discarded, written by a template."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.notes.note import NoteDraft, NoteSection
from tests.gui.notes.at_the_tab import (
    BENGALI,
    DRAFT,
    MOMENT,
    NOTES,
    Saved,
    day_line,
    note_text,
    saved_state,
)
from tests.gui.seen import child, click, text_of
from ui.desk import draft_editor
from ui.desk.draft_editor import PAUSE_MS
from ui.notes.note_text import NoteText
from ui.notes.notes_tab import NotesTab

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def test_typing_is_saved_after_a_pause_and_only_once(
    qtbot: QtBot, tab: NotesTab, saved: Saved
) -> None:
    tab.open_draft("d1", DRAFT)
    tab.show_notes(NOTES, [("d1", DRAFT)])
    assert tab.focusWidget() is note_text(tab)
    with qtbot.waitSignal(tab.draft_changed, timeout=PAUSE_MS * 4):
        QTest.keyClicks(note_text(tab), " It went well.")
        assert saved == []
        assert saved_state(tab) == "Not saved yet"
    assert saved == [
        ("d1", NoteDraft("c1", DRAFT.held, BENGALI + " It went well.", None, MOMENT)),
    ]
    assert saved_state(tab) == "Saving…"
    tab.mark_saved(MOMENT)
    assert saved_state(tab) == f"Saved at {MOMENT.astimezone():%H:%M}"
    tab.flush()
    assert len(saved) == 1


def test_flush_saves_at_once_with_the_days(tab: NotesTab, saved: Saved) -> None:
    tab.show_notes([], [("d1", DRAFT)])
    day_line(tab, "note_held").setText("22-11-2026")
    day_line(tab, "note_follow_up").setText("01-12-2026")
    tab.flush()
    wanted = NoteDraft("c1", date(2026, 11, 22), BENGALI, date(2026, 12, 1), MOMENT)
    assert saved == [("d1", wanted)]


def test_typing_while_a_draft_is_saved_is_unsaved_again(tab: NotesTab, saved: Saved) -> None:
    tab.show_notes([], [("d1", DRAFT)])
    QTest.keyClicks(note_text(tab), "a")
    tab.flush()
    QTest.keyClicks(note_text(tab), "b")
    tab.mark_saved(MOMENT)
    assert saved_state(tab) == "Not saved yet"
    tab.flush()
    assert saved[-1][1].text.count("a") == saved[-1][1].text.count("b") == 1


def test_signing_saves_first(tab: NotesTab) -> None:
    tab.show_notes([], [("d1", DRAFT)])
    QTest.keyClicks(note_text(tab), "!")
    order: list[str] = []
    tab.draft_changed.connect(lambda *_: order.append("saved"))
    tab.sign_requested.connect(lambda name: order.append(f"signed {name}"))
    click(tab, "sign_note")
    assert order == ["saved", "signed d1"]


@pytest.mark.parametrize(("line", "typed"), [("note_held", ""), ("note_follow_up", "40-40-2026")])
def test_a_note_with_an_impossible_day_is_not_signed(
    qtbot: QtBot, tab: NotesTab, line: str, typed: str
) -> None:
    tab.show_notes([], [("d1", DRAFT)])
    day_line(tab, line).setText(typed)
    with qtbot.assertNotEmitted(tab.sign_requested):
        click(tab, "sign_note")
    assert tab.focusWidget() is day_line(tab, line)
    assert "day-month-year" in text_of(tab)
    day_line(tab, line).setText("22-11-2026")
    with qtbot.waitSignal(tab.sign_requested):
        click(tab, "sign_note")
    assert "day-month-year" not in text_of(tab)


def test_a_draft_is_discarded_only_when_asked_twice(
    qtbot: QtBot, tab: NotesTab, saved: Saved
) -> None:
    tab.show_notes([], [("d1", DRAFT)])
    QTest.keyClicks(note_text(tab), "x")
    with qtbot.assertNotEmitted(tab.discard_requested):
        click(tab, "discard_draft")
        assert tab.focusWidget() is tab.findChild(QPushButton, "keep_draft")
        click(tab, "keep_draft")
        click(tab, "discard_draft")
    with qtbot.waitSignal(tab.discard_requested) as discarded:
        click(tab, "discard_for_good")
    assert discarded.args == ["d1"]
    tab.show_notes([], [])
    tab.flush()
    assert saved == []
    assert not note_text(tab).isVisible()


def test_a_draft_that_could_not_be_discarded_is_still_saved(tab: NotesTab, saved: Saved) -> None:
    tab.show_notes([], [("d1", DRAFT)])
    click(tab, "discard_draft")
    click(tab, "discard_for_good")
    QTest.keyClicks(note_text(tab), "x")
    tab.flush()
    assert [name for name, _draft in saved] == ["d1"]


def test_an_amending_draft_says_why(tab: NotesTab) -> None:
    amending = NoteDraft("c1", DRAFT.held, "First.", None, MOMENT, "n1", "A word was missing")
    tab.show_notes(NOTES, [("d1", amending)])
    assert "A word was missing" in text_of(tab)


def pick_template(tab: NotesTab) -> QComboBox:
    """Go one template down with the keyboard."""
    choice = child(tab, QComboBox, "note_template")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    return choice


def test_what_was_written_stays_in_sight_when_the_template_changes(tab: NotesTab) -> None:
    tab.open_draft("d1", DRAFT)
    tab.show_notes(NOTES, [("d1", DRAFT)])
    pick_template(tab)
    kept, first = note_text(tab), child(tab, NoteText, "note_section_0")
    assert tab.focusWidget() is kept
    assert kept.toPlainText() == BENGALI
    assert kept.mapTo(tab, kept.rect().topLeft()).y() < first.mapTo(tab, QPoint()).y()
    assert not kept.visibleRegion().isEmpty()
    first.setPlainText("Slept badly.")
    pick_template(tab)
    assert note_text(tab).toPlainText() == f"Subjective\nSlept badly.\n\n{BENGALI}"
    assert not note_text(tab).visibleRegion().isEmpty()


def test_a_draft_changes_its_template_and_loses_nothing(tab: NotesTab, saved: Saved) -> None:
    tab.show_notes([], [("d1", DRAFT)])
    QTest.keyClicks(note_text(tab), " More.")
    choice = pick_template(tab)
    assert choice.currentData() == "soap"
    written = saved[-1][1]
    assert (written.template, written.text) == ("soap", BENGALI + " More.")
    assert [each.title for each in written.sections] == [
        "Subjective",
        "Objective",
        "Assessment",
        "Plan",
    ]
    assert "Not the story" in text_of(tab)
    first = child(tab, NoteText, "note_section_0")
    first.setFocus()
    QTest.keyClicks(first, "She slept.")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert tab.focusWidget().objectName() == "note_section_1"
    tab.flush()
    assert saved[-1][1].sections[0].text == "She slept."
    pick_template(tab)
    assert saved[-1][1].template == "dap"
    assert "She slept." in saved[-1][1].text
    assert BENGALI in note_text(tab).toPlainText()


def test_typing_without_a_pause_is_saved_meanwhile(
    qtbot: QtBot, tab: NotesTab, saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_editor, "PAUSE_MS", 60_000)
    monkeypatch.setattr(draft_editor, "MOST_MS", 20)
    tab.show_notes([], [("d1", DRAFT)])
    with qtbot.waitSignal(tab.draft_changed):
        QTest.keyClicks(note_text(tab), "x")
    assert saved[-1][1].text == BENGALI + "x"


def test_no_more_than_five_seconds_of_typing_are_unsaved() -> None:
    assert draft_editor.MOST_MS < 5_000


def test_input_methods_are_asked_to_learn_nothing(tab: NotesTab) -> None:
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
def test_i29_strange_characters_are_saved_as_they_stand(
    tab: NotesTab, saved: Saved, text: str
) -> None:
    tab.show_notes([], [("d1", replace(DRAFT, text=text))])
    QTest.keyClicks(note_text(tab), "x")
    tab.flush()
    assert saved[-1][1].text == text + "x"


def test_the_days_are_below_each_other_in_a_narrow_window(qtbot: QtBot, tab: NotesTab) -> None:
    tab.show_notes([], [("d1", DRAFT)])
    held, follow_up = (child(tab, QWidget, name) for name in ("note_held", "note_follow_up"))

    def below() -> bool:
        return (
            follow_up.mapTo(tab, follow_up.rect().topLeft()).y()
            > held.mapTo(tab, held.rect().bottomLeft()).y()
        )

    assert not below()
    tab.resize(tab.minimumSizeHint().width(), 900)
    qtbot.waitUntil(below)
    tab.resize(1000, 900)
    qtbot.waitUntil(lambda: not below())
