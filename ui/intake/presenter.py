"""Serves a client's intake."""

from collections.abc import Callable

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import intake
from counsel_desk.services.intake import Taken
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.intake.intake_form import IntakeDetails
from ui.intake.intake_tab import IntakeTab


class IntakePresenter(Presenter):
    """Serves one client's intake.

    Args:
        context: What every presenter needs.
        tab: The tab.
        client: The client.
        on_saved: Called after saving, to update what is shown of it elsewhere.
    """

    def __init__(
        self,
        context: DeskContext,
        tab: IntakeTab,
        client: Filed[Client],
        on_saved: Callable[[], None],
    ) -> None:
        super().__init__(context, tab)
        self._tab, self._client, self._on_saved = tab, client.record, on_saved
        place = Place(VaultKind.COUNSELLING, "intake", client.record)
        self._draft = self.keep_typed(tab.typed, place)
        tab.save_requested.connect(self._save)

    def refresh(self) -> None:
        """Show the saved intake, then restore unsaved input."""
        self.context.run(
            lambda: intake.get(self.session, self._client), self._show, self.page, cancellable=True
        )

    def _show(self, taken: Taken) -> None:
        self._tab.show_intake(taken)
        self._draft.look()

    def _save(self, details: IntakeDetails) -> None:
        self.context.run(
            self._draft.saving(
                lambda: intake.save(self.session, self._client, details.called, details.intake)
            ),
            self._finish,
            self.page,
        )

    def _finish(self, stopped: bool) -> None:
        self._tab.typed.settle()
        self.context.say(
            "success",
            lambda: (
                self.tr(
                    "The intake is saved. What a guardian agreed to is no longer in force, and "
                    "what was sent under it is being called back."
                )
                if stopped
                else self.tr("The intake is saved.")
            ),
        )
        self._on_saved()
