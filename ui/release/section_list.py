"""Edits the texts of a summary, one for each part that the client agreed to share."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.consent.consent import Part
from counsel_desk.domain.identifying.identifying import Known
from counsel_desk.domain.summary import Section
from ui.design.layout.layouts import SPACE
from ui.release.section_editor import SectionEditor, name_of


class SectionList(QWidget):
    """One editor for each part. Typed texts are kept while other parts are shown.

    Signals:
        suggestion_requested(Part): Suggest a first wording for this part.
        edited: A text was edited, left out or taken in again.
    """

    suggestion_requested = Signal(object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[Part, SectionEditor] = {}
        self._known = Known()
        self._written: dict[Part, list[Any]] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)

    def look_for(self, known: Known) -> None:
        """Search every text, from now on, for what could identify the client."""
        self._known = known
        for editor in self._editors.values():
            editor.look_for(known)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show an editor for each of these parts, in this order."""
        self._written = self._typed()
        self._drop_editors()
        for part in parts:
            self._add(part)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts that have an editor."""
        return tuple(self._editors)

    def _add(self, part: Part) -> None:
        editor = self._editors[part] = SectionEditor(part, self._known)
        self._layout.addWidget(editor)
        if part in self._written:
            editor.put(self._written[part])
        editor.edited.connect(self.edited)
        self.suggestion_requested.emit(part)

    def _drop_editors(self) -> None:
        for editor in self._editors.values():
            editor.hide()
            self._layout.removeWidget(editor)
            editor.deleteLater()
        self._editors = {}

    def suggest(self, part: Part, text: str) -> None:
        """Insert a first wording for a part if its text is empty."""
        if part in self._editors:
            self._editors[part].suggest(text)

    def sections(self) -> tuple[Section, ...]:
        """Return the sections to send."""
        written = ((part, editor.text()) for part, editor in self._editors.items())
        return tuple(
            Section(part.category, text, part.instrument) for part, text in written if text.strip()
        )

    def _typed(self) -> dict[Part, list[Any]]:
        kept = {each: text for each, text in self._written.items() if each not in self._editors}
        now = {each: editor.typed() for each, editor in self._editors.items()}
        return kept | {each: typed for each, typed in now.items() if typed is not None}

    def typed(self) -> dict[str, list[Any]]:
        """Return the texts that differ from the suggestions, and whether they are left out."""
        return {name_of(each): typed for each, typed in self._typed().items()}

    def put(self, typed: Mapping[str, list[Any]]) -> None:
        """Replace the texts with what `typed` returned."""
        shown = list(self._editors)
        self._drop_editors()
        self._written = {each: typed[name_of(each)] for each in shown if name_of(each) in typed}
        self.show_parts(shown)
