"""The texts of a summary, one for each thing that she agreed to share."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.consent import Category
from counsel_desk.domain.records import Section
from ui.design.layouts import SPACE
from ui.release.section_editor import SectionEditor


class SectionList(QWidget):
    """An editor for each category. What is typed stays while other categories are shown.

    Signals:
        suggestion_requested(Category): A first wording is wanted.
        edited: Something was typed, left out or taken in.
    """

    suggestion_requested = Signal(object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[Category, SectionEditor] = {}
        self._written: dict[Category, list[Any]] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)

    def show_categories(self, categories: Collection[Category]) -> None:
        """Show an editor for each of these, in their usual order."""
        self._written = self._typed()
        self._drop_editors()
        for category in Category:
            if category in categories:
                self._add(category)

    def _add(self, category: Category) -> None:
        editor = self._editors[category] = SectionEditor(category)
        self._layout.addWidget(editor)
        if category in self._written:
            editor.put(self._written[category])
        editor.edited.connect(self.edited)
        self.suggestion_requested.emit(category)

    def _drop_editors(self) -> None:
        for editor in self._editors.values():
            self._layout.removeWidget(editor)
            editor.deleteLater()
        self._editors = {}

    def suggest(self, category: Category, text: str) -> None:
        """Put a first wording where nothing is written yet."""
        if category in self._editors:
            self._editors[category].suggest(text)

    def sections(self) -> tuple[Section, ...]:
        """Return what is to be sent."""
        written = ((category, editor.text()) for category, editor in self._editors.items())
        return tuple(Section(category, text) for category, text in written if text.strip())

    def _typed(self) -> dict[Category, list[Any]]:
        kept = {each: text for each, text in self._written.items() if each not in self._editors}
        now = {each: editor.typed() for each, editor in self._editors.items()}
        return kept | {each: typed for each, typed in now.items() if typed is not None}

    def typed(self) -> dict[str, list[Any]]:
        """Return what is not as it was suggested: texts, and whether they are left out."""
        return {str(each): typed for each, typed in self._typed().items()}

    def put(self, typed: Mapping[str, list[Any]]) -> None:
        """Bring back what was typed, in place of what stands here."""
        shown = list(self._editors)
        self._drop_editors()
        self._written = {each: typed[each] for each in Category if each in typed}
        self.show_categories(shown)
