"""The page of summaries that survivors agreed to send."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.casework.casework import Case, ReceivedSummary
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from ui import words
from ui.casework.summary_reader import SummaryReader
from ui.dates import day_text
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.passphrase_card import PassphraseCard
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Phrase, Translated


class SummariesPage(Translated):
    """The list of summaries, and the selected one beside it.

    Signals:
        read_requested(str): The person chose the summary with this record id, and it is shown.
        case_chosen(str, str): Link the summary to a case; both record ids.
        save_requested(str, Path): Save the summary as a locked PDF.
        withdrawal_requested(str): The client takes the summary with this record id back.
        noted(str): The person has noted this passphrase of a saved file.
        gone_read(str): The person chose a summary that is gone, and it is shown why.
    """

    read_requested = Signal(str)
    case_chosen = Signal(str, str)
    save_requested = Signal(str, object)
    withdrawal_requested = Signal(str)
    noted = Signal(str)
    gone_read = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summaries_page")
        self._cases: list[Filed[Case]] = []
        self._showing = False
        self._header = PageHeader("")
        self._message = InlineMessage()
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("summaries")
        self._reader, self._none = SummaryReader(), EmptyState("share", "")
        self._empty = EmptyState("share", "")
        self._passphrase = PassphraseCard()
        self._build_layout()
        self._table.row_chosen.connect(self._read)
        self._table.row_activated.connect(self._read)
        self._reader.case_chosen.connect(self.case_chosen)
        self._reader.withdrawal_requested.connect(self.withdrawal_requested)
        self._reader.save_requested.connect(self._on_save_requested)
        self._passphrase.noted.connect(self._on_noted)
        self.setFocusProxy(self._table)
        self.retranslate()
        self.show_summaries([], [])

    def _build_layout(self) -> None:
        self._beside = CurrentStack()
        self._beside.addWidget(self._none)
        self._beside.addWidget(self._reader)
        both = SideBySide(self._table, self._beside, (2, 3))
        self._stack = Stack(self)
        self._stack.addWidget(both)
        self._stack.addWidget(self._empty)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._message)
        layout.addWidget(self._passphrase)
        layout.addLayout(self._stack, 1)

    def show_summaries(
        self,
        summaries: Sequence[Filed[ReceivedSummary]],
        cases: Sequence[Filed[Case]],
        wanted: str = "",
    ) -> None:
        """Show the summaries; keep the selected one, and read none that nobody chose.

        Args:
            summaries: The newest first.
            cases: The cases they may be linked to.
            wanted: Record id of the one to select instead; empty for none.
        """
        chosen = self._table.selected()
        self._cases = list(cases)
        # First: a row that stays as it was is chosen again with the rows.
        self._beside.setCurrentWidget(self._none)
        self._showing = True
        self._table.set_rows(summaries)
        self._stack.setCurrentIndex(0 if summaries else 1)
        records = [filed.record for filed in summaries]
        record = wanted or (chosen.record if chosen else "")
        if record in records:
            self._table.selectRow(records.index(record))
        self._showing = False

    def _read(self, filed: Filed[ReceivedSummary]) -> None:
        self._reader.show_summary(filed, self._cases)
        self._beside.setCurrentWidget(self._reader)
        self.read_requested.emit(filed.record)
        # One that is called back while it is open may not have been seen by anybody.
        if filed.body.summary is None and not self._showing:
            self.gone_read.emit(filed.record)

    def _on_save_requested(self, record: str) -> None:
        path = file_to_write(
            self,
            self.tr("Save as a locked PDF"),
            "summary.pdf",
            self.tr("PDF (*.pdf)"),
            Guard.LOCKED,
        )
        if path:
            self.save_requested.emit(record, path)

    def _on_noted(self, passphrase: str) -> None:
        self._table.setFocus()
        self.noted.emit(passphrase)

    def show_passphrase(self, passphrase: str) -> None:
        """Show the passphrase of the saved file, this once."""
        self._message.clear()
        self._passphrase.show_passphrase(passphrase)

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show a message above the list."""
        self._message.show_message(kind, text)

    def _columns(self) -> list[Column[Filed[ReceivedSummary]]]:
        return [
            Column(
                self.tr("Received"),
                lambda filed: day_text(local_day(filed.body.received)),
                sort_key=lambda filed: filed.body.received,
            ),
            # Only the words that the summary itself says of it, as the client agreed to them.
            Column(self.tr("About"), self._about),
            Column(self.tr("What"), self._type),
            Column(self.tr("For"), self._purpose, wide=True),
            Column(self.tr("From"), lambda filed: filed.body.sender_name),
            Column(self.tr("Case"), self._case),
        ]

    def _about(self, filed: Filed[ReceivedSummary]) -> str:
        summary = filed.body.summary
        return summary.about if summary and summary.about else "–"

    def _purpose(self, filed: Filed[ReceivedSummary]) -> str:
        summary = filed.body.summary
        return words.purpose(summary.purpose) if summary and summary.purpose else "–"

    def _type(self, filed: Filed[ReceivedSummary]) -> str:
        body = filed.body
        if body.summary is not None:
            return words.summary_type(body.summary.type)
        if body.ended is not None and body.withdrawn is None:
            return self.tr("Ended")
        return self.tr("Called back")

    def _case(self, filed: Filed[ReceivedSummary]) -> str:
        found = (case.body.reference for case in self._cases if case.record == filed.body.case)
        return next(found, "–")

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Summaries"),
            self.tr(
                "What survivors agreed to send to you. What had to be sent without consent is "
                "marked."
            ),
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Summaries"))
        self._none.set_texts(
            self.tr("Choose a summary to read it. The counsellor is told when it was read.")
        )
        self._empty.set_texts(
            self.tr("No summary is here yet. One appears when a survivor agrees to send it.")
        )
