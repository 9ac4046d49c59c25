"""Presenter of the cover page."""

from datetime import date

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.people import people
from counsel_desk.services.vaults import cover
from counsel_desk.services.vaults.cover import Cover
from ui.cover.cover_page import CoverPage
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


class CoverPresenter(Presenter):
    """Arranges and ends cover."""

    def __init__(self, context: DeskContext) -> None:
        self._cover = CoverPage()
        super().__init__(context, self._cover)
        self._cover.arrange_requested.connect(self._arrange)
        self._cover.end_requested.connect(self._end)

    def refresh(self) -> None:
        """Show the colleagues and the current cover."""

        def find() -> tuple[list[tuple[str, str]], list[Cover]]:
            known = people.colleagues(self.session, Role.COUNSELLOR)
            others = [(one, name) for one, name in known if one != self.session.me.person]
            return others, cover.running(self.session)

        self.context.run(find, self._show, self.page)
        self.say_who_waits()

    def _show(self, found: tuple[list[tuple[str, str]], list[Cover]]) -> None:
        self._cover.show_colleagues(found[0])
        self._cover.show_covers(found[1])

    def _arrange(self, person: str, until: date) -> None:
        self.context.run(
            lambda: cover.arrange(self.session, person, until),
            self._on_arranged,
            self.page,
            self._refuse,
        )

    def _on_arranged(self, _nothing: None) -> None:
        self._cover.clear_form()
        self.refresh()

    def _end(self, person: str) -> None:
        self.context.run(
            lambda: cover.end(self.session, person), lambda _nothing: self.refresh(), self.page
        )

    def _refuse(self, error: KnownError) -> None:
        self.context.say_error(error, self._cover.show_message)
