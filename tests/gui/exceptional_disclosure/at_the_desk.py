"""What the tests of sharing without consent do at the desk."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease, Telling
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional_disclosure import exceptional
from counsel_desk.services.work.session import Session
from tests.gui.seen import open_part, text_of
from tests.helpers.cosigning import WORDS, ask, sign
from tests.helpers.office import Office
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver, NotThereError


class ExceptionalDesk(Driver):
    """A desk in an office whose people also work without a window.

    Attributes:
        office: The office.
        first: What the first page said after the last sign-in.
        client: The record of the first client of the counsellor who signed in last.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office.tools, office.folder)
        self.office = office
        self.first = self.client = ""

    @property
    def session(self) -> Session:
        """The session of whoever is signed in."""
        return self.desk.session

    def enter(self, role: Role) -> None:
        """Sign in the first person of a role; as a counsellor, open what is shared."""
        who = self.office.person(role)
        self.sign_in(who.name, who.passphrase)
        self.go("today")
        self.first = text_of(self.window())
        if role is Role.COUNSELLOR:
            self.client = clients.listing(self.session)[0].filed.record
            open_part(self, self.client, "exceptional")

    def shows(self, name: str) -> bool:
        """Return whether a widget of a name is visible."""
        return any(each.isVisible() for each in self.window().findChildren(QWidget, name))

    def only(self) -> ExceptionalRelease:
        """Return the client's one request to share without consent."""
        [filed] = exceptional.of_client(self.session, self.client)
        return filed.body

    @contextmanager
    def without_window(self, role: Role) -> Iterator[Session]:
        """Sign in the first person of a role without a window, as if at another computer."""
        try:
            yield self.office.enter(role)
        finally:
            self.office.close()

    def reach(self, name: str) -> None:
        """Press Tab, and an arrow key among choices, until a widget of a name has the focus.

        Raises:
            NotThereError: It never gets the focus.
        """
        for _each in range(60):
            focused = self.window().focusWidget()
            if focused.objectName() == name:
                return
            group = focused.group() if isinstance(focused, QRadioButton) else None
            among = [each.objectName() for each in group.buttons()] if group else []
            self.press_key(Qt.Key.Key_Down if name in among else Qt.Key.Key_Tab)
            QApplication.processEvents()
        raise NotThereError(name)

    def press_key(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window().focusWidget(), key)


def fill(desk: ExceptionalDesk, *, telling: Telling = Telling.NOT_YET) -> None:
    """Fill in the form for a danger to life, with the police as recipient."""
    desk.choose("exceptional_ground", Ground.DANGER_TO_LIFE.value)
    desk.type("exceptional_name", "The officer in charge")
    desk.type("exceptional_organisation", "District police")
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", WORDS)
    desk.type("exceptional_reason", "She cannot be reached")
    desk.choose("exceptional_telling", telling.value)


def ask_elsewhere(desk: ExceptionalDesk) -> str:
    """Ask for a co-signature without a window; return the record of the request."""
    with desk.without_window(Role.COUNSELLOR) as counsellor:
        return ask(counsellor, clients.listing(counsellor)[0].filed.record, desk.office)


def sign_elsewhere(desk: ExceptionalDesk) -> None:
    """Have the supervisor sign the one request without a window."""
    with desk.without_window(Role.SUPERVISOR) as supervisor:
        sign(supervisor)


def open_signed(desk: ExceptionalDesk) -> None:
    """Have a request made and signed without a window, and open it at the desk."""
    ask_elsewhere(desk)
    sign_elsewhere(desk)
    desk.enter(Role.COUNSELLOR)
    open_first(desk)


def open_first(desk: ExceptionalDesk) -> None:
    """Open the first request of the list."""
    table = desk.find(DataTable, "exceptional_releases")
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
