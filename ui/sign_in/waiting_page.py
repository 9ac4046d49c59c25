"""What somebody sees between making their keys and being confirmed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import primary_button, set_button_text
from ui.design.layouts import column, row
from ui.design.page_header import PageHeader
from ui.design.styling import label


class WaitingPage(QWidget):
    """Says that the administrator now confirms the person.

    Args:
        name: The person's name.
        parent: Its parent, if any.

    Signals:
        back_requested: Back to the sign-in.
    """

    back_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._header = PageHeader("")
        self._sentence = label("", "body")
        self._back = primary_button("")
        self._back.setObjectName("back")
        self._back.clicked.connect(self.back_requested)
        self.setLayout(column(self._header, self._sentence, row(self._back, None)))
        self.setFocusProxy(self._back)
        self._retranslate()

    def _retranslate(self) -> None:
        self._header.set_texts(self.tr("Thank you, {name}").format(name=self._name))
        self._sentence.setText(
            self.tr(
                "Your keys are made. The administrator now confirms you; after that you can sign "
                "in."
            )
        )
        set_button_text(self._back, self.tr("Back to the sign-in"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the own words again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
