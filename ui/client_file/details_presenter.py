"""Presenter of a client's details."""

from collections.abc import Callable
from dataclasses import replace

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.work.drafts import Place
from ui.client_file.client_form import ClientDetails
from ui.client_file.details_tab import DetailsTab
from ui.client_file.kept_from_presenter import KeptFromPresenter
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


class DetailsPresenter(Presenter):
    """Saves the details, and who must not read the file.

    Args:
        context: What every presenter needs.
        tab: The part.
        filed: The client.
        changed: Called after the details were saved.
    """

    def __init__(
        self,
        context: DeskContext,
        tab: DetailsTab,
        filed: Filed[Client],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(context, tab)
        self._tab, self._client, self._changed = tab, filed.record, changed
        place = Place(VaultKind.COUNSELLING, "client_details", filed.record)
        self._details = self.keep_typed(tab.typed, place)
        self._kept_from = KeptFromPresenter(context, tab.kept_from, filed)
        tab.saved.connect(self._save)

    def refresh(self) -> None:
        """Show the saved details, then restore unsaved input."""
        self.context.run(
            lambda: clients.get(self.session, self._client).body, self._show, self.page
        )
        self._kept_from.refresh()

    def _show(self, client: Client) -> None:
        self._tab.show_client(client)
        self._details.look()

    def _save(self, details: ClientDetails) -> None:
        def save() -> None:
            # Name and language are changed in the intake.
            body = clients.get(self.session, self._client).body
            changed = replace(
                body,
                intensity=details.intensity,
                since=details.since,
                in_no_figures=details.in_no_figures,
            )
            clients.change(self.session, self._client, changed)

        self.context.run(self._details.saving(save), self._on_saved, self.page)

    def _on_saved(self, _nothing: None) -> None:
        self._tab.typed.settle()
        self.refresh()
        self._changed()
        self.context.say("success", lambda: self.tr("The details are saved."))
