"""Other laptops of the office."""

from PySide6.QtWidgets import QWidget

from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.translated import Translated
from ui.laptops.letters_card import LettersCard
from ui.laptops.office_card import OfficeCard


class LaptopsPage(Translated):
    """Letters, and the office itself, on their way between laptops.

    Attributes:
        letters: What waits for whom.
        office: The office as a file.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("laptops_page")
        self._header, self._message = PageHeader(""), InlineMessage()
        self.letters, self.office = LettersCard(), OfficeCard()
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._message)
        layout.addWidget(self.letters)
        layout.addWidget(self.office)
        layout.addStretch(1)
        self.setFocusProxy(self.letters)
        self.retranslate()

    def show_message(self, text: str, kind: Kind) -> None:
        """Say something above the cards."""
        self._message.show_message(kind, text)

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._header.set_texts(
            self.tr("Other laptops"),
            self.tr("Nothing but files that you carry goes from one laptop to another."),
        )
