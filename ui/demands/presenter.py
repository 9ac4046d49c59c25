"""Presenters of a register of demands: a shared base, and the one of a client's file."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.demands import LAW, Demand, Power
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.demands import demand_reply, demands, search_card
from counsel_desk.services.demands.demand_reply import Reply
from counsel_desk.services.demands.demands import Register
from counsel_desk.services.law import law
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.office import policy
from counsel_desk.services.work.drafts import Place
from ui import words
from ui.dates import day_text
from ui.demands.demand_form import NAMES, DemandDetails
from ui.demands.demands_view import DemandsView
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter

Choices = list[tuple[str, str]]
"""Pairs of record id and label."""
Found = tuple[list[Filed[Demand]], Choices, dict[Power, list[Shown]]]


class DemandsPresenter(Presenter):
    """Notes demands and makes first replies; a subclass offers what they are linked to.

    Args:
        context: The context of the signed-in person.
        page: The page or tab.
        view: The register's view in it.
        register: The register that stores the demands.
    """

    def __init__(
        self, context: DeskContext, page: QWidget, view: DemandsView, register: Register
    ) -> None:
        super().__init__(context, page)
        self._view, self._register = view, register
        self._filed: Filed[Demand] | None = None
        self._linkable: Choices = []
        self._law: dict[Power, list[Shown]] = {}
        place = Place(register.vault, "demand", register.client)
        self._draft = self.keep_typed(view.form.typed, place)
        view.new_requested.connect(self._begin)
        view.opened.connect(self._open)
        view.card_requested.connect(self._show_card)
        view.form.submitted.connect(self._save)
        view.form.cancelled.connect(self._leave)
        view.reader.change_requested.connect(self._change)
        view.reader.reply.reply_requested.connect(self._reply)

    @property
    def _today(self) -> date:
        return self.session.today()

    def linkable(self) -> Choices:
        """Return what a demand may be linked to; called on a worker thread."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the current demands."""
        self._find(lambda _found: self._draft.look())

    def open_record(self, record: str) -> None:
        """Show a demand, unless the form holds unsaved input."""
        self.context.run(lambda: record, self._open_unless_typed, self.page)

    def _open_unless_typed(self, record: str) -> None:
        if self._view.form.typed.pending() is None:
            self._open(record)

    def _find(self, then: Callable[[list[Filed[Demand]]], None]) -> None:
        def find() -> Found:
            answers, language = policy.read(self.session).law, self.context.languages.current
            says = {power: law.show(answers, language, key) for power, key in LAW.items()}
            return demands.listing(self.session, self._register), self.linkable(), says

        def show(found: Found) -> None:
            self._linkable, self._law = found[1], found[2]
            self._view.show_demands(found[0], self._today)
            self._view.form.offer_links(self._linkable)
            if self._filed is not None:
                self._view.reader.show_law(self._law.get(self._filed.body.power, []))
            then(found[0])

        self.context.run(find, show, self.page)

    def _open(self, record: str) -> None:
        def show(found: list[Filed[Demand]]) -> None:
            chosen = [filed for filed in found if filed.record == record]
            if chosen:
                self._filed = chosen[0]
                body = chosen[0].body
                says = self._law.get(body.power, [])
                self._view.reader.show_demand(chosen[0], self._link_text(body), says)
                self._view.parts.show_part(self._view.reader)
                self.show_more(chosen[0])

        self._find(show)

    def show_more(self, filed: Filed[Demand]) -> None:
        """Update the widget below an open demand, if there is one."""

    def _link_text(self, demand: Demand) -> str:
        return dict(self._linkable).get(demand.entry or demand.case, "")

    def _begin(self) -> None:
        self._filed = None
        values = {"received": self._today, "decision": "open"}
        self._view.form.begin({"record": ""}, values)
        self._view.parts.show_part(self._view.form)

    def _change(self) -> None:
        if self._filed is not None:
            body = self._filed.body
            values = {name: getattr(body, name) for name in NAMES}
            self._view.form.begin({"record": self._filed.record}, values)
            self._view.parts.show_part(self._view.form)

    def _save(self, details: DemandDetails) -> None:
        def saved(record: str) -> None:
            self._view.form.typed.settle()
            self._open(record)
            self.context.say("success", lambda: self.tr("The demand is noted."))

        put = self._draft.saving(
            lambda: demands.put(self.session, self._register, details.demand, details.record)
        )
        self.context.run(put, saved, self.page)

    def _leave(self) -> None:
        self._view.form.typed.discard()
        if self._filed is None:
            self._view.parts.show_list()
        else:
            self._view.parts.show_part(self._view.reader)

    def _show_card(self) -> None:
        language = self.context.languages.current
        self.context.show_sheet(lambda: search_card.card(self.session, language))

    def _reply(self, reply: Reply) -> None:
        if self._filed is not None:
            record = self._filed.record
            self.context.show_sheet(
                lambda: demand_reply.make(self.session, self._register, record, reply)
            )


class FileDemandsPresenter(DemandsPresenter):
    """Shows demands for the records of one client."""

    def __init__(self, context: DeskContext, tab: DemandsView, client: Filed[Client]) -> None:
        super().__init__(context, tab, tab, Register(VaultKind.COUNSELLING, client.record))

    def linkable(self) -> Choices:
        """Return the entries of the client's ledger, the newest first."""
        found = disclosure.of_client(self.session, self._register.client)
        return [(filed.record, _entry(filed.body)) for filed in reversed(found)]


def _entry(entry: Disclosure) -> str:
    day = day_text(local_day(entry.instant))
    return f"{day} · {words.step(entry.step)} · {entry.recipient.name}"
