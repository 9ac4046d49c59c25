"""The tab of session notes, with a counsellor's process notes kept apart."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.design.translated import Translated
from ui.notes.notes_tab import NotesTab


class NotesPages(Translated):
    """Shows the notes of the record or the process notes, and always says which.

    Attributes:
        record: The notes of the record.
        process: The process notes.

    Signals:
        switched: The other notes are shown now.
    """

    switched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_pages")
        self.record, self.process = NotesTab(), NotesTab(private=True)
        self._switch = QCheckBox()
        self._switch.setObjectName("process_switch")
        self._privacy = label("", "help")
        self._privacy.setObjectName("process_said")
        self._stack = CurrentStack()
        self._stack.addWidget(self.record)
        self._stack.addWidget(self.process)
        self._purpose = label("", "muted")
        line = row(self._switch, self._purpose)
        line.setStretchFactor(self._purpose, 1)
        layout = column(self._stack, line, self._privacy, spacing=SPACE_SMALL)
        layout.setStretchFactor(self._stack, 1)
        self.setLayout(layout)
        self._switch.toggled.connect(self._on_toggled)
        self.setFocusProxy(self.record)
        self._privacy.hide()
        self.retranslate()

    @property
    def private(self) -> bool:
        """Whether the process notes are shown."""
        return self._switch.isChecked()

    def show_record(self) -> None:
        """Switch to the notes of the record."""
        self._switch.setChecked(False)

    def _on_toggled(self, on: bool) -> None:
        shown = self.process if on else self.record
        (self.record if on else self.process).flush()
        self._stack.setCurrentWidget(shown)
        self._privacy.setVisible(on)
        self.switched.emit()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._switch.setText(self.tr("Process notes"))
        self._purpose.setText(self.tr("For your own reflection; not part of the record."))
        self._switch.setAccessibleName(f"{self._switch.text()}: {self._purpose.text()}")
        self._privacy.setText(
            self.tr(
                "Only you read these. They are in no summary, copy, print or hand-over, and they "
                "are destroyed when the file is handed over or erased."
            )
        )
