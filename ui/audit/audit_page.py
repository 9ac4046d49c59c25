"""Who did what and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from ui import words
from ui.design.data_table import DataTable
from ui.design.layouts import page_layout
from ui.design.page_header import PageHeader
from ui.design.rows_table_model import Column
from ui.design.translated import Translated


@dataclass(frozen=True)
class AuditRow:
    """One action.

    Attributes:
        instant: When.
        person_name: Who.
        action: Its code.
    """

    instant: datetime
    person_name: str
    action: str


class AuditPage(Translated):
    """The audit trail, to be looked through; no client is in it.

    Args:
        everyone: Whether it is everyone's trail, or one's own.
        parent: Its parent, if any.
    """

    def __init__(self, everyone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_page")
        self._everyone = everyone
        self._rows: list[AuditRow] = []
        self._header = PageHeader("")
        self._filter = QLineEdit()
        self._filter.setObjectName("filter_actions")
        self._filter.setClearButtonEnabled(True)
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("actions")
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._filter)
        layout.addWidget(self._table, 1)
        self._filter.textChanged.connect(self._show_rows)
        self.setFocusProxy(self._filter)
        self.retranslate()

    def show_entries(self, rows: Sequence[AuditRow]) -> None:
        """Show the trail, newest first."""
        self._rows = list(rows)
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = self._filter.text().strip().casefold()
        self._table.set_rows([each for each in self._rows if wanted in _searched(each)])

    def _columns(self) -> list[Column[AuditRow]]:
        return [
            Column(
                self.tr("When"),
                lambda each: f"{each.instant.astimezone():%d-%m-%Y %H:%M}",
                sort_key=lambda each: each.instant,
            ),
            Column(self.tr("Who"), lambda each: each.person_name or "–"),
            Column(self.tr("What"), lambda each: words.kind_of_action(each.action)),
        ]

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        subtitle = (
            self.tr("Everyone's actions, without a client in them.")
            if self._everyone
            else self.tr("Your own actions, as the office keeps them.")
        )
        self._header.set_texts(self.tr("Actions"), subtitle)
        self._filter.setPlaceholderText(self.tr("Filter by person or action"))
        self._filter.setAccessibleName(self.tr("Filter by person or action"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Actions"))


def _searched(each: AuditRow) -> str:
    return f"{each.person_name} {words.kind_of_action(each.action)}".casefold()
