"""Presenter of the page of threats to the person who is signed in."""

from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.wellbeing.threat import StaffThreat
from counsel_desk.services.wellbeing import threats
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.wellbeing.threat_form import ThreatDetails
from ui.wellbeing.threats_page import ThreatsPage


class ThreatsPresenter(Presenter):
    """Lists, saves and removes entries that only this person can read."""

    def __init__(self, context: DeskContext) -> None:
        self._threats = ThreatsPage()
        super().__init__(context, self._threats)
        self._draft = self.keep_typed(
            self._threats.form.typed, Place(VaultKind.WELLBEING, "threat")
        )
        self._threats.new_requested.connect(self._begin)
        self._threats.save_requested.connect(self._save)
        self._threats.remove_requested.connect(self._remove)

    def refresh(self) -> None:
        """Show the entries, and what was half written."""
        self.context.run(lambda: threats.mine(self.session), self._threats.show_threats, self.page)
        self._draft.look()

    def _begin(self) -> None:
        self._threats.begin(StaffThreat(self.session.today()))

    def _save(self, details: ThreatDetails) -> None:
        keep = self._draft.saving(
            lambda: threats.keep(self.session, details.threat, details.record)
        )
        self.context.run(keep, self._on_changed, self.page)

    def _remove(self, record: str) -> None:
        self.context.run(
            lambda: threats.remove(self.session, record),
            lambda _nothing: self._on_changed(""),
            self.page,
        )

    def _on_changed(self, kept: str) -> None:
        self._threats.close_form(kept)
        self.refresh()
