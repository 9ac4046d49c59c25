"""Presenter of the disclosure ledger."""

from counsel_desk.domain.ledger import Shared
from counsel_desk.domain.records import Client, Filed
from counsel_desk.services.ledger import disclosure, disclosure_news
from counsel_desk.services.ledger.ledger_sheet import ledger
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.release.disclosures_tab import DisclosuresTab


class DisclosuresPresenter(Presenter):
    """Shows the ledger, and prints it for the client in their language."""

    def __init__(self, context: DeskContext, tab: DisclosuresTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        tab.print_requested.connect(self._print)

    def refresh(self) -> None:
        """Receive news, and show the current ledger."""

        def find() -> list[Shared]:
            disclosure_news.receive(self.session)
            return disclosure.releases(self.session, self._client)

        self.context.run(find, self._show, self.page)

    def take_in(self) -> None:
        """Show what was read or is gone, as word of it comes."""
        self.refresh()

    def open_record(self, record: str) -> None:
        """Focus the release that an entry belongs to, once the ledger is loaded."""
        self.context.run(lambda: record, self._tab.select, self.page)

    def opened(self) -> dict[str, str]:
        """Return the release that was chosen last."""
        return {"record": self._tab.record}

    def _show(self, releases: list[Shared]) -> None:
        today = self.session.today()
        self._tab.show_disclosures(releases, today)

    def _print(self) -> None:
        self.context.show_sheet(lambda: ledger(self.session, self._client))
