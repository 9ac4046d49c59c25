"""Presenter of the first page."""

from datetime import date

from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.casework.agenda import Upcoming
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.notes import notes
from counsel_desk.services.today import today
from counsel_desk.services.today.appointments_today import TodayLine, Writing
from counsel_desk.services.today.today import Today
from counsel_desk.services.today.unfinished import Kind, Unfinished
from ui.desk.context import DeskContext, Spot
from ui.inbox.arriving_presenter import ArrivingPresenter
from ui.inbox.places import open_entry
from ui.today.places import go_on
from ui.today.today_page import TodayPage
from ui.week.presenter import NEW


class TodayPresenter(ArrivingPresenter):
    """Shows the day, and leads to where things are done."""

    def __init__(self, context: DeskContext) -> None:
        self._today = TodayPage(read_only=context.session.data.read_only)
        super().__init__(context, self._today)
        context.names.serve(self._today.names, self._today.show_names)
        self._today.acted.connect(self._act)
        self._today.opened.connect(self._open)
        self._today.new_requested.connect(lambda: context.open_page("week", NEW))
        self._today.page_requested.connect(lambda page: context.open_page(page, ""))

    def _show_again(self) -> None:
        self.context.run(lambda: today.gather(self.session), self._show, self.page)

    def _show(self, found: Today) -> None:
        self._today.show_today(found)
        self.context.inbox.set_count(len(found.inbox))

    def _act(self, key: object) -> None:
        if isinstance(key, TodayLine):
            self._write(key)
        elif isinstance(key, Entry) and key.informs:
            self._note(key)
        elif isinstance(key, Unfinished) and key.kind is Kind.UNWRITTEN:
            self._begin(key.client, key.day or self.session.today())
        elif isinstance(key, Unfinished) and key.kind is Kind.UNWRITTEN_GROUP:
            self._begin_group(key.record)
        elif isinstance(key, Unfinished):
            go_on(self.context, key)
        else:
            self._open(key)

    def _open(self, key: object) -> None:
        if isinstance(key, TodayLine):
            self._open_appointment(key)
        elif isinstance(key, Upcoming):
            self.context.open_case(key.case)
        elif isinstance(key, Entry):
            open_entry(self.context, key)
        elif isinstance(key, str):
            self.context.open_page(key, "")

    def _open_appointment(self, line: TodayLine) -> None:
        if line.appointment.group:
            self.context.open_page("week", line.record)
        else:
            self.context.open_file(Spot(line.appointment.clients[0]))

    def _write(self, line: TodayLine) -> None:
        """Begin or continue the note of an appointment."""
        body = line.appointment
        if line.writing is Writing.CONTINUE:
            self._show_note("" if body.group else body.clients[0], line.draft)
        elif body.group:
            self._begin_group(line.record)
        else:
            self._begin(body.clients[0], body.day)

    def _begin(self, client: str, held: date) -> None:
        self.context.run(
            lambda: notes.begin(
                self.session, client, held, language=self.context.languages.current
            ),
            lambda begun: self._show_note(client, begun[0]),
            self.page,
        )

    def _begin_group(self, appointment: str) -> None:
        def begin() -> str:
            body = appointments.get(self.session, appointment).appointment
            return group_sessions.begin(self.session, body.clients, body.day, appointment).name

        self.context.run(begin, lambda draft: self._show_note("", draft), self.page)

    def _show_note(self, client: str, draft: str) -> None:
        """Show a draft in a client's file, or among the group notes."""
        if client:
            self.context.open_file(Spot(client, "notes", draft))
        else:
            self.context.open_page("week", draft)
