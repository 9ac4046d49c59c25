"""A card to make a copy of a client's record."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.records import Kind
from counsel_desk.domain.rights.rights import Form, Withheld, Withholding
from counsel_desk.services.record_copy.record_copy import Choice
from counsel_desk.services.record_copy.record_parts import Part
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.typed import Content, Typed
from ui.design.layout.layouts import column, row
from ui.design.layout.prose import prose
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.sheets.held_back_message import HeldBackMessage


class CopyCard(Translated):
    """Lists every part of the record; each may be left out of the copy with a reason.

    Attributes:
        typed: Tracks the parts to leave out of the next copy.

    Signals:
        sheet_requested(tuple[Withheld]): Show a copy to read, without these parts.
        file_requested(Path, tuple[Withheld]): Save a copy as FHIR, without these parts.
    """

    sheet_requested = Signal(object)
    file_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._withheld: dict[str, Withheld] = {}
        self._what, self._last = label("", "muted"), label("", "muted")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("record_parts")
        self._why, self._reason = ChoiceBox(), QLineEdit()
        self._why.setObjectName("withhold_why")
        self._reason.setObjectName("withhold_reason")
        self._why_field, self._reason_field = Field("", self._why), Field("", self._reason)
        self._leave, self._put_in = plain_button(""), quiet_button("")
        self._leave.setObjectName("withhold")
        self._put_in.setObjectName("withhold_not")
        mark_recording(self._leave, self._put_in)
        self._show, self._save = primary_button(""), plain_button("")
        self._show.setObjectName("show_copy")
        self._save.setObjectName("save_copy_fhir")
        resumed, self._held_back = ResumedMessage(), HeldBackMessage()
        self.typed = Typed(self._read, self._put, resumed, self)
        self._card = Card()
        self._card.add(prose(self._what), resumed, self._table, self._why_field, self._reason_field)
        self._card.add(row(self._put_in, None, self._leave), self._last, self._held_back)
        self._card.add(row(self._save, self._show, None))
        self.setLayout(column(self._card))
        self._connect_signals()
        self.setFocusProxy(self._table)
        self.retranslate()

    def _connect_signals(self) -> None:
        self._leave.clicked.connect(self._on_leave_clicked)
        self._put_in.clicked.connect(self._on_put_in_clicked)
        self._show.clicked.connect(lambda: self.sheet_requested.emit(self._chosen()))
        self._save.clicked.connect(self._on_save_clicked)
        self._reason.textChanged.connect(lambda _text: self.typed.edited.emit())
        self._table.row_selected.connect(self._on_row_selected)

    def show_choice(self, choice: Choice) -> None:
        """Show the parts of the record; keep unsaved choices."""
        pending = self.typed.pending()
        self._parts = choice.parts
        if pending is None:
            self._withheld = {one.record: one for one in choice.withheld}
            self._reason.clear()
            self.typed.settle()
        self._held_back.setVisible(choice.held_back)
        last = choice.copies[0].body if choice.copies else None
        self._last.setVisible(last is not None)
        if last is not None:
            text = self.tr("The last copy was made on {day}, with {count} parts.")
            self._last.setText(text.format(day=day_text(last.made), count=last.parts))
        self._fill()

    def _fill(self) -> None:
        chosen = self._table.currentIndex().row()
        self._table.set_rows(self._parts)
        if 0 <= chosen < len(self._parts):
            self._table.selectRow(chosen)
        self._on_row_selected(self._table.selected())

    def _title(self, part: Part) -> str:
        """Return what the counsellor calls a part; its own title speaks to the client."""
        return self.tr("The client's details") if part.kind is Kind.CLIENT else part.title

    def _chosen(self) -> tuple[Withheld, ...]:
        return tuple(self._withheld.values())

    def _on_row_selected(self, part: Part | None) -> None:
        left_out = part is not None and part.record in self._withheld
        self._leave.setEnabled(part is not None)
        self._put_in.setEnabled(left_out)
        if part is not None and left_out:
            one = self._withheld[part.record]
            self._why.setCurrentIndex(self._why.findData(one.why))
            self._reason.setText(one.reason)

    def _on_leave_clicked(self) -> None:
        part, reason = self._table.selected(), self._reason.text().strip()
        if part is None:
            return
        if not reason:
            self._reason_field.set_error(
                lambda: self.tr("Please write why; the client is told the reason.")
            )
            self._reason.setFocus()
            return
        self._reason_field.set_error(None)
        why = Withholding(self._why.currentData())
        self._withheld[part.record] = Withheld(part.record, why, reason)
        self._reason.clear()
        self.typed.edited.emit()
        self._fill()

    def _on_put_in_clicked(self) -> None:
        part = self._table.selected()
        if part is not None:
            self._withheld.pop(part.record, None)
            self._reason.clear()
            self.typed.edited.emit()
            self._fill()

    def _on_save_clicked(self) -> None:
        title = self.tr("Where to save the copy")
        path = file_to_write(self, title, f"copy.{Form.FHIR}.json", "JSON (*.json)", Guard.OPEN)
        if isinstance(path, Path):
            self.file_requested.emit(path, self._chosen())

    def _read(self) -> Content:
        return {
            "reason": self._reason.text(),
            "withheld": [[one.record, one.why.value, one.reason] for one in self._chosen()],
        }

    def _put(self, content: Content) -> None:
        withheld = [Withheld(one[0], Withholding(one[1]), one[2]) for one in content["withheld"]]
        self._withheld = {one.record: one for one in withheld}
        self._reason.setText(content["reason"])
        self._fill()

    def _columns(self) -> list[Column[Part]]:
        return [
            Column(self.tr("Day"), lambda part: day_text(part.day), sort_key=lambda part: part.day),
            Column(self.tr("What"), self._title, wide=True),
            Column(self.tr("In the copy"), self._say_state),
        ]

    def _say_state(self, part: Part) -> str:
        if part.record not in self._withheld:
            return self.tr("Yes")
        one = self._withheld[part.record]
        return self.tr("Left out: {reason}").format(reason=one.reason)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("A copy of the record"))
        self._what.setText(
            self.tr(
                "The client may have a copy, in their language. Process notes and what was "
                "written about others are never in it. A part may be left out only if it tells of "
                "another person or could cause serious harm; the copy says so with the reason, "
                "and whom they can ask to look again."
            )
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("The parts of the record"))
        place = max(self._why.currentIndex(), 0)
        self._why.clear()
        for each in Withholding:
            self._why.addItem(words.withholding(each), each)
        self._why.setCurrentIndex(place)
        self._why_field.set_texts(self.tr("Why the chosen part is left out"))
        self._reason_field.set_texts(
            self.tr("The reason, in words for the client"),
            self.tr("It is printed in the copy, so it must not tell what is left out."),
        )
        set_button_text(self._leave, self.tr("Leave this part out"))
        set_button_text(self._put_in, self.tr("Put it back in"))
        set_button_text(self._show, self.tr("Show the copy"))
        set_button_text(self._save, self.tr("Save for other programs (FHIR)…"))
