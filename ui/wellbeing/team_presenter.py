"""Presenter of the page of the team figures."""

from collections.abc import Callable

from counsel_desk.services.wellbeing import team_figures
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.wellbeing.team_page import TeamPage


class TeamFiguresPresenter(Presenter):
    """Shows who takes part and the figures; lets the person join, go on, and leave."""

    def __init__(self, context: DeskContext) -> None:
        self._team = TeamPage()
        super().__init__(context, self._team)
        self._team.join_requested.connect(self._join)
        self._team.agree_requested.connect(self._agree)
        self._team.leave_requested.connect(
            lambda: self._do(lambda: team_figures.leave(self.session))
        )

    def refresh(self) -> None:
        """Show how it is now."""
        self.context.run(lambda: team_figures.desk(self.session), self._team.show_desk, self.page)

    def _join(self) -> None:
        desk = self._team.desk
        if desk is not None:
            self._do(lambda: team_figures.join(self.session, desk.names))

    def _agree(self) -> None:
        desk = self._team.desk
        if desk is not None:
            self._do(lambda: team_figures.agree(self.session, desk.new))

    def _leave(self) -> None:
        self._do(lambda: team_figures.leave(self.session))

    def _do(self, act: Callable[[], None]) -> None:
        self.context.run(act, lambda _nothing: self.refresh(), self.page)
