"""What every presenter needs: the session, the runner and the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from counsel_desk.domain.documents import Document
from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.documents.export_files import locked
from counsel_desk.services.office import once_sheets
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.vaults import alarm
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.session import CoverEndedError, Session
from ui.backup_run import BackupRun
from ui.design.messages.inline_message import Kind
from ui.design.translated import Phrase
from ui.desk.at_field import say_at_field
from ui.desk.client_codes import ClientCodes
from ui.desk.inbox_count import InboxCount
from ui.desk.names_shown import Known, NamesShown
from ui.errors import defect_sentence, keep_report, sentence, told
from ui.languages import Languages
from ui.runner import Runner
from ui.sheets.once_queue import OnceQueue, rendered
from ui.sheets.sheet_dialog import SheetDialog
from ui.shell.shell_window import ShellWindow

T = TypeVar("T")
DETAILS = "details"
"""Name of the part of a client's file with their details, its closing and its hand-over."""


@dataclass(frozen=True)
class Spot:
    """A place in a client's file.

    Attributes:
        client: Id of the client's record.
        part: Name of the part of their file; empty for the one that opens first.
        record: Id of a record in that part; empty for none in particular.
        vault: Id of the colleague's vault it is in; empty for the person's own.
        step: How far that part is, in words of its own; empty for its beginning.
    """

    client: str
    part: str = ""
    record: str = ""
    vault: str = ""
    step: str = ""


class DeskContext:
    """The signed-in person, with their session and their window.

    Attributes:
        session: Their session.
        shell: Their window.
        languages: The language of the windows.
        open_file: Shows a client's file.
        open_case: Shows a legal case, by the id of its record.
        open_page: Shows a page by its name, and a record in it by its id; empty for none.
        inbox: How many entries of the inbox are open.
        open_group_note: Shows a group note, by the name of its draft or the id of its record.
        unsaved: Names of the drafts that could not be saved; while there are any, the desk
            cannot be left.
        appointments_changed: To be called after appointments were planned or changed.
        taken_in: To be called after an exchange that took something in.
        backed_up: To be called after a backup was made.
        look_who_asks: To be called with whether laptops that ask to be let in are looked for while
            this page is shown; the page is then refreshed as soon as one asks.
        road_chosen: To be called after something else was chosen to exchange over.
        names: Whether clients' names are shown; see `NamesShown.serve`.
        codes: The clients that a field offers; see `offer_codes`.
        cover_ended: Called where a service refuses because the cover in which this works is over.
    """

    def __init__(
        self,
        session: Session,
        runner: Runner,
        shell: ShellWindow,
        languages: Languages,
        names: NamesShown | None = None,
    ) -> None:
        self.session, self.shell, self.languages = session, shell, languages
        self.open_case: Callable[[str], None] = lambda _case: None
        self.open_page: Callable[[str, str], None] = lambda _page, _record: None
        self.open_group_note: Callable[[str], None] = lambda _note: None
        self.open_file: Callable[[Spot], None] = lambda _spot: None
        self.inbox = InboxCount(shell)
        self.unsaved: set[str] = set()
        self.appointments_changed: Callable[[], None] = lambda: None
        self.taken_in: Callable[[], None] = lambda: None
        self.backed_up: Callable[[], None] = lambda: None
        self.look_who_asks: Callable[[bool], None] = lambda _wanted: None
        self.road_chosen: Callable[[], None] = lambda: None
        self.names = names or NamesShown(self._read_names, shell)
        self.codes = ClientCodes(parent=shell)
        self.names.changed.connect(self.codes.show_names)
        self.cover_ended: Callable[[CoverEndedError], None] = self.say_error
        self._runner = runner
        self._asked: QWidget = shell

    def standing_in(self, vault: str) -> "DeskContext":
        """Return a context for the same person and window, working in a colleague's vault.

        Raises:
            CoverEndedError: The last day of the cover has passed.
        """
        other = DeskContext(
            self.session.standing_in(vault),
            self._runner,
            self.shell,
            self.languages,
            self.names,
        )
        other.unsaved = self.unsaved
        other.appointments_changed = self.appointments_changed
        other.taken_in, other.backed_up = self.taken_in, self.backed_up
        other.open_page, other.inbox = self.open_page, self.inbox
        other.open_file = lambda spot: self.open_file(replace(spot, vault=vault))
        return other

    def offer_codes(self) -> None:
        """Offer the clients there are now, wherever one can be chosen."""
        self.run(lambda: clients.codes(self.session), self.codes.set_clients, self.codes)

    def mark_unsaved(self, name: str) -> None:
        """Note that a draft could not be saved; where nothing can be saved, that keeps nobody in.

        Args:
            name: Name of the draft.
        """
        if not self.session.data.read_only:
            self.unsaved.add(name)

    def run(
        self,
        operation: Callable[[], T],
        on_success: Callable[[T], None],
        owner: QObject,
        on_refusal: Callable[[KnownError], None] | None = None,
        *,
        on_end: Callable[[], None] = lambda: None,
        cancellable: bool = False,
        aside: bool = False,
        away: bool = False,
    ) -> None:
        """Call a service on the worker thread, after the calls made before.

        Args:
            operation: Calls the service.
            on_success: Receives the result.
            owner: Once it is destroyed, nobody is called back.
            on_refusal: Receives a `KnownError`; if not given, `say_error` does.
            on_end: Called before any of them, and after a defect too; it unlocks a page.
            cancellable: Whether the person may cancel it, because it saves nothing.
            aside: Whether it touches no vault and may take long; it then runs beside the others.
            away: Whether it waits for another computer or a drive; it then holds up nothing else.
        """
        asked = QApplication.focusWidget() or self.shell

        def succeeded(result: T) -> None:
            on_end()
            on_success(result)

        def failed(error: Exception) -> None:
            on_end()
            # Only while this is told: later what was pressed may be gone.
            self._asked = asked if isValid(asked) else self.shell
            try:
                self.say_failed(error, on_refusal)
            finally:
                self._asked = self.shell

        kind = {"cancellable": cancellable, "aside": aside, "away": away}
        self._runner.run(operation, succeeded, failed, owner=owner, **kind)

    def say_failed(
        self, error: Exception, on_refusal: Callable[[KnownError], None] | None = None
    ) -> None:
        """Say what went wrong, and keep a report of a defect.

        Args:
            error: What was raised.
            on_refusal: Receives a `KnownError`; if not given, `say_error` does.
        """
        if isinstance(error, CoverEndedError):
            self.unsaved.discard(error.kept)
            if on_refusal is not None and not error.kept:
                on_refusal(error)
            self.cover_ended(error)
        elif isinstance(error, KnownError):
            (on_refusal or self.say_error)(error)
        else:
            keep_report(self.session.data.folder, error)
            self.say("problem", defect_sentence)

    def _read_names(self, show: Callable[[Known], None]) -> None:
        self.run(lambda: clients.names(self.session), show, self.names)

    def leaving(self) -> bool:
        """Return whether the desk is being left, so that long work had better stop."""
        return self._runner.ending

    def back_up(self, place: Path) -> BackupRun:
        """Return a backup of the office, which begins with its `start`."""
        return BackupRun(self._runner, self.session.data, place, self.session, parent=self.shell)

    def report(self, done: int, total: int) -> None:
        """Show how far an operation is; it calls this on the worker thread."""
        self._runner.progressed.emit(done, total)

    def say(self, kind: Kind, text: Phrase) -> None:
        """Show a message above the page."""
        self.shell.show_message(kind, text)

    def say_with_undo(
        self, text: Phrase, undo: Callable[[], None], undone: Callable[[], None], owner: QObject
    ) -> None:
        """Tell of something that can be undone for six seconds, or longer while that is in use.

        Args:
            text: Returns what was done.
            undo: Calls the service that undoes it; called on the worker thread.
            undone: Shows what holds again.
            owner: Once it is destroyed, `undone` is not called.
        """

        def show(_nothing: None) -> None:
            if isValid(owner):
                undone()
            self.say("success", lambda: QCoreApplication.translate("DeskContext", "It is undone."))

        self.shell.show_undo(
            text,
            lambda: QCoreApplication.translate("DeskContext", "Undo"),
            lambda: self.run(undo, show, self.shell),
        )

    def say_error(
        self, error: KnownError, otherwise: Callable[[Phrase], None] | None = None
    ) -> None:
        """Show an error at the field that it is about; for an alarm, also a sheet on what to do.

        Args:
            error: What was refused just now.
            otherwise: Shows it where there is no such field; if not given, it is said above the
                page.
        """
        if not say_at_field(error, self._asked):
            (otherwise or partial(self.say, "attention"))(told(error))
        if isinstance(error, AlarmError):
            text, data, language = sentence(error), self.session.data, self.languages.current
            self.show_sheet(lambda: alarm.sheet(data, error, text, language))

    def show_sheet(self, make: Callable[[], Document]) -> None:
        """Render a document and show it, to be printed or saved.

        Args:
            make: Returns the document; called on the worker thread.
        """
        render = self.session.data.tools.documents.render

        def made(document: Document) -> None:
            # A picture in it may have come from somebody else.
            self.run(
                lambda: (document.title, render(document)),
                self._open_sheet,
                self.shell,
                aside=True,
            )

        self.run(make, made, self.shell)

    def show_once(self, make: Callable[[], Sequence[OnceSheet]]) -> None:
        """Show sheets that cannot be closed before they are on paper.

        Args:
            make: Returns the sheets; called on the worker thread.
        """
        tools = self.session.data.tools
        queue = OnceQueue(self.shell, self._on_taken)
        self.run(lambda: rendered(tools, make()), queue.show, queue)

    def _on_taken(self, sheet: OnceSheet) -> None:
        self.run(
            lambda: once_sheets.taken_by(self.session, sheet), lambda _nothing: None, self.shell
        )

    def noted(self, passphrase: str) -> None:
        """Forget the passphrase of a file, which the person has noted."""
        self.run(lambda: unnoted.noted(self.session, passphrase), lambda _nothing: None, self.shell)

    def _open_sheet(self, pages: tuple[str, bytes]) -> None:
        title, pdf = pages
        lock = partial(locked, self.session.data.tools)
        SheetDialog(title, pdf, parent=self.shell, lock=lock).open()
