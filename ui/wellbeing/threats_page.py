"""The page of threats to the person who is signed in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.wellbeing.threat import StaffThreat
from ui.dates import day_text
from ui.design.buttons import quiet_button, set_button_text, yielding_button
from ui.design.layout.layouts import column, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.parts_stack import PartsStack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.question import Question
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.wellbeing.threat_form import ThreatForm
from ui.words import threats


class ThreatsPage(Translated):
    """The list of entries, and in its place the form.

    Attributes:
        form: The form.

    Signals:
        new_requested: Begin a new entry.
        save_requested(ThreatDetails): Save an entry.
        remove_requested(str): Remove the entry with this record id.
    """

    new_requested = Signal()
    save_requested = Signal(object)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("threats_page")
        self._open = ""
        self._header = PageHeader("")
        self._new, self._remove = yielding_button(""), quiet_button("")
        self._new.setObjectName("new_threat")
        self._remove.setObjectName("remove_threat")
        self._table, self._empty = DataTable([], ""), EmptyState("threat", "")
        self._table.setObjectName("threats")
        self._question = Question()
        self._list, self._edit = QWidget(), QWidget()
        self._list.setLayout(column(row(self._new, None), self._table, self._empty))
        self._list.setFocusProxy(self._new)
        self.form = ThreatForm()
        editing = column(self.form, row(self._remove, None), self._question)
        editing.addStretch(1)
        self._edit.setLayout(editing)
        self._edit.setFocusProxy(self.form)
        self._parts = PartsStack(self._list, self._edit)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._parts, 1)
        self._connect_signals()
        self.setFocusProxy(self._parts)
        self.retranslate()
        self.show_threats([])

    def _connect_signals(self) -> None:
        self._new.clicked.connect(self.new_requested)
        self._table.row_activated.connect(self._on_row_activated)
        self._remove.clicked.connect(self._ask_to_remove)
        self._question.agreed.connect(self.remove_requested)
        self.form.submitted.connect(self.save_requested)
        self.form.cancelled.connect(self.close_form)
        self.form.typed.resumed.connect(lambda: self._parts.show_part(self._edit))

    def show_threats(self, found: Sequence[Filed[StaffThreat]]) -> None:
        """Show the entries, the latest first."""
        self._table.setVisible(bool(found))
        self._table.set_rows(found)
        self._empty.setVisible(not found)

    def begin(self, threat: StaffThreat, record: str = "") -> None:
        """Show the form.

        Args:
            threat: The values to start from.
            record: The entry to change; empty for a new one.
        """
        self._open = record
        self._remove.setVisible(bool(record))
        self._question.clear()
        values = {
            name: getattr(threat, name)
            for name in ("day", "sort", "words", "told", "debriefed", "debriefed_with", "helps")
        }
        self._parts.show_part(self._edit)
        self.form.begin({"record": record}, values)

    def close_form(self, kept: str = "") -> None:
        """Show the list again, and drop what is typed.

        Args:
            kept: The entry that was kept; it is chosen once it is listed.
        """
        if kept:
            self._table.await_row(lambda filed: bool(filed.record == kept))
        self.form.typed.discard()
        self._parts.show_list()

    def _on_row_activated(self, filed: Filed[StaffThreat]) -> None:
        self.begin(filed.body, filed.record)

    def _ask_to_remove(self) -> None:
        self._question.ask(
            self._open, lambda: self.tr("Remove this entry for good?"), lambda: self.tr("Remove it")
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Threats to me"),
            self.tr(
                "A private record for yourself, should you need it later for the police, a court "
                "or the office. Nobody else can open it."
            ),
        )
        set_button_text(self._new, self.tr("Note a threat"))
        set_button_text(self._remove, self.tr("Remove this entry…"))
        self._table.set_columns(
            [
                day_column(self.tr("Day"), lambda filed: filed.body.day),
                Column(
                    self.tr("How it came"), lambda filed: threats.sort(filed.body.sort), wide=True
                ),
                Column(self.tr("Talked over"), self._talked_over),
            ]
        )
        self._table.setAccessibleName(self.tr("Threats to me"))
        self._empty.set_texts(
            self.tr("Nothing is noted. It may help to write down what happened while it is fresh.")
        )

    def _talked_over(self, filed: Filed[StaffThreat]) -> str:
        day = filed.body.debriefed
        return day_text(day) if day else self.tr("not yet")
