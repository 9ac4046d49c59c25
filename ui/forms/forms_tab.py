"""The tab of a client's forms."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from counsel_desk.domain.records import Filed, FormResponse
from ui import words
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.deleting import delete_page
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import SPACE, column, show_if
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.file_dialog import file_to_read
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Phrase, Translated
from ui.forms.paused_row import PausedRow
from ui.forms.response_reader import ResponseReader

_LIST, _EMPTY, _FORM, _RESPONSE, _PAUSED = range(5)


class FormsTab(Translated):
    """Takes a form of the library or from disk, shows it, and lists the answered forms.

    Attributes:
        resumed: The message that an unfinished form was restored.
        paused: Leads back to the form that the person paused.
        by_client: Leads back to the form that the client began alone.

    Signals:
        library_form_chosen(str): Fill in the form of the library with this id.
        load_requested(Path): Load a file as a form.
        design_requested: Go to the library, to design a form.
        form_language_changed(str): Show the form in this language.
        one_by_one_chosen(bool): Show one question at a time, or all of them.
        save_requested: Save the answers.
        pause_requested: Go back to the list and keep the answers as a draft.
        handing_over_requested: Let the client answer alone.
        cancel_requested: Discard the answers.
        response_opened(str): Show the answered form with this record id.
    """

    library_form_chosen = Signal(str)
    load_requested = Signal(Path)
    design_requested = Signal()
    form_language_changed = Signal(str)
    one_by_one_chosen = Signal(bool)
    save_requested = Signal()
    pause_requested = Signal()
    handing_over_requested = Signal()
    cancel_requested = Signal()
    response_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forms_tab")
        self._form: QWidget | None = None
        self._library, self._fill_in = ChoiceBox(), primary_button("")
        self._library.setObjectName("library_form")
        self._fill_in.setObjectName("fill_in_form")
        self._load, self._design = quiet_button(""), quiet_button("")
        self._load.setObjectName("load_form")
        self._design.setObjectName("design_form")
        self._choosing = FittingRow(self._library, self._fill_in, self._load, self._design)
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("responses")
        self._empty = EmptyState("form", "")
        self._reader = ResponseReader()
        self._message = InlineMessage()
        self.paused, self.by_client = PausedRow(by_client=False), PausedRow(by_client=True)
        self._stack = CurrentStack(lines=0)
        for part in (self._table, self._empty, self._form_part(), self._reader, QWidget()):
            self._stack.addWidget(part)
        layout = column(self._choosing, self._message, self.paused, self.by_client, self._stack)
        layout.setStretchFactor(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._connect_signals()
        self.retranslate()
        self.show_library([])
        self.show_responses([])

    def _form_part(self) -> QWidget:
        self._language_label = label("", "label")
        self._language = ChoiceBox()
        self._language.setObjectName("form_language")
        self._language_label.setBuddy(self._language)
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_form")
        self._cancel.setObjectName("cancel_form")
        self._pause, self._give = plain_button(""), plain_button("")
        self._pause.setObjectName("pause_form")
        self._give.setObjectName("give_form")
        self._singly = QCheckBox()
        self._singly.setObjectName("one_by_one")
        self._place = QVBoxLayout()
        self.resumed = ResumedMessage()
        part = QWidget()
        how = FittingRow(self._language_label, self._language, self._singly)
        part_column = column(self.resumed, how)
        part_column.addLayout(self._place)
        part_column.addWidget(
            FittingRow(self._save, self._pause, self._give, self._cancel, apart=True)
        )
        part_column.addStretch(1)
        part.setLayout(part_column)
        return part

    def _connect_signals(self) -> None:
        self._fill_in.clicked.connect(
            lambda: self.library_form_chosen.emit(self._library.currentData())
        )
        self._load.clicked.connect(self._on_load_clicked)
        self._design.clicked.connect(self.design_requested)
        self._table.row_activated.connect(lambda filed: self.response_opened.emit(filed.record))
        self._language.activated.connect(self._on_language_activated)
        self._singly.clicked.connect(self.one_by_one_chosen)
        self._save.clicked.connect(self.save_requested)
        self._pause.clicked.connect(self.pause_requested)
        self._give.clicked.connect(self.handing_over_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._reader.back_requested.connect(self._show_list)

    def set_languages(self, codes: Sequence[str], chosen: str = "") -> None:
        """Offer the languages of the form, if there are several.

        Args:
            codes: Two letters each.
            chosen: The current one; may be empty.
        """
        self._language.clear()
        for code in codes:
            self._language.addItem(words.language_name(code), code)
        self._language.setCurrentIndex(self._language.findData(chosen))
        show_if(len(codes) > 1, self._language_label, self._language)

    def show_library(self, forms: Sequence[tuple[str, str]]) -> None:
        """Offer the forms of the office's library: pairs of id and title."""
        chosen = self._library.currentData()
        self._library.clear()
        for form, title in forms:
            self._library.addItem(title, form)
        self._library.setCurrentIndex(max(self._library.findData(chosen), 0 if forms else -1))
        for part in (self._library, self._fill_in):
            part.setVisible(bool(forms))
        self.setFocusProxy(self._library if forms else self._load)

    def set_one_by_one(self, on: bool) -> None:
        """Tick whether one question is shown at a time."""
        self._singly.setChecked(on)

    def offer_saving(self, at_end: bool) -> None:
        """Offer to save once the last question is in sight."""
        self._save.setVisible(at_end)

    def show_form(self, title: str, form: QWidget) -> None:
        """Show a form to fill in, in place of the list.

        Args:
            title: Its title, for screen readers.
            form: The form; the tab takes ownership.
        """
        self._drop_form()
        self._form = form
        form.setAccessibleName(title)
        self._place.addWidget(form)
        form.show()
        self._hide_list()
        self._stack.setCurrentIndex(_FORM)
        form.setFocus()

    def close_form(self) -> None:
        """Go back to the list."""
        self._drop_form()
        self.paused.show_title("")
        self._show_list()

    def _drop_form(self) -> None:
        if self._form is not None:
            self._place.removeWidget(self._form)
            delete_page(self._form)
            self._form = None

    def show_problems(self, sentences: Sequence[str]) -> None:
        """Show problems above the form, or clear them if there are none."""
        if sentences:
            self._message.show_message("attention", lambda: "\n".join(sentences))
        else:
            self._message.clear()

    def show_responses(self, responses: Sequence[Filed[FormResponse]]) -> None:
        """Show the answered forms."""
        self._table.set_rows(responses)
        self._answered = bool(responses)
        if self._stack.currentIndex() in (_LIST, _EMPTY, _PAUSED):
            self._show_list()

    def show_response(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        """Show an answered form.

        Args:
            title: Its title.
            lines: Pairs of question and answer.
        """
        self._hide_list()
        self._reader.show_response(title, lines)
        self._stack.setCurrentIndex(_RESPONSE)
        self._reader.setFocus()

    def pause(self, title: str) -> None:
        """Go back to the list, and lead to the form from there."""
        self._show_list()
        self.paused.show_title(title)
        self._choosing.hide()

    def go_on(self) -> None:
        """Show the paused form again."""
        self._hide_list()
        self.paused.show_title("")
        self._stack.setCurrentIndex(_FORM)
        if self._form is not None:
            self._form.setFocus()

    def _hide_list(self) -> None:
        self._choosing.hide()
        self._message.clear()

    @property
    def reading(self) -> bool:
        """Whether an answered form is shown."""
        return self._stack.currentIndex() == _RESPONSE

    def _show_list(self) -> None:
        self._choosing.setVisible(self._form is None)
        self._message.clear()
        # What can be done about an empty list is said while it can be done.
        nothing = _EMPTY if self._form is None else _PAUSED
        self._stack.setCurrentIndex(_LIST if self._answered else nothing)

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show a message above the list or the form."""
        self._message.show_message(kind, text)

    def _on_load_clicked(self) -> None:
        path = file_to_read(
            self,
            self.tr("Choose a form"),
            self.tr("FHIR, REDCap or XLSForm (*.json *.xml *.csv *.xlsx)"),
        )
        if path:
            self.load_requested.emit(path)

    def _on_language_activated(self) -> None:
        self.form_language_changed.emit(self._language.currentData())

    def _columns(self) -> list[Column[Filed[FormResponse]]]:
        return [
            day_column(self.tr("Answered on"), lambda filed: filed.body.taken),
            Column(self.tr("Form"), lambda filed: filed.body.title or "–", wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._fill_in, self.tr("Fill in"))
        self._library.setAccessibleName(self.tr("Form of the office"))
        set_button_text(self._load, self.tr("Load a form…"))
        set_button_text(self._design, self.tr("Design a form…"))
        set_button_text(self._save, self.tr("Save the answers"))
        set_button_text(self._pause, self.tr("Pause"))
        set_button_text(self._give, self.tr("Let the client answer alone"))
        self._singly.setText(self.tr("One question at a time"))
        self._singly.setAccessibleName(self.tr("One question at a time"))
        set_button_text(self._cancel, self.tr("Leave without saving"))
        self._language_label.setText(self.tr("Language of the form"))
        self._language.setAccessibleName(self.tr("Language of the form"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Answered forms"))
        self._empty.set_texts(
            self.tr(
                "No form is answered yet. You can load a published form from a file, once for "
                "everyone in the office, or design one."
            )
        )
