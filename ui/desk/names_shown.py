"""The one act that shows clients' names beside their codes: for a minute, on every page alike."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from counsel_desk.services.clients.clients import Named
from ui.design.countdown import countdown
from ui.desk.names_button import NamesButton

SHOWN_MS = 60_000
"""How long names stay shown."""
Known = Mapping[str, Named]
Read = Callable[[Callable[[Known], None]], None]
"""Reads the names beside the window, and hands them to what it is given."""


@dataclass(frozen=True)
class Names:
    """The names that may be seen now.

    Attributes:
        shown: Whether names are shown; if not, none are known here.
        known: Code and name of each client, by record id.
    """

    shown: bool = False
    known: Known = field(default_factory=dict)

    def beside(self, client: str, code: str) -> str:
        """Return a client's code, with the name beside it while names are shown."""
        named = self.known.get(client)
        return f"{code}  {named.name}" if named is not None and named.name else code

    def beside_codes(self, clients: Iterable[str], codes: Iterable[str]) -> tuple[str, ...]:
        """Return codes with names beside them; some of the clients may have no code there."""
        of_code = {self.known[each].code: each for each in clients if each in self.known}
        return tuple(self.beside(of_code.get(code, ""), code) for code in codes)


COVERED = Names()


class NamesShown(QObject):
    """Whether names are shown, the same for the whole desk.

    They are covered after a minute, when the button is pressed again, and as soon as the page
    with the button or the window is hidden.

    Args:
        read: Reads the names once they are asked for; before, no page holds one.
        parent: Its parent.

    Signals:
        changed(Names): Names are to be shown, or covered again.
    """

    changed = Signal(object)

    def __init__(self, read: Read, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._wanted, self._names = read, False, COVERED
        self._timer = countdown(self, SHOWN_MS, self.cover)

    @property
    def current(self) -> Names:
        """The names that may be seen now."""
        return self._names

    def serve(self, button: NamesButton, show: Callable[[Names], None]) -> None:
        """Let a page show names with its button.

        Args:
            button: The button of the page.
            show: A method of the page that shows or covers names; a new page has them covered.
        """
        button.asked.connect(self._on_asked)
        self.changed.connect(button.follow)
        self.changed.connect(show)
        if self._names.shown:
            show(self._names)

    def _on_asked(self, wanted: bool) -> None:
        if wanted:
            self._wanted = True
            self._read(self._show)
        else:
            self.cover()

    def _show(self, known: Known) -> None:
        # The page may have been left while they were read.
        if self._wanted:
            self._timer.start()
            self._set(Names(shown=True, known=known))

    def cover(self) -> None:
        """Cover the names everywhere."""
        self._wanted = False
        self._timer.stop()
        if self._names.shown:
            self._set(COVERED)

    def _set(self, names: Names) -> None:
        self._names = names
        self.changed.emit(names)
