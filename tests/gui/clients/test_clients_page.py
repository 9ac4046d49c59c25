"""The list of clients: codes to filter and to open, and a form to add one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.appointments.appointment import Appointment, Mode
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.services.clients.clients import Named
from tests.gui.seen import cells, child, click
from ui.client_file.client_form import ClientDetails, ClientForm
from ui.clients.client_row import ClientRow
from ui.clients.clients_page import ClientsPage
from ui.dates import day_text
from ui.design.fields.day_edit import DayEdit
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.desk.names_shown import NamesShown
from ui.shell.privacy_cover import PrivacyCover

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]

ROWS = [
    ClientRow("r1", "K-0412", "bn", Intensity.CRISIS, date(2026, 11, 20), 2, True),
    ClientRow("r2", "M-0007", "mr", Intensity.STANDARD, None, 0, True),
    ClientRow("r3", "K-0105", "hi", Intensity.MAINTENANCE, date(2026, 2, 3), 0, False),
]


@pytest.fixture
def page(qtbot: QtBot) -> ClientsPage:
    """The page with three clients, one of them with a closed file, shown and active."""
    page = ClientsPage()
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.adding_requested.connect(page.show_form)
    page.show_clients(ROWS)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def _since(page: ClientsPage) -> QLineEdit:
    """Return the line of the first day."""
    return child(child(page, DayEdit, "client_since"), QLineEdit, "day")


def _codes(page: ClientsPage) -> list[str]:
    """Return the codes in the list."""
    return [row[0] for row in cells(child(page, DataTable, "clients"))]


def test_nobody_is_told_that_there_is_no_client_before_the_list_is_there(qtbot: QtBot) -> None:
    page = ClientsPage()
    qtbot.addWidget(page)
    page.show()
    empty = child(page, EmptyState)
    assert not empty.isVisible()
    page.show_clients([])
    assert empty.isVisible()


def test_a_file_is_opened_with_the_keyboard(qtbot: QtBot, page: ClientsPage) -> None:
    table = child(page, DataTable, "clients")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    row = table.selected()
    with qtbot.waitSignal(page.client_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [row.record]


def test_the_list_is_filtered_by_code_and_by_language(page: ClientsPage) -> None:
    page.show_clients([*ROWS[:2], replace(ROWS[2], active=True)])
    typed = child(page, QLineEdit, "filter_clients")
    QTest.keyClicks(typed, "k-0")
    assert _codes(page) == ["K-0412", "K-0105"]
    typed.clear()
    for name in ("मराठी", "marathi"):
        typed.clear()
        typed.insert(name)
        assert _codes(page) == ["M-0007"]
    typed.clear()
    assert len(_codes(page)) == 3


def test_sessions_are_sorted_by_their_day_and_not_by_its_digits(page: ClientsPage) -> None:
    page.show_clients([*ROWS[:2], replace(ROWS[2], active=True)])
    table = child(page, DataTable, "clients")
    table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert _codes(page) == ["M-0007", "K-0105", "K-0412"]


def test_an_empty_list_says_so_and_offers_the_form(page: ClientsPage) -> None:
    page.show_clients([])
    assert not child(page, DataTable, "clients").isVisible()
    assert not child(page, QLineEdit, "filter_clients").isVisible()
    [add] = [each for each in page.findChildren(QPushButton, "add_client") if each.isVisible()]
    add.click()
    assert page.focusWidget() is child(page, QLineEdit, "client_name")


def test_a_client_is_added_with_nothing_typed(qtbot: QtBot, page: ClientsPage) -> None:
    click(page, "add_client")
    assert page.focusWidget() is child(page, QLineEdit, "client_name")
    with qtbot.waitSignal(page.add_requested) as added:
        click(page, "save_client")
    today = datetime.now().astimezone().date()
    assert added.args == [ClientDetails("", "bn", Intensity.STANDARD, today)]
    assert not child(page, QLineEdit, "client_name").isVisible()


def test_everything_about_a_client_can_be_typed(qtbot: QtBot, page: ClientsPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    child(page, QLineEdit, "client_name").insert(" রূপা ")
    language = child(page, QComboBox, "client_language")
    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_Down)
    choice = child(page, QRadioButton, "choice_high")
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.rect().center())
    day = _since(page)
    day.selectAll()
    QTest.keyClicks(day, "02-11-2026")
    with qtbot.waitSignal(page.add_requested) as added:
        click(page, "save_client")
    assert added.args == [ClientDetails("রূপা", "hi", Intensity.HIGH, date(2026, 11, 2))]


def test_an_impossible_day_is_asked_for_again(qtbot: QtBot, page: ClientsPage) -> None:
    click(page, "add_client")
    day = _since(page)
    day.setText("31-02-2026")
    with qtbot.assertNotEmitted(page.add_requested):
        click(page, "save_client")
    assert page.focusWidget() is day


def test_input_stays_in_the_form_until_it_was_saved(page: ClientsPage) -> None:
    click(page, "add_client")
    name = child(page, QLineEdit, "client_name")
    QTest.keyClicks(name, "Invented")
    click(page, "save_client")
    click(page, "add_client")
    assert name.text() == "Invented"
    click(page, "save_client")
    page.close_form()
    click(page, "add_client")
    assert name.text() == ""


def test_showing_the_list_leaves_a_half_typed_form_alone(page: ClientsPage) -> None:
    click(page, "add_client")
    name = child(page, QLineEdit, "client_name")
    QTest.keyClicks(name, "Inv")
    page.show_clients(ROWS)
    assert name.isVisible()
    assert name.text() == "Inv"


def test_escape_and_cancel_lead_back_to_the_list(qtbot: QtBot, page: ClientsPage) -> None:
    name = child(page, QLineEdit, "client_name")
    ways: tuple[Callable[[], None], ...] = (
        lambda: QTest.keyClick(name, Qt.Key.Key_Escape),
        lambda: click(page, "cancel_client"),
    )
    for leave in ways:
        click(page, "add_client")
        assert name.text() == ""
        QTest.keyClicks(name, "Invented")
        with qtbot.assertNotEmitted(page.add_requested):
            leave()
        assert not name.isVisible()
        assert page.focusWidget() is child(page, DataTable, "clients")


def test_a_language_the_desk_does_not_speak_is_kept(qtbot: QtBot) -> None:
    form = ClientForm()
    qtbot.addWidget(form)
    details = ClientDetails("", "ne", Intensity.STANDARD, date(2026, 11, 2))
    form.set_details(details)
    with qtbot.waitSignal(form.submitted) as saved:
        click(form, "save_client")
    assert saved.args == [details]


def _list(page: ClientsPage) -> str:
    """Return everything in the list in one line."""
    return " ".join(text for row in cells(child(page, DataTable, "clients")) for text in row)


def test_closed_files_are_listed_apart_and_sealed_ones_are_on_a_page_of_their_own(
    qtbot: QtBot, page: ClientsPage
) -> None:
    assert _codes(page) == ["K-0412", "M-0007"]
    assert not child(page, QPushButton, "retention_reviews").isVisible()
    closed, sealed = (child(page, QPushButton, f"state_{each}") for each in ("closed", "sealed"))
    closed.setFocus()
    QTest.keyClick(closed, Qt.Key.Key_Space)
    assert _codes(page) == ["K-0105"]
    with qtbot.waitSignal(page.sealed_requested):
        sealed.click()
    assert (closed.isChecked(), _codes(page)) == (True, ["K-0105"])
    with qtbot.waitSignal(page.sealed_requested):
        click(page, "retention_reviews")


def test_the_next_appointment_comes_first_and_none_comes_last(page: ClientsPage) -> None:
    met = Appointment(("r2",), date(2026, 12, 1), time(10), 60, Mode.PHONE)
    page.show_clients([ROWS[0], replace(ROWS[1], next=met, flags=("child",)), ROWS[2]])
    table = child(page, DataTable, "clients")
    table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    assert _codes(page)[0] == "M-0007"
    assert f"{day_text(date(2026, 12, 1))}, 10:00" in _list(page)
    child(page, QLineEdit, "filter_clients").setText("under 18")
    assert _codes(page) == ["M-0007"]


def test_a_file_is_closed_and_reopened_from_the_list(qtbot: QtBot, page: ClientsPage) -> None:
    table = child(page, DataTable, "clients")
    assert not child(page, QPushButton, "close_selected").isVisible()
    table.select(lambda each: each.code == "K-0412")
    with qtbot.waitSignal(page.closing_requested) as closing:
        click(page, "close_selected")
    assert closing.args == ["r1", datetime.now().astimezone().date()]
    click(page, "state_closed")
    table.select(lambda each: each.code == "K-0105")
    with qtbot.waitSignal(page.closing_requested) as closing:
        click(page, "close_selected")
    assert closing.args == ["r3", None]


KNOWN = {each.record: Named(each.code, "Invented name") for each in ROWS}


def _served(page: ClientsPage) -> NamesShown:
    """Let the names of the clients be shown on the page."""
    page.show_clients(ROWS)
    names = NamesShown(lambda show: show(KNOWN), page)
    names.serve(page.names, page.show_names)
    return names


def test_names_are_shown_only_when_asked_for_and_not_for_long(
    qtbot: QtBot, page: ClientsPage
) -> None:
    names = _served(page)
    table = child(page, DataTable, "clients")
    table.select(lambda each: each.code == "M-0007")
    assert "Invented" not in _list(page)
    click(page, "show_names")
    assert "Invented" in _list(page)
    assert table.selected().code == "M-0007"
    child(page, QLineEdit, "filter_clients").setText("invented")
    assert _codes(page) == []
    child(page, QLineEdit, "filter_clients").clear()
    click(page, "show_names")
    assert "Invented" not in _list(page)
    names.findChild(QTimer).setInterval(1)
    with qtbot.waitSignals([names.changed, names.changed]):
        click(page, "show_names")
    assert "Invented" not in _list(page)


def test_names_are_covered_when_the_person_turns_away(qtbot: QtBot, page: ClientsPage) -> None:
    _served(page)
    cover = PrivacyCover(page)
    other = QLineEdit()
    qtbot.addWidget(other)

    def turn() -> None:
        other.show()
        other.activateWindow()
        qtbot.waitUntil(other.isActiveWindow)

    for leave in (turn, page.hide, cover.cover):
        page.show()
        page.names.click()
        assert "Invented" in _list(page)
        leave()
        assert "Invented" not in _list(page)
