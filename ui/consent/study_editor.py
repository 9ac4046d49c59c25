"""Edits the study that a consent to research is for."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.consent.consent import Study
from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE_SMALL, column
from ui.design.translated import Translated


class StudyEditor(Translated):
    """Takes the study, who is responsible for it, and who approved it.

    Signals:
        changed: Something was typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {
            name: QLineEdit() for name in ("study_title", "study_researcher", "study_approval")
        }
        for name, line in self._lines.items():
            line.setObjectName(name)
            line.textChanged.connect(lambda _text: self.changed.emit())
        self._fields = [Field("", line) for line in self._lines.values()]
        self.setLayout(column(*self._fields, spacing=SPACE_SMALL))
        self.setFocusProxy(self._lines["study_title"])
        self.retranslate()

    @property
    def editors(self) -> Mapping[str, QWidget]:
        """The editors, by field name."""
        return self._lines

    def set_value(self, study: Study | None) -> None:
        """Show a study; nothing for `None`."""
        shown = study or Study("", "", "")
        texts = (shown.title, shown.researcher, shown.approval)
        for line, text in zip(self._lines.values(), texts, strict=True):
            line.setText(text)

    def value(self) -> Study:
        """Return the study, complete or not."""
        return Study(*(line.text().strip() for line in self._lines.values()))

    def show_missing(self, wanted: bool) -> bool:
        """Show what is missing if wanted, else clear the errors; return whether anything is."""
        missing = False
        for field, line in zip(self._fields, self._lines.values(), strict=True):
            empty = wanted and not line.text().strip()
            field.set_error(
                (lambda: self.tr("Please write this; a consent needs it.")) if empty else None
            )
            missing = missing or empty
        return missing

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        title, researcher, approval = self._fields
        title.set_texts(self.tr("Study"), self.tr("One study, by its title."))
        researcher.set_texts(self.tr("Responsible researcher"))
        approval.set_texts(
            self.tr("Approved by"), self.tr("The ethics committee, and the number it gave.")
        )
