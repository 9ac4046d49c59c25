"""Lists the office's forms and the built-in ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dates import day_text
from ui.design.buttons import quiet_button, set_button_text, yielding_button
from ui.design.layout.flow import Flow
from ui.design.layout.layouts import column
from ui.design.layout.page_header import PageHeader
from ui.design.messages.file_dialog import Guard, file_to_read, file_to_write
from ui.design.messages.inline_message import InlineMessage
from ui.design.reading import mark_reading
from ui.design.recording import mark_recording
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.designer import words
from ui.designer.listed import Listed
from ui.words import language_name


class LibraryView(Translated):
    """The library, and what can be done with a form of it.

    Args:
        parent: Its parent, if any.

    Signals:
        new_requested: Design a form from nothing.
        change_requested(Listed): Design the next version of this form.
        copy_requested(Listed): Design another form from this one.
        retire_requested(Listed), offer_requested(Listed): Offer it no longer, or again.
        load_requested(Path): Put the form in this file into the library.
        save_requested(Listed, Path): Save this form as a file.
    """

    new_requested = Signal()
    change_requested = Signal(object)
    copy_requested = Signal(object)
    retire_requested = Signal(object)
    offer_requested = Signal(object)
    load_requested = Signal(object)
    save_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_add = False
        self._header, self._message = PageHeader(""), InlineMessage()
        self._message.setObjectName("library_message")
        self._table = DataTable([], "")
        self._table.setObjectName("library")
        self._new, self._load = yielding_button(""), quiet_button("")
        self._change, self._copy = quiet_button(""), quiet_button("")
        self._retire, self._offer = quiet_button(""), quiet_button("")
        self._save = quiet_button("")
        for button, name in (
            (self._new, "new_form"),
            (self._load, "load_into_library"),
            (self._change, "change_form"),
            (self._copy, "copy_form"),
            (self._retire, "retire_form"),
            (self._offer, "offer_form"),
            (self._save, "save_form_file"),
        ):
            button.setObjectName(name)
        mark_recording(self._retire, self._offer)
        mark_reading(self._save)
        acts = Flow()
        for button in (
            self._new,
            self._load,
            self._copy,
            self._change,
            self._save,
            self._retire,
            self._offer,
        ):
            acts.add(button)
        layout = column(self._header, self._message, acts, self._table)
        layout.addStretch(1)
        self.setLayout(layout)
        self._connect_signals()
        self.setFocusProxy(self._table)
        self.retranslate()
        self._on_row_selected(None)

    def _connect_signals(self) -> None:
        self._table.row_selected.connect(self._on_row_selected)
        self._table.row_activated.connect(self._on_row_activated)
        self._new.clicked.connect(self.new_requested)
        self._load.clicked.connect(self._on_load_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        for button, signal in (
            (self._change, self.change_requested),
            (self._copy, self.copy_requested),
            (self._retire, self.retire_requested),
            (self._offer, self.offer_requested),
        ):
            button.clicked.connect(lambda _on, tell=signal: tell.emit(self._table.selected()))

    def show_forms(self, forms: Sequence[Listed], *, may_add: bool) -> None:
        """Show the forms.

        Args:
            forms: Those of the library, then the built-in ones.
            may_add: Whether the person may add to the library.
        """
        chosen = self._table.selected()
        self._may_add = may_add
        self._table.set_rows(forms)
        if chosen is not None:
            self._table.select(lambda row: row.key == chosen.key)
        self._on_row_selected(self._table.selected())
        self._say_who_adds()

    def _say_who_adds(self) -> None:
        self._new.setVisible(self._may_add)
        self._load.setVisible(self._may_add)
        if self._may_add:
            self._message.clear()
        else:
            self._message.show_message(
                "info", lambda: self.tr("In your office an administrator adds to the library.")
            )

    def _on_row_selected(self, form: Listed | None) -> None:
        self._save.setVisible(form is not None and not form.built_in)
        own = form is not None and not form.built_in and self._may_add
        self._copy.setVisible(form is not None and self._may_add)
        self._change.setVisible(own)
        self._retire.setVisible(form is not None and own and form.offered)
        self._offer.setVisible(form is not None and own and not form.offered)

    def _on_row_activated(self, form: Listed) -> None:
        if self._may_add:
            (self.copy_requested if form.built_in else self.change_requested).emit(form)

    def _on_load_clicked(self) -> None:
        kinds = self.tr("FHIR Questionnaire (*.json *.xml)")
        path = file_to_read(self, self.tr("Choose a form"), kinds)
        if path:
            self.load_requested.emit(path)

    def _on_save_clicked(self) -> None:
        form, kinds = self._table.selected(), self.tr("FHIR Questionnaire (*.json)")
        path = file_to_write(self, self.tr("Save the form"), "form.json", kinds, Guard.HARMLESS)
        if path and form is not None:
            self.save_requested.emit(form, path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Form library"),
            self.tr("The office's forms and note templates. Every laptop has the same."),
        )
        self._table.setAccessibleName(self.tr("Forms of the office"))
        self._table.set_columns(
            [
                Column(self.tr("Title"), lambda form: form.title),
                Column(self.tr("What it is for"), lambda form: words.said(words.USES[form.use])),
                Column(self.tr("Languages"), _languages),
                Column(self.tr("Version"), self._version, sort_key=lambda form: form.number),
                Column(self.tr("Signed by"), self._signed_by),
            ]
        )
        set_button_text(self._new, self.tr("New form"))
        set_button_text(self._load, self.tr("Load a form…"))
        set_button_text(self._change, self.tr("Change this form"))
        set_button_text(self._copy, self.tr("Copy and change"))
        set_button_text(self._save, self.tr("Save as a file…"))
        set_button_text(self._retire, self.tr("Retire this form"))
        set_button_text(self._offer, self.tr("Offer it again"))
        self._say_who_adds()

    def _version(self, form: Listed) -> str:
        if form.built_in:
            return "–"
        offered = str(form.number)
        retired = self.tr("{number}, no longer offered").format(number=form.number)
        return offered if form.offered else retired

    def _signed_by(self, form: Listed) -> str:
        if form.day is None:
            return self.tr("Built into the desk")
        return f"{form.added_by}, {day_text(form.day)}"


def _languages(form: Listed) -> str:
    return ", ".join(language_name(code.split("-")[0]) for code in form.languages) or "–"
