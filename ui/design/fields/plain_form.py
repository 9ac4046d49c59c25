"""A form of plain editors with a save and a cancel button."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import Content, Typed, connect_editor, put_into_editors, read_editors
from ui.design.fields.year_edit import YearEdit
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, foot
from ui.design.layout.prose import prose
from ui.design.messages.floating_message import clear_messages
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated

Codes = Mapping[str, Callable[[str], str]]
"""For each combo box, by name: a function that returns the text of a code."""


class PlainForm(Translated):
    """A form of plain editors; subclasses provide its texts and build a value from its input.

    Args:
        name: Its object name; those of its editors and buttons derive from it.
        editors: The editors by name.
        rows: The names of the editors, grouped into rows.
        codes: How the codes of combo boxes are shown.
        parent: Its parent, if any.

    Attributes:
        typed: Tracks the unsaved input.
        foot: The buttons; a page may put them below a scroll area.

    Signals:
        submitted(object): The input is to be saved; carries what `details` returned.
        cancelled: The input is to be dropped.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        name: str,
        editors: Mapping[str, QWidget],
        rows: Sequence[Sequence[str]],
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_form")
        self._ids: dict[str, str] = {}
        self._editors, self._codes = dict(editors), codes
        self._fields: dict[str, Field] = {}
        for each, editor in self._editors.items():
            editor.setObjectName(f"{name}_{each}")
            self._fields[each] = Field("", editor)
        self._heading, self._note = label("", "heading"), label("", "muted")
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName(f"save_{name}")
        self._cancel.setObjectName(f"cancel_{name}")
        self.foot = foot(self._cancel, self._save)
        resumed = ResumedMessage()
        self.setLayout(self._make_layout(resumed, rows))
        self.typed = Typed(self._read, self._put, resumed, self)
        for editor in self._editors.values():
            connect_editor(editor, self.typed)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self.setFocusProxy(self._editors[rows[0][0]])

    def _make_layout(self, resumed: QWidget, rows: Sequence[Sequence[str]]) -> QVBoxLayout:
        layout = column(self._heading, resumed, prose(self._note))
        for names in rows:
            fields = [self._fields[name] for name in names]
            layout.addWidget(fields[0] if len(fields) == 1 else FittingRow(*fields))
        layout.addWidget(self.foot)
        return layout

    def add_below(self, name: str, line: QWidget) -> None:
        """Add a line below an editor."""
        self._fields[name].add_below(line)

    def begin(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> None:
        """Show the values to edit, or the defaults of a new entry.

        Args:
            ids: What `details` needs besides the input.
            values: Days, texts and codes by editor name; other editors are emptied.
        """
        texts = {name: _text(values.get(name)) for name in self._editors}
        self._put({"ids": dict(ids), **texts})
        self.typed.settle()
        self.setFocus()

    def offer(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices in a combo box; the current one stays if it is still offered.

        Args:
            name: The name of the box.
            choices: Pairs of code and text.
        """
        box = self._box(name)
        before = self.chosen(name)
        box.blockSignals(True)
        box.clear()
        for code, text in choices:
            box.addItem(text, code)
        kept = box.findData(before)
        box.setCurrentIndex(kept if isinstance(box, ChoiceBox) and box.asks else max(0, kept))
        box.blockSignals(False)

    def chosen(self, name: str) -> str:
        """Return the code chosen in a combo box."""
        return str(self._box(name).currentData() or "")

    def _box(self, name: str) -> QComboBox:
        box = self._editors[name]
        if not isinstance(box, QComboBox):
            raise TypeError(name)
        return box

    def _read(self) -> Content:
        return {"ids": dict(self._ids), **read_editors(self._editors)}

    def _put(self, content: Content) -> None:
        self._ids = dict(content["ids"])
        put_into_editors(self._editors, content)
        for field in self._fields.values():
            field.set_error(None)
        self._update_heading()

    def _on_cancel_clicked(self) -> None:
        clear_messages(self)
        self.cancelled.emit()

    def _on_save_clicked(self) -> None:
        wrong = [name for name in self._editors if self._error(name)]
        for name, field in self._fields.items():
            field.set_error(partial(self._error, name) if name in wrong else None)
        if wrong:
            self._editors[wrong[0]].setFocus()
            return
        values: dict[str, Any] = read_editors(self._editors)
        for name, editor in self._editors.items():
            if isinstance(editor, DayEdit):
                values[name] = editor.value()
        self.submitted.emit(self.details(self._ids, values))

    def _error(self, name: str) -> str:
        editor = self._editors[name]
        if isinstance(editor, DayEdit | YearEdit) and not editor.is_valid():
            return editor.wanted()
        empty = not str(read_editors({name: editor})[name] or "").strip()
        return self.missing().get(name, "") if empty else ""

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> object:
        """Return the input as a value of the domain.

        Args:
            ids: As passed to `begin`.
            values: Days, texts and codes by editor name.
        """
        raise NotImplementedError

    def missing(self) -> Mapping[str, str]:
        """Return the error messages for required editors left empty, by editor name."""
        return {}

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of every editor, by name."""
        raise NotImplementedError

    def heading(self, ids: Mapping[str, str]) -> str:
        """Return the heading of the form."""
        raise NotImplementedError

    def note(self) -> str:
        """Return the text above the fields; may be empty."""
        return ""

    def submit_text(self) -> str:
        """Return the text of the save button."""
        return self.tr("Save")

    def _update_heading(self) -> None:
        self._heading.setText(self.heading(self._ids))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._update_heading()
        self._note.setText(self.note())
        self._note.setVisible(bool(self.note()))
        for name, (text, help_text) in self.texts().items():
            self._fields[name].set_texts(text, help_text)
        for name, say in self._codes.items():
            box = self._box(name)
            for place in range(box.count()):
                box.setItemText(place, say(box.itemData(place)))
        set_button_text(self._save, self.submit_text())
        set_button_text(self._cancel, self.tr("Cancel"))


def codes_box(codes: Sequence[str], *, asks: bool = False) -> QComboBox:
    """Return a combo box of codes; the form sets their texts.

    Args:
        codes: The codes.
        asks: Whether nothing is chosen by itself; the form says under `missing` what is wanted.
    """
    box = ChoiceBox()
    for code in codes:
        box.addItem("", str(code))
    if asks:
        box.leave_open()
        box.setCurrentIndex(-1)
    return box


def _text(value: Any) -> str:
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    return "" if value is None else str(value)
