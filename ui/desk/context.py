"""What every presenter has at hand: who is signed in, the runner and the window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject

from counsel_desk.domain.documents import Document
from counsel_desk.errors import KnownError
from counsel_desk.services.work.session import Session
from ui.design.messages.inline_message import Kind
from ui.errors import defect_sentence, keep_report, sentence
from ui.languages import Languages
from ui.runner import Runner
from ui.sheets.sheet_dialog import SheetDialog
from ui.shell.shell_window import ShellWindow

T = TypeVar("T")
DETAILS = "details"
"""Name of the part of a client's file that holds their details, its end and its hand-over."""


@dataclass(frozen=True)
class Spot:
    """Where in which client's file something stands.

    Attributes:
        client: Id of her record.
        part: Name of the part of her file; empty for the one that it opens with.
        record: Id of the record in it; empty for none in particular.
        vault: Id of the colleague's vault it is in; empty for one's own.
    """

    client: str
    part: str = ""
    record: str = ""
    vault: str = ""


class DeskContext:
    """One person at the desk.

    Attributes:
        session: Theirs.
        shell: Their window.
        languages: Which language it speaks.
        open_file: Shows a client's file.
        open_case: Shows a legal case, by the id of its record.
        unsaved: Names of the drafts that could not be saved; the desk is not left while there
            are any.
        appointments_changed: To be called once appointments were planned or changed.
    """

    def __init__(
        self, session: Session, runner: Runner, shell: ShellWindow, languages: Languages
    ) -> None:
        self.session, self.shell, self.languages = session, shell, languages
        self.open_case: Callable[[str], None] = lambda _case: None
        self.open_file: Callable[[Spot], None] = lambda _spot: None
        self.unsaved: set[str] = set()
        self.appointments_changed: Callable[[], None] = lambda: None
        self._runner = runner

    def standing_in(self, vault: str) -> "DeskContext":
        """Return the same person at the same window, at work in a colleague's vault."""
        other = DeskContext(
            self.session.standing_in(vault), self._runner, self.shell, self.languages
        )
        other.unsaved = self.unsaved
        other.appointments_changed = self.appointments_changed
        return other

    def run(
        self,
        operation: Callable[[], T],
        on_success: Callable[[T], None],
        owner: QObject,
        on_refusal: Callable[[KnownError], None] | None = None,
        *,
        cancellable: bool = False,
    ) -> None:
        """Ask a service away from the window's thread, in the order of asking.

        Args:
            operation: Calls the service.
            on_success: Gets what it returned.
            owner: Once it is gone nobody is called back.
            on_refusal: Gets the error that the world caused; said above the page if not given.
            cancellable: Whether the person may stop it, because it saves nothing.
        """

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                (on_refusal or self.say_error)(error)
            else:
                keep_report(self.session.data.folder, error)
                self.say("problem", defect_sentence())

        self._runner.run(operation, on_success, failed, owner=owner, cancellable=cancellable)

    def say(self, kind: Kind, text: str) -> None:
        """Say something above the page."""
        self.shell.show_message(kind, text)

    def say_error(self, error: KnownError) -> None:
        """Say what the world refused, above the page."""
        self.say("attention", sentence(error))

    def show_sheet(self, make: Callable[[], Document]) -> None:
        """Write a document and show it, to be printed or saved.

        Args:
            make: Returns the document; called away from the window's thread.
        """

        def written() -> tuple[str, bytes]:
            document = make()
            return document.title, self.session.data.tools.documents.render(document)

        self.run(written, self._open_sheet, self.shell)

    def _open_sheet(self, found: tuple[str, bytes]) -> None:
        dialog = SheetDialog(*found, parent=self.shell)
        dialog.open()
