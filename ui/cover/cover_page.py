"""The page on which a counsellor arranges cover."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.vaults.cover import Cover
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.layouts import page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.waiting_line import WaitingLine
from ui.design.recording import mark_recording
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Phrase, Translated


class CoverPage(Translated):
    """Arranges cover by a colleague until a last day; lists current cover and ends it.

    Signals:
        arrange_requested(str, date): Let the colleague with this id cover up to this day.
        end_requested(str): End the cover by the colleague with this id.
    """

    arrange_requested = Signal(str, object)
    end_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cover_page")
        self._header, self._card = PageHeader(""), Card()
        self._colleague, self._until = ChoiceBox(), DayEdit()
        self._colleague.setObjectName("cover_colleague")
        self._colleague.leave_open()
        self._until.setObjectName("cover_until")
        self._colleague_field = Field("", self._colleague)
        self._waiting = WaitingLine(self._colleague)
        self._until_field = Field("", self._until)
        self._arrange, self._end = primary_button(""), plain_button("")
        self._arrange.setObjectName("arrange_cover")
        self._end.setObjectName("end_cover")
        mark_recording(self._arrange, self._end)
        self._message = InlineMessage()
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("covers")
        self._empty = EmptyState("cover", "")
        self._stack = Stack(self)
        self._build_layout()
        self._arrange.clicked.connect(self._on_arrange_clicked)
        self._end.clicked.connect(self._on_end_clicked)
        self._table.row_selected.connect(lambda chosen: self._end.setEnabled(chosen is not None))
        self.setFocusProxy(self._colleague)
        self.retranslate()
        self.show_covers([])

    def _build_layout(self) -> None:
        self._card.add(self._colleague_field, self._waiting, self._until_field, self._message)
        self._card.add(row(self._arrange, None))
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._card)
        layout.addLayout(self._stack, 1)
        layout.addLayout(row(self._end, None))

    def show_colleagues(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer colleagues: pairs of id and name."""
        chosen = self._colleague.currentData()
        self._colleague.clear()
        for person, name in people:
            self._colleague.addItem(name, person)
        self._colleague.setCurrentIndex(self._colleague.findData(chosen))
        self._arrange.setEnabled(bool(people))
        self._say_colleague()

    def show_covers(self, covers: Sequence[Cover]) -> None:
        """Show the current cover."""
        self._table.set_rows(covers)
        self._stack.setCurrentIndex(0 if covers else 1)
        self._end.setVisible(bool(covers))
        self._end.setEnabled(self._table.selected() is not None)

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show a message below the form."""
        self._message.show_message(kind, text)

    def clear_form(self) -> None:
        """Clear the form for the next colleague."""
        self._message.clear()
        self._colleague.setCurrentIndex(-1)
        self._until.set_value(None)

    def _say_colleague(self) -> None:
        nobody = self.tr("There is no other counsellor yet. The administrator can invite one.")
        self._colleague_field.set_texts(
            self.tr("Colleague"), "" if self._colleague.count() else nobody
        )

    def _on_arrange_clicked(self) -> None:
        person, until = self._colleague.currentData(), self._until.value()
        self._colleague_field.set_error(
            None if person else (lambda: self.tr("Please choose a colleague."))
        )
        self._until_field.set_error(
            None if until else (lambda: self.tr("Please choose the last day."))
        )
        if person and until:
            self.arrange_requested.emit(person, until)

    def _on_end_clicked(self) -> None:
        chosen = self._table.selected()
        if chosen is not None:
            self.end_requested.emit(chosen.person)

    def _columns(self) -> list[Column[Cover]]:
        return [
            Column(self.tr("Covers for you"), lambda each: each.name),
            day_column(self.tr("Until"), lambda each: each.until),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Cover"),
            self.tr(
                "A colleague works in your clients' files while you are away, until a day you "
                "choose."
            ),
        )
        self._card.set_title(self.tr("Ask a colleague"))
        self._say_colleague()
        self._until_field.set_texts(
            self.tr("Last day"),
            self.tr(
                "After that day the colleague's key no longer opens your files, once you have "
                "signed in again."
            ),
        )
        set_button_text(self._arrange, self.tr("Start the cover"))
        set_button_text(self._end, self.tr("End it now"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Cover"))
        self._empty.set_texts(self.tr("No cover is arranged."))
