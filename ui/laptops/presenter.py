"""Presenter of the page of other laptops."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import at_desk, joining, laptops
from counsel_desk.services.exchange.at_desk import Overview
from counsel_desk.services.exchange.joining import Asking
from counsel_desk.services.exchange.packing import NotExchangingError
from counsel_desk.services.office import root
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.laptops.laptops_page import LaptopsPage

T = TypeVar("T")


def _nowhere() -> None:
    """Leave the page where it is."""


class LaptopsPresenter(Presenter):
    """Exchanges over a folder or the office server, and adds and retires laptops."""

    def __init__(self, context: DeskContext) -> None:
        administers = Role.ADMINISTRATOR in context.session.me.roles
        page = self._laptops = LaptopsPage(administers=administers)
        self._exchanged = False
        self._scroll: Callable[[], None] = _nowhere
        super().__init__(context, page)
        page.exchange.folder_chosen.connect(self._choose)
        page.exchange.ticket_chosen.connect(self._choose_server)
        page.exchange.exchange_requested.connect(self._exchange)
        page.members.begin_requested.connect(self._begin)
        page.members.ask_requested.connect(self._ask_to_join)
        page.members.offer_requested.connect(self._offer)
        page.asking.add_requested.connect(self._add)
        page.asking.refuse_requested.connect(self._refuse_laptop)
        page.members.retire_requested.connect(self._retire)

    def refresh(self) -> None:
        """Show how the exchange stands."""
        self._run(lambda: root.words(self.session), self._laptops.root.show_words)
        self._run(lambda: at_desk.overview(self.session), self._show, away=True)

    def _show(self, found: Overview) -> None:
        if found.asking and self._exchanged:
            name = found.asking[0].name
            self._say(
                lambda: self.tr(
                    "Exchanged. {name} asks to be let in: compare the words below."
                ).format(name=name)
            )
        self._exchanged = False
        self._laptops.show_overview(found)
        # What it shows has moved the focus, and the page with it.
        scroll, self._scroll = self._scroll, _nowhere
        if not found.asking:
            scroll()
        waits = found.offers and found.place is not None
        self.context.look_who_asks(waits and self._laptops.isVisible())

    def _choose(self, folder: Path) -> None:
        def chosen(_nothing: None) -> None:
            self.context.road_chosen()
            self.refresh()

        self._run(lambda: at_desk.choose(self.session, folder), chosen)

    def _choose_server(self, ticket: Path) -> None:
        def chosen(_nothing: None) -> None:
            self.context.road_chosen()
            self._said(
                lambda: self.tr(
                    "This laptop uses the office server now. The access file is not needed any "
                    "more: please delete it."
                )
            )

        self._run(lambda: at_desk.choose_server(self.session, ticket), chosen)

    def _exchange(
        self, text: Phrase | None = None, scroll: Callable[[], None] | None = None
    ) -> None:
        """Exchange, and say how it went, or what it was for.

        Args:
            text: What it was for; leave out to say how it went.
            scroll: Scrolls to what has to be in sight; leave out for what is said.
        """
        self._run(
            lambda: at_desk.run(self.session, self.context.leaving),
            lambda done: self._on_exchanged(done, text, scroll),
            away=True,
        )

    def _on_exchanged(
        self, done: Exchanged, text: Phrase | None, scroll: Callable[[], None] | None
    ) -> None:
        self._exchanged = True
        if done.taken:
            self.context.taken_in()
        self._say(
            text
            or (
                lambda: self.tr("Exchanged. Sent: {sent}. Taken in: {taken}.").format(
                    sent=done.sent, taken=done.taken
                )
            )
        )
        self._scroll = scroll or self._scroll
        self.refresh()

    def _begin(self, name: str) -> None:
        self._run(
            lambda: laptops.begin(self.session, name),
            lambda _nothing: self._said(lambda: self.tr("This laptop takes part now.")),
        )

    def _ask_to_join(self, code: str, name: str) -> None:
        self._run(lambda: at_desk.ask(self.session, code, name), self._on_asked, away=True)

    def _on_asked(self, words: str) -> None:
        self._laptops.members.show_words(words)
        self._exchange()

    def _offer(self) -> None:
        self._run(lambda: joining.offer(self.session), self._on_offered)

    def _on_offered(self, code: str) -> None:
        self._laptops.members.show_code(code)
        self._exchange(scroll=self._laptops.members.scroll_to_code)

    def _add(self, asked: Asking) -> None:
        def added(_nothing: None) -> None:
            self._laptops.members.show_code("")
            self._exchange(
                lambda: self.tr(
                    "{name} is let in. It goes on by itself as soon as it exchanges."
                ).format(name=asked.name)
            )

        self._run(lambda: joining.add(self.session, asked), added)

    def _refuse_laptop(self, asked: Asking) -> None:
        self._laptops.members.show_code("")
        self._run(
            lambda: joining.refuse(self.session, asked),
            lambda _nothing: self._said(
                lambda: self.tr(
                    "It is not let in, and the code is no longer valid: somebody else may know"
                    " it. Make another code, and pass it on by telephone or in person."
                )
            ),
        )

    def _retire(self, laptop: str) -> None:
        self._run(
            lambda: laptops.retire(self.session, laptop),
            lambda _nothing: self._said(
                lambda: self.tr(
                    "The laptop is retired. The others hear of it as they exchange. If you use an "
                    "office server, have whoever looks after it shut the laptop out there too."
                )
            ),
        )

    def _said(self, text: Phrase) -> None:
        self._say(text)
        self.refresh()

    def _run(
        self, operation: Callable[[], T], on_success: Callable[[T], None], *, away: bool = False
    ) -> None:
        self.context.run(operation, on_success, self.page, self._refuse, away=away)

    def _say(self, text: Phrase) -> None:
        self._laptops.show_message(text, "success")
        self._scroll = self._laptops.scroll_to_message

    def _refuse(self, error: KnownError) -> None:
        self.context.say_error(error, self._laptops.show_message)
        if isinstance(error, NotExchangingError):
            self.refresh()  # it may have been retired
