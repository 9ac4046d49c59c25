"""Joins an office, and exchanges with its other laptops, before anybody is signed in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import before_sign_in
from counsel_desk.services.exchange.arriving import NotAddedYetError
from counsel_desk.services.exchange.before_sign_in import Standing
from counsel_desk.services.exchange.meeting import Chosen
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData
from ui.errors import keep_report, told
from ui.runner import Runner
from ui.sign_in.asking_page import AskingPage
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.exchange_page import ExchangePage
from ui.sign_in.join_page import JoinPage, JoinRequest
from ui.sign_in.sign_in_page import SignInPage

Run = Callable[..., None]
"""Runs an operation: the text shown meanwhile, the operation, and who gets its result or error."""
Tried = tuple[KnownError | None, Standing]
"""Why an exchange did not work, if it did not, and how the exchange stands."""
LOOK_MS = 60_000
"""How often a laptop that waits looks whether it was let in."""
FIRST_MS = 5_000
"""What was done just before the desk was locked is not kept back longer than this."""
EACH_MS = 5 * 60_000
"""How often one that takes part exchanges while nobody is signed in."""


class OtherLaptop(QObject):
    """Serves the pages of joining and of the exchange, and exchanges by itself.

    Being offline is the usual state, so what goes on by itself says nothing of it.

    Args:
        window: Where the pages are shown.
        tools: Storage, security and reports.
        folder: The data folder.
        run: Runs an operation on the worker thread.
        runner: Exchanges beside that.
        start: Opens the office, or shows what keeps it closed.

    Signals:
        joined(Standing): This laptop was let in.
    """

    joined = Signal(object)

    def __init__(
        self,
        window: EntryWindow,
        tools: Tools,
        folder: Path,
        run: Run,
        runner: Runner,
        start: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._tools, self._folder = window, tools, folder
        self._run, self._runner, self._start = run, runner, start
        self._data: OfficeData | None = None
        self._asking: AskingPage | None = None
        self._page: SignInPage | None = None
        self._running = self._leaving = False
        self._each, self._then = QTimer(self), EACH_MS
        self._each.timeout.connect(self.exchange)

    def attend(self, data: OfficeData, standing: Standing) -> None:
        """Exchange now and then from now on, if this laptop takes part."""
        self._data, self._leaving = data, False
        if standing.takes_part and not data.read_only:
            self._then = LOOK_MS if standing.waits else EACH_MS
            self._each.start(FIRST_MS)

    def serve(self, page: SignInPage, standing: Standing) -> None:
        """Lead from the page for signing in to the exchange, and have it say how that stands."""
        self._page = page
        self._tell(standing)
        page.exchange_requested.connect(lambda: self._show_exchange(page))

    def _tell(self, standing: Standing) -> None:
        if not standing.takes_part:
            self._each.stop()
        if self._page is not None:
            self._page.show_exchanging(exchanges=standing.takes_part, retired=standing.retired)

    def leave(self) -> None:
        """Begin no exchange any more, and end one that is going on; the office is being closed."""
        self._data, self._asking, self._page, self._leaving = None, None, None, True
        self._each.stop()

    def show_join(self) -> None:
        """Show the page on which this computer asks to become a laptop of an office."""
        page = JoinPage(self._tools.keyring_available())
        page.back_requested.connect(self._start)
        page.join_requested.connect(self._join)
        self._window.show_page(page)

    def _join(self, wish: JoinRequest) -> None:
        self._run(
            self.tr("Looking for the office…"),
            lambda: before_sign_in.join(
                self._folder, self._tools, wish.chosen, wish.code, wish.name, wish.key_file
            ),
            lambda _words: self._start(),
        )

    def show_asking(self, data: OfficeData, standing: Standing) -> None:
        """Show what is to be compared until this laptop is let in, and look whether it is."""
        page = self._asking = AskingPage(data.office.name, standing.words)
        page.show_place(standing.place)
        page.look_requested.connect(self._look)
        page.anew_requested.connect(self._show_anew)
        page.meeting.folder_chosen.connect(lambda path: self._look(Chosen(folder=path)))
        page.meeting.ticket_chosen.connect(lambda path: self._look(Chosen(ticket=path)))
        self._window.show_page(page)
        self.exchange()

    def _look(self, chosen: Chosen | None = None) -> None:
        data = self._opened()
        text = self.tr("Checking whether this laptop was let in…")
        self._run(text, lambda: self._tried(data, chosen), lambda tried: self._show(data, tried))

    def _show_anew(self) -> None:
        page, asking = JoinPage(None), self._asking
        if asking is not None:
            page.back_requested.connect(lambda: self._window.show_page(asking))
        page.join_requested.connect(self._ask_anew)
        self._window.show_page(page)

    def _ask_anew(self, wish: JoinRequest) -> None:
        data = self._opened()

        def ask() -> Standing:
            before_sign_in.ask_anew(data, wish.chosen, wish.code, wish.name)
            return before_sign_in.standing(data)

        text = self.tr("Looking for the office…")
        self._run(text, ask, lambda standing: self.show_asking(data, standing))

    def exchange(self) -> None:
        """Exchange beside what goes on in the window, unless that is going on already."""
        data = self._data
        if data is None or self._running:
            return
        self._running = True
        self._each.setInterval(self._then)

        def tried(found: Tried) -> None:
            self._running = False
            self._show(data, found)

        def failed(error: Exception) -> None:
            self._running = False
            self._on_defect(data, error)

        self._runner.run(lambda: self._tried(data, None), tried, failed, owner=self, away=True)

    def _tried(self, data: OfficeData, chosen: Chosen | None) -> Tried:
        """Exchange; return why that did not work, and how the exchange stands then."""
        refused = None
        try:
            before_sign_in.run(data, chosen, self._stopped)
        except KnownError as error:
            refused = error
        return refused, before_sign_in.standing(data)

    def _stopped(self) -> bool:
        return self._leaving or self._runner.ending

    def _show(self, data: OfficeData, tried: Tried) -> None:
        (refused, standing), page = tried, self._asking
        if self._data is not data:
            return
        self._tell(standing)
        if page is None:
            return
        if not standing.waits:
            self._asking = None
            self.joined.emit(standing)
            return
        page.show_place(standing.place)
        if isinstance(refused, NotAddedYetError):
            page.show_looked(self._not_added_yet, self._tools.now())
        elif refused is not None:
            page.show_looked(told(refused), self._tools.now())

    def _on_defect(self, data: OfficeData, error: Exception) -> None:
        if self._data is data:  # otherwise the office was closed meanwhile
            keep_report(self._folder, error)

    def _not_added_yet(self) -> str:
        return self.tr("The administrator has not let this laptop in yet.")

    def _show_exchange(self, sign_in: SignInPage) -> None:
        """Show the page on which a laptop that takes part exchanges."""
        data, page = self._opened(), ExchangePage()
        page.back_requested.connect(lambda: self._window.show_page(sign_in))
        page.back_requested.connect(lambda: self._read_standing(data, self._tell, sign_in))
        page.exchange_requested.connect(lambda: self._exchange(page))
        page.meeting.folder_chosen.connect(lambda path: self._exchange(page, Chosen(folder=path)))
        page.meeting.ticket_chosen.connect(lambda path: self._exchange(page, Chosen(ticket=path)))
        self._window.show_page(page)
        self._read_standing(data, page.show_standing, page)

    def _read_standing(
        self, data: OfficeData, show: Callable[[Standing], None], owner: QObject
    ) -> None:
        self._runner.run(
            lambda: before_sign_in.standing(data),
            show,
            lambda error: self._on_defect(data, error),
            owner=owner,
        )

    def _exchange(self, page: ExchangePage, chosen: Chosen | None = None) -> None:
        data = self._opened()

        def exchanged() -> tuple[Exchanged, Standing]:
            done = before_sign_in.run(data, chosen, self._stopped)
            return done, before_sign_in.standing(data)

        def say(found: tuple[Exchanged, Standing]) -> None:
            page.show_standing(found[1])
            self._say(found[0])

        self._run(self.tr("Exchanging with the other laptops…"), exchanged, say)

    def exchange_for(self, name: str, on_confirmed: Callable[[str], None]) -> None:
        """Exchange now for somebody who has made their keys, and say whether they are confirmed.

        Args:
            name: The person's name.
            on_confirmed: Leads to the sign-in; called with the name.
        """
        data = self._opened()

        def exchanged() -> bool:
            before_sign_in.run(data, None, self._stopped)
            return before_sign_in.confirmed(data, name)

        def say(confirmed: bool) -> None:
            if confirmed:
                on_confirmed(name)
            self._window.show_message("success", self._confirmed if confirmed else self._asked)

        self._run(self.tr("Exchanging with the other laptops…"), exchanged, say)

    def _confirmed(self) -> str:
        return self.tr("You are confirmed. You can sign in now.")

    def _asked(self) -> str:
        return self.tr(
            "Exchanged. Your request is on its way to the administrator, and no answer is here yet."
        )

    def _say(self, done: Exchanged) -> None:
        self._window.show_message(
            "success",
            lambda: self.tr("Exchanged. Sent: {sent}. Taken in: {taken}.").format(
                sent=done.sent, taken=done.taken
            ),
        )

    def _opened(self) -> OfficeData:
        if self._data is None:
            raise RuntimeError("The office is not open.")
        return self._data
