"""Presenter of the page of colleagues."""

from counsel_desk.services.office import team
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.people.colleagues_page import ColleaguesPage


class ColleaguesPresenter(Presenter):
    """Shows who works in the office."""

    def __init__(self, context: DeskContext) -> None:
        self._colleagues = ColleaguesPage()
        super().__init__(context, self._colleagues)

    def take_in(self) -> None:
        """Show who came or changed, as word of it comes."""
        self.refresh()

    def refresh(self) -> None:
        """Show the current people."""
        self.context.run(
            lambda: team.read(self.session),
            self._colleagues.show_team,
            self.page,
            cancellable=True,
        )
