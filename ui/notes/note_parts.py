"""Edits the text of a note: one box, or one box for each section."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.notes.note import CONTEXT, NoteSection
from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE_SMALL, column
from ui.design.translated import Translated
from ui.notes.note_text import NoteText


def worded(text: str) -> str:
    """Return a title or hint of a built-in template in the current language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


class NoteParts(Translated):
    """The text boxes of a note.

    Args:
        text_name: Object name of the box that every note has.
        parent: Its parent, if any.

    Signals:
        edited: A box was edited.
    """

    edited = Signal()

    def __init__(self, text_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self._hints: Mapping[str, str] = {}
        self._boxes: list[NoteText] = []
        self._fields: list[Field] = []
        self._text = NoteText(text_name)
        self._text_field = Field("", self._text)
        self._text.textChanged.connect(self.edited)
        self._column = column(self._text_field, spacing=SPACE_SMALL)
        self._column.setStretchFactor(self._text_field, 1)
        self.setLayout(self._column)
        self.retranslate()

    def show_parts(
        self, sections: tuple[NoteSection, ...], text: str, hints: Mapping[str, str]
    ) -> None:
        """Show a note in the boxes of its template.

        Args:
            sections: The sections; empty for a free note.
            text: The whole text of a free note, or the text outside the sections.
            hints: One line of help for each section title.
        """
        titles = [each.title for each in sections]
        self._hints = hints
        if titles != self._titles:
            self._build(titles)
        for box, each in zip(self._boxes, sections, strict=True):
            box.setPlainText(each.text)
        self._text.setPlainText(text)
        kept = bool(text.strip())
        self._text_field.setVisible(not sections or kept)
        self._place_text(first=kept)
        self.retranslate()
        first = self._text if kept or not self._boxes else self._boxes[0]
        self.setFocusProxy(first)
        first.moveCursor(first.textCursor().MoveOperation.End)

    def _place_text(self, *, first: bool) -> None:
        """Put the words under no heading above the sections, where they are seen at once."""
        self._column.removeWidget(self._text_field)
        self._column.insertWidget(0 if first else len(self._fields), self._text_field, 1)

    def _build(self, titles: list[str]) -> None:
        for field in self._fields:
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._titles = titles
        self._boxes = [NoteText(f"note_section_{place}") for place in range(len(titles))]
        self._fields = [Field("", box) for box in self._boxes]
        for place, (field, box) in enumerate(zip(self._fields, self._boxes, strict=True)):
            self._column.insertWidget(place, field, 1)
            # A layout shows new widgets only later, and this one needs the cursor now.
            field.show()
            box.textChanged.connect(self.edited)

    def clear(self) -> None:
        """Clear every box together with its undo history."""
        self._build([])
        self._text.setPlainText("")

    def sections(self) -> tuple[NoteSection, ...]:
        """Return the sections as typed."""
        pairs = zip(self._titles, self._boxes, strict=True)
        return tuple(NoteSection(title, box.text()) for title, box in pairs)

    def text(self) -> str:
        """Return the text as typed."""
        return self._text.text()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for field, title in zip(self._fields, self._titles, strict=True):
            field.set_texts(worded(title), worded(self._hints.get(title, "")))
        if self._titles:
            help_text = self.tr("What is under none of the headings. It stays in the note.")
            self._text_field.set_texts(self.tr("Further words"), help_text)
        else:
            self._text_field.set_texts(self.tr("Note"))
