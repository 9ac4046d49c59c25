"""Fields to fill in, with a button that saves and one that leaves everything as it was."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import Content, Typed, connect_editor, put_into_editors, read_editors
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, foot
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated

Codes = Mapping[str, Callable[[str], str]]
"""By the name of a box of choices, how its codes are said."""
_LINES = 3


class PlainForm(Translated):
    """A form of plain editors; heirs say its words and what its values make.

    Args:
        name: Its object name; those of its editors and buttons follow from it.
        editors: By name.
        rows: Names of editors, those that stand beside each other in one row.
        codes: How the codes of boxes of choices are said.
        parent: Its parent, if any.

    Attributes:
        typed: What is typed and not saved.
        foot: The buttons; they may stand below an area that scrolls.

    Signals:
        submitted(object): It is to be kept: what `details` made of it.
        cancelled: It is not.
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
        self.foot = foot(self._cancel, None, self._save)
        resumed = ResumedMessage()
        self.setLayout(self._laid_out(resumed, rows))
        self.typed = Typed(self._read, self._put, resumed, self)
        for editor in self._editors.values():
            connect_editor(editor, self.typed)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)
        self.setFocusProxy(self._editors[rows[0][0]])

    def _laid_out(self, resumed: QWidget, rows: Sequence[Sequence[str]]) -> QVBoxLayout:
        laid = column(self._heading, resumed, self._note)
        for names in rows:
            fields = [self._fields[name] for name in names]
            laid.addWidget(fields[0] if len(fields) == 1 else FittingRow(*fields))
        laid.addWidget(self.foot)
        return laid

    def begin(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> None:
        """Show values that are to be changed, or those that a new entry begins with.

        Args:
            ids: What `details` needs to know beside what is typed.
            values: Days, texts and codes, by the names of the editors; others are emptied.
        """
        said = {name: _text(values.get(name)) for name in self._editors}
        self._put({"ids": dict(ids), **said})
        self.typed.settle()
        self.setFocus()

    def offer(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices in a box; what was chosen stays so where it is still offered.

        Args:
            name: Of the box.
            choices: Codes with what is shown for them.
        """
        box = self._box(name)
        before = self.chosen(name)
        box.blockSignals(True)
        box.clear()
        for code, text in choices:
            box.addItem(text, code)
        box.setCurrentIndex(max(0, box.findData(before)))
        box.blockSignals(False)

    def chosen(self, name: str) -> str:
        """Return the code that is chosen in a box."""
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
        self._say_heading()

    def _on_save_clicked(self) -> None:
        said = {name: self._amiss(name, editor) for name, editor in self._editors.items()}
        for name, text in said.items():
            self._fields[name].set_error(text)
        wrong = [name for name, text in said.items() if text]
        if wrong:
            self._editors[wrong[0]].setFocus()
            return
        values: dict[str, Any] = read_editors(self._editors)
        for name, editor in self._editors.items():
            if isinstance(editor, DayEdit):
                values[name] = editor.value()
        self.submitted.emit(self.details(self._ids, values))

    def _amiss(self, name: str, editor: QWidget) -> str | None:
        if isinstance(editor, DayEdit) and not editor.is_valid():
            return self.tr("Please write the day as day-month-year.")
        empty = not str(read_editors({name: editor})[name] or "").strip()
        return self.missing().get(name) if empty else None

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> object:
        """Return what was typed as a value of the domain.

        Args:
            ids: As `begin` was given them.
            values: By the names of the editors: days, texts and codes.
        """
        raise NotImplementedError

    def missing(self) -> Mapping[str, str]:
        """Return what is said below editors that may not be left empty, by their names."""
        return {}

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return label and help of every editor, by its name."""
        raise NotImplementedError

    def heading(self, ids: Mapping[str, str]) -> str:
        """Return the heading of the form."""
        raise NotImplementedError

    def note(self) -> str:
        """Return what is said above the fields; may be empty."""
        return ""

    def submit_text(self) -> str:
        """Return what the button says that keeps what was typed."""
        return self.tr("Save")

    def _say_heading(self) -> None:
        self._heading.setText(self.heading(self._ids))

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._say_heading()
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


def codes_box(codes: Sequence[str]) -> QComboBox:
    """Return a box that offers codes; the form says them."""
    box = QComboBox()
    for code in codes:
        box.addItem("", str(code))
    return box


def lines_edit(lines: int = _LINES) -> QPlainTextEdit:
    """Return an editor for a few lines of text, which Tab leaves."""
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(lines * edit.fontMetrics().lineSpacing() + 24)
    return edit


def _text(value: Any) -> str:
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    return "" if value is None else str(value)
