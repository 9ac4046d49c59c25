"""The page of the other laptops of the office."""

from PySide6.QtWidgets import QWidget

from counsel_desk.services.exchange.at_desk import Overview
from ui.design.layout.layouts import page_layout, scroll_into_view
from ui.design.layout.page_header import PageHeader
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.translated import Phrase, Translated
from ui.laptops.asking_cards import AskingCards
from ui.laptops.exchange_card import ExchangeCard
from ui.laptops.members_card import MembersCard
from ui.laptops.root_card import RootCard


class LaptopsPage(Translated):
    """Exchanges with the other laptops, and says which there are.

    Attributes:
        asking: The laptops that ask to be let in, if any.
        exchange: The card of the exchange.
        members: The card of the laptops that take part in it.
        root: The card of the office root in words.
    """

    def __init__(self, *, administers: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("laptops_page")
        self._header, self._message = PageHeader(""), InlineMessage()
        self.asking = AskingCards()
        self.exchange, self.members = ExchangeCard(), MembersCard(administers=administers)
        self.root = RootCard()
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._message)
        layout.addWidget(self.asking)
        layout.addWidget(self.exchange)
        layout.addWidget(self.members)
        layout.addWidget(self.root)
        layout.addStretch(1)
        self.setFocusProxy(self.exchange)
        self.retranslate()

    def show_overview(self, found: Overview) -> None:
        """Show how the exchange stands; what is newly asked has the focus if the page has it."""
        self.exchange.show_overview(found)
        self.members.show_overview(found)
        new = self.asking.show_asking(found.asking)
        self.setFocusProxy(self.asking if found.asking else self.exchange)
        focused: QWidget | None = self.window().focusWidget()
        if not new:
            return
        if focused is not None and self.isAncestorOf(focused):
            self.asking.ask_now()
        else:
            self.asking.announce_new()

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show a message above the cards."""
        self._message.show_message(kind, text)

    def scroll_to_message(self) -> None:
        """Have the message in sight."""
        scroll_into_view(self._message)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Other laptops"),
            self.tr(
                "What goes from one laptop to another, over a folder, a stick or the office server."
            ),
        )
