"""The codes of a person's clients, for every field that offers them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from ui.design.fields.offered import Offered
from ui.desk.names_shown import COVERED, Names


class ClientCodes(Offered):
    """Clients by code, with names beside the codes only while they are shown.

    Args:
        clients: Pairs of record id and code.
        parent: Its parent.
    """

    def __init__(
        self, clients: Iterable[tuple[str, str]] = (), parent: QObject | None = None
    ) -> None:
        self._clients: list[tuple[str, str]] = []
        self._names = COVERED
        super().__init__((), parent)
        self.set_clients(clients)

    @property
    def clients(self) -> Sequence[tuple[str, str]]:
        """Record id and code of each."""
        return self._clients

    def set_clients(self, clients: Iterable[tuple[str, str]]) -> None:
        """Offer other clients."""
        self._clients = list(clients)
        self.show_names(self._names)

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._names = names
        self.offer((record, names.beside(record, code)) for record, code in self._clients)
