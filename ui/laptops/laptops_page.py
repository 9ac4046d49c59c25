"""The page for exchanging files with other laptops of the office."""

from PySide6.QtWidgets import QWidget

from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.translated import Phrase, Translated
from ui.laptops.exchange_card import ExchangeCard
from ui.laptops.letters_card import LettersCard
from ui.laptops.members_card import MembersCard
from ui.laptops.office_card import OfficeCard


class LaptopsPage(Translated):
    """Exchanges letters and the office itself between laptops.

    Attributes:
        exchange: The card of the exchange over a folder.
        members: The card of the laptops that take part in it.
        letters: The card of waiting letters.
        office: The card of the office file.
    """

    def __init__(self, *, administers: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("laptops_page")
        self._header, self._message = PageHeader(""), InlineMessage()
        self.exchange, self.members = ExchangeCard(), MembersCard(administers=administers)
        self.letters, self.office = LettersCard(), OfficeCard()
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._message)
        layout.addWidget(self.exchange)
        layout.addWidget(self.members)
        layout.addWidget(self.letters)
        layout.addWidget(self.office)
        layout.addStretch(1)
        self.setFocusProxy(self.exchange)
        self.retranslate()

    def show_message(self, text: Phrase, kind: Kind) -> None:
        """Show a message above the cards."""
        self._message.show_message(kind, text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Other laptops"),
            self.tr("What goes from one laptop to another, over a folder or in files you carry."),
        )
