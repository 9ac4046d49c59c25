"""Chooses the template of a note."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.notes.note import BUILT_IN, NoteTemplate
from ui.design.buttons import quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.file_dialog import file_to_read
from ui.design.styling import label
from ui.design.translated import Translated
from ui.notes.note_parts import worded


class TemplateChoice(Translated):
    """The available templates, and a button to load one of the office's own.

    Signals:
        chosen(str): The template with this key or record id was chosen.
        load_requested(Path): Load a FHIR Questionnaire as a template.
    """

    chosen = Signal(str)
    load_requested = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: dict[str, NoteTemplate] = dict(BUILT_IN)
        self._label = label("", "label")
        self._choice = ChoiceBox()
        self._choice.setObjectName("note_template")
        self._label.setBuddy(self._choice)
        self._load = quiet_button("")
        self._load.setObjectName("load_template")
        layout = column(FittingRow(self._label, self._choice, self._load))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self._choice.activated.connect(lambda _place: self.chosen.emit(self.value()))
        self._load.clicked.connect(self._on_load_clicked)
        self.retranslate()

    def set_templates(self, templates: Sequence[tuple[str, NoteTemplate]]) -> None:
        """Offer these templates; keep the current choice."""
        self._templates = dict(templates)
        self.retranslate()

    def template(self, key: str) -> NoteTemplate | None:
        """Return the template with this key or record id, if there is one."""
        return self._templates.get(key)

    def value(self) -> str:
        """Return the key or record id of the chosen template."""
        return str(self._choice.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose a template; choose none if it no longer exists."""
        self._choice.setCurrentIndex(self._choice.findData(key))

    def _on_load_clicked(self) -> None:
        kinds = self.tr("Forms (*.json)")
        path = file_to_read(self, self.tr("Load a template"), kinds)
        if path is not None:
            self.load_requested.emit(path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        chosen = self.value()
        self._choice.clear()
        for key, template in self._templates.items():
            title = worded(template.title) if template.built_in else template.title
            self._choice.addItem(title, key)
        self.set_value(chosen)
        self._label.setText(self.tr("Template"))
        self._choice.setAccessibleName(self.tr("Template"))
        set_button_text(self._load, self.tr("Load a template…"))
