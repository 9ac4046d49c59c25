"""Restores an office before anybody is signed in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counsel_desk.errors import KnownError
from counsel_desk.services.backup import restoring
from counsel_desk.services.backup.restoring import Offer
from counsel_desk.services.ports.tools import Tools
from ui.dates import moment_text
from ui.errors import told
from ui.runner import Runner
from ui.sign_in.entry_window import EntryWindow
from ui.sign_in.other_laptop import Run
from ui.sign_in.restore_page import RestorePage

Found = tuple[list[tuple[str, str]], Offer]
"""The backups of a folder by name and text, and what restoring one of them would do."""


class Restoring(QObject):
    """Leads from a folder with backups to an office that is open again.

    Args:
        window: Where the page is shown.
        tools: Storage, security and reports.
        folder: The data folder.
        run: Runs an operation on the worker thread.
        runner: Tells how far the work is.
        start: Opens the office, or shows what keeps it closed.

    Signals:
        restored(Phrase): The office is restored; a sentence says so, to be shown once it is open.
    """

    restored = Signal(object)

    def __init__(
        self,
        window: EntryWindow,
        tools: Tools,
        folder: Path,
        run: Run,
        runner: Runner,
        start: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._tools, self._folder = window, tools, folder
        self._run, self._runner, self._start = run, runner, start
        self._place = Path()
        self._offer: Offer | None = None

    def show(self) -> None:
        """Show the page that asks for the folder; the office has to be closed."""
        page = RestorePage()
        page.back_requested.connect(self._start)
        page.folder_chosen.connect(lambda place: self._look(page, place))
        page.backup_chosen.connect(lambda name: self._look(page, self._place, name))
        page.restore_requested.connect(self._restore)
        self._window.show_page(page)

    def _look(self, page: RestorePage, place: Path, name: str = "") -> None:
        def look() -> Found:
            found = restoring.offers(self._folder, self._tools, place)
            texts = [(one.name, moment_text(one.manifest.made)) for one in found]
            chosen = name or found[0].name
            return texts, restoring.offer(self._folder, self._tools, place, chosen)

        def looked(found: Found) -> None:
            texts, self._offer = found
            self._window.clear_message()
            if not name:
                page.show_backups(texts)
            page.show_offer(self._offer)

        def refused(error: KnownError) -> None:
            page.forget_backups()
            self._window.show_message("attention", told(error))

        self._place, self._offer = place, None
        self._run(self.tr("Reading the backups…"), look, looked, refused)

    def _restore(self) -> None:
        chosen = self._offer
        if chosen is None:
            return

        def work() -> None:
            restoring.restore(self._folder, self._tools, chosen, self._progress, replace=True)

        self._run(
            self.tr("Restoring the office…"),
            work,
            lambda _nothing: self.restored.emit(lambda: self._what_is_restored(chosen)),
        )

    def _what_is_restored(self, offer: Offer) -> str:
        when = moment_text(offer.manifest.made)
        text = self.tr("The office is restored as it was on {when}.").format(when=when)
        if offer.occupied:
            return text
        advice = self.tr(
            "No backups are made on this laptop yet: the administrator chooses a folder for them "
            "under “Backups”."
        )
        return f"{text} {advice}"

    def _progress(self, done: int, total: int) -> bool:
        """Report progress; called on the worker thread. Return whether to go on."""
        self._runner.progressed.emit(done, total)
        return not self._runner.ending
