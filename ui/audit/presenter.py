"""Answers the page of actions."""

from counsel_desk.domain.roles import Operation, allowed
from counsel_desk.services import audit
from counsel_desk.services.audit import Action
from ui.audit.audit_page import AuditPage, AuditRow
from ui.desk.at_desk import AtDesk
from ui.desk.presenter import Presenter


class AuditPresenter(Presenter):
    """Everyone's actions for the administrator, else one's own."""

    def __init__(self, at: AtDesk) -> None:
        everyone = allowed(at.session.me.roles, Operation.READ_ALL_ACTIONS)
        self._audit = AuditPage(everyone)
        super().__init__(at, self._audit)

    def refresh(self) -> None:
        """Show the trail as it is now."""
        self.at.run(lambda: audit.actions(self.session), self._show, self.page, cancellable=True)

    def _show(self, found: list[Action]) -> None:
        self._audit.show_entries(
            [AuditRow(one.instant, one.person_name, one.action) for one in found]
        )
