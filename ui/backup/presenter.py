"""Presenter of the page of backups."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import vault_export
from counsel_desk.services.backup import automatic, drill, lost_laptop
from counsel_desk.services.backup.drill import Tried
from counsel_desk.services.backup.making import Made
from counsel_desk.services.vault_export import Exported
from ui.backup import restored_records
from ui.backup.backups_page import BackupsPage
from ui.backup_run import BackupRun
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.errors import defect_sentence, keep_report, told

T = TypeVar("T")


class BackupsPresenter(Presenter):
    """Makes backups, decides where they go, and tries one out."""

    def __init__(self, context: DeskContext) -> None:
        manages = allowed(context.session.me.roles, Operation.RUN_BACKUPS)
        self._backups = BackupsPage(manages, VaultKind.COUNSELLING in context.session.vaults)
        super().__init__(context, self._backups)
        self._run: BackupRun | None = None
        self._tried: Tried | None = None
        self._stopped = Event()
        self._backups.places.add_requested.connect(self._add)
        self._backups.places.remove_requested.connect(self._remove)
        self._backups.places.backup_requested.connect(self._back_up)
        self._backups.trial.trial_requested.connect(self._try)
        self._backups.trial.record_chosen.connect(self._show_record)
        self._backups.trial.ended.connect(self._end_trial)
        self._backups.export.export_requested.connect(self._export)
        self._backups.export.passphrase.noted.connect(self.context.noted)
        self._backups.lost_requested.connect(self._show_lost)
        context.shell.cancel_requested.connect(self._stop)

    def refresh(self) -> None:
        """Show how the office stands with its backups."""
        self.context.run(
            lambda: automatic.overview(self.session), self._backups.show_overview, self.page
        )

    def flush(self) -> None:
        """Stop what is under way, and delete what was tried out: the desk is being left."""
        super().flush()
        self._stop()
        self._end_trial(None)

    def _stop(self) -> None:
        self._stopped.set()
        if self._run is not None:
            self._run.stop()

    def _add(self, folder: Path) -> None:
        self._ask(lambda: automatic.add_place(self.session, folder), self._back_up)

    def _remove(self, folder: Path) -> None:
        self._ask(
            lambda: automatic.remove_place(self.session, folder), lambda _nothing: self.refresh()
        )

    def _ask(self, operation: Callable[[], T], on_success: Callable[[T], None]) -> None:
        self.context.run(operation, on_success, self.page, self._refuse)

    def _back_up(self, folder: Path) -> None:
        """Make a backup; one at a time."""
        self.refresh()
        if self._run is not None:
            return
        self._run = self.context.back_up(folder)
        self._run.made.connect(self._on_made)
        self._run.refused.connect(self._on_not_made)
        self._run.failed.connect(self._on_failed)
        self._backups.show_message(
            "info", lambda: self.tr("The backup is being made. You can go on.")
        )
        self._run.start()

    def _on_made(self, made: Made) -> None:
        self._run = None
        self._backups.show_message(
            "success",
            lambda: self.tr(
                "The backup is made, and was read back without a fault: {count} files."
            ).format(count=made.files),
        )
        if made.warning:
            self._refuse(made.warning)
        self.context.backed_up()
        self.refresh()

    def _on_not_made(self, error: KnownError) -> None:
        self._run = None
        self._refuse(error)

    def _on_failed(self, error: Exception) -> None:
        self._run = None
        keep_report(self.session.data.folder, error)
        self._backups.show_message("problem", defect_sentence)

    def _refuse(self, error: KnownError) -> None:
        self._backups.show_message("attention", told(error))

    def _try(self, folder: Path) -> None:
        self._stopped.clear()

        def work() -> tuple[Tried, list[tuple[str, str]]]:
            tried = drill.begin(self.session, folder, self._progress)
            return tried, restored_records.listing(tried.session)

        self._ask(work, self._on_tried)

    def _progress(self, done: int, total: int) -> bool:
        """Report progress; called on the worker thread. Return whether to go on."""
        self.context.report(done, total)
        return not self._stopped.is_set()

    def _on_tried(self, found: tuple[Tried, list[tuple[str, str]]]) -> None:
        self._tried, records = found
        self._backups.clear_message()
        self._backups.trial.show_records(records)

    def _show_record(self, record: str) -> None:
        tried = self._tried
        if tried is not None:
            self._ask(
                lambda: restored_records.text(tried.session, record), self._backups.trial.show_text
            )

    def _end_trial(self, good: bool | None) -> None:
        tried, self._tried = self._tried, None
        self._backups.trial.show_records(None)
        if tried is not None:
            session = self.session
            self._ask(
                lambda: drill.end(session, tried, good=bool(good)),
                lambda _nothing: self._on_trial_ended(good),
            )

    def _on_trial_ended(self, good: bool | None) -> None:
        if good is None:
            return
        if good:
            self._backups.show_message(
                "success",
                lambda: self.tr(
                    "Good: this backup can be relied on. It is entered in the activity log."
                ),
            )
        else:
            self._backups.show_message(
                "attention",
                lambda: self.tr(
                    "Please tell the administrator, make a new backup at another place, and try "
                    "that one out."
                ),
            )

    def _export(self, path: Path) -> None:
        self._stopped.clear()
        self._ask(lambda: vault_export.save(self.session, path, self._progress), self._on_exported)

    def _on_exported(self, exported: Exported) -> None:
        self._backups.show_message(
            "success",
            lambda: self.tr(
                "The archive is saved. Clients' files in it: {count}. Left out because sealed: "
                "{sealed}."
            ).format(count=exported.files, sealed=exported.sealed),
        )
        self._backups.export.passphrase.show_passphrase(exported.passphrase)

    def _show_lost(self) -> None:
        language = self.context.languages.current
        self.context.show_sheet(lambda: lost_laptop.sheet(self.session, language))
