"""What the tests of sharing without consent do at the desk."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from counsel_desk.demo.people import Person
from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exceptional_disclosure import ExceptionalRelease, Telling
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional_disclosure import exceptional
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from tests.gui.seen import said
from tests.helpers.cosigning import WORDS, ask, sign
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver, NotThereError


def enter(desk: Driver, role: Role) -> None:
    who = next(one for one in desk.people if role in one.roles)
    desk.sign_in(who.name, who.passphrase)
    desk.told = said(desk)
    if role is Role.COUNSELLOR:
        desk.client = clients.listing(session(desk))[0].filed.record
        desk.desk.presenter("clients").open(desk.client)
        desk.idle()
        desk.tab("exceptional")


def session(desk: Driver) -> Session:
    return desk.desk.session


def shown(desk: Driver, widget: str) -> bool:
    return any(each.isVisible() for each in desk.window().findChildren(QWidget, widget))


def only(desk: Driver) -> ExceptionalRelease:
    [filed] = exceptional.of_client(session(desk), desk.client)
    return filed.body


def fill(desk: Driver, *, telling: Telling = Telling.NOT_YET) -> None:
    """Fill the form in for a danger to life, told to the police."""
    desk.choose("exceptional_ground", Ground.DANGER_TO_LIFE.value)
    desk.type("exceptional_name", "The officer in charge")
    desk.type("exceptional_organisation", "District police")
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", WORDS)
    desk.type("exceptional_reason", "She cannot be reached")
    desk.choose("exceptional_telling", telling.value)


class People:
    """The people of the office, of whom one can be at the desk without a window."""

    def __init__(self, desk: Driver) -> None:
        self._desk = desk

    def person(self, role: Role) -> Person:
        return next(one for one in self._desk.people if role in one.roles)

    @contextmanager
    def at(self, role: Role) -> Iterator[Session]:
        who = self.person(role)
        opened = sign_in.sign_in(
            open_office_data(self._desk.folder, self._desk.tools), who.name, who.passphrase
        )
        yield opened
        opened.close()


def answered(desk: Driver) -> None:
    """Have the supervisor sign, at another computer as it were, and look again."""
    with People(desk).at(Role.SUPERVISOR) as supervisor:
        sign(supervisor)
    desk.tab("notes")
    desk.tab("exceptional")


def signed(desk: Driver) -> None:
    """Have something asked for and signed without a window, and open it in one."""
    asked(desk)
    with People(desk).at(Role.SUPERVISOR) as supervisor:
        sign(supervisor)
    enter(desk, Role.COUNSELLOR)
    opened(desk)


def opened(desk: Driver) -> None:
    table = desk.find(DataTable, "exceptional_releases")
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()


def asked(desk: Driver) -> str:
    """Have something asked for without a window; return its record."""
    people = People(desk)
    with people.at(Role.COUNSELLOR) as counsellor:
        return ask(counsellor, clients.listing(counsellor)[0].filed.record, people)


def reach(desk: Driver, name: str) -> None:
    """Press Tab until something of that name has the focus."""
    for _each in range(60):
        if desk.window().focusWidget().objectName() == name:
            return
        QTest.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
    raise NotThereError(name)
