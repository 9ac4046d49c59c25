"""The tab of a client's timeline."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.timeline import Entry
from ui.dates import day_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE, column
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import ROW_ROLE, Column
from ui.design.translated import Translated
from ui.desk.file_parts import PARTS
from ui.timeline.timeline_words import say

_ALL = ""


class TimelineTab(Translated):
    """One line for each record of the file, the newest first, with a filter by kind.

    Signals:
        entry_opened(str, str): Open the part of the file that an entry belongs to, and its record.
    """

    entry_opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline_tab")
        self._entries: Sequence[Entry] = ()
        self._kind = ChoiceBox()
        self._kind.setObjectName("timeline_kind")
        self._kind_field = Field("", self._kind)
        self._table, self._empty = DataTable(self._columns(), ""), EmptyState("timeline", "")
        self._table.setObjectName("timeline")
        self._stack = CurrentStack()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        layout = column(self._kind_field, self._stack)
        layout.setStretchFactor(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._kind.activated.connect(self._show)
        self._table.row_activated.connect(
            lambda entry: self.entry_opened.emit(PARTS.get(entry.kind, ""), entry.record)
        )
        self.setFocusProxy(self._table)
        self.retranslate()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the entries of the chosen kind; keep the selected one."""
        chosen = self._table.selected()
        self._entries = entries
        self._fill_kinds()
        self._show()
        if chosen is not None:
            self._select(chosen)

    def _select(self, entry: Entry) -> None:
        model = self._table.model()
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if index.data(ROW_ROLE) == entry:
                self._table.setCurrentIndex(index)
                return

    def _fill_kinds(self) -> None:
        """Offer the kinds that occur; keep the current choice if it still does."""
        chosen = self._kind.currentData()
        titles = {each.line.title.text: say(each.line.title) for each in self._entries}
        self._kind.clear()
        self._kind.addItem(self.tr("Everything"), _ALL)
        for text, title in sorted(titles.items(), key=lambda pair: pair[1].casefold()):
            self._kind.addItem(title, text)
        self._kind.setCurrentIndex(max(0, self._kind.findData(chosen)))

    def _show(self, _chosen: int = 0) -> None:
        kind = self._kind.currentData()
        rows = [each for each in self._entries if kind in (_ALL, each.line.title.text)]
        self._table.set_rows(rows)
        self._stack.setCurrentWidget(self._table if rows else self._empty)

    def _columns(self) -> list[Column[Entry]]:
        return [
            Column(
                self.tr("Day"),
                lambda entry: day_text(entry.line.day),
                sort_key=lambda entry: entry.place,
            ),
            Column(self.tr("What"), lambda entry: say(entry.line.title), leads=True),
            Column(
                self.tr("In short"),
                lambda entry: say(entry.line.told),
                tooltip=lambda entry: say(entry.line.told),
                wide=True,
            ),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._kind_field.set_texts(self.tr("What is shown"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Timeline"))
        self._empty.set_texts(self.tr("What is kept in the client's file appears here, by day."))
        self._fill_kinds()
