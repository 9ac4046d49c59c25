"""Presenter of the page of received summaries."""

from pathlib import Path

from counsel_desk.domain.casework.casework import Case, ReceivedSummary
from counsel_desk.domain.records import Filed
from counsel_desk.services import passing_on
from counsel_desk.services.casework import cases, received_summaries
from counsel_desk.services.casework.received_summaries import Arrivals
from counsel_desk.services.ledger import receipts
from ui.casework.arrivals import say_arrivals
from ui.casework.summaries_page import SummariesPage
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter

Found = tuple[list[Filed[ReceivedSummary]], list[Filed[Case]]]


class SummariesPresenter(Presenter):
    """Shows received summaries, links them to cases, and saves them as files."""

    def __init__(self, context: DeskContext) -> None:
        self._summaries, self._wanted = SummariesPage(), ""
        self._recalls_said = False
        super().__init__(context, self._summaries)
        self._summaries.read_requested.connect(self._read)
        self._summaries.case_chosen.connect(self._file_under)
        self._summaries.save_requested.connect(self._save)
        self._summaries.withdrawal_requested.connect(self._close)
        self._summaries.noted.connect(context.noted)
        self._summaries.gone_read.connect(self._note_gone)

    def follow_language(self) -> None:
        """Leave what is open as it is: nothing here was made in a language."""

    def refresh(self) -> None:
        """Receive new summaries, and show all of them."""
        self.context.run(
            lambda: received_summaries.receive(self.session), self._on_received, self.page
        )

    def take_in(self) -> None:
        """Show what came, as it comes."""
        self.refresh()

    def _on_received(self, arrivals: Arrivals) -> None:
        say_arrivals(self.context, arrivals)
        self._recalls_said = self._recalls_said or bool(arrivals.recalls)
        self._show_all()

    def _show_all(self) -> None:
        self.context.run(self._find, self._show, self.page)

    def _find(self) -> Found:
        return received_summaries.summaries(self.session), cases.listing(self.session)

    def _show(self, found: Found) -> None:
        self._summaries.show_summaries(*found, self._wanted)
        self._wanted = ""

    def open_record(self, record: str) -> None:
        """Show a summary once the list is loaded."""
        self._wanted = record

    def _read(self, record: str) -> None:
        self.context.run(
            lambda: receipts.open_summary(self.session, record), lambda _first: None, self.page
        )

    def _note_gone(self, record: str) -> None:
        """Take the word away that a summary was called back: the person has found it."""
        if self._recalls_said:
            self._recalls_said = False
            self.context.shell.clear_message()
        self.context.run(
            lambda: received_summaries.note_gone(self.session, record),
            self._on_gone_noted,
            self.page,
        )

    def _on_gone_noted(self, new: bool) -> None:
        if new:
            self.context.inbox.outdated.emit()

    def _file_under(self, record: str, case: str) -> None:
        self.context.run(
            lambda: received_summaries.file_under(self.session, record, case),
            lambda _nothing: self._show_all(),
            self.page,
        )

    def _close(self, record: str) -> None:
        def closed(reached: bool) -> None:
            self._show_all()
            self.context.say("success" if reached else "attention", lambda: self._closed(reached))

        self.context.run(
            lambda: passing_on.client_withdraws(self.session, record), closed, self.page
        )

    def _closed(self, reached: bool) -> str:
        if reached:
            return self.tr("It is closed here, and the counsellor is told.")
        return self.tr(
            "It is closed here. No counsellor can be reached by the desk: please tell one "
            "yourself that the client withdraws the consent."
        )

    def _save(self, record: str, path: Path) -> None:
        self.context.run(
            lambda: received_summaries.save(self.session, record, path),
            self._summaries.show_passphrase,
            self.page,
            lambda error: self.context.say_error(error, self._summaries.show_message),
        )
