"""Serves the list of clients and opens their files."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from counsel_desk import spare_memory
from counsel_desk.domain import languages
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import first_words
from counsel_desk.services.appointments import appointments
from counsel_desk.services.clients import clients, closure, same_person
from counsel_desk.services.rights import mistaken_entries
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import CoverEndedError, Session
from ui.client_file.client_form import ClientDetails
from ui.client_file.client_page import ClientPage
from ui.client_file.file_presenter import FilePresenter
from ui.clients.client_row import ClientRow, row_of
from ui.clients.clients_page import ClientsPage
from ui.clients.first_words_place import FirstWordsPlace
from ui.clients.moving_in_place import MovingInPlace
from ui.design.deleting import delete_page
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter

LOOK_MS = 20_000
"""How often it is looked whether the cover for the files on screen has ended."""
_SPARE_MS = 1000
"""So long after a file was closed, and no other since, its memory is given back to the system."""


class ClientsPresenter(Presenter):
    """Serves the list, or one open file in its place.

    A colleague's files are closed once the last day of the cover has passed.
    """

    def __init__(self, context: DeskContext) -> None:
        self._stack = QStackedWidget()
        self._list = ClientsPage()
        self._stack.addWidget(self._list)
        self._file: FilePresenter | None = None
        self._spare = QTimer(self._stack, singleShot=True, interval=_SPARE_MS)
        self._spare.timeout.connect(self._give_memory_back)
        super().__init__(context, self._stack)
        self._list.add_requested.connect(self._add)
        self._first_words = FirstWordsPlace(self._list)
        self._list.adding_requested.connect(lambda: self._first_words.open(self.context))
        self._list.client_opened.connect(self.open)
        context.names.serve(self._list.names, self._list.show_names)
        self._list.vault_chosen.connect(self._choose_vault)
        self._list.closing_requested.connect(self._close)
        self._list.sealed_requested.connect(lambda: context.open_page("keeping", ""))
        self._list.removal_requested.connect(self._ask_to_remove)
        self._list.removal_confirmed.connect(self._remove)
        self._list.name_typed.connect(self._look_for_similar)
        self._moving_in = MovingInPlace(context, self._stack, self._list, self._show_list)
        self._list.moving_in_requested.connect(self._moving_in.open)
        self._own, self._vault, self._ending = context, "", False
        self._cover_clock = QTimer(self)
        self._cover_clock.setInterval(LOOK_MS)
        self._cover_clock.timeout.connect(self.check_cover)
        self._list.show_covered(context.session.running_covers())
        new_client = Place(VaultKind.COUNSELLING, "new_client")
        self._new_client = self.keep_typed(self._list.typed, new_client)

    def _choose_vault(self, vault: str) -> None:
        """Show the person's own clients, or those of a colleague whom they stand in for."""
        self.flush()
        self.context.run(lambda: None, lambda _nothing: self._change_vault(vault), self.page)

    def _change_vault(self, vault: str) -> None:
        """Switch to another vault, unless some input could not be saved in this one."""
        if self.context.unsaved:
            self._list.show_vault(self._vault)
            return
        try:
            self.context = self._own.standing_in(vault) if vault else self._own
        except CoverEndedError as error:
            self._list.show_covered(self._own.session.running_covers())
            self._list.show_vault(self._vault)
            self.context.say_error(error)
            return
        self._vault = vault
        self._first_words.close()
        self.session = self.context.session
        self._new_client.move(self.context)
        if vault:
            self.context.cover_ended = self._on_cover_ended
            self._cover_clock.start()
        else:
            self._cover_clock.stop()
        self.refresh()

    def check_cover(self) -> None:
        """Close the colleague's files on screen if the last day of the cover has passed."""
        try:
            self.session.require_cover()
        except CoverEndedError as error:
            self._on_cover_ended(error)

    def _on_cover_ended(self, error: CoverEndedError) -> None:
        """Keep what was typed, close the colleague's files, and say so."""
        # A page that the client fills in ends with locking anyway.
        if not self._vault or self._ending or self._own.shell.given_to_client:
            return
        self._ending = True
        self.flush()
        self.context.run(lambda: None, lambda _nothing: self._end_cover(error), self.page)

    def _end_cover(self, error: CoverEndedError) -> None:
        """Go back to the person's own files, unless something typed could not be kept."""
        self._ending = False
        if self._own.unsaved:
            return
        self._close_file()
        self._change_vault("")
        self._list.show_covered(self._own.session.running_covers())
        self._list.show_vault("")
        self._own.say_error(error)

    def refresh(self) -> None:
        """Show the current list, or refresh the open file."""
        if self._file is not None:
            self._file.refresh()
            return
        if self._moving_in.is_open:
            return
        self.context.run(self._find, self._show, self.page, cancellable=True)
        self._new_client.look()

    def take_in(self) -> None:
        """Show what an exchange brought in the open file."""
        if self._file is not None:
            self._file.take_in()

    def opened(self) -> dict[str, str]:
        """Return the place in the open file."""
        if self._file is None:
            return {}
        return asdict(replace(self._file.spot(), vault=self._vault))

    def open_again(self, opened: Mapping[str, str]) -> None:
        """Open a file at the place that was left."""
        names = [each.name for each in fields(Spot)]
        self.open_spot(Spot(**{name: opened.get(name, "") for name in names}))

    def begin(self) -> None:
        """Begin with a new client."""
        self.flush()
        self.context.run(lambda: None, lambda _nothing: self._begin(), self.page)

    def _begin(self) -> None:
        """Begin with a new client, unless some input in an open file could not be saved."""
        if not self.context.unsaved:
            self._close_file()
            self.refresh()
            self._first_words.open(self.context)

    def flush(self) -> None:
        """Store all unsaved input."""
        super().flush()
        if self._file is not None:
            self._file.flush()
        self._moving_in.flush()

    def _find(self) -> list[ClientRow]:
        ahead = appointments.next_by_client(self.session)
        lines = clients.listing(self.session)
        return [row_of(line, ahead.get(line.filed.record)) for line in lines]

    def _show(self, rows: list[ClientRow]) -> None:
        self._list.show_clients(rows)

    def _close(self, record: str, day: date | None) -> None:
        """Close a file from the list, or reopen it."""
        session = self.session

        def reopen() -> None:
            closure.reopen(session, record)

        def closed(_nothing: None) -> None:
            self.context.say_with_undo(
                lambda: self.tr("The file is closed. You find it under “Closed”."),
                reopen,
                self.refresh,
                self.page,
            )
            self.refresh()

        def reopened(_nothing: None) -> None:
            self.context.say("success", lambda: self.tr("The work goes on."))
            self.refresh()

        if day is None:
            self.context.run(reopen, reopened, self.page)
        else:
            ending = Closure(day)
            self.context.run(lambda: closure.close(session, record, ending), closed, self.page)

    def _ask_to_remove(self, record: str) -> None:
        """Ask, if nothing in the file has to be kept."""
        self.context.run(
            lambda: mistaken_entries.check(self.session, record),
            lambda _nothing: self._list.ask_to_remove(record),
            self.page,
        )

    def _remove(self, record: str) -> None:
        def removed(_nothing: None) -> None:
            self.context.say("success", lambda: self.tr("The client is removed."))
            self.refresh()

        self.context.run(lambda: mistaken_entries.remove(self.session, record), removed, self.page)

    def _look_for_similar(self, name: str) -> None:
        """Show who may already have a file: a hint, which keeps nobody from adding another."""
        self.context.run(
            lambda: same_person.similar(self.session, name),
            self._list.similar.show_files,
            self.page,
            cancellable=True,
        )

    def _add(self, details: ClientDetails) -> None:
        self.context.run(
            self._new_client.saving(lambda: _added(self.session, details)),
            self._on_added,
            self.page,
            self._on_not_added,
        )

    def _on_added(self, record: str) -> None:
        self._list.close_form()
        self.open(record)

    def _on_not_added(self, error: KnownError) -> None:
        self._list.show_form()
        self.context.say_error(error)

    def open(self, record: str) -> None:
        """Open the file of a client in the list."""
        self._open(Spot(record))

    def open_spot(self, spot: Spot) -> None:
        """Open a client's file at a place in it, whichever vault it is in."""
        if spot.vault == self._vault:
            self._open(spot)
            return
        self.flush()
        self.context.run(lambda: None, lambda _nothing: self._open_elsewhere(spot), self.page)

    def _open_elsewhere(self, spot: Spot) -> None:
        """Open a file in another vault, unless some input in this one could not be saved."""
        if self.context.unsaved:
            return
        self._change_vault(spot.vault)
        if self._vault == spot.vault:
            self._list.show_vault(spot.vault)
            self._open(spot)

    def _open(self, spot: Spot) -> None:
        self.context.run(
            lambda: clients.get(self.session, spot.client),
            lambda filed: self._show_file(filed, spot),
            self.page,
        )

    def _show_file(self, filed: Filed[Client], spot: Spot) -> None:
        self._moving_in.close()
        self._first_words.close()
        self._close_file()
        page = ClientPage()
        self._file = FilePresenter(self.context, page, filed)
        page.header.back_requested.connect(self._on_back_requested)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        # A form left open in the hidden list would otherwise make the file as tall as itself.
        self._stack.removeWidget(self._list)
        page.setFocus()
        if spot.part:
            self._file.open_spot(spot)

    def chosen_again(self) -> None:
        """Go back from a file to the list."""
        if self._file is not None:
            self._on_back_requested()

    def _on_back_requested(self) -> None:
        self.flush()
        self.context.run(lambda: None, lambda _nothing: self._go_back(), self.page)

    def _go_back(self) -> None:
        """Show the list, unless some input in the file could not be saved."""
        if self.context.unsaved:
            return
        self._close_file()
        self._show_list()

    def _show_list(self) -> None:
        self.refresh()
        self._list.setFocus()

    def _close_file(self) -> None:
        if self._file is None:
            return
        self._file.flush()
        page, self._file = self._file.page, None
        self._stack.addWidget(self._list)
        self._stack.removeWidget(page)
        delete_page(page)
        self._spare.start()

    def _give_memory_back(self) -> None:
        self.context.run(spare_memory.give_back, lambda _nothing: None, self.page, aside=True)


def _added(session: Session, details: ClientDetails) -> str:
    """Add a client, with the note that they heard the first words."""
    record = clients.add(session, as_client(details))
    if details.told:
        heard = details.heard or languages.of_documents(details.language)
        first_words.note_said(session, record, first_words.card(session, heard))
    return record


def as_client(details: ClientDetails, closed: date | None = None) -> Client:
    """Return the input as a client; its code is assigned later."""
    return Client(
        "",
        details.name,
        "",
        details.language,
        details.intensity,
        details.since,
        closed,
        language_named=details.language_named,
    )
