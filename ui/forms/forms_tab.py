"""The tab of a client's forms."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedLayout, QVBoxLayout, QWidget

from counsel_desk.domain.records import Filed, FormResponse
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.layout.layouts import SPACE, column, row
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.file_dialog import file_to_read
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.forms.response_reader import ResponseReader

_LIST, _EMPTY, _FORM, _RESPONSE = range(4)


class FormsTab(Translated):
    """Loads a form from disk, shows it, and lists the answered forms.

    Attributes:
        resumed: The message that an unfinished form was restored.

    Signals:
        load_requested(Path): Load a file as a form.
        form_language_changed(str): Show the form in this language.
        save_requested: Save the answers.
        cancel_requested: Discard the answers.
        response_opened(str): Show the answered form with this record id.
    """

    load_requested = Signal(Path)
    form_language_changed = Signal(str)
    save_requested = Signal()
    cancel_requested = Signal()
    response_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forms_tab")
        self._form: QWidget | None = None
        self._load = primary_button("")
        self._load.setObjectName("load_form")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("responses")
        self._empty = EmptyState("form", "")
        self._reader = ResponseReader()
        self._message = InlineMessage()
        self._stack = QStackedLayout()
        for part in (self._table, self._empty, self._form_part(), self._reader):
            self._stack.addWidget(part)
        layout = column(row(self._load, None), self._message)
        layout.addLayout(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._connect_signals()
        self.setFocusProxy(self._load)
        self.retranslate()
        self.show_responses([])

    def _form_part(self) -> QWidget:
        self._language_label = label("", "label")
        self._language = QComboBox()
        self._language.setObjectName("form_language")
        self._language_label.setBuddy(self._language)
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_form")
        self._cancel.setObjectName("cancel_form")
        self._place = QVBoxLayout()
        self.resumed = ResumedMessage()
        part = QWidget()
        part_column = column(self.resumed, row(self._language_label, self._language, None))
        part_column.addLayout(self._place, 1)
        part_column.addLayout(row(self._cancel, None, self._save))
        part.setLayout(part_column)
        return part

    def _connect_signals(self) -> None:
        self._load.clicked.connect(self._on_load_clicked)
        self._table.row_activated.connect(lambda filed: self.response_opened.emit(filed.record))
        self._language.activated.connect(self._on_language_activated)
        self._save.clicked.connect(self.save_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._reader.back_requested.connect(self._show_list)

    def set_languages(self, codes: Sequence[str], chosen: str = "") -> None:
        """Offer languages for the form.

        Args:
            codes: Two letters each.
            chosen: The current one; may be empty.
        """
        self._language.clear()
        for code in codes:
            self._language.addItem(words.language_name(code), code)
        self._language.setCurrentIndex(self._language.findData(chosen))

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
        self._load.hide()
        self._message.clear()
        self._stack.setCurrentIndex(_FORM)
        form.setFocus()

    def close_form(self) -> None:
        """Go back to the list."""
        self._drop_form()
        self._show_list()

    def _drop_form(self) -> None:
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.deleteLater()
            self._form = None

    def show_problems(self, sentences: Sequence[str]) -> None:
        """Show problems above the form, or clear them if there are none."""
        if sentences:
            self._message.show_message("attention", "\n".join(sentences))
        else:
            self._message.clear()

    def show_responses(self, responses: Sequence[Filed[FormResponse]]) -> None:
        """Show the answered forms."""
        self._table.set_rows(responses)
        self._answered = bool(responses)
        if self._stack.currentIndex() in (_LIST, _EMPTY):
            self._show_list()

    def show_response(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        """Show an answered form.

        Args:
            title: Its title.
            lines: Pairs of question and answer.
        """
        self._load.hide()
        self._message.clear()
        self._reader.show_response(title, lines)
        self._stack.setCurrentIndex(_RESPONSE)
        self._reader.setFocus()

    def _show_list(self) -> None:
        self._load.show()
        self._message.clear()
        self._stack.setCurrentIndex(_LIST if self._answered else _EMPTY)

    def show_message(self, text: str, kind: Kind) -> None:
        """Show a message above the list or the form."""
        self._message.show_message(kind, text)

    def _on_load_clicked(self) -> None:
        path = file_to_read(self, self.tr("Choose a form"), self.tr("FHIR Questionnaire (*.json)"))
        if path:
            self.load_requested.emit(path)

    def _on_language_activated(self) -> None:
        self.form_language_changed.emit(self._language.currentData())

    def _columns(self) -> list[Column[Filed[FormResponse]]]:
        return [
            day_column(self.tr("Answered on"), lambda filed: filed.body.taken),
            Column(self.tr("Form"), lambda filed: filed.body.title or "–"),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._load, self.tr("Load a form…"))
        set_button_text(self._save, self.tr("Save the answers"))
        set_button_text(self._cancel, self.tr("Leave without saving"))
        self._language_label.setText(self.tr("Language of the form"))
        self._language.setAccessibleName(self.tr("Language of the form"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Answered forms"))
        self._empty.set_texts(
            self.tr(
                "No form is answered yet. You can load any published FHIR Questionnaire (R4) "
                "from a file."
            )
        )
