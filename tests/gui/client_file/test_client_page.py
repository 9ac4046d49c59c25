"""A client's file: six tabs, their parts, and what stands above them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import Channel, Contact, Use
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.safety import Risk
from counsel_desk.services.overview.headline import Headline
from resources import loader
from tests.gui.seen import child, click, text_of
from ui.client_file.client_form import ClientDetails
from ui.client_file.client_page import ClientPage
from ui.client_file.details_tab import DetailsTab
from ui.client_file.file_header import HEIGHT, FileHeader
from ui.client_file.parts import PARTS
from ui.client_file.tabs import TABS, part_title
from ui.dates import day_text
from ui.design import theme
from ui.desk.file_parts import PARTS as OF_KINDS
from ui.desk.names_shown import NamesShown
from ui.intake.contact_line import ContactLine
from ui.rights.closing_card import ClosingCard

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]

CLIENT = Client("K-0412", "রূপা", "ফোন মঙ্গলবার", "bn", Intensity.HIGH, date(2026, 3, 9))
FILED = Filed("r1", 1, datetime(2026, 3, 9, tzinfo=UTC), "p1", CLIENT)
LIMITS = (
    Contact(Channel.CALL, Use.NEVER, "90000 00000"),
    Contact(Channel.LETTER, Use.NEVER),
    Contact(Channel.VISIT, Use.NEVER),
    Contact(Channel.TEXT, Use.AT_TIMES, "90000 00001"),
    Contact(Channel.CHAT, Use.AT_TIMES),
)
FULL = Headline(
    FILED,
    Risk.HIGH,
    review_due=True,
    limits=LIMITS,
    times="after three",
    child=True,
    spoken=False,
    counselling=False,
)


@pytest.fixture
def page(qtbot: QtBot) -> ClientPage:
    """A page with two tabs, the first with two parts, shown and active."""
    page = ClientPage()
    qtbot.addWidget(page)
    page.add_tab("sessions", lambda: "Sessions")
    page.add_tab("plan", lambda: "Plan")
    for tab, part in (("sessions", "notes"), ("sessions", "groups"), ("plan", "goals")):
        page.add_part(tab, part, part.title, QWidget)
    page.resize(1000, 900)
    page.show_part("notes")
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def header(qtbot: QtBot) -> FileHeader:
    """The line above the parts, as wide as beside the side bar of the smallest laptop."""
    made = FileHeader()
    qtbot.addWidget(made)
    NamesShown(lambda show: show({}), made).serve(made.names, made.show_names)
    made.set_action(lambda: "Write a note")
    made.show_headline(Headline(FILED))
    made.resize(1110, HEIGHT)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_every_part_is_in_one_tab_and_every_link_leads_to_a_part() -> None:
    placed = [part for tab in TABS.values() for part in tab.parts]
    assert len(placed) == len(set(placed))
    assert set(placed) == set(PARTS)
    assert all(part_title(part) for part in placed)
    assert {tab.begins for tab in TABS.values()} <= set(placed)
    assert set(OF_KINDS.values()) <= set(placed)


def test_the_keyboard_leads_through_tabs_and_parts(qtbot: QtBot, page: ClientPage) -> None:
    shown: list[str] = []
    page.part_shown.connect(shown.append)
    page.setFocus()
    tabs = child(page, QTabBar, "tabs")
    assert tabs.hasFocus()
    QTest.keyClick(tabs, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    QTest.keyClick(tabs, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(tabs, Qt.Key.Key_Tab)
    parts = page.focusWidget()
    assert parts.objectName() == "parts", "The row of parts follows the row of tabs"
    QTest.keyClick(parts, Qt.Key.Key_Left)
    assert shown == ["groups", "goals", "groups", "notes"], "A tab shows the part left in it"


def test_a_part_is_shown_by_its_name_whatever_tab_it_is_in(qtbot: QtBot, page: ClientPage) -> None:
    with qtbot.waitSignal(page.part_shown) as shown:
        page.show_part("goals")
    assert shown.args == ["goals"]
    assert (page.current_tab, page.current_part) == ("plan", "goals")
    assert page.part("goals").isVisible()
    assert page.parts == ["notes", "groups", "goals"]
    with pytest.raises(KeyError, match="nothing"):
        page.show_part("nothing")


def test_header_and_tabs_leave_the_height_to_the_part(qtbot: QtBot, page: ClientPage) -> None:
    page.header.show_headline(Headline(FILED, limits=LIMITS[:2]))
    page.resize(1158, 690)
    part = page.part("notes")
    qtbot.waitUntil(lambda: part.mapTo(page, part.rect().topLeft()).y() <= 56 + 44 + 40)


def test_the_name_is_covered_until_it_is_asked_for(header: FileHeader) -> None:
    assert "K-0412" in text_of(header)
    assert CLIENT.name not in text_of(header)
    click(header, "show_names")
    assert CLIENT.name in text_of(header)
    header.hide()
    header.show()
    assert CLIENT.name not in text_of(header)


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_every_limit_and_mark_is_in_sight_at_every_text_size(
    qapp: QApplication, header: FileHeader, restored_theme: None, size: float
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "stylesheet", loader.stylesheet)
        theme.apply(qapp, "light", size)
    header.show_headline(FULL)
    header.resize(1110, header.heightForWidth(1110))
    marks: list[QWidget] = [
        each for each in header.findChildren(QLabel) if each.objectName().startswith("limit_")
    ]
    assert [each.text() for each in marks if isinstance(each, QLabel)] == [
        "Never: Phone call",
        "Never: Letter",
        "Never: Visit at home",
        "Text message: set times only",
        "Chat on the phone: set times only (after three)",
    ]
    buttons = header.findChildren(QPushButton)
    marks += [each for each in buttons if each.objectName().startswith("mark_")]
    assert len(marks) == len(LIMITS) + 5
    assert "90000" not in text_of(header)
    for each in marks:
        assert each.isVisible()
        whole = each.rect().translated(each.mapTo(header, each.rect().topLeft()))
        assert header.rect().contains(whole), each.objectName()
        assert each.width() >= each.sizeHint().width()


def test_a_long_text_on_times_wraps_below(header: FileHeader) -> None:
    times = "Only between two and four on weekdays, when nobody else is in the house. " * 3
    header.show_headline(replace(FULL, times=times))
    header.resize(1110, header.heightForWidth(1110))
    below = child(header, QLabel, "contact_times")
    assert times.strip() in below.text()
    assert below.height() >= below.heightForWidth(below.width())


def test_a_mark_opens_the_part_that_it_is_about(qtbot: QtBot, header: FileHeader) -> None:
    header.show_headline(FULL)
    opened: list[str] = []
    header.part_requested.connect(opened.append)
    for name in ("risk", "review", "child", "unspoken", "unconsented"):
        click(header, f"mark_{name}")
    assert opened == ["safety", "safety", "intake", "first_words", "consents"]


def test_a_button_leads_back_and_another_begins(qtbot: QtBot, header: FileHeader) -> None:
    with qtbot.waitSignal(header.back_requested):
        click(header, "back_to_clients")
    with qtbot.waitSignal(header.action_requested):
        click(header, "file_action")
    header.set_action(None)
    assert not child(header, QPushButton, "file_action").isVisible()


def test_details_are_saved_or_put_back(qtbot: QtBot) -> None:
    details = DetailsTab()
    qtbot.addWidget(details)
    details.show_client(CLIENT)
    details.show()
    assert not details.findChild(QLineEdit, "client_name").isVisible()
    day = child(child(details, QWidget, "client_since"), QLineEdit, "day")
    day.setText("10-03-2026")
    click(details, "cancel_client")
    assert day.text() == "09-03-2026"
    day.setText("10-03-2026")
    with qtbot.waitSignal(details.saved) as saved:
        click(details, "save_client")
    wanted = ClientDetails(CLIENT.name, "bn", Intensity.HIGH, date(2026, 3, 10))
    assert saved.args == [wanted]


@pytest.fixture
def closing(qtbot: QtBot) -> ClosingCard:
    """The part that closes a file, shown and active."""
    card = ClosingCard()
    qtbot.addWidget(card)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def test_a_file_is_closed_only_with_a_last_day(qtbot: QtBot, closing: ClosingCard) -> None:
    day = child(child(closing, QWidget, "client_closed"), QLineEdit, "day")
    day.clear()
    with qtbot.assertNotEmitted(closing.close_requested):
        click(closing, "close_file")
    assert closing.focusWidget() is day
    QTest.keyClicks(day, "20-11-2026")
    with qtbot.waitSignal(closing.close_requested) as wanted:
        click(closing, "close_file")
    assert wanted.args == [Closure(date(2026, 11, 20))]


def test_a_closed_file_can_be_reopened(qtbot: QtBot, closing: ClosingCard) -> None:
    closing.show_state(date(2026, 11, 20))
    assert day_text(date(2026, 11, 20)) in text_of(closing)
    with qtbot.waitSignal(closing.reopen_requested):
        click(closing, "reopen_file")


def test_where_contact_is_offered_the_safe_ways_are_shown_as_well(qtbot: QtBot) -> None:
    line = ContactLine()
    qtbot.addWidget(line)
    ways = (
        Contact(Channel.LETTER, Use.NEVER),
        Contact(Channel.TEXT, Use.SAFE, "90000 00001"),
        Contact(Channel.VISIT, Use.AT_TIMES),
    )
    line.show_contacts(ways, "after three")
    assert text_of(line).splitlines() == [
        "Never reach the client by: Letter.",
        "Safe: Text message.",
        "Only at certain times: Visit at home.",
        "Safe times: after three",
    ]
    line.show_contacts((), "")
    assert not line.isVisible()
