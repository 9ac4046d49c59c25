"""Leaving the desk: save everything, publish the figures, close the files."""

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.exit_codes import RESTART_ALARMED, RESTART_FAILED, RESTART_OWING
from counsel_desk.services.caseload import publishing
from counsel_desk.services.sign_in import sign_in
from ui.desk.context import DeskContext
from ui.errors import keep_report
from ui.runner import Runner


class Leaving(QObject):
    """Runs the steps of leaving, one attempt at a time.

    Args:
        context: The desk to leave.
        runner: Closes the desk, after everything queued before.

    Attributes:
        under_way: Whether an attempt is in progress.
        code: The exit code that tells how the desk was left; 0 where all is well.

    Signals:
        refused(bool): Some input could not be saved and the desk stays open; true if the sign-in
            window should have followed.
        ended(bool): Everything is closed; true if the sign-in window should follow.
    """

    refused = Signal(bool)
    ended = Signal(bool)

    def __init__(self, context: DeskContext, runner: Runner) -> None:
        super().__init__(context.shell)
        self._context, self._runner = context, runner
        self.under_way, self.code = False, 0

    def begin(self, restart: bool) -> None:
        """Leave once everything queued for saving is saved.

        Args:
            restart: Whether the sign-in window should follow.
        """
        self.under_way = True
        self._context.run(lambda: None, lambda _nothing: self._close(restart), self)

    def _close(self, restart: bool) -> None:
        if self._context.unsaved:
            self.under_way = False
            self.refused.emit(restart)
            return
        session = self._context.session
        # What is under way there is given up: a drive or a server may hang for minutes.
        session.data.roads.leave()

        def close() -> None:
            try:
                # A person with new keys that await recovery has no figures to publish yet.
                if VaultKind.COUNSELLING in session.vaults and not session.data.read_only:
                    publishing.publish(session)
            finally:
                sign_in.sign_out(session)

        def failed(error: Exception) -> None:
            # Whatever goes wrong here, the desk must not stay open.
            if isinstance(error, AlarmError):
                self.code = RESTART_ALARMED
            elif isinstance(error, KnownError):
                self.code = RESTART_OWING
            else:
                keep_report(session.data.folder, error)
                self.code = RESTART_FAILED
            self.ended.emit(restart)

        def closed(_nothing: None) -> None:
            if session.deliveries.delayed:
                self.code = RESTART_OWING
            self.ended.emit(restart)

        self._runner.run(close, closed, failed, owner=self)
