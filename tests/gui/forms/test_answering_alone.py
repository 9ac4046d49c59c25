"""A client answers a form alone: the screen holds nothing else, and nobody reads it before."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from counsel_desk.services.forms import forms
from tests.gui.person import CounsellorDesk
from tests.gui.questionnaire.conftest import bengali
from tests.gui.seen import child, open_part
from tests.unit.forms.documents import form, question
from ui.design.focus import focus_first
from ui.forms.client_filling import PAGE
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.shell.side_bar import SideBar

pytestmark = pytest.mark.gui

SECRET = "qxjkvplm"
ASKED = form(
    question("a", "string", text="A word", _text=bengali("একটি শব্দ"), required=True),
    question("b", "boolean", text="Was it good?", _text=bengali("ভালো ছিল?")),
    title="How it went",
    language="en",
)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
KEYS = (
    *(Qt.Key(code) for code in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
    *(Qt.Key(code) for code in range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1)),
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Help,
    Qt.Key.Key_Back,
    Qt.Key.Key_Left,
    Qt.Key.Key_Home,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Print,
)


def combinations() -> Iterator[QKeySequence]:
    """Yield every combination but those that lock or hide the desk, or press what is focused."""
    ends = {"Ctrl+L", "F9", "Ctrl+Shift+H"}
    for modifiers in MODIFIERS:
        for key in KEYS:
            keys = QKeySequence(modifiers.value | key.value)
            if keys.toString() not in ends:
                yield keys


def begin(
    desk: CounsellorDesk, folder: Path, document: Mapping[str, object] = ASKED
) -> QuestionnaireForm:
    """Load a form, and hand the computer over."""
    open_part(desk, desk.client, "forms")
    path = folder / "form.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with desk.file_dialog(path):
        desk.click("load_form")
    desk.click("give_form")
    return desk.find(QuestionnaireForm, "client_form")


def write(shown: QuestionnaireForm, text: str) -> None:
    """Type into the first question."""
    field = shown.body.field("a")
    assert field is not None
    line = child(field, QLineEdit, "answer_line")
    line.clear()
    QTest.keyClicks(line, text)


def visible_texts(window: QWidget) -> str:
    """Return whatever can be read in a window."""
    labels = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    lines = [each.text() for each in window.findChildren(QLineEdit) if each.isVisible()]
    return "\n".join(labels + lines)


def answered(desk: CounsellorDesk) -> str:
    """Return the response that is stored to the form; empty if there is none."""
    stored = forms.of_client(desk.desk.session, desk.client)
    ours = [each.body.response for each in stored if "How it went" in each.body.questionnaire]
    return "".join(ours)


def again(desk: CounsellorDesk) -> None:
    """Sign in and open the client's forms."""
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "forms")


def test_the_client_answers_in_their_language_and_the_desk_locks(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    shown = begin(desk, tmp_path)
    languages = desk.find(QComboBox, "client_language")
    languages.setCurrentIndex(languages.findData("bn"))
    languages.activated.emit(languages.currentIndex())
    assert "একটি শব্দ" in visible_texts(desk.window())
    assert desk.find(QPushButton, "client_stop").text() == "এখনকার মতো থামুন"
    write(shown, SECRET)
    desk.click("step_next")
    desk.idle()
    desk.click("client_finish")
    desk.idle()
    assert SECRET not in visible_texts(desk.window())
    desk.click("client_close")
    assert desk.left
    again(desk)
    stored = answered(desk)
    assert '"language": "bn"' in stored
    assert SECRET in stored


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_key_and_no_gesture_leads_anywhere_else(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    code = desk.find(QLabel, "code").text() if desk.window().findChild(QLabel, "code") else ""
    shown = begin(desk, tmp_path)
    window, page = desk.window(), desk.find(QWidget, "client_form_page")
    for keys in combinations():
        QTest.keySequence(window.focusWidget(), keys)
        assert page.isVisible(), keys.toString()
        assert not any(each.isVisible() for each in window.findChildren(SideBar)), keys.toString()
        others = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not window and not each.objectName().startswith("qt_")
        ]
        for each in others:  # the menu of a field, or the list of a box
            assert each.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup, each
            each.close()
    assert not code or code not in visible_texts(window)
    middle = QPointF(page.rect().center())
    for target in (page, shown, *shown.findChildren(QWidget)):
        wheel = QWheelEvent(
            middle,
            middle,
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, wheel)
        reason = QContextMenuEvent.Reason.Mouse
        if not isinstance(target, QLineEdit):
            QApplication.sendEvent(
                target, QContextMenuEvent(reason, QPoint(2, 2), page.mapToGlobal(QPoint(2, 2)))
            )
        QApplication.sendEvent(target, QEvent(QEvent.Type.NonClientAreaMouseButtonDblClick))
        assert page.isVisible()
    for _ in range(30):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert page.isAncestorOf(window.focusWidget())


def test_the_whole_screen_is_the_form_and_no_word_of_the_desk_shows(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    QGuiApplication.clipboard().setText(SECRET)
    begin(desk, tmp_path)
    window = desk.window()
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    desk.desk.shell.show_message("success", lambda: "Saved for Another")
    desk.desk.shell.show_message("attention", lambda: "Another needs a look")
    assert "Another" not in visible_texts(window)
    desk.desk.shell.show_page("clients")
    assert desk.find(QWidget, "client_form_page").isVisible()


def test_what_is_begun_is_kept_and_shown_to_nobody_until_it_is_done(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    write(begin(desk, tmp_path), SECRET)
    # A lock by key, by idling or by a lid is the same: everything half written is stored.
    desk.lock()
    again(desk)
    assert "How it went" in visible_texts(desk.window())
    assert SECRET not in visible_texts(desk.window())
    assert not answered(desk)
    desk.click("continue_by_client")
    shown = desk.find(QuestionnaireForm, "client_form")
    assert shown.body.field("a").findChild(QLineEdit).text() == SECRET
    desk.click("client_stop")
    assert SECRET not in visible_texts(desk.window())
    desk.click("client_close")
    again(desk)
    desk.click("continue_by_client")
    desk.click("step_next")
    desk.idle()
    desk.click("client_finish")
    desk.idle()
    desk.click("client_close")
    again(desk)
    assert not desk.window().findChild(QPushButton, "continue_by_client").isVisible()
    stored = answered(desk)
    assert SECRET in stored


def test_an_unfinished_form_cannot_be_handed_in_and_says_where(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    shown = begin(desk, tmp_path)
    desk.click("step_next")
    desk.idle()
    desk.click("client_finish")
    assert shown.body.field("a").problem()
    assert not answered(desk)
    shown.findChild(QWidget, "decline").click()
    desk.click("step_next")
    desk.idle()
    desk.click("client_finish")
    desk.idle()
    assert desk.find(QWidget, "client_thanks").isVisible()
    stored = answered(desk)
    assert "asked-declined" in stored


def test_the_draft_has_a_page_of_its_own(counsellor_desk: CounsellorDesk, tmp_path: Path) -> None:
    desk = counsellor_desk
    write(begin(desk, tmp_path), SECRET)
    desk.lock()
    again(desk)
    # The form that the person fills in themselves is another one.
    assert PAGE == "form_by_client"
    assert desk.window().findChild(QPushButton, "load_form").isVisible()
    assert not desk.window().findChild(QPushButton, "continue_form").isVisible()


def test_the_focus_stays_at_the_question_as_the_form_is_built_again(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    whole = begin(desk, tmp_path)
    begun = desk.window().focusWidget()
    assert isinstance(begun, QLineEdit)
    assert whole.isAncestorOf(begun)
    QApplication.sendEvent(whole, QEvent(QEvent.Type.LanguageChange))
    desk.idle()
    now = desk.window().focusWidget()
    assert now is not begun
    assert isinstance(now, QLineEdit)
    assert whole.isAncestorOf(now)


def test_the_button_that_ends_a_form_has_no_focus_by_itself(
    counsellor_desk: CounsellorDesk, tmp_path: Path
) -> None:
    desk = counsellor_desk
    asked = form(question("a", "string", text="A word"), title="How it went", language="en")
    whole = begin(desk, tmp_path, asked)
    place = desk.find(QPushButton, "client_stop").parentWidget()
    assert place is not None
    focus_first(place)
    focused = desk.window().focusWidget()
    assert focused is not None
    assert whole.isAncestorOf(focused)
