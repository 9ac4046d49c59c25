"""Presenter of the page of supervision."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from uuid import uuid4

from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.supervision.supervision import (
    ActionState,
    AgendaPoint,
    AgreedAction,
    Entry,
    Meeting,
    MeetingState,
    Reflection,
)
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.supervision import books, bringing, kept, pairs
from counsel_desk.services.supervision.books import Book
from counsel_desk.services.supervision.kept import Written
from counsel_desk.services.supervision.pairs import Candidate, PairView
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.supervision.begin_form import Beginning
from ui.supervision.details import Details
from ui.supervision.supervision_page import (
    ACTION,
    POINT,
    REFLECTION,
    SESSION,
    SupervisionPage,
)

_NAMES: Mapping[type, str] = {
    Meeting: SESSION,
    AgendaPoint: POINT,
    AgreedAction: ACTION,
    Reflection: REFLECTION,
}
Shown = tuple[list[PairView], list[Candidate], str, Book | None]


class SupervisionPresenter(Presenter):
    """Shows what the two of a supervision keep, and saves it in their vault.

    What is half written stays in the person's own vault until it is saved: the other one never
    sees it.
    """

    def __init__(self, context: DeskContext) -> None:
        self._view = SupervisionPage(read_only=context.session.data.read_only)
        super().__init__(context, self._view)
        self._pair = ""
        self._drafts = {
            name: self.keep_typed(editing.form.typed, Place(VaultKind.WELLBEING, name))
            for name, editing in self._view.editing.items()
        }
        self._reads_files = allowed(self.session.me.roles, Operation.READ_CLIENT_FILE)
        self._connect_signals()

    def _connect_signals(self) -> None:
        view = self._view
        view.pair_chosen.connect(self._choose)
        view.begin_requested.connect(self._view.begin_pair)
        view.begin_form.submitted.connect(self._begin)
        view.end_requested.connect(self._end)
        view.new_requested.connect(self._new)
        view.acted.connect(self._act)
        view.opened.connect(self._change)
        view.point_form.client_chosen.connect(self._look_at)
        for editing in view.editing.values():
            editing.form.submitted.connect(self._save)
            editing.remove_requested.connect(self._remove)

    def refresh(self) -> None:
        """Show the supervision that was shown, or the first one, and what was half written."""
        self.context.run(partial(self._found, self._pair), self._show, self.page)
        if self._reads_files and VaultKind.COUNSELLING in self.session.vaults:
            self.context.run(
                lambda: bringing.clients(self.session),
                self._view.point_form.offer_clients,
                self.page,
            )
        for draft in self._drafts.values():
            draft.look()

    def _found(self, wanted: str) -> Shown:
        session = self.session
        found, others = pairs.listing(session), pairs.candidates(session)
        one = next((one for one in found if one.vault == wanted), found[0] if found else None)
        book = books.of(session, one.vault) if one is not None and one.opens else None
        return found, others, one.vault if one is not None else "", book

    def _show(self, shown: Shown) -> None:
        found, others, self._pair, book = shown
        self._view.begin_form.offer_people(others)
        self._view.show_pairs(found, self._pair, others=bool(others))
        shut = [one for one in found if one.vault == self._pair and not one.opens]
        if shut:
            self._view.show_shut(shut[0])
        else:
            self._view.show_book(book, self.session.today())

    def _choose(self, pair: str) -> None:
        self._pair = pair
        self.refresh()

    def open_record(self, record: str) -> None:
        """Show one supervision; the id of its vault begins the key of what leads here."""
        self._choose(record.partition(":")[0])

    def opened(self) -> dict[str, str]:
        """Return which supervision is shown."""
        return {"pair": self._pair}

    def open_again(self, opened: Mapping[str, str]) -> None:
        """Show the supervision that was shown before the desk was locked."""
        self._choose(opened.get("pair", ""))

    def _begin(self, wanted: Beginning) -> None:
        self.context.run(
            lambda: pairs.begin(self.session, wanted.person, wanted.as_), self._on_begun, self.page
        )

    def _on_begun(self, pair: str) -> None:
        def show(shown: Shown) -> None:
            self._show(shown)
            # Only now it is there what the focus goes to.
            self._view.close_form()

        self.context.run(partial(self._found, pair), show, self.page)

    def _end(self, pair: str) -> None:
        self.context.run(
            lambda: pairs.end(self.session, pair), lambda _nothing: self.refresh(), self.page
        )

    def _new(self, name: str) -> None:
        today = self.session.today()
        entries: dict[str, Entry] = {
            SESSION: Meeting(today),
            POINT: AgendaPoint(""),
            ACTION: AgreedAction(""),
            REFLECTION: Reflection(today),
        }
        # With an id of its own, so that what is saved twice after a power cut is there once.
        self._view.begin(name, self._pair, uuid4().hex, entries[name], mine=None)

    def _change(self, one: Written[Entry]) -> None:
        mine = one.author == self.session.me.person
        name = _NAMES[type(one.body)]
        self._view.begin(name, self._pair, one.record, one.body, mine=mine)

    def _act(self, one: Written[Entry]) -> None:
        """Say that a session took place, that something was talked about, or that it is done."""
        entry = one.body
        if isinstance(entry, Meeting):
            entry = replace(entry, state=MeetingState.HELD)
        elif isinstance(entry, AgendaPoint):
            entry = replace(entry, taken_up=self.session.today())
        elif isinstance(entry, AgreedAction):
            entry = replace(entry, state=ActionState.DONE)
        self._put(Details(self._pair, one.record, entry), lambda _record: self.refresh())

    def _save(self, details: Details) -> None:
        self._put(details, lambda _record: self._on_saved())

    def _put(self, details: Details, done: Callable[[str], None]) -> None:
        session, entry = self.session, details.entry

        def put() -> str:
            if details.client and isinstance(entry, AgendaPoint):
                return bringing.bring(
                    session, details.pair, entry.words, details.client, details.record
                )
            return kept.put(session, details.pair, entry, details.record)

        self.context.run(put, done, self.page)

    def _on_saved(self) -> None:
        self._view.close_form()
        self.refresh()

    def _remove(self, pair: str, record: str) -> None:
        self.context.run(
            lambda: kept.remove(self.session, pair, record),
            lambda _nothing: self._on_saved(),
            self.page,
        )

    def _look_at(self, client: str) -> None:
        if not client:
            self._view.point_form.show_brought(None)
            return
        self.context.run(
            lambda: bringing.about(self.session, client),
            self._view.point_form.show_brought,
            self.page,
        )
