"""Changes a form: its items in a list, the chosen one beside it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_log.bodies import FormUse
from forms.designing.design import Design
from forms.designing.kinds import Kind, kind_of
from forms.model import Item
from ui import words as desk_words
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.flow import Flow
from ui.design.layout.layouts import column
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.question import Question
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.designer import words
from ui.designer.item_editor import ItemEditor

_NEW = (Kind.ONE, *(kind for kind in words.KINDS if kind not in {Kind.ONE, Kind.OTHER}))
_INDENT = "\u2003"
Row = tuple[int, Item | None]


class DesignView(Translated):
    """The items of a form and the tools to change them.

    Args:
        parent: Its parent, if any.

    Attributes:
        editor: Changes the chosen item.
        resumed: The message that an unfinished design was restored.
        question: Asks before the design is discarded.

    Signals:
        row_chosen(str): The item of this linkId is chosen; empty for the form itself.
        add_requested(Kind): Add an item of this kind after the chosen one.
        move_requested(int): Move the chosen item up or down.
        remove_requested, undo_requested, redo_requested: As they say.
        language_chosen(str): Wordings are written in this language.
        use_chosen(FormUse): The form is for this.
        preview_requested: Show the form as it will be, and what of it works.
        leave_requested: Discard the design.
    """

    row_chosen = Signal(str)
    add_requested = Signal(object)
    move_requested = Signal(int)
    remove_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    language_chosen = Signal(str)
    use_chosen = Signal(object)
    preview_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header, self.resumed, self.question = PageHeader(""), ResumedMessage(), Question()
        self._language, self._use, self._kind = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box, name in (
            (self._language, "design_language"),
            (self._use, "design_use"),
            (self._kind, "new_kind"),
        ):
            box.setObjectName(name)
        for use in words.USES:
            self._use.addItem("", use)
        for kind in _NEW:
            self._kind.addItem("", kind)
        self._language_field, self._use_field = Field("", self._language), Field("", self._use)
        self._make_buttons()
        self._table = DataTable([], "")
        self._table.setObjectName("items")
        self._table.setProperty("quotes", True)  # see ui/finders/texts.py
        self._table.setSortingEnabled(False)
        self.editor = ItemEditor()
        self._shown_rows: list[tuple[int, str, str, str]] = []
        self._last: tuple[Design, FormUse, str] | None = None
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._table)
        self.retranslate()

    def _make_buttons(self) -> None:
        self._add, self._up, self._down = plain_button(""), quiet_button(""), quiet_button("")
        self._remove, self._undo, self._redo = quiet_button(""), quiet_button(""), quiet_button("")
        self._preview, self._leave = primary_button(""), quiet_button("")
        for button, name in (
            (self._add, "add_item"),
            (self._up, "move_up"),
            (self._down, "move_down"),
            (self._remove, "remove_item"),
            (self._undo, "undo"),
            (self._redo, "redo"),
            (self._preview, "preview_form"),
            (self._leave, "leave_design"),
        ):
            button.setObjectName(name)

    def _build_layout(self) -> None:
        left = QWidget()
        steps = Flow()
        for button in (self._up, self._down, self._remove, self._undo, self._redo):
            steps.add(button)
        left_column = column(FittingRow(self._kind, self._add), steps, self._table)
        left_column.addStretch(1)
        left.setLayout(left_column)
        layout = column(self._header, self.resumed)
        layout.addWidget(FittingRow(self._language_field, self._use_field))
        layout.addWidget(SideBySide(left, self.editor, (1, 1)))
        layout.addWidget(self.question)
        layout.addWidget(FittingRow(self._leave, self._preview))
        layout.addStretch(1)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        self._table.row_selected.connect(self._on_row_selected)
        self._table.row_activated.connect(lambda _row: self.editor.setFocus())
        self._add.clicked.connect(lambda: self.add_requested.emit(Kind(self._kind.currentData())))
        self._up.clicked.connect(lambda: self.move_requested.emit(-1))
        self._down.clicked.connect(lambda: self.move_requested.emit(1))
        self._remove.clicked.connect(self.remove_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._language.activated.connect(
            lambda _place: self.language_chosen.emit(self._language.currentData())
        )
        self._use.activated.connect(
            lambda _place: self.use_chosen.emit(FormUse(self._use.currentData()))
        )
        self._preview.clicked.connect(self.preview_requested)
        self._leave.clicked.connect(self.leave_requested)
        keys = {"Alt+Up": self._up, "Alt+Down": self._down, "Alt+Insert": self._add}
        for key, button in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(button.click)

    def show_design(self, design: Design, use: FormUse, chosen: str) -> None:
        """Show a design as it is now.

        Args:
            design: The design.
            use: What the form is for.
            chosen: The linkId of the chosen item; empty for the form itself.
        """
        self._last = design, use, chosen
        rows: list[Row] = [(0, None), *design.outline()]
        self._show_rows(design, rows, chosen)
        item = next((one for _, one in rows if one is not None and one.link_id == chosen), None)
        self.editor.show_item(design, item)
        self._use.setCurrentIndex(self._use.findData(use))
        self._language.setCurrentIndex(self._language.findData(design.language))
        for button in (self._up, self._down, self._remove):
            button.setEnabled(item is not None)
        self._undo.setEnabled(design.can_undo)
        self._redo.setEnabled(design.can_redo)

    def _show_rows(self, design: Design, rows: list[Row], chosen: str) -> None:
        """Show the items, and put the cursor on the chosen one, without a word of it."""
        title = design.form.title_in(design.language)
        shown = [
            (
                level,
                item.link_id if item else "",
                words.line_of(item, design.language) if item else title,
                words.said(words.KINDS[kind_of(item.document)]) if item else self.tr("Form"),
            )
            for level, item in rows
        ]
        self._table.blockSignals(True)
        if shown != self._shown_rows:
            self._shown_rows = shown
            self._table.set_rows(shown)
        current = self._table.selected()
        if current is None or current[1] != chosen:
            self._table.select(lambda row: row[1] == chosen)
        self._table.blockSignals(False)

    def _on_row_selected(self, row: tuple[int, str, str, str] | None) -> None:
        if row is not None:
            self.row_chosen.emit(row[1])

    def set_languages(self, codes: list[str]) -> None:
        """Offer the languages that wordings can be written in; an empty one is the form's own."""
        self._language.clear()
        for code in codes:
            name = desk_words.language_name(code) if code else self.tr("As the form has it")
            self._language.addItem(name, code)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Design a form"),
            self.tr("It is saved as a draft while you work, and others see it once it is signed."),
        )
        self._language_field.set_texts(self.tr("Language"))
        self._use_field.set_texts(self.tr("What it is for"))
        for place, text in enumerate(words.USES.values()):
            self._use.setItemText(place, words.said(text))
        for place, kind in enumerate(_NEW):
            self._kind.setItemText(place, words.said(words.KINDS[kind]))
        self._kind.setAccessibleName(self.tr("Kind of the new question"))
        self._table.setAccessibleName(self.tr("Questions of the form"))
        self._table.set_columns(
            [
                Column(self.tr("Question"), lambda row: f"{_INDENT * row[0]}{row[2]}"),
                Column(self.tr("Kind"), lambda row: row[3]),
            ]
        )
        set_button_text(self._add, self.tr("Add"))
        set_button_text(self._up, self.tr("Move up"))
        set_button_text(self._down, self.tr("Move down"))
        set_button_text(self._remove, self.tr("Remove"))
        set_button_text(self._undo, self.tr("Undo"))
        set_button_text(self._redo, self.tr("Redo"))
        set_button_text(self._preview, self.tr("Preview and check"))
        set_button_text(self._leave, self.tr("Discard the design"))
        if self._last is not None:
            self.show_design(*self._last)
