"""What the search field does: go to pages, give commands, and look in the person's records."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
from counsel_desk.services.casework import cases
from counsel_desk.services.clients import clients
from ui.application.navigation import Navigation
from ui.application.pages import PAGES
from ui.application.places import pages_of, places_of
from ui.clients.presenter import ClientsPresenter
from ui.desk.context import DeskContext, Spot
from ui.search.presenter import SearchPresenter
from ui.shell.finding import Finding
from ui.week.presenter import NEW

_CODE = 8
"""A longer word is not the code of a client."""
_PAGE = "page:"


class _Command(NamedTuple):
    """A command, marked for translation, and who has it."""

    name: str
    title: str
    icon: str
    roles: frozenset[Role]


_EVERYONE = frozenset(Role)
_COMMANDS = (
    _Command(
        "new_appointment",
        QT_TRANSLATE_NOOP("Commands", "New appointment"),
        "plus",
        frozenset({Role.COUNSELLOR}),
    ),
    _Command(
        "new_client",
        QT_TRANSLATE_NOOP("Commands", "New client"),
        "plus",
        frozenset({Role.COUNSELLOR}),
    ),
    _Command("hide", QT_TRANSLATE_NOOP("Commands", "Hide the screen"), "eye-off", _EVERYONE),
    _Command("lock", QT_TRANSLATE_NOOP("Commands", "Lock the desk"), "lock", _EVERYONE),
)


class Commands(QObject):
    """Serves the search field.

    Args:
        context: What every presenter needs.
        navigation: The way through the pages.
        lock: Locks the desk.
    """

    def __init__(
        self, context: DeskContext, navigation: Navigation, lock: Callable[[], None]
    ) -> None:
        super().__init__(context.shell)
        self._context, self._shell, self._navigation = context, context.shell, navigation
        self._roles = frozenset(context.session.me.roles)
        self._do = {
            "new_appointment": self._new_appointment,
            "new_client": self._new_client,
            "hide": self._shell.toggle_cover,
            "lock": lock,
        }
        self._shell.finding_chosen.connect(self._on_chosen)
        self._shell.words_asked.connect(self._look_for)
        self._shell.installEventFilter(self)
        self._offer()

    def _offer(self) -> None:
        """Set what the field offers, in the language of the moment."""
        icons = {page.name: page.icon for page in PAGES}
        # A place of a single page has the title of that page; one of several has its own.
        found = [
            Finding(_PAGE + place.pages[0], _translated("DeskPresenter", place.title), place.icon)
            for place in places_of(self._roles)
        ]
        offered = {each.title for each in found}
        for name in pages_of(self._roles):
            title = self._shell.pages.title(name)
            if title not in offered:
                found.append(Finding(_PAGE + name, title, icons[name]))
        for each in _COMMANDS:
            if each.roles & self._roles:
                found.append(Finding(each.name, _translated("Commands", each.title), each.icon))
        self._shell.side_bar.search.set_findings(found, searches=Role.COUNSELLOR in self._roles)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Set the titles again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._offer()
        return False

    def _on_chosen(self, name: str) -> None:
        if name.startswith(_PAGE):
            self._shell.show_page(name.removeprefix(_PAGE))
        else:
            self._do[name]()

    def _new_appointment(self) -> None:
        self._navigation.open_page("week", NEW)

    def _new_client(self) -> None:
        self._shell.show_page("clients")
        listed = self._navigation.presenter("clients")
        if isinstance(listed, ClientsPresenter):
            listed.begin()

    def _look_for(self, text: str) -> None:
        if Role.COUNSELLOR in self._roles:
            self._look_for_client(text)
        elif Role.CASEWORKER in self._roles:
            self._look_for_case(text)
        else:
            self._say_nothing_found()

    def _look_for_client(self, text: str) -> None:
        """Open the file of a code; look for anything else in the notes and files."""
        session, wanted = self._context.session, text.casefold()

        def find() -> str:
            if len(wanted) > _CODE or not wanted.isalnum():
                return ""
            lines = clients.listing(session)
            return next(
                (one.filed.record for one in lines if one.filed.body.code.casefold() == wanted), ""
            )

        def found(record: str) -> None:
            if record:
                self._navigation.open_file(Spot(record))
            else:
                self._search(text)

        self._context.run(find, found, self)

    def _search(self, text: str) -> None:
        self._shell.show_page("search")
        search = self._navigation.presenter("search")
        if isinstance(search, SearchPresenter):
            search.look_for(text)

    def _look_for_case(self, text: str) -> None:
        """Open the case whose reference holds a text, if there is one such case."""
        session, wanted = self._context.session, text.casefold()

        def find() -> list[str]:
            known = cases.listing(session)
            return [one.record for one in known if wanted in one.body.reference.casefold()]

        def found(records: list[str]) -> None:
            if not records:
                self._say_nothing_found()
            elif len(records) == 1:
                self._navigation.open_case(records[0])
            else:
                self._shell.show_page("cases")
                self._context.say(
                    "info", lambda: self.tr("Several cases match. Choose one from the list.")
                )

        self._context.run(find, found, self)

    def _say_nothing_found(self) -> None:
        self._context.say("info", lambda: self.tr("No page, command or case is called that."))


def _translated(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
