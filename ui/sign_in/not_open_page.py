"""What is seen while something keeps the office closed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.layouts import column, row
from ui.design.page_header import PageHeader


class NotOpenPage(QWidget):
    """Lets the person look again; the message above the page says what is in the way.

    Signals:
        retry_requested: Look again.
        recovery_requested: A recovery code is at hand.
    """

    retry_requested = Signal()
    recovery_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader("")
        self._retry = primary_button("")
        self._retry.setObjectName("look_again")
        self._retry.clicked.connect(self.retry_requested)
        self._code = quiet_button("")
        self._code.setObjectName("use_recovery_code")
        self._code.clicked.connect(self.recovery_requested)
        self.setLayout(column(self._header, row(self._retry, self._code, None)))
        self.setFocusProxy(self._retry)
        self._retranslate()

    def _retranslate(self) -> None:
        self._header.set_texts(self.tr("The desk cannot open just now"))
        set_button_text(self._retry, self.tr("Look again"))
        set_button_text(self._code, self.tr("I have a recovery code"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the own words again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
