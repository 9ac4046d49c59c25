"""Presenter of the caseworkers' register of demands."""

from pathlib import Path

from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.demands import Demand
from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.casework import cases
from counsel_desk.services.demands import legal_hand_over
from counsel_desk.services.demands.demands import Register
from counsel_desk.services.demands.legal_hand_over import Choice
from counsel_desk.services.work.drafts import Place
from ui.demands.demands_page import DemandsPage
from ui.demands.presenter import Choices, DemandsPresenter
from ui.desk.context import DeskContext


class CaseworkDemandsPresenter(DemandsPresenter):
    """Shows demands for legal files, and hands files over."""

    def __init__(self, context: DeskContext) -> None:
        page = DemandsPage()
        super().__init__(context, page, page.view, Register(VaultKind.CASEWORK))
        self._card, self._passphrase = page.hand_over, page.passphrase
        place = Place(VaultKind.CASEWORK, "hand_over_reason")
        self._reason = self.keep_typed(self._card.typed, place)
        self._card.counting_requested.connect(self._count)
        self._card.hand_over_requested.connect(self._hand_over)
        self._passphrase.noted.connect(context.noted)

    def refresh(self) -> None:
        """Show the current demands."""
        super().refresh()
        self._reason.look()

    def linkable(self) -> Choices:
        """Return the legal cases."""
        return [(filed.record, filed.body.reference) for filed in cases.listing(self.session)]

    def show_more(self, filed: Filed[Demand]) -> None:
        """Offer to hand files over for the demand."""
        self._card.begin(filed.record, self._linkable)

    def _count(self, case: str, purpose: Purpose) -> None:
        self.context.run(
            lambda: legal_hand_over.fitting(self.session, case, purpose),
            self._card.show_fitting,
            self.page,
        )

    def _hand_over(self, choice: Choice, path: Path) -> None:
        def saved(passphrase: str) -> None:
            self._card.clear()
            self._open(choice.demand)
            # Queued, because opening the demand takes the focus.
            self.context.run(lambda: passphrase, self._passphrase.show_passphrase, self.page)

        save = self._reason.saving(lambda: legal_hand_over.save(self.session, path, choice))
        self.context.run(save, saved, self.page)
