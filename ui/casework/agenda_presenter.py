"""Presenter of the agenda page."""

from counsel_desk.services.casework import agenda, received_summaries
from counsel_desk.services.casework.agenda import Upcoming
from counsel_desk.services.casework.received_summaries import Arrivals
from ui.casework.agenda_page import AgendaPage
from ui.casework.arrivals import say_arrivals
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


class AgendaPresenter(Presenter):
    """Shows upcoming hearings and tasks, and receives what colleagues sent."""

    def __init__(self, context: DeskContext) -> None:
        self._agenda = AgendaPage()
        super().__init__(context, self._agenda)
        self._agenda.case_opened.connect(self._open)

    def refresh(self) -> None:
        """Receive new arrivals, and show what is next."""

        def find() -> tuple[Arrivals, list[Upcoming]]:
            return received_summaries.receive(self.session), agenda.coming(self.session)

        def show(found: tuple[Arrivals, list[Upcoming]]) -> None:
            say_arrivals(self.context, found[0])
            self._agenda.show_upcoming(found[1], self.session.me.name)

        self.context.run(find, show, self.page)

    def _open(self, case: str) -> None:
        self.context.open_case(case)
