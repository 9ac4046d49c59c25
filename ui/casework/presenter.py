"""Answers the caseworker's pages."""

from pathlib import Path

from counsel_desk.domain.casework import Case, ReceivedSummary
from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import casework, receipts
from counsel_desk.services.casework import Arrivals
from counsel_desk.services.drafts import Place
from ui.casework.cases_page import CasesPage
from ui.casework.summaries_page import SummariesPage
from ui.desk.at_desk import AtDesk
from ui.desk.presenter import Presenter
from ui.errors import sentence

Found = tuple[list[Filed[ReceivedSummary]], list[Filed[Case]]]


class SummariesPresenter(Presenter):
    """What came in: reading it, putting it beside a case, saving it."""

    def __init__(self, at: AtDesk) -> None:
        self._summaries = SummariesPage()
        super().__init__(at, self._summaries)
        self._summaries.read_requested.connect(self._read)
        self._summaries.case_chosen.connect(self._file_under)
        self._summaries.save_requested.connect(self._save)

    def refresh(self) -> None:
        """Take in what waits, and show what there is."""
        self.at.run(lambda: casework.receive(self.session), self._on_received, self.page)

    def _on_received(self, arrivals: Arrivals) -> None:
        if arrivals.recalls:
            self.at.say("info", self.tr("A consent was taken back. Its summary is gone from here."))
        if arrivals.refused:
            said = self.tr("Something that came in could not be trusted and was left closed.")
            self.at.say("attention", said)
        self._show_all()

    def _show_all(self) -> None:
        self.at.run(self._find, self._show, self.page)

    def _find(self) -> Found:
        return casework.summaries(self.session), casework.cases(self.session)

    def _show(self, found: Found) -> None:
        received, cases = found
        self._summaries.show_summaries(received, cases)

    def _read(self, record: str) -> None:
        self.at.run(
            lambda: receipts.open_summary(self.session, record), lambda _first: None, self.page
        )

    def _file_under(self, record: str, case: str) -> None:
        self.at.run(
            lambda: casework.file_under(self.session, record, case),
            lambda _nothing: self._show_all(),
            self.page,
        )

    def _save(self, record: str, path: Path) -> None:
        self.at.run(
            lambda: casework.save(self.session, record, path),
            self._summaries.show_passphrase,
            self.page,
            lambda error: self._summaries.show_message(sentence(error), "attention"),
        )


class CasesPresenter(Presenter):
    """Legal case references."""

    def __init__(self, at: AtDesk) -> None:
        self._cases = CasesPage()
        super().__init__(at, self._cases)
        self._typed = self.keep_typed(self._cases.typed, Place(VaultKind.CASEWORK, "case"))
        self._cases.add_requested.connect(self._add)

    def refresh(self) -> None:
        """Show the cases as they are now."""
        self.at.run(lambda: casework.cases(self.session), self._cases.show_cases, self.page)
        self._typed.look()

    def _add(self, reference: str, remarks: str) -> None:
        self.at.run(
            self._typed.saving(lambda: casework.add_case(self.session, reference, remarks)),
            self._on_added,
            self.page,
            lambda error: self._cases.show_message(sentence(error), "attention"),
        )

    def _on_added(self, _record: str) -> None:
        self._cases.clear_form()
        self.refresh()
