"""The desk of one person: their window, the pages of their roles, and leaving."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.preferences import Preferences, WindowSize
from counsel_desk.services.office import once_sheets, policy
from counsel_desk.services.sign_in import last_desk, place_left, preferences
from counsel_desk.services.sign_in.last_desk import Locking, Why
from counsel_desk.services.sign_in.place_left import PlaceLeft
from counsel_desk.services.work.session import Session
from ui import words
from ui.application.clipboard import PrivateClipboard
from ui.application.commands import Commands
from ui.application.exchange_watch import ExchangeWatch
from ui.application.idle import Idle
from ui.application.inbox_watch import InboxWatch
from ui.application.leaving import Leaving
from ui.application.navigation import Navigation
from ui.application.sign_in_notices import SignInNotices
from ui.design import digits, theme
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.desk.read_only_fields import ReadOnlyFields
from ui.languages import Languages
from ui.runner import Runner
from ui.search.readiness import Readiness
from ui.shell.privacy_cover import Covering
from ui.shell.shell_window import ShellWindow
from ui.shell.window_place import restore
from ui.sign_in.retired_laptop import retired_laptop
from ui.system_events.chooser import system_events
from ui.system_events.events import Reason, SystemEvents
from ui.texts import Texts
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
        navigation: The way through the pages.

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
        theme.wear(self.shell)
        super().__init__(self.shell)
        self.session, self._languages = session, languages
        self.context = DeskContext(session, runner, self.shell, languages)
        self._preferences = Preferences(language=languages.current)
        self._last = last_desk.read(session.data.folder)
        self._leaving = Leaving(self.context, runner)
        self.navigation = Navigation(self.context)
        self._inbox = InboxWatch(self.context)
        self._exchange = ExchangeWatch(self.context)
        self._commands = Commands(self.context, self.navigation, self.lock)
        self._runner = runner
        self._said_delayed = False
        self._idle = Idle(self)
        self._events = listen(self)
        self._clipboard = PrivateClipboard(self)
        self._reminder = Reminder(self.context, self)
        self._notices = SignInNotices(self.context, self)
        self._readiness = Readiness(self.context)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._heads = QTimer(self)
        self._heads.setInterval(HEADS_MS)
        if session.data.read_only:
            self.open_for_reading(full=session.data.full)
        self.context.inbox.changed.connect(lambda count: self.shell.mark_place("inbox", count))
        self._connect_signals()
        session.deliveries.later = True
        runner.follow_up = self._deliver
        self._heads.start()
        self.context.run(lambda: preferences.read(session), self._on_preferences_read, self.shell)
        self.context.run(lambda: policy.read(session), self._on_policy_read, self.shell)

    def open_for_reading(self, *, full: bool) -> None:
        """Say above every page that nothing can be saved, and let nobody try in vain.

        Args:
            full: Whether it is the disk that is full.
        """
        app = QApplication.instance()
        self.shell.show_read_only(full=full)
        if app is not None:
            app.installEventFilter(ReadOnlyFields(self.shell, self.shell.read_only_reason))

    def _connect_signals(self) -> None:
        self._reminder.text_changed.connect(self.shell.show_reminder)
        self.context.appointments_changed = self._reminder.reload
        self.context.taken_in = self._take_in
        self.context.look_who_asks = lambda wanted: self._exchange.look_who_asks(wanted=wanted)
        self._exchange.exchanged.connect(self._on_exchanged)
        self._exchange.asked.connect(self._on_exchanged)
        self._exchange.retired.connect(self._on_laptop_retired)
        self.context.road_chosen = self._exchange.begin
        self._patience.timeout.connect(self._show_busy)
        self._heads.timeout.connect(self._enter_heads)
        self._runner.busy_changed.connect(self._on_busy_changed)
        self._runner.progressed.connect(self.shell.show_progress)
        self.shell.cancel_requested.connect(self._runner.cancel_waiting)
        self._idle.passed.connect(lambda: self.leave(restart=True, why=Why.IDLE))
        self._idle.nearly.connect(self._on_nearly_idle)
        self._events.left.connect(self._on_machine_left)
        self._leaving.refused.connect(self._on_leaving_refused)
        self._leaving.ended.connect(self._on_left)
        self.shell.given.connect(self._clipboard.clear)
        self.shell.lock_requested.connect(self.lock)
        self.shell.closed.connect(lambda: self.leave(restart=False))
        self.shell.preferred.connect(lambda name, value: self._prefer(**{name: value}))

    @property
    def idle(self) -> Idle:
        """Measures how long nobody was at the desk."""
        return self._idle

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
        self._inbox.look()
        state = self.session.deliveries
        if state.alarm is not None:
            self.context.say_error(state.alarm)
        elif state.delayed and not self._said_delayed:
            self.context.say(
                "attention",
                lambda: self.tr(
                    "Everything you save is kept. The office register cannot be written to just "
                    "now, so it is not entered there yet, and colleagues hear of it later. The "
                    "desk tries again by itself."
                ),
            )
        self._said_delayed = state.delayed

    def _take_in(self) -> None:
        """Take in what an exchange brought; a summary that was called back is read no longer."""
        if self.shell.current_page:
            self.presenter(self.shell.current_page).take_in()
        self._inbox.take_in()

    def _on_exchanged(self) -> None:
        if self.shell.current_page == "laptops":
            self.presenter("laptops").refresh()

    def _on_laptop_retired(self) -> None:
        self._on_exchanged()
        self.context.say("attention", retired_laptop)

    def _on_busy_changed(self, busy: bool) -> None:
        if busy:
            self._patience.start()
            return
        self._patience.stop()
        self.shell.set_busy(None)

    def _show_busy(self) -> None:
        self.shell.set_busy(self.tr("One moment…"), cancellable=not self._leaving.under_way)

    def open(self) -> None:
        """Show the window at the place that was left today, or at the first page.

        If the machine was left in the meantime, there is nothing to be seen any more.
        """
        if self._leaving.under_way:
            return
        restore(self.shell, self._last.desk)
        self.shell.show()
        # The window first, then its page: each takes as long as a person may wait.
        self.context.run(lambda: place_left.take(self.session), self._show_first, self.shell)
        self._reminder.start()

    def _show_first(self, left: PlaceLeft | None) -> None:
        self.shell.show_page(self.navigation.first)
        self._readiness.start()
        self.context.run(lambda: None, lambda _nothing: self._go_back_to(left), self.shell)

    def _go_back_to(self, left: PlaceLeft | None) -> None:
        if left is not None:
            self.navigation.go_back_to(left)
        # A file that is opened clears what is said, and opens in up to two steps.
        self.context.run(lambda: None, lambda _nothing: self._notices.gather(), self.shell)

    def presenter(self, name: str) -> Presenter:
        """Return the presenter of a page that was shown before.

        Raises:
            KeyError: The page was never shown.
        """
        return self.navigation.presenter(name)

    def _on_preferences_read(self, stored: Preferences | None) -> None:
        if stored is not None:
            self._preferences = stored
            self._apply()
            if stored.window is not None and stored.window != self._last.desk:
                restore(self.shell, stored.window)
        chosen = self._preferences
        self.shell.set_preferences(chosen)
        self.context.show_once(lambda: once_sheets.mine(self.session, chosen.language))

    def _on_policy_read(self, current: Policy) -> None:
        self._idle.set_minutes(current.idle_minutes)
        self._languages.correct(current.wording)
        texts = self.session.data.tools.texts
        if isinstance(texts, Texts):
            texts.correct(current.wording)

    def _prefer(self, **changes: object) -> None:
        self._preferences = replace(self._preferences, **changes)  # type: ignore[arg-type]
        self._apply()
        chosen = self._preferences
        self.shell.set_preferences(chosen)
        if not self.session.data.read_only:
            self.context.run(
                lambda: preferences.keep(self.session, chosen), lambda _nothing: None, self.shell
            )

    def _apply(self) -> None:
        chosen = self._preferences
        if chosen.language != self._languages.current:
            self._languages.choose(chosen.language)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            shown = digits.family(chosen.language, own=chosen.own_digits)
            theme.apply(app, chosen.theme, chosen.text_size, shown)

    def _on_machine_left(self, reason: Reason) -> None:
        self.shell.cover()
        self.leave(restart=True, why=Why(reason.value))

    def _on_nearly_idle(self, seconds: int) -> None:
        """Count down at the foot of the window; 0 seconds if somebody is there again."""
        text = self.tr(
            "The desk locks in {seconds} seconds. Press any key or move the mouse to stay."
        )
        self.shell.show_countdown(text.format(seconds=seconds) if seconds else "")

    def lock(self) -> None:
        """Lock the desk, because the person wants it."""
        self.leave(restart=True)

    def leave(self, *, restart: bool, why: Why = Why.ASKED) -> None:
        """Save everything, publish the figures and close the files.

        If it is being locked, the window is covered first, before anything is stored or asked of a
        service. If some input cannot be saved the desk stays open, and covered.

        Args:
            restart: Whether the sign-in window should follow.
            why: Why, if it is being locked.
        """
        if self._leaving.under_way:
            return
        left = self.navigation.place() if restart else None
        window = self.shell.size_to_keep()
        if restart:
            self.shell.cover(Covering.LOCKING)
        self._idle.stop()
        self._reminder.stop()
        self._readiness.stop()
        self._exchange.stop()
        self._clipboard.clear()
        self.shell.setEnabled(False)
        self.navigation.flush()
        self._remember(left, window, why)
        self._leaving.begin(restart)

    def _remember(self, left: PlaceLeft | None, window: WindowSize, why: Why) -> None:
        """Store the size of the window and, if the desk is being locked, the place in it."""
        session, folder, minutes = self.session, self.session.data.folder, self._idle.minutes
        locking = Locking(session.me.person, why, minutes) if left is not None else None
        chosen = replace(self._preferences, window=window)

        def remember() -> None:
            last_desk.change(folder, desk=window, locking=locking)
            if session.data.read_only:
                return
            if left is not None:
                place_left.keep(session, left)
            preferences.keep(session, chosen)

        # Whatever goes wrong here keeps nobody from leaving.
        self.context.run(remember, lambda _nothing: None, self.shell, lambda _error: None)

    def _on_leaving_refused(self, restart: bool) -> None:
        self.shell.setEnabled(True)
        self.shell.show()
        self._idle.start()
        self._reminder.start()
        self._readiness.start()
        self._exchange.start()
        if restart:
            self.shell.cover(Covering.UNSAVED)
        self._events.let_sleep()

    def _on_left(self, restart: bool) -> None:
        if not restart:  # The cover stays until the sign-in window is there.
            self.shell.hide()
        self._events.stop()
        self._runner.follow_up = lambda: None
        self._heads.stop()
        self._exchange.end()
        self.ended.emit(restart)
