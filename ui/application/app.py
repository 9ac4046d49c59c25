"""The application, from the sign-in window to the desk.

What is imported here delays the sign-in window. Everything else is imported once that is shown:
while a person types their name.
"""

import gc
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.office.preferences import Preferences
from counsel_desk.errors import HeldElsewhereError, KnownError
from counsel_desk.exit_codes import RESTART
from counsel_desk.services.sign_in import last_desk
from counsel_desk.services.work.data_folder import DESCRIPTION_FILE
from resources.loader import program_icon
from ui.application import loading
from ui.application.loading import Loading
from ui.design import theme
from ui.errors import defect_sentence, keep_report, told
from ui.languages import Languages
from ui.runner import Runner
from ui.shell.screen_privacy import ScreenPrivacy, system_way
from ui.shell.window_place import restore, size_of
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.sign_in_page import SignInPage

if TYPE_CHECKING:
    from counsel_desk.services.ports.tools import Tools
    from counsel_desk.services.work.session import Session
    from ui.application.desk_presenter import DeskPresenter
    from ui.help.help_desk import HelpDesk
    from ui.sign_in.presenter import SignInPresenter
    from ui.system_events.events import SystemEvents

_APPEARANCE = Preferences()
_PAINTED_MS = 30
"""How long the window has to be painted before anything else is imported."""


class App(QObject):
    """Leads from the sign-in window to the desk, and ends when the desk is locked.

    Args:
        make_tools: Builds storage, security and reports; called once the window is visible.
        folder: The data folder.
        parent: Its parent, if any.
        listen: Starts listening for system events; by default as the system does it.
        left: The exit code with which the desk was left before.
        painted: Called once the sign-in window can be seen.

    Attributes:
        left: The exit code with which it was left now.

    Signals:
        desk_opened(DeskPresenter): Somebody is signed in, and their window is shown.
        grown: Much was made just now that stays until the end; see `spare_garbage_collector`.
        ended(bool): Everything is saved and closed; true if the sign-in window should follow.
    """

    desk_opened = Signal(object)
    grown = Signal()
    ended = Signal(bool)

    def __init__(
        self,
        make_tools: "Callable[[], Tools]",
        folder: Path,
        parent: QObject | None = None,
        listen: "Callable[[QObject], SystemEvents] | None" = None,
        left: int = RESTART,
        painted: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._listen, self.left, self._painted = listen, left, painted
        self._make_tools, self._folder = make_tools, folder
        self._folder_lock = ExitStack()
        self.runner = Runner(self)
        self.languages = Languages()
        self._first = Loading(loading.sign_in(), self)
        self._loading = Loading(loading.desk(), self)
        self.entry: EntryWindow | None = None
        self._opening = False
        self._page: SignInPage | None = None
        self._signing_in: SignInPresenter | None = None
        self.desk: DeskPresenter | None = None

    @cached_property
    def help(self) -> "HelpDesk":
        """The help, which F1 opens."""
        from ui.help.help_desk import HelpDesk

        return HelpDesk(self.languages, self)

    def wait_until_idle(self, timeout_ms: int) -> bool:
        """Process events until somebody can sign in, and every task is done.

        Args:
            timeout_ms: The longest wait for tasks, in milliseconds.

        Returns:
            Whether every task is done.
        """
        while self._opening:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return self.runner.wait_until_idle(timeout_ms)

    def start(self) -> None:
        """Show the sign-in window, or say that the desk is open elsewhere."""
        self.languages.choose_system()
        self.entry = EntryWindow()
        theme.wear(self.entry)
        self.entry.set_language(self.languages.current)
        self.entry.closed.connect(self._on_entry_closed)
        self.entry.painted.connect(self._painted)
        restore(self.entry, last_desk.read(self._folder).entry)
        self.entry.language_changed.connect(self.languages.choose)
        self.entry.help_requested.connect(self._open_help)
        self.entry.tour_requested.connect(self._start_tour)
        self._opening, self._page = True, None
        if (self._folder / DESCRIPTION_FILE).exists():
            self._show_page(self.entry)
        self.entry.show()
        QTimer.singleShot(_PAINTED_MS, self.entry, self._make)

    def _show_page(self, entry: EntryWindow) -> None:
        """Show the page for signing in, which can be typed in while the office is opened."""
        page = self._page = SignInPage()
        page.waiting.connect(lambda: entry.set_busy(entry.opening))
        entry.show_page(page)

    def _open_help(self) -> None:
        self.help.open_here()

    def _make(self) -> None:
        if self._opening and self.entry is not None:
            self.runner.run(self._make_tools, self._load, self._on_defect, owner=self.entry)

    def _load(self, tools: "Tools") -> None:
        self._first.finished.connect(
            partial(self._begin, tools), Qt.ConnectionType.SingleShotConnection
        )
        self._first.start()

    def _on_defect(self, error: Exception) -> None:
        self._opening = False
        keep_report(self._folder, error)
        if self.entry is not None:
            self.entry.set_busy(None)
            if self._page is not None:
                self._page.hide()  # nobody can sign in now, and what was typed is forgotten
            self.entry.show_message("problem", defect_sentence)

    def _begin(self, tools: "Tools") -> None:
        from ui.sign_in.not_open_page import NotOpenPage
        from ui.sign_in.presenter import SignInPresenter

        self._opening = False
        if self.entry is None:
            return
        self.entry.set_busy(None)  # what somebody asked for meanwhile may have disabled the page
        self.help.start()
        try:
            self._folder_lock.enter_context(tools.hold(self._folder))
        except KnownError as error:
            elsewhere = isinstance(error, HeldElsewhereError)
            page = NotOpenPage(str(error.parameters["host"]) if elsewhere else "")
            page.retry_requested.connect(self._start_again)
            page.take_over_requested.connect(lambda host: self._take_over(tools, host))
            self.entry.show_page(page)
            self.entry.show_message("attention", told(error))
        else:
            signing_in = SignInPresenter(
                self.entry,
                tools,
                self._folder,
                self.runner,
                self.languages,
                self.left,
                prepare=self._loading.start,
                page=self._page,
            )
            signing_in.signed_in.connect(self._on_signed_in)
            signing_in.start()
            self._signing_in = signing_in
            self.grown.emit()

    def _take_over(self, tools: "Tools", host: str) -> None:
        try:
            tools.take_over(self._folder, host)
        except KnownError as error:
            if self.entry is not None:
                self.entry.show_message("attention", told(error))
        else:
            self._start_again()

    def _start_again(self) -> None:
        self._retire_entry()
        self._drop_entry()
        self.start()

    def _on_signed_in(self, session: "Session") -> None:
        from ui.application.desk_presenter import DeskPresenter
        from ui.system_events.chooser import system_events

        self._loading.stop()
        self.grown.emit()
        self._retire_entry()
        listen = self._listen or system_events
        desk = self.desk = DeskPresenter(session, self.runner, self.languages, listen)
        desk.ended.connect(self._end)
        self.help.attend(desk.shell)
        # Once the desk has its theme, and the window has had time for whatever waits meanwhile.
        self.runner.run(
            lambda: None, lambda _nothing: self._open(desk), self._on_defect, owner=desk
        )

    def _open(self, desk: "DeskPresenter") -> None:
        desk.open()
        self._forget_locking()
        self._drop_entry()
        self.desk_opened.emit(desk)
        self.grown.emit()

    def _forget_locking(self) -> None:
        """Remember the size of the window, and no longer who locked the desk."""
        if self.entry is not None:
            size = size_of(self.entry)
            last = partial(last_desk.change, self._folder, entry=size)
            self.runner.run(last, lambda _nothing: None, self._on_defect, owner=self)

    def _retire_entry(self) -> None:
        """Let nobody sign in, or leave by closing the sign-in window, from now on."""
        if self.entry is not None:
            self.entry.closed.disconnect(self._on_entry_closed)
            self.entry.setEnabled(False)

    def _drop_entry(self) -> None:
        if self.entry is not None:
            self.entry.close()
            self.entry.deleteLater()
            self.entry = None

    def _on_entry_closed(self) -> None:
        if self._signing_in is not None:
            self._signing_in.close()
        self._forget_locking()
        self._end(False)

    def _start_tour(self) -> None:
        """Start the tour in a process of its own, which knows nothing of this office."""
        from ui.application.tour_process import start_tour

        if not start_tour(self.languages.current) and self.entry is not None:
            self.entry.show_message(
                "attention",
                lambda: self.tr("The tour could not be started. The office itself is as it was."),
            )

    def _end(self, restart: bool) -> None:
        self._opening = False
        self._first.stop()
        self.help.close()
        self.runner.shutdown()
        self._folder_lock.close()
        # What is to be said is said at the sign-in window, also if the desk was to be closed.
        self.left = (self.desk.left if self.desk else 0) or (RESTART if restart else 0)
        self.ended.emit(restart)


def application() -> QApplication:
    """Return the one application object, in the default theme."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else theme.made(sys.argv[0])
    app.setApplicationName("counsel_desk")
    app.setDesktopFileName("org.counsel_desk.Desk")
    app.setWindowIcon(QIcon(str(program_icon())))
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, _APPEARANCE.theme, _APPEARANCE.text_size)
    return app


def spare_garbage_collector() -> None:
    """Leave out of every later garbage collection what is there by now, as it stays for good.

    A full collection stops the window too, on whichever thread it runs, for a tenth of a second
    and more while 120,000 objects of the program are looked through.
    """
    gc.freeze()


def run(
    make_tools: "Callable[[], Tools]",
    folder: Path,
    left: int = RESTART,
    painted: Callable[[], None] = lambda: None,
) -> int:
    """Open the desk on a data folder.

    Args:
        make_tools: Builds storage, security and reports.
        folder: The data folder.
        left: The exit code with which the desk was left before.
        painted: Called once the sign-in window can be seen.

    Returns:
        0, or one of `RESTARTS` if the desk should start again in a new process.
    """
    app = application()
    ScreenPrivacy(app, system_way())
    desk = App(make_tools, folder, left=left, painted=painted)
    desk.ended.connect(lambda _restart: app.exit(desk.left))
    desk.grown.connect(spare_garbage_collector)
    desk.start()
    return app.exec()
