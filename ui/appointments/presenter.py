"""Serves a client's appointments and sessions."""

from datetime import datetime

from counsel_desk.domain.appointments.offered import offered
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import intake
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointments import AppointmentLine
from counsel_desk.services.appointments.group_sessions import GroupEntry
from counsel_desk.services.work.drafts import Place
from ui.appointments.panel_answers import PanelAnswers
from ui.appointments.sessions_tab import SessionsTab
from ui.desk.client_codes import ClientCodes
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


class SessionsPresenter(Presenter):
    """Serves a client's appointments, and the group sessions they took part in."""

    def __init__(self, context: DeskContext, tab: SessionsTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        place = Place(VaultKind.COUNSELLING, "appointment", client.record)
        self._typed = self.keep_typed(tab.panel.form.typed, place)
        self._answers = PanelAnswers(context, tab.panel, self._typed, self._on_kept)
        self._answers.undone.connect(self.refresh)
        tab.panel.resumed.connect(tab.show_panel)
        tab.panel.form.offer(ClientCodes([(client.record, client.body.code)], tab))
        tab.appointment_opened.connect(self._open)
        tab.new_requested.connect(self._begin)
        tab.panel.closed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the current data."""
        self._answers.refresh()
        self.context.run(
            self._find, lambda found: self._tab.show_sessions(*found), self.page, cancellable=True
        )
        self.context.run(
            lambda: intake.contacts(self.session, self._client),
            lambda found: self._tab.contact.show_contacts(*found),
            self.page,
            cancellable=True,
        )
        self._typed.look()

    def open_record(self, record: str) -> None:
        """Show an appointment, unless a new one is half written."""
        self.context.run(lambda: record, self._open_unless_typed, self.page)

    def _open_unless_typed(self, record: str) -> None:
        if self._tab.holds(record) and self._tab.panel.form.typed.pending() is None:
            self._open(record)

    def begin_new(self) -> None:
        """Begin an appointment with the client."""
        self.context.run(lambda: None, lambda _nothing: self._begin(), self.page)

    def _find(self) -> tuple[list[AppointmentLine], list[GroupEntry], datetime]:
        return (
            appointments.of_client(self.session, self._client),
            group_sessions.of_client(self.session, self._client),
            self.session.data.tools.now(),
        )

    def _open(self, record: str) -> None:
        self._tab.show_panel()
        self._answers.open(record)

    def _begin(self) -> None:
        today = self.session.today()
        self._tab.show_panel()
        times = offered(today, self.session.data.tools.now())
        self._tab.panel.begin(today, times, today, self._client)

    def _on_kept(self, record: str) -> None:
        self._tab.await_session(record)
        self._tab.show_list()
        self.refresh()
