"""Leaving the desk: everything saved, the figures published, the files let go."""

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.caseload import workload
from counsel_desk.services.sign_in import sign_in
from ui.desk.context import DeskContext
from ui.errors import keep_report
from ui.runner import Runner


class Leaving(QObject):
    """Goes through the steps of leaving, once at a time.

    Args:
        context: The person at the desk.
        runner: Where what is half written is being saved.

    Attributes:
        under_way: Whether the desk is being left.

    Signals:
        refused(bool): Something typed could not be saved, and the desk stays open; whether the
            sign-in window was wanted next.
        ended(bool): Everything is closed; the same.
    """

    refused = Signal(bool)
    ended = Signal(bool)

    def __init__(self, context: DeskContext, runner: Runner) -> None:
        super().__init__(context.shell)
        self._context, self._runner = context, runner
        self.under_way = False

    def begin(self, restart: bool) -> None:
        """Leave as soon as what was given to be saved is saved.

        Args:
            restart: Whether the sign-in window is wanted next.
        """
        self.under_way = True
        self._context.run(lambda: None, lambda _nothing: self._close(restart), self)

    def _close(self, restart: bool) -> None:
        if self._context.unsaved:
            self.under_way = False
            self.refused.emit(restart)
            return
        session = self._context.session

        def close() -> None:
            try:
                # Where new keys wait for a recovery, there are no figures to work out yet.
                if VaultKind.COUNSELLING in session.vaults:
                    workload.publish(session)
            finally:
                sign_in.sign_out(session)

        def failed(error: Exception) -> None:
            # Whatever happens here, nobody is left with an open desk.
            if not isinstance(error, KnownError):
                keep_report(session.data.folder, error)
            self.ended.emit(restart)

        self._runner.run(close, lambda _nothing: self.ended.emit(restart), failed, owner=self)
