"""A client's file: her code, her covered name, its parts and its end."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import Channel, Contact, Intake, Use
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.rights import Closure
from counsel_desk.services.intake import Taken
from ui.client_file.client_form import ClientDetails
from ui.client_file.client_page import ClientPage
from ui.intake.contact_line import ContactLine

pytestmark = pytest.mark.gui

CLIENT = Client("K-0412", "রূপা", "ফোন মঙ্গলবার", "bn", Intensity.HIGH, date(2026, 3, 9))


def _filed(closed: Any = None) -> Filed:
    body = Client(
        CLIENT.code,
        CLIENT.name,
        CLIENT.particulars,
        CLIENT.language,
        CLIENT.intensity,
        CLIENT.since,
        closed,
    )
    return Filed("r1", 1, datetime(2026, 3, 9, tzinfo=UTC), "p1", body)


@pytest.fixture
def page(qtbot: QtBot) -> ClientPage:
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


def _click(qtbot: QtBot, page: ClientPage, name: str) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def _said(page: ClientPage) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_the_name_is_covered_until_it_is_asked_for(qtbot: QtBot, page: ClientPage) -> None:
    assert "K-0412" in _said(page)
    assert CLIENT.name not in _said(page)
    with qtbot.waitSignal(page.names_shown) as shown:
        _click(qtbot, page, "show_name")
    assert shown.args == [True]
    assert CLIENT.name in _said(page)
    with qtbot.waitSignal(page.names_shown) as shown:
        _click(qtbot, page, "show_name")
    assert shown.args == [False]
    assert CLIENT.name not in _said(page)


def test_the_name_is_covered_again_when_the_page_goes(qtbot: QtBot, page: ClientPage) -> None:
    _click(qtbot, page, "show_name")
    page.hide()
    page.show()
    assert CLIENT.name not in _said(page)


def test_the_parts_are_walked_through_with_the_keyboard(qtbot: QtBot, page: ClientPage) -> None:
    tabs = page.findChild(QListWidget, "tabs")
    assert [tabs.item(place).text() for place in range(3)] == ["Notes", "Consents", "Details"]
    tabs.setFocus()
    with qtbot.waitSignal(page.tab_shown) as shown:
        qtbot.keyClick(tabs, Qt.Key.Key_Down)
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
    day = page.findChild(QWidget, "client_since").findChild(QLineEdit, "day")
    day.setText("10-03-2026")
    _click(qtbot, page, "cancel_client")
    assert day.text() == "09-03-2026"
    day.setText("10-03-2026")
    with qtbot.waitSignal(page.details_saved) as saved:
        _click(qtbot, page, "save_client")
    wanted = ClientDetails(CLIENT.name, "bn", Intensity.HIGH, date(2026, 3, 10))
    assert saved.args == [wanted]


def test_the_last_day_is_noted_once_it_is_a_day(qtbot: QtBot, page: ClientPage) -> None:
    page.show_tab("details")
    day = page.findChild(QWidget, "client_closed").findChild(QLineEdit, "day")
    day.clear()
    with qtbot.assertNotEmitted(page.closing.close_requested):
        _click(qtbot, page, "close_file")
    assert page.focusWidget() is day
    qtbot.keyClicks(day, "20-11-2026")
    with qtbot.waitSignal(page.closing.close_requested) as closing:
        _click(qtbot, page, "close_file")
    assert closing.args == [Closure(date(2026, 11, 20))]


def test_a_closed_file_can_go_on(qtbot: QtBot, page: ClientPage) -> None:
    page.show_tab("details")
    page.open_client(_filed(closed=date(2026, 11, 20)))
    assert "20-11-2026" in _said(page)
    with qtbot.waitSignal(page.closing.reopen_requested):
        _click(qtbot, page, "reopen_file")


def test_the_way_back_is_a_button(qtbot: QtBot, page: ClientPage) -> None:
    with qtbot.waitSignal(page.back_requested):
        _click(qtbot, page, "back_to_clients")


def test_how_she_is_never_to_be_reached_stands_above_every_part(page: ClientPage) -> None:
    ways = (
        Contact(Channel.CALL, Use.NEVER, "90000 00000"),
        Contact(Channel.TEXT, Use.SAFE, "90000 00001"),
    )
    page.show_intake(Taken(_filed(), Intake(contacts=ways, times="after three"), True))
    said = _said(page)
    assert "Never reach her by: Phone call." in said
    assert "under 18" in said
    assert "Text message" not in said
    assert "90000" not in said
    page.show_intake(Taken(_filed(), Intake(), False))
    assert "Never" not in _said(page)


def test_where_contact_is_offered_the_safe_ways_are_said_as_well(qtbot: QtBot) -> None:
    line = ContactLine(full=True)
    qtbot.addWidget(line)
    ways = (
        Contact(Channel.LETTER, Use.NEVER),
        Contact(Channel.TEXT, Use.SAFE, "90000 00001"),
        Contact(Channel.VISIT, Use.AT_TIMES),
    )
    line.show_contacts(ways, "after three")
    assert _said(line).splitlines() == [
        "Never reach her by: Letter.",
        "Safe: Text message.",
        "Only at certain times: Visit at home.",
        "Safe times: after three",
    ]
    line.show_contacts((), "")
    assert not line.isVisible()
