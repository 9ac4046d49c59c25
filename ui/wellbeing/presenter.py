"""Presenter of the private check-in."""

from counsel_desk.services.wellbeing import check_in, team_figures
from ui.desk.context import DeskContext
from ui.wellbeing.check_in_page import CheckInPage
from ui.wellbeing.form_presenter import Form, FormPresenter
from ui.words.check_in import lines

_FORM = Form("check_in", check_in.begin, check_in.resume, check_in.record, check_in.mine)


class CheckInPresenter(FormPresenter):
    """Shows the check-in and its trend, and leads to what helps."""

    def __init__(self, context: DeskContext) -> None:
        page = CheckInPage()
        super().__init__(
            context,
            page,
            page.form,
            _FORM,
            page.show_trend,
            lambda taken: page.show_result(lambda: lines(taken)),
        )
        self._check_in = page
        page.team_requested.connect(lambda: context.open_page("team_figures", ""))
        page.help_requested.connect(lambda: context.open_page("what_helps", ""))

    def refresh(self) -> None:
        """Show the person's own answers, and whether somebody is new in the team figures."""
        super().refresh()
        self.context.run(
            lambda: team_figures.desk(self.session).new,
            self._check_in.show_new_in_team,
            self.page,
        )
