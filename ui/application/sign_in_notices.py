"""Says at the sign-in what somebody should know, and leads to where backups go."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from counsel_desk.domain.trust import Role
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.sign_in import notices
from counsel_desk.services.sign_in.notices import Notice
from counsel_desk.services.today.unfinished import NO_BACKUP, Kind, Unfinished
from ui import words
from ui.desk.context import DeskContext


class SignInNotices(QObject):
    """Shows notices at the foot of the desk.

    Args:
        context: What every presenter needs.
        parent: The desk's presenter.
    """

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._found: Sequence[Notice | Entry | Unfinished] = ()
        context.shell.notice_answered.connect(self._on_answered)
        context.shell.notice_closed.connect(self._on_closed)
        context.backed_up = self._forget_missing

    def gather(self) -> None:
        """Look what there is to be said, and say it."""
        session = self._context.session
        self._context.run(lambda: notices.gather(session), self._show, self)

    def _show(self, found: Sequence[Notice | Entry | Unfinished]) -> None:
        self._found = found

        def choose() -> str:
            return self.tr("Choose a folder…")

        # Who cannot choose one is told in the sentence whom to ask.
        mine = any(map(_unkept, found)) and Role.ADMINISTRATOR in self._context.session.me.roles

        def said(each: Notice | Entry | Unfinished) -> str:
            if mine and isinstance(each, Unfinished) and each.kind is Kind.BACKUP_NONE:
                return self.tr("There is no backup of this laptop yet.")
            return words.notice(each)

        shell = self._context.shell
        shell.show_notice(lambda: " ".join(map(said, found)), choose if mine else "")

    def _on_answered(self) -> None:
        """Go to the backups; what else was said stays until it is closed."""
        self._forget_missing()
        self._context.shell.show_page("backups")

    def _on_closed(self) -> None:
        self._found = ()

    def _forget_missing(self) -> None:
        """Say no longer that there is no backup."""
        if any(map(_unkept, self._found)):
            self._show([each for each in self._found if not _unkept(each)])


def _unkept(each: Notice | Entry | Unfinished) -> bool:
    return isinstance(each, Unfinished) and each.kind in NO_BACKUP
