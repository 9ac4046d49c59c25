"""The report for the committee, and the figures of other offices."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_desk.services.caseload.office_figures import FIGURES_FILE, Brought
from counsel_desk.services.caseload.report import Report
from ui.caseload import figure_texts
from ui.dates import day_text
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.layout.flow import Flow
from ui.design.layout.layouts import column
from ui.design.layout.prose import prose
from ui.design.messages.file_dialog import Guard, file_to_read, file_to_write
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label, restyle
from ui.design.translated import Translated

_TABLE = "report.csv"


class ReportTab(Translated):
    """What the report would say in short, and how it leaves.

    Signals:
        sheet_requested(bool): Print the report; true for all offices.
        table_requested(Path, bool): Save it as a table.
        save_requested(Path): Save this office's figures for another office.
        read_requested(Path): Read another office's figures.
        agreed: The words of the other office were compared.
    """

    sheet_requested = Signal(bool)
    table_requested = Signal(object, bool)
    save_requested = Signal(object)
    read_requested = Signal(object)
    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._own: Report | None = None
        self._brought: Brought | None = None
        self._all = QCheckBox()
        self._all.setObjectName("all_offices")
        self._what, self._short = label("", "muted"), label("", "body")
        self._short.setObjectName("report_in_short")
        self._sheet, self._table = primary_button(""), plain_button("")
        self._save, self._read = plain_button(""), plain_button("")
        self._agree, self._decline = primary_button(""), plain_button("")
        names = ("report_sheet", "report_table", "save_figures", "read_figures", "agree_words")
        buttons = (self._sheet, self._table, self._save, self._read, self._agree)
        for button, name in zip(buttons, names, strict=True):
            button.setObjectName(name)
        self._decline.setObjectName("decline_words")
        self._others, self._explained = label("", "body"), label("", "muted")
        self._others.setObjectName("other_offices")
        self._compare, self._words = label("", "body"), label("", "body")
        self._words.setObjectName("other_words")
        self._card, self._office, self._ask = Card(), Card(), Card()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._card.add(prose(self._what), self._short, self._all, _flow(self._sheet, self._table))
        self._office.add(self._explained, self._others, _flow(self._save, self._read))
        self._ask.add(self._compare, self._words, _flow(self._agree, self._decline))
        self._ask.hide()
        mark_recording(self._agree)
        ask_with(self._words, self._ask)
        layout = column(self._card, self._office, self._ask)
        layout.addStretch(1)
        self.setLayout(layout)
        self._sheet.clicked.connect(lambda: self.sheet_requested.emit(self._all.isChecked()))
        self._table.clicked.connect(self._on_table_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._read.clicked.connect(self._on_read_clicked)
        self._agree.clicked.connect(self.agreed)
        self._decline.clicked.connect(self.forget)
        self._all.toggled.connect(lambda _all: self._show_short())

    def show_report(self, report: Report, own: Report) -> None:
        """Show what the report over all offices would say, and that of this office."""
        self._report, self._own = report, own
        self._all.setEnabled(len(report.offices) > 1)
        self.retranslate()

    def ask(self, brought: Brought) -> None:
        """Ask whether the words of another office are the right ones."""
        self._brought = brought
        self._ask.show()
        self.retranslate()
        self._ask.setFocus()

    def forget(self) -> None:
        """Ask no more."""
        self._brought = None
        self._ask.hide()
        self._read.setFocus()

    @property
    def brought(self) -> Brought | None:
        """The figures that wait for their words to be compared."""
        return self._brought

    def _on_table_clicked(self) -> None:
        kinds = self.tr("Tables (*.csv)")
        title = self.tr("Save the report as a table")
        path = file_to_write(self, title, _TABLE, kinds, Guard.HARMLESS)
        if path:
            self.table_requested.emit(path, self._all.isChecked())

    def _on_save_clicked(self) -> None:
        title, kinds = self.tr("Save this office's figures"), self.tr("Figures (*.cdf)")
        path = file_to_write(self, title, FIGURES_FILE, kinds, Guard.HARMLESS)
        if path:
            self.save_requested.emit(path)

    def _on_read_clicked(self) -> None:
        title, kinds = self.tr("Bring in another office's figures"), self.tr("Figures (*.cdf)")
        path: Path | None = file_to_read(self, title, kinds)
        if path:
            self.read_requested.emit(path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Report for the committee"))
        self._what.setText(
            self.tr(
                "People served, sessions, change in questionnaires, answers of the offices that "
                "were asked, and what people said of the service. It has nothing in it that may "
                "not be shown to everybody."
            )
        )
        self._all.setText(self.tr("With the figures of the other offices"))
        set_button_text(self._sheet, self.tr("Print the report…"))
        set_button_text(self._table, self.tr("Save as a table…"))
        self._office.set_title(self.tr("Other offices"))
        self._explained.setText(
            self.tr(
                "An office's figures travel in a file that its supervisor signs. What is here "
                "already, is older or contradicts what came before is not taken in."
            )
        )
        set_button_text(self._save, self.tr("Save this office's figures…"))
        set_button_text(self._read, self.tr("Bring in another office's figures…"))
        self._ask.set_title(self.tr("Compare these words"))
        set_button_text(self._agree, self.tr("The words are the same"))
        set_button_text(self._decline, self.tr("Do not take it in"))
        self._show_short()
        self._show_words()

    def _show_short(self) -> None:
        report = self._report if self._all.isChecked() else self._own
        # With nothing of any month in it, nobody is invited to print it.
        restyle(self._sheet, kind="primary" if report is not None and report.newest else "plain")
        if report is None or not report.newest:
            self._short.setText(self.tr("No month can be shown yet."))
        elif report is self._own:
            text = self.tr("At the end of {month}: {people} people.")
            self._short.setText(text.format(month=_month(report), people=_people(report)))
        else:
            text = self.tr("At the end of {month}: {people} people in {count} offices.")
            count = len(report.offices)
            said = text.format(month=_month(report), people=_people(report), count=count)
            self._short.setText(said)
        text = self.tr("{name}, figures of {day}")
        others = self._report.offices[1:] if self._report else ()
        lines = [text.format(name=name, day=day_text(day)) for name, day in others]
        self._others.setText("\n".join(lines) or self.tr("No other office's figures are here."))

    def _show_words(self) -> None:
        if self._brought is None:
            return
        text = self.tr(
            "Figures of {office}, of {day}. Ask a person whom you know there, by telephone for "
            "instance, for the words that identify their office; they see them under “Other "
            "laptops”. Take the figures in only if every word is the same."
        )
        figures = self._brought.figures
        self._compare.setText(text.format(office=figures.name, day=day_text(figures.day)))
        self._words.setText(self._brought.words)


def _month(report: Report) -> str:
    return f"{report.newest[5:7]}-{report.newest[:4]}"


def _people(report: Report) -> str:
    return figure_texts.total(report.months[report.newest].people)


def _flow(*buttons: QWidget) -> Flow:
    flow = Flow()
    for button in buttons:
        flow.add(button)
    return flow
