"""The way through the desk: pages, places, the menu of the name, the search field."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from counsel_desk.services.sign_in.place_left import PlaceLeft
from ui.application.pages import PAGES, Page
from ui.application.places import in_menu, places_of
from ui.casework.cases_presenter import CasesPresenter
from ui.clients.presenter import ClientsPresenter
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter
from ui.week.presenter import WeekPresenter


class Navigation(QObject):
    """Gives a person the pages of their roles, and leads to a record in them.

    Args:
        context: What every presenter needs; it leads through this from now on.
    """

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.shell)
        self._context, self._shell = context, context.shell
        self._presenters: dict[str, Presenter] = {}
        roles = context.session.me.roles
        for page in PAGES:
            if page.roles & set(roles):
                self._add(page)
        self._places = places_of(roles)
        for place in self._places:
            title = partial(_translated, place.title)
            self._shell.add_place(place.name, title, place.icon, place.pages, place.behind)
        self._shell.offer_in_menu(in_menu(roles))
        context.open_file, context.open_case = self.open_file, self.open_case
        context.open_page, context.open_group_note = self.open_page, self.open_group_note
        self._shell.page_shown.connect(lambda name: self._presenters[name].refresh())
        self._shell.page_chosen_again.connect(lambda name: self._presenters[name].chosen_again())

    def _add(self, page: Page) -> None:
        def build() -> QWidget:
            self._presenters[page.name] = page.make(self._context)
            return self._presenters[page.name].page

        self._shell.add_page(page.name, partial(_translated, page.title), build)

    @property
    def first(self) -> str:
        """The page that is shown after signing in."""
        return self._places[0].pages[0]

    def presenter(self, name: str) -> Presenter:
        """Return the presenter of a page that was shown before.

        Raises:
            KeyError: The page was never shown.
        """
        return self._presenters[name]

    def flush(self) -> None:
        """Store all unsaved input of every page."""
        for presenter in self._presenters.values():
            presenter.flush()

    def open_page(self, name: str, record: str = "") -> None:
        """Show a page, and a record in it if one is named.

        Raises:
            KeyError: The person has no such page.
        """
        self._shell.show_page(name)
        if record:
            self._presenters[name].open_record(record)

    def open_file(self, spot: Spot) -> None:
        """Show a client's file."""
        self._shell.show_page("clients")
        clients = self._presenters["clients"]
        if isinstance(clients, ClientsPresenter):
            clients.open_spot(spot)

    def open_group_note(self, note: str) -> None:
        """Show a group note, by the name of its draft or the id of its record."""
        self._shell.show_page("week")
        week = self._presenters["week"]
        if isinstance(week, WeekPresenter):
            week.open_group_note(note)

    def open_case(self, case: str) -> None:
        """Show a legal case."""
        self._shell.show_page("cases")
        cases = self._presenters["cases"]
        if isinstance(cases, CasesPresenter):
            cases.open(case)

    def place(self) -> PlaceLeft:
        """Return the page that is shown, and what is open in it."""
        name = self._shell.current_page or self.first
        opened = self._presenters[name].opened() if name in self._presenters else {}
        return PlaceLeft(name, opened)

    def go_back_to(self, left: PlaceLeft) -> None:
        """Show a page again with what was open in it, if the person still has it."""
        if left.page not in {page.name for page in PAGES if page.roles & self._roles()}:
            return
        self._shell.show_page(left.page)
        if left.opened:
            self._presenters[left.page].open_again(left.opened)

    def _roles(self) -> set[object]:
        return set(self._context.session.me.roles)


def _translated(title: str) -> str:
    return QCoreApplication.translate("DeskPresenter", title)
