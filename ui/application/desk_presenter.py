"""The desk of one person: their window, the pages of their roles, and leaving."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.records import Preferences
from counsel_desk.domain.trust import Role
from counsel_desk.services.office import once_sheets, policy
from counsel_desk.services.sign_in import notices, preferences
from counsel_desk.services.sign_in.notices import Notice
from counsel_desk.services.work.session import Session
from ui import words
from ui.application.clipboard import PrivateClipboard
from ui.application.idle import Idle
from ui.application.leaving import Leaving
from ui.application.pages import PAGES, Page
from ui.casework.cases_presenter import CasesPresenter
from ui.clients.presenter import ClientsPresenter
from ui.design import theme
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter
from ui.desk.read_only_fields import ReadOnlyFields
from ui.languages import Languages
from ui.rights.retention_reminder import RetentionReminder
from ui.runner import Runner
from ui.shell.privacy_cover import Covering
from ui.shell.shell_window import ShellWindow
from ui.system_events.chooser import system_events
from ui.system_events.events import Reason, SystemEvents
from ui.week.reminder import Reminder

PATIENCE_MS = 400
"""Work that takes less than this shows no busy bar."""
HEADS_MS = 5 * 60 * 1000
"""How often the office log hears of vaults in which only drafts were saved."""


class DeskPresenter(QObject):
    """Runs the desk from signing in to leaving.

    Args:
        session: The signed-in person's session.
        runner: Runs everything slow.
        languages: The language of the windows.
        listen: Starts listening for system events.

    Attributes:
        session: The signed-in person's session.
        shell: Their window.
        context: What every presenter needs.

    Signals:
        ended(bool): Everything is saved and closed; true if the sign-in window should follow.
    """

    ended = Signal(bool)

    def __init__(
        self,
        session: Session,
        runner: Runner,
        languages: Languages,
        listen: Callable[[QObject], SystemEvents] = system_events,
    ) -> None:
        def role() -> str:
            return ", ".join(words.role(each) for each in session.me.roles)

        self.shell = ShellWindow(session.me.name, role)
        super().__init__(self.shell)
        self.session, self._languages = session, languages
        self.context = DeskContext(session, runner, self.shell, languages)
        self._presenters: dict[str, Presenter] = {}
        self._preferences = Preferences(language=languages.current)
        self._leaving = Leaving(self.context, runner)
        self._runner = runner
        self._said_delayed = False
        self._idle = Idle(self)
        self._events = listen(self)
        self._clipboard = PrivateClipboard(self)
        self._reminder = Reminder(self.context, self)
        self._reminder.text_changed.connect(self.shell.show_reminder)
        self._keeping = RetentionReminder(self.context, self)
        self._keeping.text_changed.connect(self.shell.show_retention_reminder)
        self.context.appointments_changed = self._reminder.reload
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._heads = QTimer(self)
        self._heads.setInterval(HEADS_MS)
        if session.data.read_only:
            self._open_for_reading()
        for page in PAGES:
            if page.roles & set(session.me.roles):
                self._add(page)
        self.context.open_file = self._open_file
        self.context.open_case = self._open_case
        self._connect_signals()
        session.deliveries.later = True
        runner.follow_up = self._deliver
        self._heads.start()
        self.context.run(lambda: preferences.read(session), self._on_preferences_read, self.shell)
        self.context.run(lambda: policy.read(session), self._on_policy_read, self.shell)

    def _open_for_reading(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(ReadOnlyFields(self.shell))
        self.shell.show_read_only()

    def _add(self, page: Page) -> None:
        def title() -> str:
            return QCoreApplication.translate("DeskPresenter", page.title)

        def build() -> QWidget:
            self._presenters[page.name] = page.make(self.context)
            return self._presenters[page.name].page

        self.shell.add_page(page.name, title, page.icon, build)

    def _connect_signals(self) -> None:
        self._patience.timeout.connect(self._show_busy)
        self._heads.timeout.connect(self._enter_heads)
        self._runner.busy_changed.connect(self._on_busy_changed)
        self._runner.progressed.connect(self.shell.show_progress)
        self.shell.cancel_requested.connect(self._runner.cancel_waiting)
        self._idle.passed.connect(lambda: self.leave(restart=True))
        self._events.left.connect(self._on_machine_left)
        self._leaving.refused.connect(self._on_leaving_refused)
        self._leaving.ended.connect(self._on_left)
        self.shell.page_shown.connect(self._on_page_shown)
        self.shell.retention_requested.connect(lambda: self.shell.show_page("keeping"))
        if Role.COUNSELLOR in self.session.me.roles:
            search = QShortcut(QKeySequence("Ctrl+K"), self.shell)
            search.activated.connect(lambda: self.shell.show_page("search"))
        self.shell.lock_requested.connect(lambda: self.leave(restart=True))
        self.shell.closed.connect(lambda: self.leave(restart=False))
        self.shell.language_changed.connect(self._on_language_chosen)
        self.shell.theme_changed.connect(lambda name: self._prefer(theme=name))
        self.shell.text_size_changed.connect(lambda size: self._prefer(text_size=size))

    @property
    def left(self) -> int:
        """The exit code that tells how the desk was left; 0 where all is well."""
        return self._leaving.code

    def _deliver(self) -> None:
        """Enter in the office log what the last task left for it, while the person goes on."""
        if self.session.deliveries.due:
            self.context.run(self.session.deliver_due, self._on_delivered, self)

    def _enter_heads(self) -> None:
        """Enter how far the vaults have come, so that no draft is older than that unseen."""
        if not (self.session.data.read_only or self._leaving.under_way):
            self.context.run(self.session.deliver_all, self._on_delivered, self)

    def _on_delivered(self, _nothing: None) -> None:
        state = self.session.deliveries
        if state.alarm is not None:
            self.context.say_error(state.alarm)
        elif state.delayed and not self._said_delayed:
            self.context.say(
                "attention",
                self.tr(
                    "Everything you save is kept. The office register cannot be written to just "
                    "now, so it is not entered there yet, and colleagues hear of it later. The "
                    "desk tries again by itself."
                ),
            )
        self._said_delayed = state.delayed

    def _on_page_shown(self, name: str) -> None:
        self._presenters[name].refresh()
        if name == "keeping":
            self._keeping.stop()

    def _on_busy_changed(self, busy: bool) -> None:
        if busy:
            self._patience.start()
            return
        self._patience.stop()
        self.shell.set_busy(None)

    def _show_busy(self) -> None:
        self.shell.set_busy(self.tr("One moment…"), cancellable=not self._leaving.under_way)

    def open(self) -> None:
        """Show the window, with the first page of the person's roles."""
        first = next(page.name for page in PAGES if page.roles & set(self.session.me.roles))
        self.shell.show()
        self.shell.show_page(first)
        self.context.run(lambda: notices.gather(self.session), self._show_notices, self.shell)
        self._reminder.start()
        self._keeping.start()

    def _show_notices(self, gathered: list[Notice]) -> None:
        if gathered:
            self.context.say("attention", " ".join(words.notice(each) for each in gathered))

    def _open_file(self, spot: Spot) -> None:
        self.shell.show_page("clients")
        clients = self._presenters["clients"]
        if isinstance(clients, ClientsPresenter):
            clients.open_spot(spot)

    def _open_case(self, case: str) -> None:
        self.shell.show_page("cases")
        cases = self._presenters["cases"]
        if isinstance(cases, CasesPresenter):
            cases.open(case)

    def presenter(self, name: str) -> Presenter:
        """Return the presenter of a page that was shown before.

        Raises:
            KeyError: The page was never shown.
        """
        return self._presenters[name]

    def _on_preferences_read(self, stored: Preferences | None) -> None:
        if stored is not None:
            self._preferences = stored
            self._apply()
        chosen = self._preferences
        self.shell.set_preferences(chosen.language, chosen.theme, chosen.text_size)
        self.context.show_once(lambda: once_sheets.mine(self.session, chosen.language))

    def _on_policy_read(self, current: Policy) -> None:
        self._idle.set_minutes(current.idle_minutes)

    def _on_language_chosen(self, code: str) -> None:
        self._prefer(language=code)

    def _prefer(self, **changes: object) -> None:
        self._preferences = replace(self._preferences, **changes)  # type: ignore[arg-type]
        self._apply()
        chosen = self._preferences
        self.shell.set_preferences(chosen.language, chosen.theme, chosen.text_size)
        if not self.session.data.read_only:
            self.context.run(
                lambda: preferences.keep(self.session, chosen), lambda _nothing: None, self.shell
            )

    def _apply(self) -> None:
        chosen = self._preferences
        if chosen.language != self._languages.current:
            self._languages.choose(chosen.language)
            self._reminder.retranslate()
            self._keeping.retranslate()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, chosen.theme, chosen.text_size)

    def _on_machine_left(self, _reason: Reason) -> None:
        self.shell.cover()
        self.leave(restart=True)

    def leave(self, *, restart: bool) -> None:
        """Save everything, publish the figures and close the files.

        If it is being locked, the window is covered first, before anything is stored or asked of a
        service. If some input cannot be saved the desk stays open, and covered.

        Args:
            restart: Whether the sign-in window should follow.
        """
        if self._leaving.under_way:
            return
        if restart:
            self.shell.cover(Covering.LOCKING)
        self._idle.stop()
        self._reminder.stop()
        self._clipboard.clear()
        self.shell.setEnabled(False)
        for presenter in self._presenters.values():
            presenter.flush()
        self._leaving.begin(restart)

    def _on_leaving_refused(self, restart: bool) -> None:
        self.shell.setEnabled(True)
        self.shell.show()
        self._idle.start()
        self._reminder.start()
        if restart:
            self.shell.cover(Covering.UNSAVED)
        self._events.let_sleep()

    def _on_left(self, restart: bool) -> None:
        self.shell.hide()
        self._events.stop()
        self._runner.follow_up = lambda: None
        self._heads.stop()
        self.ended.emit(restart)
