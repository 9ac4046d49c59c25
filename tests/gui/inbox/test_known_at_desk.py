"""Word that only informs goes from the inbox once what it is about was opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import Role
from counsel_desk.services import withdrawal
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry, Kind
from tests.gui.seen import said, text_of
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from ui.design.rows.line_list import LineList
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


def send(office: Office) -> str:
    """Release a summary to the caseworker; return its consent."""
    with at(office) as counsellor:
        client = clients.listing(counsellor)[0].filed.record
        terms = terms_of(counsellor, counsellor.today(), days=9)
        agreed = consent.record(counsellor, client, terms)
        section = Section(Category.NEEDS_AND_RECOMMENDATIONS, "a place at the shelter")
        let_go(counsellor, draft_of(agreed, terms, section))
    return agreed


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    """A caseworker at the desk, to whom one summary was sent and called back."""
    agreed = send(office)
    with at(office, Role.CASEWORKER) as caseworker:
        inbox.receive(caseworker)
    with at(office) as counsellor:
        withdrawal.withdraw(counsellor, agreed)
    made = Driver(office.tools, office.folder)
    person = office.person(Role.CASEWORKER)
    made.sign_in(person.name, person.passphrase)
    yield made
    made.end()


def gone(desk: Driver) -> list[Entry]:
    """Return what the inbox says of summaries that are gone."""
    found = inbox.listing(desk.desk.session).open
    return [one for one in found if one.kind is Kind.SUMMARY_GONE]


def choose_gone(desk: Driver) -> None:
    """Choose the summary that was called back, in the list of summaries."""
    table = desk.find(DataTable, "summaries")
    [row] = [
        row
        for row in range(table.model().rowCount())
        if "Called back" in [table.model().index(row, column).data() for column in range(6)]
    ]
    table.selectRow(row)
    desk.idle()


@pytest.mark.parametrize("page", ["today", "inbox"])
def test_word_of_a_recall_goes_as_the_summary_is_opened_from_where_it_is_said(
    desk: Driver, page: str
) -> None:
    desk.go(page)
    assert len(gone(desk)) == 1
    before = desk.desk.context.inbox.count
    lists = [one for one in desk.page().findChildren(LineList) if one.isVisible()]
    [(lines, place)] = [
        (one, place)
        for one in lists
        for place, line in enumerate(one.lines)
        if "gone from here" in line.text
    ]
    lines.opened.emit(lines.lines[place].key)
    desk.idle()
    assert desk.desk.shell.current_page == "summaries"
    assert gone(desk) == []
    assert desk.desk.context.inbox.count == before - 1
    desk.go(page)
    assert "gone from here" not in text_of(desk.page())


def test_word_of_a_recall_goes_as_the_summary_is_chosen_in_the_list(desk: Driver) -> None:
    desk.go("summaries")
    assert len(gone(desk)) == 1  # nobody has chosen anything yet
    before = desk.desk.context.inbox.count
    choose_gone(desk)
    assert gone(desk) == []
    assert desk.desk.context.inbox.count == before - 1


def test_a_summary_that_is_called_back_while_it_is_open_stays_news(
    office: Office, qapp: QApplication
) -> None:
    agreed, desk = send(office), Driver(office.tools, office.folder)
    person = office.person(Role.CASEWORKER)
    try:
        desk.sign_in(person.name, person.passphrase)
        desk.go("summaries")
        desk.find(DataTable, "summaries").selectRow(0)
        desk.idle()
        assert "a place at the shelter" in text_of(desk.page())
        with at(office) as counsellor:
            withdrawal.withdraw(counsellor, agreed)
        desk.desk.presenter("summaries").take_in()
        desk.idle()
        assert "a place at the shelter" not in text_of(desk.page())
        assert len(gone(desk)) == 1
        assert "gone from here" in said(desk)
        QTest.keyClick(desk.find(DataTable, "summaries"), Qt.Key.Key_Return)
        desk.idle()
        assert gone(desk) == []
        assert "gone from here" not in said(desk)
    finally:
        desk.end()


def test_the_number_follows_a_summary_that_is_read(office: Office, qapp: QApplication) -> None:
    send(office)
    desk, person = Driver(office.tools, office.folder), office.person(Role.CASEWORKER)
    try:
        desk.sign_in(person.name, person.passphrase)
        desk.idle()
        before = desk.desk.context.inbox.count
        desk.go("summaries")
        desk.find(DataTable, "summaries").selectRow(0)
        desk.idle()
        assert desk.desk.context.inbox.count == before - 1
    finally:
        desk.end()
