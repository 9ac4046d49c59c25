"""The list of legal cases, with a form to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from counsel_desk.domain.casework.casework import LONGEST, SHORT, Case, CaseReference
from counsel_desk.domain.plain_text import comparable
from counsel_desk.domain.records import Filed
from counsel_desk.services.demands.legal_hand_over_sheet import reference_text
from ui.design.buttons import primary_button, quiet_button, set_button_text, yielding_button
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.clearable_line import ClearableLine
from ui.design.fields.field import Field
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.reading import mark_reading
from ui.design.recording import mark_recording
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Phrase, Translated

_OPEN, _CLOSED, _ALL = "open", "closed", "all"


class CaseList(Translated):
    """The reference, numbers and remarks of each case; nothing clinical belongs here.

    Attributes:
        typed: Tracks unsaved input about a new case.

    Signals:
        add_requested(str, str): Add a case with this reference and these remarks.
        opened(str): Show the case with this record id.
    """

    add_requested = Signal(str, str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_list")
        self._cases: list[Filed[Case]] = []
        self._message = InlineMessage()
        resumed = ResumedMessage()
        self._build_card(resumed)
        editors = {"reference": self._reference, "remarks": self._remarks}
        self.typed = typed_editors(editors, resumed, self)
        self._table = DataTable([], "")
        self._table.setObjectName("cases")
        self._empty = EmptyState("document", "", name="new_case")
        self.setLayout(self._laid_out())
        self._connect_signals()
        self.retranslate()
        self.show_cases([])
        self._show_form(False)

    def _connect_signals(self) -> None:
        for begins in (self._new.clicked, self._empty.action_requested):
            begins.connect(self.begin)
        self._cancel.clicked.connect(self.clear_form)
        self.typed.resumed.connect(lambda: self._show_form(True))
        self.typed.discarded.connect(self.clear_form)
        self._add.clicked.connect(self._on_add_clicked)
        self._reference.returnPressed.connect(self._on_add_clicked)
        self._remarks.returnPressed.connect(self._on_add_clicked)
        self._filter.textChanged.connect(self._show_rows)
        self._state.currentIndexChanged.connect(self._show_rows)
        self._table.row_activated.connect(lambda filed: self.opened.emit(filed.record))

    def _build_card(self, resumed: QWidget) -> None:
        self._reference, self._remarks = QLineEdit(), QLineEdit()
        self._reference.setObjectName("case_reference")
        self._reference.setMaxLength(SHORT)
        self._remarks.setObjectName("case_remarks")
        self._remarks.setMaxLength(LONGEST)
        self._reference_field = Field("", self._reference)
        self._remarks_field = Field("", self._remarks)
        self._new, self._cancel = yielding_button(""), quiet_button("")
        self._new.setObjectName("new_case")
        self._cancel.setObjectName("cancel_case")
        self._add = primary_button("")
        self._add.setObjectName("add_case")
        mark_recording(self._add)
        self._card = Card()
        self._card.add(resumed, self._reference_field, self._remarks_field)
        self._card.add(self._message, row(self._cancel, self._add, None))

    def _laid_out(self) -> QVBoxLayout:
        self._filter, self._state = ClearableLine(), ChoiceBox()
        mark_reading(self._filter)
        self._filter.setObjectName("filter_cases")
        self._state.setObjectName("case_state")
        self._state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for code in (_OPEN, _CLOSED, _ALL):
            self._state.addItem("", code)
        bar: QHBoxLayout = row(self._filter, self._state)
        bar.setStretch(0, 1)
        self._stack = Stack(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._bar = QWidget()
        self._bar.setLayout(bar)
        laid = column(row(self._new, None), self._card, self._bar)
        laid.addLayout(self._stack, 1)
        return laid

    def show_cases(self, cases: Sequence[Filed[Case]]) -> None:
        """Show the cases."""
        self._cases = list(cases)
        self._show_rows()

    def _show_rows(self) -> None:
        state, wanted = self._state.currentData(), comparable(self._filter.text().strip())
        rows = [
            filed
            for filed in self._cases
            if state in {_ALL, _CLOSED if filed.body.closed else _OPEN}
            and wanted
            in comparable(f"{filed.body.reference} {_numbers(filed)} {filed.body.remarks}")
        ]
        self._stack.setCurrentIndex(0 if rows else 1)
        self._table.set_rows(rows)
        self._offer()

    def begin(self) -> None:
        """Show the form for a new case."""
        self._show_form(True)
        self._reference.setFocus()

    def _show_form(self, shown: bool) -> None:
        self._card.setVisible(shown)
        self._offer()

    def _offer(self) -> None:
        """Offer a new case once: beside the sentence where there is none yet, or above the list."""
        writing = not self._card.isHidden()
        self._new.setVisible(bool(self._cases) and not writing)
        self._bar.setVisible(bool(self._cases))
        first = not self._cases and not writing
        self._empty.set_texts(
            self.tr("There are no cases here."), self.tr("New case") if first else ""
        )
        self.setFocusProxy(self._table if self._stack.currentIndex() == 0 else self._empty)

    def await_case(self, record: str) -> None:
        """Choose a case as soon as it is listed."""
        self._table.await_row(lambda filed: bool(filed.record == record))

    def clear_form(self) -> None:
        """Clear the form and go back to the list."""
        self._reference.clear()
        self._remarks.clear()
        self._message.clear()
        self._reference_field.set_error(None)
        self.typed.settle()
        self._show_form(False)
        self.setFocus()

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show a message below the form."""
        self._message.show_message(kind, text)

    def _on_add_clicked(self) -> None:
        if not self._reference.text().strip():
            self._reference_field.set_error(
                lambda: self.tr("Please write the reference of the case.")
            )
            self._reference.setFocus()
            return
        self._reference_field.set_error(None)
        self.add_requested.emit(self._reference.text().strip(), self._remarks.text().strip())

    def _columns(self) -> list[Column[Filed[Case]]]:
        return [
            Column(self.tr("Reference"), lambda filed: filed.body.reference),
            Column(
                self.tr("Numbers"),
                lambda filed: ", ".join(map(_short, filed.body.references)) or "–",
                tooltip=_numbers,
            ),
            day_column(self.tr("Entered on"), lambda filed: filed.body.opened),
            Column(self.tr("Remarks"), lambda filed: filed.body.remarks, wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("A new case"))
        self._reference_field.set_texts(
            self.tr("Reference"), self.tr("A short title, or the number it goes by.")
        )
        self._remarks_field.set_texts(
            self.tr("Remarks"), self.tr("No health or counselling detail here.")
        )
        set_button_text(self._add, self.tr("Add the case"))
        self._filter.setPlaceholderText(self.tr("Filter by reference, number or remarks"))
        self._filter.setAccessibleName(self.tr("Filter by reference, number or remarks"))
        self._state.setAccessibleName(self.tr("Which cases"))
        texts = (self.tr("Open cases"), self.tr("Closed cases"), self.tr("All cases"))
        for place, text in enumerate(texts):
            self._state.setItemText(place, text)
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Legal cases"))
        set_button_text(self._new, self.tr("New case"))
        set_button_text(self._cancel, self.tr("Cancel"))
        self._offer()


def _short(reference: CaseReference) -> str:
    return f"{reference.number}/{reference.year}" if reference.year else reference.number


def _numbers(filed: Filed[Case]) -> str:
    return "; ".join(reference_text(each) for each in filed.body.references)
