"""Shows that the desk is busy, and lets the person cancel the work."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from ui.design.announcing import announce
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.design.styling import label


class BusyBar(QFrame):
    """A sentence, a progress bar and, where it makes sense, a cancel button.

    Signals:
        cancel_requested: The person wants to cancel the work.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "busy")
        self.setObjectName("busy_bar")
        self._label = label("", "body")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._cancel = quiet_button(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_work")
        self._cancel.clicked.connect(self.cancel_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE_SMALL, SPACE, SPACE_SMALL)
        layout.setSpacing(SPACE)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._progress, 1)
        layout.addWidget(self._cancel)
        self.hide()

    def set_busy(self, text: str | None, cancellable: bool) -> None:
        """Show what is being done; `None` hides the bar."""
        self._label.setText(text or "")
        # Without an end in sight the bar would only move to and fro.
        self._progress.hide()
        self._progress.setAccessibleName(text or "")
        self._cancel.setVisible(cancellable)
        appears = self.isHidden()
        self.setVisible(bool(text))
        if appears:
            announce(self, text or "")

    def set_progress(self, done: int, total: int) -> None:
        """Show how much of the work is done, until the next call of `set_busy`."""
        self._progress.setRange(0, total)
        self._progress.show()
        self._progress.setValue(done)

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            set_button_text(self._cancel, self.tr("Cancel"))
        super().changeEvent(event)
