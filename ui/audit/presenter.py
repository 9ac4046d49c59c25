"""Presenter of the activity log."""

from pathlib import Path

from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.services.vaults import audit
from counsel_desk.services.vaults.audit import Action
from ui.audit.audit_page import AuditPage, AuditRow
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


class AuditPresenter(Presenter):
    """Shows everyone's entries to the administrator, and everybody else their own."""

    def __init__(self, context: DeskContext) -> None:
        everyone = allowed(context.session.me.roles, Operation.READ_ALL_ACTIONS)
        self._audit = AuditPage(everyone)
        super().__init__(context, self._audit)
        self._audit.sheet_requested.connect(self._print)
        self._audit.export_requested.connect(self._export)
        self._audit.check_requested.connect(self._check)

    def refresh(self) -> None:
        """Show the current entries."""
        self.context.run(
            lambda: audit.actions(self.session), self._show, self.page, cancellable=True
        )

    def _show(self, found: list[Action]) -> None:
        self._audit.show_entries(
            [AuditRow(one.instant, one.person_name, one.action) for one in found]
        )

    def _print(self) -> None:
        language = self.context.languages.current
        self.context.show_sheet(lambda: audit.weekly_sheet(self.session, language))

    def _export(self, path: Path) -> None:
        self.context.run(lambda: audit.export(self.session, path), self._on_exported, self.page)

    def _on_exported(self, _nothing: None) -> None:
        self.refresh()
        self.context.say("success", lambda: self.tr("The log is saved."))

    def _check(self, typed: str) -> None:
        self.context.run(
            lambda: audit.check_head_code(self.session, typed),
            self._on_checked,
            self.page,
            lambda error: self.context.say_error(error, self._audit.show_message),
        )

    def _on_checked(self, _nothing: None) -> None:
        self._audit.show_message(
            lambda: self.tr("The code fits: nothing on that sheet is missing or changed."),
            "success",
        )
