"""The application, from the sign-in window to the desk."""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.records import Preferences
from counsel_desk.errors import HeldElsewhereError, KnownError
from counsel_desk.exit_codes import RESTART
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.session import Session
from ui.design import theme
from ui.errors import defect_sentence, keep_report, sentence
from ui.languages import Languages
from ui.runner import Runner
from ui.shell.screen_privacy import ScreenPrivacy, system_way
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.not_open_page import NotOpenPage
from ui.sign_in.presenter import SignInPresenter
from ui.system_events.chooser import system_events
from ui.system_events.events import SystemEvents

if TYPE_CHECKING:
    from ui.application.desk_presenter import DeskPresenter

_APPEARANCE = Preferences()


class App(QObject):
    """Leads from the sign-in window to the desk, and ends when the desk is locked.

    Args:
        make_tools: Builds storage, security and reports; called once the window is visible.
        folder: The data folder.
        parent: Its parent, if any.
        listen: Starts listening for system events.
        left: The exit code with which the desk was left before.

    Attributes:
        left: The exit code with which it was left now.

    Signals:
        ended(bool): Everything is saved and closed; true if the sign-in window should follow.
    """

    ended = Signal(bool)

    def __init__(
        self,
        make_tools: Callable[[], Tools],
        folder: Path,
        parent: QObject | None = None,
        listen: Callable[[QObject], SystemEvents] = system_events,
        left: int = RESTART,
    ) -> None:
        super().__init__(parent)
        self._listen, self.left = listen, left
        self._make_tools, self._folder = make_tools, folder
        self._folder_lock = ExitStack()
        self.runner = Runner(self)
        self.languages = Languages()
        self.entry: EntryWindow | None = None
        self._signing_in: SignInPresenter | None = None
        self.desk: DeskPresenter | None = None

    def start(self) -> None:
        """Show the sign-in window, or say that the desk is open elsewhere."""
        self.languages.choose_system()
        self.entry = EntryWindow()
        self.entry.set_language(self.languages.current)
        self.entry.closed.connect(self._on_entry_closed)
        self.entry.show()
        self.runner.run(self._make_tools, self._begin, self._on_defect, owner=self.entry)

    def _on_defect(self, error: Exception) -> None:
        keep_report(self._folder, error)
        if self.entry is not None:
            self.entry.show_message("problem", defect_sentence())

    def _begin(self, tools: Tools) -> None:
        if self.entry is None:
            return
        try:
            self._folder_lock.enter_context(tools.hold(self._folder))
        except KnownError as error:
            elsewhere = isinstance(error, HeldElsewhereError)
            page = NotOpenPage(str(error.parameters["host"]) if elsewhere else "")
            page.retry_requested.connect(self._start_again)
            page.take_over_requested.connect(lambda host: self._take_over(tools, host))
            self.entry.show_page(page)
            self.entry.show_message("attention", sentence(error))
        else:
            signing_in = SignInPresenter(
                self.entry, tools, self._folder, self.runner, self.languages, self.left
            )
            signing_in.signed_in.connect(self._on_signed_in)
            signing_in.start()
            self._signing_in = signing_in

    def _take_over(self, tools: Tools, host: str) -> None:
        try:
            tools.take_over(self._folder, host)
        except KnownError as error:
            if self.entry is not None:
                self.entry.show_message("attention", sentence(error))
        else:
            self._start_again()

    def _start_again(self) -> None:
        self._drop_entry()
        self.start()

    def _on_signed_in(self, session: Session) -> None:
        # This imports every page; done only here, it does not delay the sign-in window.
        from ui.application.desk_presenter import DeskPresenter

        self.desk = DeskPresenter(session, self.runner, self.languages, self._listen)
        self.desk.ended.connect(self._end)
        self.desk.open()
        self._drop_entry()

    def _drop_entry(self) -> None:
        if self.entry is not None:
            self.entry.closed.disconnect(self._on_entry_closed)
            self.entry.close()
            self.entry.deleteLater()
            self.entry = None

    def _on_entry_closed(self) -> None:
        if self._signing_in is not None:
            self._signing_in.close()
        self._end(False)

    def _end(self, restart: bool) -> None:
        self.runner.shutdown()
        self._folder_lock.close()
        # What is to be said is said at the sign-in window, also if the desk was to be closed.
        self.left = (self.desk.left if self.desk else 0) or (RESTART if restart else 0)
        self.ended.emit(restart)


def application() -> QApplication:
    """Return the one application object, in the default theme."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("counsel_desk")
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, _APPEARANCE.theme, _APPEARANCE.text_size)
    return app


def run(make_tools: Callable[[], Tools], folder: Path, left: int = RESTART) -> int:
    """Open the desk on a data folder.

    Args:
        make_tools: Builds storage, security and reports.
        folder: The data folder.
        left: The exit code with which the desk was left before.

    Returns:
        0, or one of `RESTARTS` if the desk should start again in a new process.
    """
    app = application()
    ScreenPrivacy(app, system_way())
    desk = App(make_tools, folder, left=left)
    desk.ended.connect(lambda _restart: app.exit(desk.left))
    desk.start()
    return app.exec()
