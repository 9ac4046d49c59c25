"""The third step of moving in: what each row would become."""

from itertools import islice

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_desk.domain.moving_in.report import Choice, Line, Report
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.fields.hinted_tick import HintedTick
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.moving_in.moving_in_words import MOST_NAMED, first_of, not_taken, trouble_text


class ReportStep(Translated):
    """The rows with what would become of them, two ticks for the doubtful ones, and the button.

    Signals:
        move_in_requested(Choice): Move the rows in.
        back_requested: Change where the columns go.
    """

    move_in_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = Report(())
        self._taken: frozenset[int] = frozenset()
        self._names = False
        self._sum, self._others = label("", "body"), label("", "muted")
        self._only = QCheckBox()
        self._only.setObjectName("only_remarks")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("rows_to_move_in")
        self._row_text = label("", "body")
        self._row_text.setObjectName("row_remarks")
        self._unread, self._known = QCheckBox(), QCheckBox()
        self._unread_help, self._known_help = label("", "help"), label("", "help")
        self._unread.setObjectName("take_unread")
        self._known.setObjectName("take_known")
        self._back, self._go = plain_button(""), primary_button("")
        self._back.setObjectName("back_to_columns")
        self._go.setObjectName("move_in")
        self._unread_part = HintedTick(self._unread, self._unread_help)
        self._known_part = HintedTick(self._known, self._known_help)
        parts = (self._sum, self._others, self._only, self._table, self._row_text)
        ticks = self._unread_part, self._known_part
        self.setLayout(column(*parts, *ticks, row(self._back, self._go, None), spacing=SPACE_SMALL))
        self._connect_signals()
        self.setFocusProxy(self._table)
        self.retranslate()

    def _connect_signals(self) -> None:
        self._only.toggled.connect(lambda _on: self._show_rows())
        for each in (self._unread, self._known):
            each.toggled.connect(lambda _on: self._show_rows())
        self._table.row_selected.connect(self._show_row)
        self._back.clicked.connect(self.back_requested)
        self._go.clicked.connect(lambda: self.move_in_requested.emit(self._choice()))

    def show_report(self, report: Report) -> None:
        """Show what a dry run found."""
        self._report = report
        doubtful = any(_doubtful(line) for line in report.lines)
        for tick, on in ((self._unread, False), (self._known, False), (self._only, doubtful)):
            with QSignalBlocker(tick):
                tick.setChecked(on)
        self._only.setVisible(doubtful)
        self._unread_part.setVisible(any(line.entry.remarks for line in report.lines))
        self._known_part.setVisible(any(line.known for line in report.lines))
        self.retranslate()

    def cover_names(self, covered: bool) -> None:
        """Cover the names and what stands in the cells, or show them."""
        self._names = not covered
        self._table.set_columns(self._columns())
        self._show_rows()

    def _choice(self) -> Choice:
        return Choice(self._unread.isChecked(), self._known.isChecked())

    def _show_rows(self) -> None:
        only = self._only.isChecked()
        self._taken = frozenset(line.entry.number for line in self._report.taken(self._choice()))
        self._show_row(None)
        self._table.set_rows([one for one in self._report.lines if not only or _doubtful(one)])
        taken = len(self._taken)
        text = self.tr("Rows that become files: {taken} of {rows}. Left out: {left}.")
        rows = len(self._report.lines)
        self._sum.setText(text.format(taken=taken, rows=rows, left=rows - taken))
        set_button_text(self._go, self.tr("Import {count}").format(count=taken))
        self._go.setEnabled(taken > 0)

    def _show_row(self, line: Line | None) -> None:
        """Show below the table, as it may be cut off there, what is to be looked at in a row."""
        said = self._remarks(line) if line is not None else ""
        text = self.tr("Row {number}: {remarks}")
        number = line.entry.number if line is not None else 0
        self._row_text.setText(text.format(number=number, remarks=said) if said else "")
        self._row_text.setVisible(bool(said))

    def _columns(self) -> list[Column[Line]]:
        shown: list[Column[Line]] = [
            Column(
                self.tr("Row"),
                lambda line: str(line.entry.number),
                sort_key=lambda line: line.entry.number,
            ),
            Column(self.tr("Becomes"), self._becomes),
            Column(self.tr("What to look at"), self._remarks, wide=True),
        ]
        if self._names:
            shown.insert(1, Column(self.tr("Name"), lambda line: line.entry.client.name or "–"))
        return shown

    def _becomes(self, line: Line) -> str:
        if line.entry.number not in self._taken:
            return self.tr("Left out")
        return self.tr("A closed file") if line.entry.client.closed else self.tr("A file")

    def _remarks(self, line: Line) -> str:
        noted = dict.fromkeys((*line.entry.remarks, *line.entry.notes))
        said = [self._said(trouble_text(each), each.said) for each in islice(noted, MOST_NAMED)]
        if line.like:
            text = self.tr("May already have a file: {codes}")
            said.append(text.format(codes=first_of(line.like)))
        if line.again:
            text = self.tr("May be the person of row {number}")
            said.append(text.format(number=line.again[0]))
        return " · ".join(said)

    def _said(self, text: str, cell: str) -> str:
        return f"{text} – {cell}" if cell and self._names else text

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._others.setText(
            not_taken(self._report.above, self._report.hidden, self._report.others)
        )
        self._others.setVisible(bool(self._others.text()))
        self._only.setText(self.tr("Only rows with something to look at"))
        self._unread.setText(self.tr("Include rows with something unreadable"))
        self._unread_help.setText(
            self.tr("What cannot be read is kept as text with the client's particulars.")
        )
        self._known.setText(self.tr("Include possible duplicates"))
        self._known_help.setText(
            self.tr("People who may already have a file, or are in the list twice.")
        )
        for each in (self._only, self._unread, self._known):
            each.setAccessibleName(each.text())
        self._table.setAccessibleName(self.tr("Rows of the list"))
        self._table.set_columns(self._columns())
        set_button_text(self._back, self.tr("Back to the columns"))
        self._show_rows()


def _doubtful(line: Line) -> bool:
    return bool(line.entry.remarks or line.entry.notes or line.known)
