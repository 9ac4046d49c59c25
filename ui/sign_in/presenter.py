"""Serves the pages shown before anybody is signed in."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.exit_codes import RESTART
from counsel_desk.services.exchange import before_sign_in
from counsel_desk.services.exchange.before_sign_in import Standing
from counsel_desk.services.office import device_recovery, once_sheets
from counsel_desk.services.office.key_sheets import fingerprint_sheet
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import account, sign_in, who_locked
from counsel_desk.services.sign_in.last_desk import Left
from counsel_desk.services.sign_in.sign_in import WaitingError
from counsel_desk.services.vaults import alarm
from counsel_desk.services.work.office_data import NoOfficeError, OfficeData
from counsel_desk.services.work.session import Session
from ui.design.fields.word_list import WordList
from ui.design.translated import Phrase
from ui.errors import defect_sentence, keep_report, sentence, told
from ui.languages import Languages
from ui.runner import Runner
from ui.sheets.once_queue import OnceQueue, RenderedSheet, rendered
from ui.sheets.sheet_dialog import SheetDialog
from ui.sign_in.automatic_backups import AutomaticBackups
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.first_sign_in_page import FirstSignInPage
from ui.sign_in.founding import FoundingOffice
from ui.sign_in.how_it_was_left import TEXTS
from ui.sign_in.missing_key import MissingKey
from ui.sign_in.other_laptop import OtherLaptop
from ui.sign_in.recovery_page import RecoveryPage
from ui.sign_in.restoring import Restoring
from ui.sign_in.sign_in_page import SignInPage
from ui.sign_in.waiting_page import WaitingPage

T = TypeVar("T")
Opened = tuple[OfficeData, Standing]
"""The office's data, and how the exchange with other laptops stands."""


class SignInPresenter(QObject):
    """Leads from an empty folder, or a closed office, to a person who is signed in.

    Args:
        window: Where the pages are shown.
        tools: Storage, security and reports.
        folder: The data folder.
        runner: Runs everything slow.
        languages: The language of the windows.
        left: The exit code with which the desk was left before.
        prepare: Begins to load what the desk needs; called when somebody signs in.
        page: The page for signing in, if the window shows it already.

    Signals:
        signed_in(Session): A person has signed in.
    """

    signed_in = Signal(object)

    def __init__(
        self,
        window: EntryWindow,
        tools: Tools,
        folder: Path,
        runner: Runner,
        languages: Languages,
        left: int = RESTART,
        *,
        prepare: Callable[[], None] = lambda: None,
        page: SignInPage | None = None,
    ) -> None:
        super().__init__(window)
        self._left, self._prepare = left, prepare
        self._window, self._tools, self._folder = window, tools, folder
        self._runner, self._languages = runner, languages
        self._data: OfficeData | None = None
        self._standing: Standing | None = None
        self._laptops = OtherLaptop(window, tools, folder, self._run, runner, self.start)
        self._laptops.joined.connect(self._on_joined)
        self._founding = FoundingOffice(window, tools, folder, self._run, languages)
        self._founding.founded.connect(self._open_founded)
        self._founding.join_requested.connect(self._laptops.show_join)
        self._founding.restore_requested.connect(self._show_restoring)
        self._restoring = Restoring(window, tools, folder, self._run, runner, self.start)
        self._restoring.restored.connect(self._start_restored)
        self._missing_key = MissingKey(window, tools, folder, self._run, self.start)
        self._missing_key.restore_requested.connect(self._show_restoring)
        self._restored: Phrase | None = None
        self._shown = page
        runner.progressed.connect(window.show_progress)

    def start(self) -> None:
        """Open the office, or show what keeps it closed."""
        self._run(
            self._window.opening,
            lambda: self._open(self._missing_key.key_file),
            self._on_opened,
            self._on_not_opened,
            usable=self._shown is not None and not self._shown.waits,
        )

    def _start_restored(self, text: Phrase) -> None:
        self._restored = text
        self.start()

    def _open(self, key_file: Path | None = None) -> Opened:
        watch = self._runner.progressed.emit
        try:
            data = device_recovery.open_with(self._folder, self._tools, key_file, watch)
        except NoOfficeError:
            # Whoever founds one is asked about it: the first look takes long, and is taken here.
            self._tools.keyring_available()
            raise
        try:
            return data, before_sign_in.standing(data)
        except KnownError:
            return data, before_sign_in.ALONE  # whoever signs in hears what is wrong with the log

    def close(self) -> None:
        """Close the register."""
        self._laptops.leave()
        if self._data is not None:
            self._data.register.close()
            self._data = None

    def _run(
        self,
        text: str,
        operation: Callable[[], T],
        on_success: Callable[[T], None],
        on_refusal: Callable[[KnownError], None] | None = None,
        *,
        usable: bool = False,
    ) -> None:
        def succeeded(result: T) -> None:
            self._window.set_busy(None)
            on_success(result)

        def failed(error: Exception) -> None:
            self._window.set_busy(None)
            if isinstance(error, KnownError):
                (on_refusal or self._show_error)(error)
            else:
                self._on_defect(error)

        self._window.set_busy(text, usable=usable)
        self._runner.run(operation, succeeded, failed, owner=self._window)

    def _show_error(self, error: KnownError) -> None:
        """Show an error above the page; for an alarm, also the sheet that says what to do."""
        text, data = sentence(error), self._data
        self._window.show_message("attention", told(error))
        if isinstance(error, AlarmError) and data is not None:
            language = self._languages.current

            def work() -> tuple[str, bytes]:
                sheet = alarm.sheet(data, error, text, language)
                return sheet.title, self._tools.documents.render(sheet)

            self._run(self.tr("Preparing the sheet…"), work, self._show_sheet)

    def _on_opened(self, opened: Opened) -> None:
        data, self._standing = opened
        self._data = data
        self._laptops.attend(data, self._standing)
        if self._standing.waits:
            self._shown = None
            self._laptops.show_asking(data, self._standing)
            return
        page, self._shown = self._shown or SignInPage(), None
        page.sign_in_requested.connect(self._sign_in)
        page.first_sign_in_requested.connect(self._show_first_sign_in)
        page.recovery_requested.connect(self._show_recovery)
        self._laptops.serve(page, self._standing)
        page.restore_requested.connect(self._show_restoring)
        self._sign_in_page = page
        if self._window.page is not page:
            self._window.show_page(page)
        self._runner.run(
            lambda: who_locked.left(data), self._show_left_desk, self._do_without, owner=page
        )
        self._say_restored()
        self._say_how_it_was_left()
        backups = AutomaticBackups(self._runner, data)
        backups.refused.connect(self._show_error)
        backups.failed.connect(self._on_defect)
        backups.start()
        page.open_for(data.office.name, read_only=data.read_only)

    def _on_joined(self, standing: Standing) -> None:
        self._on_opened((self._opened(), standing))
        self._window.show_message(
            "success",
            lambda: self.tr(
                "This laptop belongs to the office now. If you have an invitation, please"
                " choose “I have an invitation code”. If you have keys on another laptop,"
                " please choose “I forgot my passphrase, or have keys on another laptop”: your"
                " recovery code opens them here as well."
            ),
        )

    def _show_left_desk(self, left: Left | None) -> None:
        if left is not None:
            self._sign_in_page.show_left(left)

    def _show_restoring(self) -> None:
        self.close()
        self._restoring.show()

    def _say_how_it_was_left(self) -> None:
        """Say what was found when the desk was left, since nobody was there to read it."""
        if self._left in TEXTS:
            self._window.show_message("attention", TEXTS[self._left])
        self._left = RESTART

    def _on_not_opened(self, error: KnownError) -> None:
        self._shown = None
        if isinstance(error, NoOfficeError):
            self._founding.show()
            return
        only_key_file = self._missing_key.show()
        # Right after restoring on another laptop, a key that is not here yet is no trouble.
        if not only_key_file or not self._say_restored():
            self._show_error(error)

    def _say_restored(self) -> bool:
        """Say that the office was just restored, once; return whether it was."""
        text, self._restored = self._restored, None
        if text is not None:
            self._window.show_message("success", text)
        return text is not None

    def _open_founded(self, taken: list[OnceSheet]) -> None:
        def work() -> Opened:
            opened = self._open()
            # If that fails, the sheets are shown once more at the first sign-in.
            with suppress(KnownError):
                for sheet in taken:
                    once_sheets.taken(opened[0], sheet)
            return opened

        self._run(self._window.opening, work, self._on_opened, self._on_not_opened)

    def _show_sheet(self, sheets: tuple[str, bytes]) -> None:
        SheetDialog(*sheets, parent=self._window).open()

    def _show_left(self, sheets: list[RenderedSheet], name: str, fingerprint: str) -> None:
        """Show what a person who waits has yet to put on paper, then that they wait."""
        OnceQueue(self._window, self._on_taken, lambda: self._show_waiting(name, fingerprint)).show(
            sheets
        )

    def _on_taken(self, sheet: OnceSheet) -> None:
        data = self._opened()
        # If that fails, the sheet is shown once more at the next sign-in.
        self._runner.run(
            lambda: once_sheets.taken(data, sheet),
            lambda _nothing: None,
            lambda error: None if isinstance(error, KnownError) else self._on_defect(error),
            owner=self._window,
        )

    def _on_defect(self, error: Exception) -> None:
        keep_report(self._folder, error)
        self._window.show_message("problem", defect_sentence)

    def _sign_in(self, name: str, passphrase: str) -> None:
        data = self._opened()
        self._prepare()
        self._run(
            self.tr("Signing in…"),
            lambda: sign_in.sign_in(data, name, passphrase),
            lambda session: self._on_signed_in(session, passphrase),
            lambda error: self._on_not_signed_in(error, name, passphrase),
        )

    def _on_signed_in(self, session: Session, passphrase: str) -> None:
        self.signed_in.emit(session)

        def strengthen(_nothing: None) -> None:
            self._runner.run(
                lambda: account.strengthen(session, passphrase),
                lambda _nothing: None,
                self._do_without,
                owner=self._runner,
            )

        # This may take a second or two, so the desk asks for its first page before.
        self._runner.run(lambda: None, strengthen, self._do_without, owner=self._runner)

    def _do_without(self, error: Exception) -> None:
        """Go on without what failed: the name is typed, the keys still open as before."""
        if not isinstance(error, KnownError):
            keep_report(self._folder, error)

    def _on_not_signed_in(self, error: KnownError, name: str, passphrase: str) -> None:
        if isinstance(error, WaitingError):
            fingerprint, data = str(error.parameters["fingerprint"]), self._opened()
            language = self._languages.current
            self._run(
                self.tr("Signing in…"),
                lambda: rendered(
                    self._tools, sign_in.left_to_print(data, name, passphrase, language)
                ),
                lambda sheets: self._show_left(sheets, name, fingerprint),
            )
            return
        self._show_error(error)
        self._sign_in_page.clear_passphrase()

    def _opened(self) -> OfficeData:
        if self._data is None:
            raise RuntimeError("The office is not open.")
        return self._data

    def _show_first_sign_in(self) -> None:
        page = FirstSignInPage()
        page.back_requested.connect(self._show_sign_in)
        page.set_meter(self._strength)
        page.enrol_requested.connect(self._enrol)
        self._window.show_page(page)

    def _words(self) -> WordList:
        return WordList(self._tools.roots.sheet_words, self._tools.roots.fits)

    def _strength(self, passphrase: str, known: Sequence[str]) -> int:
        return self._tools.keys.strength(passphrase, (*known, self._opened().office.name))

    def _show_recovery(self) -> None:
        page = RecoveryPage(self._words(), self._sign_in_page.name)
        page.back_requested.connect(self._show_sign_in)
        page.set_meter(self._strength)
        page.recover_requested.connect(self._recover)
        self._window.show_page(page)

    def _show_sign_in(self, name: str = "") -> None:
        self._sign_in_page.show_name(name)
        self._window.show_page(self._sign_in_page)

    def _show_waiting(self, name: str, fingerprint: str) -> None:
        exchanges = self._standing is not None and self._standing.takes_part
        page = WaitingPage(name, fingerprint, exchanges=exchanges)
        back = self._show_sign_in
        page.back_requested.connect(back)
        page.print_requested.connect(lambda: self._print_fingerprint(name, fingerprint))
        page.exchange_requested.connect(lambda: self._laptops.exchange_for(name, back))
        self._window.show_page(page)
        if exchanges:
            self._laptops.exchange()  # the administrator may be at another laptop

    def _print_fingerprint(self, name: str, fingerprint: str) -> None:
        office = self._opened().office.name

        def work() -> tuple[str, bytes]:
            language = self._languages.current
            sheet = fingerprint_sheet(self._tools, office, name, fingerprint, language)
            return sheet.title, self._tools.documents.render(sheet)

        self._run(self.tr("Preparing the sheet…"), work, self._show_sheet)

    def _enrol(self, name: str, code: str, passphrase: str) -> None:
        data = self._opened()

        def work() -> tuple[str, list[RenderedSheet]]:
            made = sign_in.enrol(data, name, code, passphrase)
            words, language = made.recovery_code, self._languages.current
            sheet = once_sheets.of_code(data, made.person, name, words, language)
            return made.fingerprint, rendered(self._tools, [sheet])

        self._run(
            self.tr("Making your keys…"), work, lambda made: self._show_left(made[1], name, made[0])
        )

    def _recover(self, name: str, code: str, passphrase: str) -> None:
        data = self._opened()

        def done(_nothing: None) -> None:
            self._show_sign_in(name)
            self._window.show_message(
                "success",
                lambda: self.tr("Your new passphrase is in use now. You can sign in with it."),
            )

        self._run(
            self.tr("Making a new passphrase…"),
            lambda: sign_in.recover(data, name, code, passphrase),
            done,
        )
