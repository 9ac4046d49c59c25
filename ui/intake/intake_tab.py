"""The intake in a client's file."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.services.intake import Called, Taken
from ui.design.buttons import primary_button, set_button_text
from ui.design.layout.layouts import SPACE, column, page_layout, row
from ui.design.layout.part_scroll import PartScroll
from ui.design.styling import label
from ui.design.translated import Translated
from ui.desk.names_shown import Names
from ui.intake.intake_form import IntakeForm


class IntakeTab(Translated):
    """The form, with its save button always visible.

    Attributes:
        typed: Tracks the unsaved input.

    Signals:
        save_requested(IntakeDetails): The input is to be saved.
    """

    save_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake_tab")
        self._form = IntakeForm()
        self.typed = self._form.typed
        self._words = label("", "muted")
        self._save = primary_button("")
        self._save.setObjectName("save_intake")
        inside = QWidget()
        inner = page_layout(inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._words)
        inner.addWidget(self._form)
        inner.addStretch(1)
        area = PartScroll()
        area.setWidget(inside)
        # A wrapping text beside the button would make the tab as tall as it prefers to be.
        layout = column(area, row(self._save, None))
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._save.clicked.connect(self._form.submit)
        QShortcut(QKeySequence("Ctrl+S"), self, self._form.submit)
        self._form.submitted.connect(self.save_requested)
        self.setFocusProxy(self._form)
        self.retranslate()

    def show_intake(self, taken: Taken) -> None:
        """Show a saved intake, unless there is unsaved input."""
        if self.typed.pending() is None:
            body = taken.client.body
            called = Called(body.name, body.particulars, body.language, body.language_named)
            self._form.set_intake(called, taken.intake)

    def show_names(self, names: Names) -> None:
        """Show the names, or dots in their place."""
        self._form.cover_names(not names.shown)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._words.setText(self.tr("Nothing here has to be filled in, today or ever."))
        set_button_text(self._save, self.tr("Save"))
