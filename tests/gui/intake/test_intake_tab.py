"""An intake in the window: by keyboard, half typed over a lock, kept, declined and put right."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import Channel, Contact, Guardian, Intake, Interpreter, Part, Use
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services import intake
from counsel_desk.services.clients import clients
from counsel_desk.services.intake import Called, Taken
from counsel_desk.wiring import tools
from tests.helpers.office import Office
from ui.design import theme
from ui.design.fields.tick_group import TickGroup
from ui.intake.intake_tab import IntakeTab
from ui.intake.values import called_of, content_of, intake_of
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui

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
    guardian=st.builds(Guardian, WORDS, WORDS, WORDS, WORDS),
    concerns=st.lists(st.sampled_from(["sleep", "court", "later"]), unique=True).map(tuple),
    own_words=WORDS,
    age=st.none() | st.integers(0, 120),
    declined=st.lists(st.sampled_from(Part), unique=True).map(
        lambda found: tuple(sorted(found, key=list(Part).index))
    ),
)


@given(WORDS, INTAKES)
def test_what_is_put_into_the_form_is_what_it_says(name: str, kept: Intake) -> None:
    called = Called(name, "", "bn")
    content = content_of(called, kept)
    assert called_of(content) == called
    assert intake_of(content, kept.born) == kept


@pytest.fixture
def tab(qtbot: QtBot) -> IntakeTab:
    tab = IntakeTab()
    qtbot.addWidget(tab)
    tab.resize(900, 700)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def _click(qtbot: QtBot, tab: IntakeTab, name: str) -> None:
    qtbot.mouseClick(tab.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def _errors(tab: IntakeTab) -> list[str]:
    found = tab.findChildren(QLabel)
    return [each.text() for each in found if each.isVisible() and each.property("role") == "error"]


def test_what_the_desk_has_no_word_for_is_kept(qtbot: QtBot, tab: IntakeTab) -> None:
    kept = Intake(languages=("hi", "xx"), concerns=("sleep", "later"))
    tab.show_intake(Taken(FILED, kept, False))
    with qtbot.waitSignal(tab.save_requested) as saved:
        _click(qtbot, tab, "save_intake")
    assert saved.args[0].intake == kept
    assert saved.args[0].called == Called(CLIENT.name, "", "ne")


@pytest.mark.parametrize(
    ("field", "typed"), [("age", "about twenty"), ("age", "12.5"), ("born", "31-02-2001")]
)
def test_what_is_no_age_and_no_day_is_asked_for_again(
    qtbot: QtBot, tab: IntakeTab, field: str, typed: str
) -> None:
    line = tab.findChild(object, f"intake_{field}")
    line = line if isinstance(line, QLineEdit) else line.findChild(QLineEdit, "day")
    line.setText(typed)
    with qtbot.assertNotEmitted(tab.save_requested):
        _click(qtbot, tab, "save_intake")
    assert len(_errors(tab)) == 1
    line.clear()
    with qtbot.waitSignal(tab.save_requested):
        _click(qtbot, tab, "save_intake")
    assert _errors(tab) == []


def test_names_are_covered_until_they_are_shown(tab: IntakeTab) -> None:
    lines = [tab.findChild(QLineEdit, f"intake_{name}") for name in ("called", "guardian_name")]
    for covered in (True, False, True):
        tab.cover_names(covered)
        assert all((line.echoMode() != QLineEdit.EchoMode.Normal) is covered for line in lines)


def test_declining_is_one_key_and_takes_nothing_away(qtbot: QtBot, tab: IntakeTab) -> None:
    tab.show_intake(Taken(FILED, Intake(own_words="to sleep"), False))
    box = tab.findChild(QCheckBox, "declined_concerns")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    with qtbot.waitSignal(tab.save_requested) as saved:
        _click(qtbot, tab, "save_intake")
    assert saved.args[0].intake == Intake(own_words="to sleep", declined=(Part.CONCERNS,))


def test_ticks_use_the_room_there_is(qtbot: QtBot) -> None:
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


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    driver = Driver(tools(Texts(), FLOOR), office.folder)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)


def _words(desk: Driver) -> str:
    labels = desk.window().findChildren(QLabel)
    return " ".join(each.text() for each in labels if each.isVisible())


def test_an_intake_is_half_typed_locked_finished_and_seen_where_contact_is_offered(
    desk: Driver, office: Office
) -> None:
    who = office.person(Role.COUNSELLOR)
    desk.sign_in(who.name, who.passphrase)
    record = clients.listing(desk.desk.session)[-1].filed.record

    before = intake.get(desk.desk.session, record).intake

    def go() -> None:
        desk.desk.presenter("clients").open(record)
        desk.idle()
        desk.tab("intake")

    go()
    desk.type("intake_called", "Invented")
    desk.pick("use_call", Use.NEVER)
    desk.lock()
    desk.sign_in(who.name, who.passphrase)
    go()
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
    assert "Never reach her by: Phone call" in _words(desk)
    assert "may be under 18" in _words(desk)
    desk.tab("sessions")
    # Once above all parts of her file; the tab adds when and how she may be reached.
    assert _words(desk).count("Never reach her by: Phone call") == 1
    assert "Invented" not in _words(desk)
