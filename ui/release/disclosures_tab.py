"""The ledger of what was shared about a client."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.release import Disclosure
from ui import words
from ui.design.buttons import plain_button, set_button_text
from ui.design.data_table import DataTable
from ui.design.empty_state import EmptyState
from ui.design.layouts import SPACE, column, row
from ui.design.rows_table_model import Column
from ui.design.styling import label
from ui.design.translated import Translated


class DisclosuresTab(Translated):
    """Every release and every taking back; she may read and have it.

    Signals:
        print_requested: It is to be printed for her.
    """

    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disclosures_tab")
        self._what = label("", "muted")
        self._print = plain_button("")
        self._print.setObjectName("print_ledger")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("disclosures")
        self._empty = EmptyState("share", "")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        bar = row(self._what, self._print)
        bar.setStretch(0, 1)
        layout = column(bar)
        layout.addLayout(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._print.clicked.connect(self.print_requested)
        self.setFocusProxy(self._table)
        self.retranslate()
        self.show_disclosures([])

    def show_disclosures(self, entries: Sequence[Filed[Disclosure]]) -> None:
        """Show the ledger.

        Args:
            entries: Oldest first; shown newest first.
        """
        self._table.set_rows(list(reversed(entries)))
        self._stack.setCurrentIndex(0 if entries else 1)

    def select(self, record: str) -> None:
        """Put the cursor on an entry."""
        self._table.select(lambda filed: filed.record == record)
        self._table.setFocus()

    def _columns(self) -> list[Column[Filed[Disclosure]]]:
        return [
            Column(
                self.tr("When"),
                lambda filed: f"{filed.body.instant.astimezone():%d-%m-%Y %H:%M}",
                sort_key=lambda filed: filed.body.instant,
            ),
            Column(self.tr("What happened"), lambda filed: words.step(filed.body.step)),
            Column(self.tr("To"), lambda filed: filed.body.recipient.name),
            Column(self.tr("For"), lambda filed: words.purpose(filed.body.purpose or "")),
            Column(
                self.tr("What"),
                lambda filed: ", ".join(map(words.part, filed.body.parts)),
            ),
        ]

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._what.setText(
            self.tr("Everything that left this file stands here. She may read it and have it.")
        )
        set_button_text(self._print, self.tr("Print for her…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("What was shared"))
        self._empty.set_texts(self.tr("Nothing has been shared up to now."))
