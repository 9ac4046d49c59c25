"""Legal case references."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from counsel_desk.domain.casework import Case
from counsel_desk.domain.records import Filed
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.data_table import DataTable
from ui.design.empty_state import EmptyState
from ui.design.field import Field
from ui.design.inline_message import InlineMessage, Kind
from ui.design.layouts import page_layout, row
from ui.design.page_header import PageHeader
from ui.design.resumed_message import ResumedMessage
from ui.design.rows_table_model import Column
from ui.design.translated import Translated
from ui.design.typed import typed_editors


class CasesPage(Translated):
    """A reference and remarks for each case; nothing clinical belongs here.

    Attributes:
        typed: What is typed about a new case and not saved.

    Signals:
        add_requested(str, str): A reference and remarks.
    """

    add_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cases_page")
        self._header = PageHeader("")
        self._reference, self._remarks = QLineEdit(), QLineEdit()
        self._reference.setObjectName("case_reference")
        self._remarks.setObjectName("case_remarks")
        self._reference_field = Field("", self._reference)
        self._remarks_field = Field("", self._remarks)
        self._add = primary_button("")
        self._add.setObjectName("add_case")
        self._message = InlineMessage()
        editors = {"reference": self._reference, "remarks": self._remarks}
        resumed = ResumedMessage()
        self.typed = typed_editors(editors, resumed, self)
        self._card = Card()
        self._card.add(resumed, self._reference_field, self._remarks_field)
        self._card.add(self._message, row(None, self._add))
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("cases")
        self._empty = EmptyState("document", "")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._card)
        layout.addLayout(self._stack, 1)
        self._add.clicked.connect(self._on_add_clicked)
        self._reference.returnPressed.connect(self._on_add_clicked)
        self._remarks.returnPressed.connect(self._on_add_clicked)
        self.setFocusProxy(self._reference)
        self.retranslate()
        self.show_cases([])

    def show_cases(self, cases: Sequence[Filed[Case]]) -> None:
        """Show the cases."""
        self._table.set_rows(cases)
        self._stack.setCurrentIndex(0 if cases else 1)

    def clear_form(self) -> None:
        """Empty the form for the next case."""
        self._reference.clear()
        self._remarks.clear()
        self._message.clear()
        self.typed.settle()
        self._reference.setFocus()

    def show_message(self, text: str, kind: Kind) -> None:
        """Say something below the form."""
        self._message.show_message(kind, text)

    def _on_add_clicked(self) -> None:
        if not self._reference.text().strip():
            self._reference_field.set_error(self.tr("Please write the reference of the case."))
            self._reference.setFocus()
            return
        self._reference_field.set_error(None)
        self.add_requested.emit(self._reference.text().strip(), self._remarks.text().strip())

    def _columns(self) -> list[Column[Filed[Case]]]:
        return [
            Column(self.tr("Reference"), lambda filed: filed.body.reference),
            Column(
                self.tr("Entered on"),
                lambda filed: f"{filed.body.opened:%d-%m-%Y}",
                sort_key=lambda filed: filed.body.opened,
            ),
            Column(self.tr("Remarks"), lambda filed: filed.body.remarks),
        ]

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._header.set_texts(
            self.tr("Legal cases"), self.tr("References and dates that summaries stand beside.")
        )
        self._card.set_title(self.tr("A new case"))
        self._reference_field.set_texts(
            self.tr("Reference"), self.tr("Such as the number the court or the police gave it.")
        )
        self._remarks_field.set_texts(
            self.tr("Remarks"),
            self.tr("Dates and duties. Nothing about health or counselling belongs here."),
        )
        set_button_text(self._add, self.tr("Add the case"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Legal cases"))
        self._empty.set_texts(self.tr("No case is entered yet."))
