"""Presenter of the search page."""

from threading import Event

from PySide6.QtCore import Signal

from counsel_desk.domain.records import Kind
from counsel_desk.domain.search.searching import Wanted
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import indexing, search
from counsel_desk.services.clients.search import Hit
from ui.desk.context import DeskContext, Spot
from ui.desk.file_parts import PARTS
from ui.desk.presenter import Presenter
from ui.search.search_page import Asked, SearchPage


class SearchPresenter(Presenter):
    """Runs searches, shows the hits, and opens files.

    Signals:
        progressed(int, int): Number of records ready and in total; emitted on the worker thread.
    """

    progressed = Signal(int, int)

    def __init__(self, context: DeskContext) -> None:
        self._page = SearchPage()
        super().__init__(context, self._page)
        self._stopped = Event()
        self._page.show_whose(bool(context.session.covered))
        context.names.serve(self._page.names, self._page.show_names)
        self._page.search_requested.connect(self._ask)
        self._page.stop_requested.connect(self._stopped.set)
        self._page.hit_opened.connect(self._open)
        self.progressed.connect(self._page.show_progress)

    def refresh(self) -> None:
        """Focus the search field."""
        self._page.setFocus()

    def look_for(self, text: str) -> None:
        """Look for words in all notes and files."""
        self._page.look_for(text)

    def _ask(self, asked: Asked) -> None:
        self._stopped.clear()
        self._make_ready(asked)

    def _make_ready(self, asked: Asked) -> None:
        """Index what is left, each piece as a task of its own: what is saved comes in between."""
        self.context.run(
            lambda: search.make_ready(self.session, indexing.TOGETHER, self._progress),
            lambda more: self._make_ready(asked) if more else self._find(asked),
            self.page,
            self._refuse,
        )

    def _find(self, asked: Asked) -> None:
        wanted = Wanted(asked.kinds, asked.after, asked.before)
        self.context.run(
            lambda: search.find(self.session, asked.text, wanted, self._progress),
            self._page.show_found,
            self.page,
            self._refuse,
        )

    def _progress(self, done: int, everything: int) -> bool:
        """Report progress; called on the worker thread. Return whether to go on."""
        if done:
            self.progressed.emit(done, everything)
        return not self._stopped.is_set()

    def _refuse(self, error: KnownError) -> None:
        self._page.show_found(None)
        self.context.say_error(error)

    def _open(self, hit: Hit) -> None:
        if hit.kind is Kind.GROUP_SESSION and not hit.vault:
            self.context.open_group_note(hit.record)
        elif hit.clients:
            part = PARTS.get(hit.kind, "")
            self.context.open_file(Spot(hit.clients[0], part, hit.record, hit.vault))
