"""Exchanges with other laptops by itself while the desk is open.

Over a folder it does so every few minutes; over the office server, as soon as something is new.
Who asks to be let in is looked for at once, while a page waits for it.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import at_desk, attending, laptops
from counsel_desk.services.exchange.packing import NotExchangingError
from ui.application.road_listener import RoadListener
from ui.desk.context import DeskContext

FIRST_MS = 5_000
"""After signing in, when the desk is done with what comes first."""
EACH_MS = 5 * 60_000
AGAIN_MS = 10_000
"""After this, who asks is looked for again where the road could not be reached."""


class ExchangeWatch(QObject):
    """Exchanges over what was chosen; being offline is nothing to tell anybody.

    Args:
        context: The desk.

    Signals:
        exchanged: An exchange has ended, whether or not it brought anything.
        asked: Other laptops ask to be let in than before.
        retired: This laptop was retired, as it hears with an exchange.
    """

    exchanged = Signal()
    asked = Signal()
    retired = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.shell)
        self._context, self._running, self._ended = context, False, False
        self._each = QTimer(self)
        self._each.timeout.connect(self.look)
        self._listener = RoadListener(
            lambda _stopped, exchanged: at_desk.attend(context.session, self._leaving, exchanged),
            self,
        )
        self._listener.heard.connect(self._on_exchanged)
        self._listener.moved.connect(self.begin)
        self._asking = RoadListener(
            lambda stopped, told: attending.attend_asking(context.session, stopped, told), self
        )
        self._asking.heard.connect(self.asked)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._asking.begin)
        self._asking.failed.connect(lambda _error: self._again.start())
        for each in (self._listener, self._asking):
            each.failed.connect(self._on_failed)
        context.shell.page_shown.connect(lambda _page: self.look_who_asks(wanted=False))
        self.begin()

    def begin(self) -> None:
        """Exchange soon, as after signing in, or once there is something else to exchange over."""
        self.start(FIRST_MS)

    def start(self, wait: int = EACH_MS) -> None:
        """Exchange after that many milliseconds, and then every few minutes."""
        if not self._context.session.data.read_only:
            self._ended = False
            self._each.start(wait)

    def look_who_asks(self, *, wanted: bool) -> None:
        """Look all the time who asks to be let in, or no more, as whenever a page is shown."""
        if wanted and not self._ended:
            self._asking.begin()
        else:
            self._stop_asking()

    def _stop_asking(self) -> None:
        self._again.stop()
        self._asking.stop()

    def stop(self) -> None:
        """Begin no exchange any more; the desk is being left."""
        self._ended = True
        self._each.stop()
        self._stop_asking()

    def end(self) -> None:
        """Leave the roads, which were closed before."""
        self.stop()
        self._listener.end()
        self._asking.end()

    def look(self) -> None:
        """Exchange now, unless that is going on."""
        self._each.setInterval(EACH_MS)
        if not (self._running or self._listener.there):
            self._running = True
            self._context.run(
                self._exchange,
                self._on_looked,
                self,
                self._on_refused,
                on_end=self._on_end,
                away=True,
            )

    def _leaving(self) -> bool:
        return self._ended or self._context.leaving()

    def _exchange(self) -> tuple[Exchanged | None, bool]:
        """Exchange once over a folder; return how it went, and whether it is a server instead."""
        session = self._context.session
        place = at_desk.chosen(session)
        if laptops.standing(session).retired:
            return None, False
        if place is None or place.server:
            return None, place is not None
        return at_desk.run(session, self._context.leaving), False

    def _on_looked(self, found: tuple[Exchanged | None, bool]) -> None:
        done, served = found
        if done is not None:
            self._on_exchanged(done)
        if served and not self._ended:
            self._listener.begin()

    def _on_end(self) -> None:
        self._running = False

    def _on_failed(self, error: Exception) -> None:
        self._context.say_failed(error, self._on_refused)

    def _on_refused(self, error: KnownError) -> None:
        """Tell of having been retired; being offline is nothing to tell anybody."""
        if isinstance(error, NotExchangingError) and not self._ended:
            session = self._context.session
            self._context.run(
                lambda: laptops.standing(session).retired,
                lambda retired: self.retired.emit() if retired else None,
                self,
                lambda _unknown: None,
            )

    def _on_exchanged(self, done: Exchanged) -> None:
        if self._ended:
            return
        if done.taken:
            self._context.taken_in()
        self.exchanged.emit()
