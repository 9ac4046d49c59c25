"""The list of clients: codes to filter and to open, and a form to add one."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.appointments.appointment import Appointment, Mode
from counsel_desk.domain.caseload.workload import Intensity
from ui.client_file.client_form import ClientDetails, ClientForm
from ui.client_file.names_button import NamesButton
from ui.clients.client_row import ClientRow
from ui.clients.clients_page import ClientsPage
from ui.design.tables.data_table import DataTable
from ui.shell.privacy_cover import PrivacyCover

pytestmark = pytest.mark.gui

ROWS = [
    ClientRow("r1", "K-0412", "bn", Intensity.CRISIS, date(2026, 11, 20), 2, True),
    ClientRow("r2", "M-0007", "mr", Intensity.STANDARD, None, 0, True),
    ClientRow("r3", "K-0105", "hi", Intensity.MAINTENANCE, date(2026, 2, 3), 0, False),
]


@pytest.fixture
def page(qtbot: QtBot) -> ClientsPage:
    page = ClientsPage()
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show_clients(ROWS)
    page.findChild(QCheckBox, "closed_too").setChecked(True)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def _child(
    page: ClientsPage, kind: type[DataTable] | type[QLineEdit], name: str
) -> DataTable | QLineEdit:
    return page.findChild(kind, name)


def _click(qtbot: QtBot, page: ClientsPage, name: str) -> None:
    qtbot.mouseClick(_child(page, QPushButton, name), Qt.MouseButton.LeftButton)


def _shown(page: ClientsPage) -> list[str]:
    model = _child(page, DataTable, "clients").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_file_is_opened_with_the_keyboard(qtbot: QtBot, page: ClientsPage) -> None:
    table = _child(page, DataTable, "clients")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    row = table.selected()
    with qtbot.waitSignal(page.client_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [row.record]


def test_the_list_is_filtered_by_code_and_by_language(qtbot: QtBot, page: ClientsPage) -> None:
    typed = _child(page, QLineEdit, "filter_clients")
    qtbot.keyClicks(typed, "k-0")
    assert _shown(page) == ["K-0412", "K-0105"]
    typed.clear()
    typed.insert("मराठी")
    assert _shown(page) == ["M-0007"]
    typed.clear()
    assert len(_shown(page)) == 3


def test_sessions_are_sorted_by_their_day_and_not_by_its_digits(page: ClientsPage) -> None:
    table = _child(page, DataTable, "clients")
    table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert _shown(page) == ["M-0007", "K-0105", "K-0412"]


def test_an_empty_list_says_so_and_offers_the_form(qtbot: QtBot, page: ClientsPage) -> None:
    page.show_clients([])
    assert not _child(page, DataTable, "clients").isVisible()
    assert not _child(page, QLineEdit, "filter_clients").isVisible()
    _click(qtbot, page, "empty_state_action")
    assert page.focusWidget() is _child(page, QLineEdit, "client_name")


def test_a_client_is_added_with_nothing_typed(qtbot: QtBot, page: ClientsPage) -> None:
    _click(qtbot, page, "add_client")
    assert page.focusWidget() is _child(page, QLineEdit, "client_name")
    with qtbot.waitSignal(page.add_requested) as added:
        _click(qtbot, page, "save_client")
    today = datetime.now().astimezone().date()
    assert added.args == [ClientDetails("", "bn", Intensity.STANDARD, today)]
    assert not _child(page, QLineEdit, "client_name").isVisible()


def test_everything_about_a_client_can_be_typed(qtbot: QtBot, page: ClientsPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    _child(page, QLineEdit, "client_name").insert(" রূপা ")
    language = _child(page, QComboBox, "client_language")
    language.setFocus()
    qtbot.keyClick(language, Qt.Key.Key_Down)
    choice = _child(page, QRadioButton, "choice_high")
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.rect().center())
    day = page.findChild(object, "client_since").findChild(QLineEdit, "day")
    day.selectAll()
    qtbot.keyClicks(day, "02-11-2026")
    with qtbot.waitSignal(page.add_requested) as added:
        _click(qtbot, page, "save_client")
    assert added.args == [ClientDetails("রূপা", "hi", Intensity.HIGH, date(2026, 11, 2))]


def test_a_day_that_is_none_is_asked_for_again(qtbot: QtBot, page: ClientsPage) -> None:
    _click(qtbot, page, "add_client")
    day = page.findChild(object, "client_since").findChild(QLineEdit, "day")
    day.setText("31-02-2026")
    with qtbot.assertNotEmitted(page.add_requested):
        _click(qtbot, page, "save_client")
    assert page.focusWidget() is day


def test_what_was_typed_is_still_there_if_it_could_not_be_kept(
    qtbot: QtBot, page: ClientsPage
) -> None:
    _click(qtbot, page, "add_client")
    name = _child(page, QLineEdit, "client_name")
    qtbot.keyClicks(name, "Invented")
    _click(qtbot, page, "save_client")
    _click(qtbot, page, "add_client")
    assert name.text() == "Invented"
    _click(qtbot, page, "save_client")
    page.close_form()
    _click(qtbot, page, "add_client")
    assert name.text() == ""


def test_showing_the_list_leaves_a_half_typed_form_alone(qtbot: QtBot, page: ClientsPage) -> None:
    _click(qtbot, page, "add_client")
    name = _child(page, QLineEdit, "client_name")
    qtbot.keyClicks(name, "Inv")
    page.show_clients(ROWS)
    assert name.isVisible()
    assert name.text() == "Inv"


def test_escape_and_cancel_lead_back_to_the_list(qtbot: QtBot, page: ClientsPage) -> None:
    name = _child(page, QLineEdit, "client_name")
    for leave in (
        lambda: qtbot.keyClick(name, Qt.Key.Key_Escape),
        lambda: _click(qtbot, page, "cancel_client"),
    ):
        _click(qtbot, page, "add_client")
        assert name.text() == ""
        qtbot.keyClicks(name, "Invented")
        with qtbot.assertNotEmitted(page.add_requested):
            leave()
        assert not name.isVisible()
        assert page.focusWidget() is _child(page, DataTable, "clients")


def test_a_language_the_desk_does_not_speak_is_kept(qtbot: QtBot) -> None:
    form = ClientForm()
    qtbot.addWidget(form)
    details = ClientDetails("", "ne", Intensity.STANDARD, date(2026, 11, 2))
    form.set_details(details)
    with qtbot.waitSignal(form.submitted) as saved:
        _click(qtbot, form, "save_client")
    assert saved.args == [details]


def _cells(page: ClientsPage) -> str:
    model = _child(page, DataTable, "clients").model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return " ".join(model.index(row, column).data() for row in rows for column in columns)


def test_closed_files_stay_away_until_they_are_asked_for(qtbot: QtBot, page: ClientsPage) -> None:
    box = _child(page, QCheckBox, "closed_too")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert _shown(page) == ["K-0412", "M-0007"]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert "K-0105" in _shown(page)


def test_the_next_appointment_comes_first_and_none_comes_last(page: ClientsPage) -> None:
    met = Appointment(("r2",), date(2026, 12, 1), time(10), 60, Mode.PHONE)
    page.show_clients([ROWS[0], replace(ROWS[1], next=met, flags=("child",)), ROWS[2]])
    table = _child(page, DataTable, "clients")
    table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    assert _shown(page)[0] == "M-0007"
    assert "01-12-2026, 10:00" in _cells(page)
    _child(page, QLineEdit, "filter_clients").setText("under 18")
    assert _shown(page) == ["M-0007"]


def test_a_file_is_closed_and_reopened_from_the_list(qtbot: QtBot, page: ClientsPage) -> None:
    table = _child(page, DataTable, "clients")
    assert not _child(page, QPushButton, "close_selected").isVisible()
    table.select(lambda each: each.code == "K-0412")
    with qtbot.waitSignal(page.closing_requested) as closing:
        _click(qtbot, page, "close_selected")
    assert closing.args == ["r1", datetime.now().astimezone().date()]
    table.select(lambda each: each.code == "K-0105")
    with qtbot.waitSignal(page.closing_requested) as closing:
        _click(qtbot, page, "close_selected")
    assert closing.args == ["r3", None]


def test_names_are_shown_only_when_asked_for_and_not_for_long(
    qtbot: QtBot, page: ClientsPage
) -> None:
    page.show_clients([replace(each, name="Invented name") for each in ROWS])
    names = _child(page, NamesButton, "show_names")
    table = _child(page, DataTable, "clients")
    table.select(lambda each: each.code == "M-0007")
    assert "Invented" not in _cells(page)
    _click(qtbot, page, "show_names")
    assert "Invented" in _cells(page)
    assert table.selected().code == "M-0007"
    _child(page, QLineEdit, "filter_clients").setText("invented")
    assert _shown(page) == []
    _child(page, QLineEdit, "filter_clients").clear()
    _click(qtbot, page, "show_names")
    assert "Invented" not in _cells(page)
    names.findChild(QTimer).setInterval(1)
    with qtbot.waitSignals([names.names_shown, names.names_shown]):
        _click(qtbot, page, "show_names")
    assert "Invented" not in _cells(page)


def test_names_are_covered_when_the_person_turns_elsewhere(qtbot: QtBot, page: ClientsPage) -> None:
    page.show_clients([replace(each, name="Invented name") for each in ROWS])
    cover = PrivacyCover(page)
    other = QLineEdit()
    qtbot.addWidget(other)

    def turn() -> None:
        other.show()
        other.activateWindow()
        qtbot.waitUntil(other.isActiveWindow)

    for leave in (turn, page.hide, cover.cover):
        page.show()
        _child(page, NamesButton, "show_names").click()
        assert "Invented" in _cells(page)
        leave()
        assert "Invented" not in _cells(page)
