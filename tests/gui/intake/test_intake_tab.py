"""An intake: typed, declined, corrected, and half typed when the desk is locked."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import (
    Channel,
    Contact,
    Guardian,
    IfAbsent,
    Intake,
    Interpreter,
    MayHaveHarmed,
    Part,
    Use,
)
from counsel_desk.domain.records import Client, Filed
from counsel_desk.services import intake
from counsel_desk.services.intake import Called, Taken
from tests.gui.person import CounsellorDesk
from tests.gui.seen import child, click, errors, open_part, text_of, texts
from ui.design.fields.tick_group import TickGroup
from ui.desk.names_shown import Names
from ui.intake.intake_tab import IntakeTab
from ui.intake.values import called_of, content_of, intake_of

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]

CLIENT = Client("K-0412", "রূপা", "", "ne", Intensity.HIGH, date(2026, 3, 9))
FILED = Filed("r1", 1, datetime(2026, 3, 9, tzinfo=UTC), "p1", CLIENT)
WORDS = st.text("aé ক্ষ", max_size=6).map(str.strip)
INTAKES = st.builds(
    Intake,
    pronoun=WORDS,
    languages=st.lists(st.sampled_from(["bn", "hi", "xx"]), unique=True).map(tuple),
    interpreter=st.builds(Interpreter, st.sampled_from(["", "yes", "no"]), WORDS, WORDS),
    contacts=st.lists(
        st.builds(Contact, st.sampled_from(Channel), st.sampled_from([Use.SAFE, Use.NEVER]), WORDS),
        unique_by=lambda each: each.channel,
    ).map(lambda found: tuple(sorted(found, key=lambda each: list(Channel).index(each.channel)))),
    guardian=st.builds(
        Guardian,
        WORDS,
        WORDS,
        WORDS,
        WORDS,
        st.sampled_from([MayHaveHarmed.NOT_ASKED, MayHaveHarmed.NO]),
    ),
    if_absent=st.builds(IfAbsent, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS),
    concerns=st.lists(st.sampled_from(["sleep", "court", "later"]), unique=True).map(tuple),
    own_words=WORDS,
    age=st.none() | st.integers(0, 120),
    declined=st.lists(st.sampled_from(Part), unique=True).map(
        lambda found: tuple(sorted(found, key=list(Part).index))
    ),
)


@given(WORDS, INTAKES)
def test_the_form_returns_the_intake_it_was_given(name: str, kept: Intake) -> None:
    called = Called(name, "", "bn")
    content = content_of(called, kept)
    assert called_of(content) == called
    assert intake_of(content, kept.born) == kept


@pytest.fixture
def tab(qtbot: QtBot) -> IntakeTab:
    """The tab, shown."""
    tab = IntakeTab()
    qtbot.addWidget(tab)
    tab.resize(900, 700)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def test_unknown_languages_and_concerns_are_kept(qtbot: QtBot, tab: IntakeTab) -> None:
    kept = Intake(languages=("hi", "xx"), concerns=("sleep", "later"))
    tab.show_intake(Taken(FILED, kept, False))
    with qtbot.waitSignal(tab.save_requested) as saved:
        click(tab, "save_intake")
    assert saved.args[0].intake == kept
    assert saved.args[0].called == Called(CLIENT.name, "", "ne")


@pytest.mark.parametrize(
    ("field", "typed"), [("age", "about twenty"), ("age", "12.5"), ("born", "31-02-2001")]
)
def test_an_impossible_age_or_day_is_asked_for_again(
    qtbot: QtBot, tab: IntakeTab, field: str, typed: str
) -> None:
    found = child(tab, QWidget, f"intake_{field}")
    line = found if isinstance(found, QLineEdit) else child(found, QLineEdit, "day")
    line.setText(typed)
    with qtbot.assertNotEmitted(tab.save_requested):
        click(tab, "save_intake")
    assert len(errors(tab)) == 1
    line.clear()
    with qtbot.waitSignal(tab.save_requested):
        click(tab, "save_intake")
    assert errors(tab) == []


def test_names_are_covered_until_they_are_shown(tab: IntakeTab) -> None:
    lines = [child(tab, QLineEdit, f"intake_{name}") for name in ("called", "guardian_name")]
    for covered in (True, False, True):
        tab.show_names(Names(shown=not covered))
        assert all((line.echoMode() != QLineEdit.EchoMode.Normal) is covered for line in lines)


def test_nothing_is_added_unseen_to_a_covered_name(tab: IntakeTab) -> None:
    line = child(tab, QLineEdit, "intake_guardian_name")
    QTest.keyClicks(line, "Rina")
    tab.show_names(Names(shown=True))
    tab.show_names(Names(shown=False))
    QTest.keyClicks(line, "Mala")
    assert line.text() == "Rina"
    assert "Show the name to change it." in texts(tab)
    tab.show_names(Names(shown=True))
    QTest.keyClicks(line, " Das")
    assert line.text() == "Rina Das"
    assert "Show the name to change it." not in texts(tab)


def test_a_language_of_the_region_is_chosen_or_named(qtbot: QtBot, tab: IntakeTab) -> None:
    box = child(tab, QComboBox, "intake_language")
    named = child(tab, QLineEdit, "intake_language_named")
    texts = [box.itemText(place) for place in range(box.count())]
    assert {"Nepali", "Santali", "Odia", "Urdu", "Tamil", "Rohingya", "Kurukh"} <= set(texts)
    assert all(texts)
    box.setCurrentIndex(box.findData("sat"))
    assert not named.isVisibleTo(tab)
    box.setCurrentIndex(box.findData("mis"))
    assert named.isVisibleTo(tab)
    named.setText(" Birhor ")
    with qtbot.waitSignal(tab.save_requested) as saved:
        click(tab, "save_intake")
    called = saved.args[0].called
    assert (called.language, called.language_named) == ("mis", "Birhor")
    body = replace(FILED.body, language="mis", language_named="Kharia")
    tab.typed.settle()
    tab.show_intake(Taken(replace(FILED, body=body), Intake(), False))
    assert named.text() == "Kharia"


def test_declining_takes_one_key_and_removes_nothing(qtbot: QtBot, tab: IntakeTab) -> None:
    tab.show_intake(Taken(FILED, Intake(own_words="to sleep"), False))
    box = child(tab, QCheckBox, "declined_concerns")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    with qtbot.waitSignal(tab.save_requested) as saved:
        click(tab, "save_intake")
    assert saved.args[0].intake == Intake(own_words="to sleep", declined=(Part.CONCERNS,))


def test_boxes_use_the_width_there_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ticks = TickGroup(["a", "b", "c", "d"], window)
    ticks.set_texts(["a longer word"] * 4)
    ticks.resize(1000, 100)
    window.resize(1000, 400)
    window.show()
    boxes = ticks.findChildren(QCheckBox)
    qtbot.waitUntil(lambda: len({box.x() for box in boxes}) == 4)
    ticks.resize(ticks.minimumSizeHint().width(), 300)
    qtbot.waitUntil(lambda: len({box.x() for box in boxes}) == 1)


def test_wishes_for_the_case_of_absence_are_found_again_after_a_restart(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk, record = counsellor_desk, counsellor_desk.client
    open_part(desk, record, "intake")
    desk.type("intake_absent_stops_ask", "Aunt Rina")
    desk.type("intake_absent_missing_say", "My first name")
    desk.type("intake_absent_dies_ask", "Nobody")
    desk.click("save_intake")
    desk.lock()
    desk.restart()
    desk.sign_in(*desk.who)
    open_part(desk, record, "intake")
    assert desk.text("intake_absent_missing_say") == "My first name"
    kept = intake.get(desk.desk.session, record).intake.if_absent
    assert kept == IfAbsent(stops_ask="Aunt Rina", missing_say="My first name", dies_ask="Nobody")


def test_an_intake_outlasts_a_lock_and_is_shown_where_contact_is_offered(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk, record = counsellor_desk, counsellor_desk.client
    before = intake.get(desk.desk.session, record).intake
    open_part(desk, record, "intake")
    desk.click("show_names")
    desk.type("intake_called", "Invented")
    desk.pick("use_call", Use.NEVER)
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, record, "intake")
    assert desk.text("intake_called") == "Invented"
    desk.type("intake_age", "130")
    desk.press("Ctrl+S")
    desk.idle()
    assert intake.get(desk.desk.session, record).intake == before
    desk.type("intake_age", "16")
    box = desk.find(QCheckBox, "declined_referral")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    desk.press("Ctrl+S")
    desk.idle()
    kept = intake.get(desk.desk.session, record)
    assert kept.client.body.name == "Invented"
    assert (kept.intake.age, kept.intake.declined) == (16, (Part.GUARDIAN, Part.REFERRAL))
    assert "Never: Phone call" in text_of(desk.window())
    assert desk.find(QPushButton, "mark_child").isVisible()
    desk.tab("sessions")
    # Once above all parts of the file; the tab adds when and how the client may be reached.
    assert text_of(desk.window()).count("Never: Phone call") == 1
    assert "Invented" not in text_of(desk.window())
