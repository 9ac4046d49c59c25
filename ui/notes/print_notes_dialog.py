"""Asks which notes are to be printed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from counsel_desk import PRODUCT
from counsel_desk.domain.notes.note import Note
from counsel_desk.domain.records import Filed
from ui.dates import day_text
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.styling import label

_LINES, _LETTERS = 5, 64
_RECORD = Qt.ItemDataRole.UserRole


class PrintNotesDialog(QDialog):
    """A list of days to tick, a span of days that ticks them, and all.

    Args:
        notes: The client's signed notes.
        ticked: Record id of the note that is ticked at first; may be empty.
        parent: The window it belongs to.

    Signals:
        print_requested(list): Print these notes, by record id.
    """

    print_requested = Signal(list)

    def __init__(
        self, notes: Sequence[Filed[Note]], ticked: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("print_notes_dialog")
        self.setWindowTitle(PRODUCT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._notes = list(notes)
        self._list = QListWidget()
        self._list.setObjectName("notes_to_print")
        for filed in self._notes:
            item = QListWidgetItem()
            item.setData(_RECORD, filed.record)
            item.setCheckState(_check(filed.record == ticked))
            self._list.addItem(item)
        self._first, self._last = DayEdit(), DayEdit()
        self._first.setObjectName("print_from")
        self._last.setObjectName("print_to")
        self._all, self._cancel = quiet_button(""), plain_button("")
        self._print = primary_button("")
        for name, button in (
            ("print_all_notes", self._all),
            ("cancel_print", self._cancel),
            ("print_chosen_notes", self._print),
        ):
            button.setObjectName(name)
        self._build()
        self._connect_signals()
        self._retranslate()
        self._list.setFocus()

    def _build(self) -> None:
        self._first_field, self._last_field = Field("", self._first), Field("", self._last)
        self._heading, self._hint = label("", "heading"), label("", "muted")
        span = row(self._first_field, self._last_field, None, Field("", self._all))
        layout = QVBoxLayout(self)
        layout.addLayout(column(self._heading, self._hint, self._list, span))
        layout.addLayout(row(None, self._cancel, self._print))
        line = self.fontMetrics().height()
        self._list.setMinimumHeight(_LINES * line)
        self.resize(_LETTERS * self.fontMetrics().averageCharWidth(), 0)

    def _retranslate(self) -> None:
        self._first_field.set_texts(self.tr("From"))
        self._last_field.set_texts(self.tr("To"))
        self._list.setAccessibleName(self.tr("Notes to print"))
        set_button_text(self._all, self.tr("Choose all"))
        set_button_text(self._cancel, self.tr("Cancel"))
        self._heading.setText(self.tr("Which notes should be printed?"))
        self._hint.setText(self.tr("Tick the days, or enter a span of days."))
        for place, filed in enumerate(self._notes):
            self._list.item(place).setText(day_text(filed.body.held))
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect_signals(self) -> None:
        self._list.itemChanged.connect(self._count)
        self._first.value_changed.connect(self._on_span_changed)
        self._last.value_changed.connect(self._on_span_changed)
        self._all.clicked.connect(lambda: self._tick(self._notes))
        self._cancel.clicked.connect(self.reject)
        self._print.clicked.connect(self._on_print_clicked)

    def _on_span_changed(self) -> None:
        first, last = self._first.value(), self._last.value()
        if first is None and last is None:
            return
        self._tick(
            [
                filed
                for filed in self._notes
                if (first is None or filed.body.held >= first)
                and (last is None or filed.body.held <= last)
            ]
        )

    def _tick(self, chosen: Sequence[Filed[Note]]) -> None:
        wanted = {filed.record for filed in chosen}
        for place in range(self._list.count()):
            item = self._list.item(place)
            item.setCheckState(_check(item.data(_RECORD) in wanted))

    def _chosen(self) -> list[str]:
        items = (self._list.item(place) for place in range(self._list.count()))
        ticked = Qt.CheckState.Checked
        return [str(item.data(_RECORD)) for item in items if item.checkState() == ticked]

    def _count(self) -> None:
        count = len(self._chosen())
        said = self.tr("Preview the chosen notes ({count})…").format(count=count)
        set_button_text(self._print, said)
        self._print.setEnabled(count > 0)
        self._print.setDefault(True)

    def _on_print_clicked(self) -> None:
        chosen = self._chosen()
        self.accept()
        self.print_requested.emit(chosen)


def _check(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
