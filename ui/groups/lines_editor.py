"""Edits one line per participant, labelled with the participant's code."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.design.fields.field import Field
from ui.design.fields.text_box import reading_box
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.translated import Translated
from ui.desk.names_shown import COVERED, Names


class LinesEditor(Translated):
    """Private lines, each of which goes into that participant's file only.

    Args:
        parent: Its parent, if any.
        read_only: Whether the lines are shown as signed, to be read alone.

    Signals:
        edited: A line was edited.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._lines: dict[str, QLineEdit] = {}
        self._fields: list[tuple[str, str, Field]] = []
        self._names = COVERED
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_SMALL)

    def show_lines(
        self, participants: Sequence[str], texts: Mapping[str, str], codes: Mapping[str, str]
    ) -> None:
        """Show the lines of the participants; texts and codes are keyed by record id."""
        for _client, _code, field in self._fields:
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._lines, self._fields = {}, []
        for client in participants:
            if client not in codes:
                continue
            field = Field("", self._make_line(client, f"line_{codes[client]}", texts))
            self._fields.append((client, codes[client], field))
            self._layout.addWidget(field)
        self.retranslate()

    def _make_line(self, client: str, name: str, texts: Mapping[str, str]) -> QWidget:
        text = texts.get(client, "")
        if self._read_only:
            # What is signed looks like text, not like a field that is switched off.
            signed = reading_box(name)
            signed.setPlainText(text)
            return signed
        line = self._lines[client] = QLineEdit(text)
        line.setObjectName(name)
        line.textEdited.connect(lambda _text: self.edited.emit())
        return line

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._names = names
        self.retranslate()

    def value(self) -> dict[str, str]:
        """Return the lines by record id."""
        return {client: line.text() for client, line in self._lines.items()}

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for client, code, field in self._fields:
            shown = self._names.beside(client, code)
            field.set_texts(self.tr("For {code} alone").format(code=shown))
