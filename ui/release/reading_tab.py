"""The step in which a summary is read with the client."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.layout.layouts import SPACE, column
from ui.design.messages.empty_state import EmptyState
from ui.design.translated import Translated


class ReadingTab(Translated):
    """Says what happens in this step, and begins it.

    Signals:
        reading_requested: Read with the client what is written.
    """

    reading_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_tab")
        self._what = EmptyState("speech", "")
        layout = column(self._what)
        layout.addStretch(1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._what.action_requested.connect(self.reading_requested)
        self.setFocusProxy(self._what)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._what.set_texts(
            self.tr(
                "The summary fills the screen, one statement at a time, and is read with the "
                "client. Only then does the client decide; if they agree, it is sent, saved or "
                "printed."
            ),
            self.tr("Read together"),
        )
