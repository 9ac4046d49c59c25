"""The part of a file with a counsellor's process notes, apart from the record."""

from PySide6.QtWidgets import QWidget

from ui.design.layout.layouts import SPACE_SMALL, column
from ui.design.messages.law_lines import LawLines
from ui.design.styling import label
from ui.design.translated import Translated
from ui.notes.notes_tab import NotesTab


class ProcessNotesPage(Translated):
    """The process notes, below what they are and who may come to read them.

    Attributes:
        notes: The notes.
        law: What the law says of process notes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("process_notes_page")
        self.notes, self.law = NotesTab(private=True), LawLines()
        self._privacy = label("", "help")
        self._privacy.setObjectName("process_said")
        layout = column(self._privacy, self.law, self.notes, spacing=SPACE_SMALL)
        layout.setStretchFactor(self.notes, 1)
        layout.setContentsMargins(0, SPACE_SMALL, 0, 0)
        self.setLayout(layout)
        self.setFocusProxy(self.notes)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._privacy.setText(
            self.tr(
                "For your own reflection; not part of the record. The desk shows these to you "
                "alone. They are in no summary, copy or hand-over, on paper only if you print "
                "one by itself, and they are destroyed when the file is handed over or erased. "
                "The key to your files opens them too, and others may come to hold it: somebody "
                "who stands in for you, or who is given your files with the root sheets."
            )
        )
