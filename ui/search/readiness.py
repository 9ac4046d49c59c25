"""Makes the search ready while the person does something else."""

from PySide6.QtCore import QObject, QTimer

from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import search
from ui.desk.context import DeskContext

_FIRST_MS, _APART_MS = 5000, 500
"""First the desk is opened; and what the person asks for comes between two pieces."""


class Readiness(QObject):
    """Indexes what was written since the last search, piece after piece.

    The first search after a change of key would otherwise take a minute in a vault of many years.

    Args:
        context: What every presenter needs.
    """

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.shell)
        self._context, self._wanted = context, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def waiting(self) -> bool:
        """Whether another piece is about to be indexed."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin, if the person has a vault that is searched."""
        if VaultKind.COUNSELLING in self._context.session.vaults:
            self._wanted = True
            self._timer.start(_FIRST_MS)

    def stop(self) -> None:
        """Leave the rest to a search, or to the next day."""
        self._wanted = False
        self._timer.stop()

    def _go_on(self) -> None:
        session = self._context.session

        def refused(_error: KnownError) -> None:
            """Say nothing: whoever searches is told."""

        self._context.run(
            lambda: search.make_ready(session), self._on_piece, self, refused, cancellable=True
        )

    def _on_piece(self, more: bool) -> None:
        if more and self._wanted:
            self._timer.start(_APART_MS)
