"""The part of a file with a counsellor's process notes, apart from the record."""

from PySide6.QtWidgets import QWidget

from ui.design.layout.layouts import SPACE_SMALL, column
from ui.design.layout.prose import prose
from ui.design.messages.law_lines import LawLines
from ui.design.styling import label
from ui.design.translated import Translated
from ui.notes.notes_tab import NotesTab


class ProcessNotesPage(Translated):
    """The process notes, and what they are and who may come to read them.

    While one is written that is below the text, so that its buttons stay in sight.

    Attributes:
        notes: The notes.
        law: What the law says of process notes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("process_notes_page")
        self.notes, self.law = NotesTab(private=True), LawLines()
        self._privacy = label("", "muted")
        self._privacy.setObjectName("process_said")
        self._about = QWidget()
        self._about.setLayout(column(prose(self._privacy), self.law, spacing=SPACE_SMALL))
        self._layout = column(self._about, self.notes, spacing=SPACE_SMALL)
        self._layout.setStretchFactor(self.notes, 1)
        self._layout.setContentsMargins(0, SPACE_SMALL, 0, 0)
        self.setLayout(self._layout)
        self.setFocusProxy(self.notes)
        self.notes.writing_changed.connect(self._on_writing_changed)
        self.retranslate()

    def _on_writing_changed(self, writing: bool) -> None:
        if writing:
            self.notes.add_below_text(self._about)
        else:
            self._layout.insertWidget(0, self._about)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._privacy.setText(
            self.tr(
                "For your own reflection; not part of the record. The desk shows these to you "
                "alone. They are in no summary, copy or hand-over, on paper only if you print one "
                "by itself, and they are destroyed when the file is handed over or erased. The "
                "key to your files opens them too, and others may come to hold it: somebody who "
                "covers for you, or who is given your files with the recovery sheets."
            )
        )
