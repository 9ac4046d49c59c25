"""Presenter of the page of office settings."""

from counsel_desk.domain.office.policy import Policy
from counsel_desk.services.office import policy
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.policy.policy_page import PolicyPage


class PolicyPresenter(Presenter):
    """Shows and saves the office settings."""

    def __init__(self, context: DeskContext) -> None:
        self._policy = PolicyPage()
        super().__init__(context, self._policy)
        self._policy.keep_requested.connect(self._save)

    def refresh(self) -> None:
        """Show the current settings, unless there are unsaved changes."""
        if not self._policy.changed:
            self._read()

    def _read(self) -> None:
        self.context.run(
            lambda: policy.read(self.session),
            self._policy.show_policy,
            self.page,
        )

    def _save(self, wanted: Policy) -> None:
        self.context.run(lambda: policy.keep(self.session, wanted), self._on_saved, self.page)

    def _on_saved(self, _nothing: None) -> None:
        self._read()
        self.context.say(
            "success",
            self.tr("The settings are saved. The desk goes by them from the next sign-in."),
        )
