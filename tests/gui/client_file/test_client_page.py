"""A client's file: the code, the covered name, the parts, and closing it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import Channel, Contact, Intake, Use
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.services.intake import Taken
from tests.gui.seen import child, click, text_of
from ui.client_file.client_form import ClientDetails
from ui.client_file.client_page import ClientPage
from ui.intake.contact_line import ContactLine

pytestmark = pytest.mark.gui

CLIENT = Client("K-0412", "রূপা", "ফোন মঙ্গলবার", "bn", Intensity.HIGH, date(2026, 3, 9))


def _filed(closed: date | None = None) -> Filed[Client]:
    """Return the client's record, perhaps with a closed file."""
    body = replace(CLIENT, closed=closed)
    return Filed("r1", 1, datetime(2026, 3, 9, tzinfo=UTC), "p1", body)


@pytest.fixture
def page(qtbot: QtBot) -> ClientPage:
    """The page of the client, shown and active."""
    page = ClientPage()
    qtbot.addWidget(page)
    page.add_tab("notes", lambda: "Notes", QWidget)
    page.add_tab("consents", lambda: "Consents", QWidget)
    page.add_details()
    page.resize(1000, 900)
    page.open_client(_filed())
    page.show_tab("notes")
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_the_name_is_covered_until_it_is_asked_for(qtbot: QtBot, page: ClientPage) -> None:
    assert "K-0412" in text_of(page)
    assert CLIENT.name not in text_of(page)
    with qtbot.waitSignal(page.names_shown) as shown:
        click(page, "show_name")
    assert shown.args == [True]
    assert CLIENT.name in text_of(page)
    with qtbot.waitSignal(page.names_shown) as shown:
        click(page, "show_name")
    assert shown.args == [False]
    assert CLIENT.name not in text_of(page)


def test_the_name_is_covered_again_when_the_page_goes(page: ClientPage) -> None:
    click(page, "show_name")
    page.hide()
    page.show()
    assert CLIENT.name not in text_of(page)


def test_the_keyboard_moves_through_the_parts(qtbot: QtBot, page: ClientPage) -> None:
    tabs = child(page, QListWidget, "tabs")
    assert [tabs.item(place).text() for place in range(3)] == ["Notes", "Consents", "Details"]
    tabs.setFocus()
    with qtbot.waitSignal(page.tab_shown) as shown:
        QTest.keyClick(tabs, Qt.Key.Key_Down)
    assert shown.args == ["consents"]
    assert page.tab("consents").isVisible()
    with qtbot.waitSignal(page.tab_shown) as shown:
        page.show_tab("details")
    assert shown.args == ["details"]
    with pytest.raises(KeyError, match="nothing"):
        page.tab("nothing")


def test_details_are_saved_or_put_back(qtbot: QtBot, page: ClientPage) -> None:
    page.show_tab("details")
    assert not page.findChild(QLineEdit, "client_name").isVisible()
    day = child(child(page, QWidget, "client_since"), QLineEdit, "day")
    day.setText("10-03-2026")
    click(page, "cancel_client")
    assert day.text() == "09-03-2026"
    day.setText("10-03-2026")
    with qtbot.waitSignal(page.details_saved) as saved:
        click(page, "save_client")
    wanted = ClientDetails(CLIENT.name, "bn", Intensity.HIGH, date(2026, 3, 10))
    assert saved.args == [wanted]


def test_a_file_is_closed_only_with_a_last_day(qtbot: QtBot, page: ClientPage) -> None:
    page.show_tab("details")
    day = child(child(page, QWidget, "client_closed"), QLineEdit, "day")
    day.clear()
    with qtbot.assertNotEmitted(page.closing.close_requested):
        click(page, "close_file")
    assert page.focusWidget() is day
    QTest.keyClicks(day, "20-11-2026")
    with qtbot.waitSignal(page.closing.close_requested) as closing:
        click(page, "close_file")
    assert closing.args == [Closure(date(2026, 11, 20))]


def test_a_closed_file_can_be_reopened(qtbot: QtBot, page: ClientPage) -> None:
    page.show_tab("details")
    page.open_client(_filed(closed=date(2026, 11, 20)))
    assert "20-11-2026" in text_of(page)
    with qtbot.waitSignal(page.closing.reopen_requested):
        click(page, "reopen_file")


def test_a_button_leads_back_to_the_list(qtbot: QtBot, page: ClientPage) -> None:
    with qtbot.waitSignal(page.back_requested):
        click(page, "back_to_clients")


def test_ways_never_to_reach_the_client_are_shown_above_every_part(page: ClientPage) -> None:
    ways = (
        Contact(Channel.CALL, Use.NEVER, "90000 00000"),
        Contact(Channel.TEXT, Use.SAFE, "90000 00001"),
    )
    page.show_intake(Taken(_filed(), Intake(contacts=ways, times="after three"), True))
    shown = text_of(page)
    assert "Never reach her by: Phone call." in shown
    assert "under 18" in shown
    assert "Text message" not in shown
    assert "90000" not in shown
    page.show_intake(Taken(_filed(), Intake(), False))
    assert "Never" not in text_of(page)


def test_where_contact_is_offered_the_safe_ways_are_shown_as_well(qtbot: QtBot) -> None:
    line = ContactLine(full=True)
    qtbot.addWidget(line)
    ways = (
        Contact(Channel.LETTER, Use.NEVER),
        Contact(Channel.TEXT, Use.SAFE, "90000 00001"),
        Contact(Channel.VISIT, Use.AT_TIMES),
    )
    line.show_contacts(ways, "after three")
    assert text_of(line).splitlines() == [
        "Never reach her by: Letter.",
        "Safe: Text message.",
        "Only at certain times: Visit at home.",
        "Safe times: after three",
    ]
    line.show_contacts((), "")
    assert not line.isVisible()
