"""The list of a client's consents, below those in force today."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.consent.about_client import NOTHING_SAID
from counsel_desk.domain.consent.consent import Consent, Purpose
from counsel_desk.domain.consent.status import renewed, status
from counsel_desk.domain.office_time import local
from counsel_desk.domain.records import Filed
from counsel_desk.services.consent.consent import Asked
from counsel_desk.services.documents.wording import last_day
from ui import words
from ui.consent.standing_card import StandingCard
from ui.dates import day_text
from ui.design.buttons import plain_button, quiet_button, set_button_text, yielding_button
from ui.design.layout.layouts import column, row, show_if
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated


class ConsentsList(Translated):
    """The client's consents, one per line, the newest first.

    Signals:
        new_requested(object): Begin a new consent, for a purpose or `None`.
        open_requested(str): Show the consent with this record id.
        print_requested(str): Print it for the client.
        withdraw_requested(str): Withdraw it; still to be confirmed.
        removal_requested: Remove the guardian's details; still to be confirmed.
    """

    new_requested = Signal(object)
    open_requested = Signal(str)
    print_requested = Signal(str)
    withdraw_requested = Signal(str)
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again: frozenset[str] = frozenset()
        self._about = NOTHING_SAID
        self._today = StandingCard()
        self._new, self._print = yielding_button(""), quiet_button("")
        self._open, self._withdraw = plain_button(""), plain_button("")
        for name, button in (
            ("new_consent", self._new),
            ("open_consent", self._open),
            ("print_consent", self._print),
            ("withdraw_consent", self._withdraw),
        ):
            button.setObjectName(name)
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("consents")
        self._empty = EmptyState("consent", "")
        layout = column(self._today, row(self._new, None))
        layout.addLayout(row(self._open, self._withdraw, self._print, None))
        layout.addWidget(self._table, 1)
        layout.addWidget(self._empty, 1)
        self.setLayout(layout)
        self._connect_signals()
        self.setFocusProxy(self._new)
        self.retranslate()
        self.show_consents([], None)

    def _connect_signals(self) -> None:
        self._new.clicked.connect(lambda: self.new_requested.emit(None))
        self._today.counselling_requested.connect(
            lambda: self.new_requested.emit(Purpose.COUNSELLING)
        )
        self._today.removal_requested.connect(self.removal_requested)
        self._print.clicked.connect(lambda: self._emit_selected(self.print_requested.emit))
        self._open.clicked.connect(lambda: self._emit_selected(self.open_requested.emit))
        self._withdraw.clicked.connect(lambda: self._emit_selected(self.withdraw_requested.emit))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._table, self._withdraw.click)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._table.row_selected.connect(self._on_row_selected)
        self._table.row_activated.connect(lambda filed: self.open_requested.emit(filed.record))

    def show_consents(self, consents: Sequence[Filed[Consent]], asked: Asked | None) -> None:
        """Show the consents.

        Args:
            consents: The newest first.
            asked: What is known about the client, if it is.
        """
        self._again = renewed(consents)
        self._about = asked.about if asked else NOTHING_SAID
        self._today.show_consents(consents, asked)
        show_if(bool(consents), self._table, self._open, self._withdraw, self._print)
        self._table.set_rows(consents)
        show_if(not consents, self._empty)
        self._on_row_selected(self._table.selected())
        self.setFocusProxy(self._table if consents else self._new)

    def await_consent(self, record: str) -> None:
        """Choose a consent as soon as it is listed."""
        self._table.await_row(lambda filed: bool(filed.record == record))

    def _on_row_selected(self, filed: Filed[Consent] | None) -> None:
        for button in (self._print, self._open):
            button.setEnabled(filed is not None)
        self._withdraw.setEnabled(filed is not None and filed.body.withdrawn is None)

    def _emit_selected(self, emit: Callable[[str], object]) -> None:
        chosen: Filed[Consent] | None = self._table.selected()
        if chosen is not None:
            emit(chosen.record)

    def _columns(self) -> list[Column[Filed[Consent]]]:
        return [
            Column(self.tr("Status"), self._state),
            Column(
                self.tr("Until"),
                lambda filed: day_text(last_day(filed.body)),
                sort_key=lambda filed: filed.body.ends,
            ),
            Column(self.tr("For"), lambda filed: words.purpose(filed.body.purpose), leads=True),
            Column(
                self.tr("Whom it may be sent to"),
                lambda filed: filed.body.recipient.name if filed.body.recipient else "–",
            ),
            Column(self.tr("What may be sent"), _parts, wide=True),
        ]

    def _state(self, filed: Filed[Consent]) -> str:
        now = local(datetime.now(UTC))
        again = filed.record in self._again
        return words.consent_standing(status(filed.body, now, self._about, again))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._new, self.tr("New consent"))
        set_button_text(self._print, self.tr("Print for the client…"))
        set_button_text(self._open, self.tr("Read it"))
        set_button_text(self._withdraw, self.tr("Withdraw consent…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Consents"))
        self._table.setAccessibleDescription(
            self.tr("Enter opens a consent; Delete is for one that the client withdraws.")
        )
        self._empty.set_texts(
            self.tr(
                "No consent is recorded yet. Counselling never depends on one; it is needed only "
                "before something is shared."
            )
        )


def _parts(filed: Filed[Consent]) -> str:
    return ", ".join(words.part(each) for each in sorted(filed.body.parts)) or "–"
