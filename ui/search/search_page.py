"""The page to search notes and files."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Kind
from counsel_desk.domain.search.searching import FIELDS
from counsel_desk.services.clients.search import MOST, Found, Hit
from ui import words
from ui.dates import day_text
from ui.design.buttons import primary_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.clearable_line import ClearableLine
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.inline_message import InlineMessage
from ui.design.reading import mark_reading
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Names
from ui.search.snippet_delegate import SnippetDelegate

_WORDS = 3
"""Index of the column of words; one more if the column of owners is shown."""


@dataclass(frozen=True)
class Asked:
    """A search.

    Attributes:
        text: The text as typed.
        kinds: Kinds of records to search; empty for all.
        after: The first day to include, if limited.
        before: The last day to include, if limited.
    """

    text: str
    kinds: tuple[Kind, ...]
    after: date | None
    before: date | None


class SearchPage(Translated):
    """The search field, its filters, and the hits.

    Attributes:
        names: The button that shows names for a minute.

    Signals:
        search_requested(Asked): Run this search.
        stop_requested: Stop preparing the search.
        hit_opened(Hit): Show the record in its file.
    """

    search_requested = Signal(object)
    stop_requested = Signal()
    hit_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_page")
        self._found: Found | None = None
        self._whose = False
        self.names, self._shown_names = NamesButton(), COVERED
        self._header = PageHeader("", actions=(self.names,))
        self._text = ClearableLine()
        self._text.setObjectName("search_text")
        self._search = primary_button("")
        self._search.setObjectName("search_now")
        self._kind = ChoiceBox()
        self._kind.setObjectName("search_kind")
        self._after, self._before = DayEdit(), DayEdit()
        mark_reading(self._text, self._after, self._before)
        self._after.setObjectName("search_after")
        self._before.setObjectName("search_before")
        self._fields = [Field("", each) for each in (self._kind, self._after, self._before)]
        self._message = InlineMessage()
        self._count = label("", "muted")
        self._count.setObjectName("search_count")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("hits")
        self._snippets = SnippetDelegate(self._table)
        self._empty = EmptyState("search", "")
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._text)
        self.retranslate()

    def _build_layout(self) -> None:
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addLayout(row(self._text, self._search))
        layout.addWidget(self._fields[0])
        layout.addWidget(FittingRow(*self._fields[1:]))
        layout.addWidget(self._message)
        layout.addWidget(self._count)
        self._stack = Stack(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        layout.addLayout(self._stack, 1)

    def _connect_signals(self) -> None:
        self._text.returnPressed.connect(self._ask)
        self._search.clicked.connect(self._ask)
        self._kind.activated.connect(self._ask_again)
        self._after.value_changed.connect(self._ask_again)
        self._before.value_changed.connect(self._ask_again)
        self._message.action_requested.connect(self.stop_requested)
        self._table.row_activated.connect(self.hit_opened)

    def look_for(self, text: str) -> None:
        """Look for words as if they were typed here."""
        self._text.setText(text)
        self._ask()

    def _ask(self) -> None:
        days = (self._fields[1], self._after), (self._fields[2], self._before)
        for field, day in days:
            wrong = None if day.is_valid() else day.wanted
            field.set_error(wrong)
            if wrong:
                day.setFocus()
                return
        chosen = self._kind.currentData()
        kinds = (Kind(chosen),) if chosen else ()
        asked = Asked(self._text.text(), kinds, self._after.value(), self._before.value())
        self.search_requested.emit(asked)

    def _ask_again(self, *_changed: object) -> None:
        """Repeat the search with changed filters, once both days are valid."""
        if self._found is not None and self._after.is_valid() and self._before.is_valid():
            self._ask()

    def show_whose(self, whose: bool) -> None:
        """Show or hide the column of whose file each hit is in."""
        self._whose = whose
        self.retranslate()

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._shown_names = names
        self._table.set_columns(self._columns())
        self._set_delegates()

    def show_progress(self, done: int, everything: int) -> None:
        """Show how much of the vault is ready to be searched."""
        self._message.show_message(
            "info",
            lambda: self.tr("Getting ready to search: {done} of {all}").format(
                done=done, all=everything
            ),
            lambda: self.tr("Stop"),
        )

    def show_found(self, found: Found | None) -> None:
        """Show the result of a search; `None` if there was none yet."""
        self._message.clear()
        self._found = found
        self._table.set_rows(found.hits if found else [])
        self._say_found()
        if found and found.hits:
            self._table.setCurrentIndex(self._table.model().index(0, 0))
            self._table.setFocus()

    def _say_found(self) -> None:
        hits = self._found.hits if self._found else ()
        self._stack.setCurrentIndex(1 if hits else 0)
        self._count.setVisible(bool(hits))
        self._empty.set_texts(self._say_nothing())
        if self._found is not None and self._found.more:
            text = self.tr(
                "There are more than {count}; the newest are shown. Add a word or a day."
            )
            self._count.setText(text.format(count=MOST))
        else:
            self._count.setText(self.tr("Found: {count}").format(count=len(hits)))

    def _say_nothing(self) -> str:
        if self._found is None:
            return self.tr(
                "Type words that must all be there. Put words that belong together in"
                " quotation marks. A star stands for the rest of a word."
            )
        if not self._found.asked:
            return self.tr("Please type at least one word to look for.")
        chosen = self._chosen()
        if not chosen:
            return self.tr("Nothing was found. Try fewer words, or a star at the end of a word.")
        return self.tr(
            "Nothing was found. Only this was searched: {chosen}. Try fewer words, a wider "
            "choice, or a star at the end of a word."
        ).format(chosen=", ".join(chosen))

    def _chosen(self) -> list[str]:
        """Return the kind and the days that the search is limited to."""
        after, before = self._after.value(), self._before.value()
        return [
            *([self._kind.currentText()] if self._kind.currentData() else []),
            *([self.tr("from {day}").format(day=day_text(after))] if after else []),
            *([self.tr("until {day}").format(day=day_text(before))] if before else []),
        ]

    def _columns(self) -> list[Column[Hit]]:
        whose: Column[Hit] = Column(
            self.tr("Whose file"), lambda hit: hit.owner or self.tr("My clients")
        )
        return [
            Column(self.tr("Code"), self._code),
            *((whose,) if self._whose else ()),
            Column(self.tr("What"), lambda hit: words.kind_of_record(hit.kind)),
            Column(self.tr("Day"), lambda hit: day_text(hit.day), sort_key=lambda hit: hit.day),
            Column(self.tr("Words"), self._words, tooltip=self._words, wide=True),
        ]

    def _code(self, hit: Hit) -> str:
        return ", ".join(self._shown_names.beside_codes(hit.clients, hit.codes)) or "–"

    def _words(self, hit: Hit) -> str:
        return hit.snippet.text or self.tr("In what is covered here")

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        subtitle = self.tr("In your notes and files. Press Enter to open a file.")
        if self._whose:
            subtitle = self.tr(
                "In your notes and files, and in those of whom you cover for. Press Enter to open "
                "a file."
            )
        self._header.set_texts(self.tr("Search"), subtitle)
        self._text.setPlaceholderText(self.tr("Words to look for"))
        self._text.setAccessibleName(self.tr("Words to look for"))
        set_button_text(self._search, self.tr("Search"))
        self._retranslate_filters()
        self._table.set_columns(self._columns())
        self._set_delegates()
        self._table.setAccessibleName(self.tr("What was found"))
        self._say_found()

    def _retranslate_filters(self) -> None:
        kind, after, before = self._fields
        kind.set_texts(self.tr("What"))
        after.set_texts(self.tr("From"))
        before.set_texts(self.tr("Until"))
        chosen = self._kind.currentIndex()
        self._kind.clear()
        self._kind.addItem(self.tr("Everything"), "")
        for each in FIELDS:
            self._kind.addItem(words.kind_of_record(each), str(each))
        self._kind.setCurrentIndex(max(0, chosen))

    def _set_delegates(self) -> None:
        plain = self._table.itemDelegate()
        for place in (_WORDS, _WORDS + 1):
            drawn = self._snippets if place == _WORDS + self._whose else plain
            self._table.setItemDelegateForColumn(place, drawn)
