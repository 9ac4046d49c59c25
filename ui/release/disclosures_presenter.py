"""Answers the disclosure ledger of a client."""

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.release import Disclosure
from counsel_desk.services import disclosure
from counsel_desk.services.client_sheets import ledger
from ui.desk.at_desk import AtDesk
from ui.desk.presenter import Presenter
from ui.release.disclosures_tab import DisclosuresTab


class DisclosuresPresenter(Presenter):
    """Shows the ledger and prints it for her, in her language."""

    def __init__(self, at: AtDesk, tab: DisclosuresTab, client: Filed[Client]) -> None:
        super().__init__(at, tab)
        self._tab, self._client = tab, client.record
        tab.print_requested.connect(self._print)

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        self.at.run(lambda: disclosure.of_client(self.session, self._client), self._show, self.page)

    def open_record(self, record: str) -> None:
        """Put the cursor on an entry, once the ledger is there."""
        self.at.run(lambda: record, self._tab.select, self.page)

    def _show(self, entries: list[Filed[Disclosure]]) -> None:
        self._tab.show_disclosures(entries)

    def _print(self) -> None:
        self.at.show_sheet(lambda: ledger(self.session, self._client))
