"""The supervisor's page of requests to co-sign."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.summary import Ground
from counsel_desk.services.exceptional_disclosure.cosigning import Asked
from ui.design.fields.typed import Content, Typed
from ui.design.layout.layouts import SPACE, column, page_layout, scroll_into_view
from ui.design.layout.page_header import PageHeader
from ui.design.layout.part_scroll import PartScroll
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Translated
from ui.exceptional_disclosure.cosign_card import CosignCard


class CosignPage(Translated):
    """One card for each open request.

    Attributes:
        typed: Tracks the unsent comments.

    Signals:
        sign_requested(Asked): Sign the request.
        seen(Asked, str): A report was seen, with these remarks.
        send_back_requested(Asked, str): Send it back with a comment.
    """

    sign_requested = Signal(object)
    seen = Signal(object, str)
    send_back_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cosign_page")
        self._cards: list[CosignCard] = []
        self._header, resumed = PageHeader(""), ResumedMessage()
        self._empty = EmptyState("signature", "")
        inner, scroll = QWidget(), PartScroll()
        self._place = QVBoxLayout()
        self._place.setSpacing(SPACE)
        laid = column(self._place)
        laid.setContentsMargins(0, 0, 0, SPACE)
        laid.addStretch(1)
        inner.setLayout(laid)
        scroll.setWidget(inner)
        self._stack = Stack(self)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        self.typed = Typed(self._content, self._put, resumed, self)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(resumed)
        layout.addLayout(self._stack, 1)
        self.retranslate()
        self.show_asked([])

    def show_asked(self, asked: Sequence[Asked]) -> None:
        """Show the requests; typed comments stay with theirs."""
        typed = self._content()
        if [one.message for one in asked] == [card.message for card in self._cards] and asked:
            return
        for card in self._cards:
            self._place.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [CosignCard(one) for one in asked]
        for card in self._cards:
            self._place.addWidget(card)
            card.sign_requested.connect(self.sign_requested)
            card.seen.connect(self.seen)
            card.send_back_requested.connect(self.send_back_requested)
            card.edited.connect(self.typed.edited)
        self._put(typed)
        self._stack.setCurrentIndex(0 if asked else 1)
        self.setFocusProxy(self._cards[0] if self._cards else self._empty)

    def choose(self, message: str) -> None:
        """Go to the request with this message id."""
        for card in self._cards:
            if card.message == message:
                card.setFocus()
                scroll_into_view(card)

    def show_law(self, statements: Mapping[Ground, Sequence[Shown]]) -> None:
        """Show on each card what the law says on its ground."""
        for card in self._cards:
            card.show_law(statements)

    def forget(self, message: str) -> None:
        """Clear the comment on a request that was answered."""
        for card in self._cards:
            if card.message == message:
                card.put_word("")
        if not self._content():
            self.typed.settle()

    def _content(self) -> Content:
        return {card.message: card.word() for card in self._cards if card.word().strip()}

    def _put(self, content: Content) -> None:
        for card in self._cards:
            card.put_word(content.get(card.message, ""))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Requests to co-sign, and reports to read"),
            self.tr(
                "What is to be shared without a client's consent. Please check three things: the "
                "ground applies, no more is told than needed, and this recipient needs it."
            ),
        )
        self._empty.set_texts(self.tr("Nothing waits for you to co-sign or to look at now."))
