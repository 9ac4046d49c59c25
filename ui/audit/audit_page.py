"""The page of the activity log."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.plain_text import comparable
from ui import words
from ui.dates import moment_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.fields.clearable_line import ClearableLine
from ui.design.fields.field import Field
from ui.design.layout.layouts import hide_unless, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.unfolding import Turns
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.reading import mark_reading
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Phrase, Translated


@dataclass(frozen=True)
class AuditRow:
    """One entry of the activity log.

    Attributes:
        instant: When it happened.
        person_name: Who did it.
        action: Code of the action.
    """

    instant: datetime
    person_name: str
    action: str


class AuditPage(Translated):
    """The activity log, with a filter; it names no client.

    Args:
        everyone: Whether to show everyone's entries or only the person's own.
        parent: Its parent, if any.

    Signals:
        sheet_requested: Print the weekly sheet.
        export_requested(Path): Save the list as a file.
        check_requested(str): Compare the code of a weekly sheet.
    """

    sheet_requested = Signal()
    export_requested = Signal(Path)
    check_requested = Signal(str)

    def __init__(self, everyone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_page")
        self._everyone = everyone
        self._rows: list[AuditRow] = []
        self._texts: list[str] = []
        self._reading: Turns | None = None
        self._header = PageHeader("")
        self._filter = ClearableLine()
        self._filter.setObjectName("filter_actions")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("actions")
        self._sheet, self._export = plain_button(""), plain_button("")
        self._sheet.setObjectName("weekly_sheet")
        self._export.setObjectName("save_actions")
        self._code, self._check = QLineEdit(), plain_button("")
        mark_reading(self._filter, self._code)
        self._code.setObjectName("head_code")
        self._check.setObjectName("check_code")
        self._code_field, self._message = Field("", self._code), InlineMessage()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._filter)
        self.retranslate()

    def _build_layout(self) -> None:
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._filter)
        layout.addWidget(self._table, 1)
        layout.addLayout(row(self._sheet, self._export, None))
        layout.addWidget(self._code_field)
        layout.addWidget(self._message)
        layout.addLayout(row(self._check, None))
        hide_unless(self._everyone, self._sheet)
        hide_unless(self._everyone, self._export)

    def _connect_signals(self) -> None:
        self._filter.textChanged.connect(self._show_rows)
        self._sheet.clicked.connect(self.sheet_requested)
        self._export.clicked.connect(self._on_export_clicked)
        self._check.clicked.connect(self._on_check_clicked)
        self._code.returnPressed.connect(self._on_check_clicked)

    def _on_export_clicked(self) -> None:
        path = file_to_write(
            self, self.tr("Save the activity log"), "actions.csv", "CSV (*.csv)", Guard.OPEN
        )
        if path:
            self.export_requested.emit(path)

    def _on_check_clicked(self) -> None:
        typed = self._code.text().strip()
        self._code_field.set_error(None if typed else (lambda: self.tr("Please type the code.")))
        if typed:
            self.check_requested.emit(typed)

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show the result of comparing a code."""
        self._message.show_message(kind, text)

    def show_entries(self, rows: Sequence[AuditRow]) -> None:
        """Show the entries, newest first."""
        self._rows = list(rows)
        self._texts.clear()
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = comparable(self._filter.text().strip())
        if not wanted:
            self._table.set_rows(self._rows)
        elif len(self._texts) == len(self._rows):
            pairs = zip(self._rows, self._texts, strict=True)
            self._table.set_rows([each for each, text in pairs if wanted in text])
        elif self._reading is None:
            self._reading = Turns(self, self._read())

    def _read(self) -> Iterator[None]:
        """Read what is searched in turns of the window, then show what was asked for last."""
        while len(self._texts) < len(self._rows):
            self._texts.append(_searched(self._rows[len(self._texts)]))
            yield
        self._reading = None
        self._show_rows()

    def _columns(self) -> list[Column[AuditRow]]:
        return [
            Column(
                self.tr("When"),
                _day,
                sort_key=lambda each: each.instant,
            ),
            Column(self.tr("Who"), lambda each: each.person_name or "–"),
            Column(self.tr("What"), lambda each: words.kind_of_action(each.action), wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        subtitle = (
            self.tr("Everyone's actions, without a client in them.")
            if self._everyone
            else self.tr("Your own actions, as the office keeps them.")
        )
        self._header.set_texts(self.tr("Activity log"), subtitle)
        self._filter.setPlaceholderText(self.tr("Filter by day, person or action"))
        self._filter.setAccessibleName(self.tr("Filter by day, person or action"))
        set_button_text(self._sheet, self.tr("Print the weekly sheet…"))
        set_button_text(self._export, self.tr("Save as a file…"))
        set_button_text(self._check, self.tr("Compare"))
        self._code_field.set_texts(
            self.tr("Code on a weekly sheet"),
            self.tr("It shows whether older files were put in place of the office's own."),
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Activity log"))
        self._texts.clear()


def _day(each: AuditRow) -> str:
    return moment_text(each.instant)


def _searched(each: AuditRow) -> str:
    return comparable(f"{_day(each)} {each.person_name} {words.kind_of_action(each.action)}")
