"""The page of files offered by and to colleagues."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from counsel_desk.domain.transfer import HandOver
from counsel_desk.services.transfer.taking_over import Waiting
from ui import words
from ui.dates import day_text
from ui.design.layout.layouts import SPACE, page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.transfer.offered_card import OfferedCard


class HandOversPage(Translated):
    """One card for each offered file, and a table of the person's own offers.

    Signals:
        accept_requested(str): Take over the file that the message with this id offers.
        decline_requested(str): Decline it.
    """

    accept_requested = Signal(str)
    decline_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hand_overs_page")
        self._header = PageHeader("")
        self._cards: list[OfferedCard] = []
        self._records: list[str] = []
        self._offered = QVBoxLayout()
        self._offered.setSpacing(SPACE)
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("hand_overs")
        self._empty = EmptyState("transfer", "")
        self._stack = Stack(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addLayout(self._offered)
        layout.addLayout(self._stack, 1)
        self.retranslate()
        self.show_entries([])

    def show_offered(self, offered: Sequence[Waiting]) -> None:
        """Show the files that colleagues offer."""
        for card in self._cards:
            self._offered.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [OfferedCard(each) for each in offered]
        for card in self._cards:
            self._offered.addWidget(card)
            card.accept_requested.connect(self.accept_requested)
            card.decline_requested.connect(self.decline_requested)
        self.setFocusProxy(self._cards[0] if self._cards else self._table)

    def select(self, record: str) -> None:
        """Focus the card of a message that offers a file, or the row of the person's own offer."""
        card = next((each for each in self._cards if each.message == record), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif record in self._records:
            self._table.selectRow(self._records.index(record))
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_entries(self, filed: Sequence[Filed[HandOver]]) -> None:
        """Show the person's own offers."""
        entries = [each.body for each in filed]
        self._records = [each.record for each in filed]
        self._table.set_rows(entries)
        self._stack.setCurrentIndex(0 if entries else 1)

    def _columns(self) -> list[Column[HandOver]]:
        return [
            Column(self.tr("Code"), lambda each: each.code),
            Column(self.tr("To whom"), lambda each: each.recipient_name, leads=True),
            Column(self.tr("Status"), self._state),
            Column(
                self.tr("Offered"),
                lambda each: day_text(local_day(each.offered)),
                sort_key=lambda each: each.offered,
            ),
            Column(self.tr("Why"), lambda each: words.transfer_reason(each.reason), wide=True),
            Column(self.tr("The client"), lambda each: words.knew(each.knew)),
            Column(
                self.tr("Records"),
                lambda each: str(each.records),
                align="centre",
                sort_key=lambda each: each.records,
            ),
        ]

    def _state(self, each: HandOver) -> str:
        if each.ended is None:
            return words.hand_over(each.state)
        day = day_text(local_day(each.ended))
        return self.tr("{state} on {day}").format(state=words.hand_over(each.state), day=day)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Transfers"),
            self.tr("Files that colleagues offer you, and those that you offered or handed over."),
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Transfers"))
        self._empty.set_texts(
            self.tr(
                "You have not handed over a file. Open a client's file, choose Record, then "
                "Hand over."
            )
        )
