"""A card for each laptop that asks to be let in: its words to compare, and the two answers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.services.exchange.joining import Asking
from ui.design.announcing import announce
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import SPACE_MEDIUM, column, scroll_into_view
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class AskingCards(Translated):
    """What is asked, above everything else on the page; the filled button is an answer.

    Signals:
        add_requested(Asking): Let this laptop in; its words were compared.
        refuse_requested(Asking): Do not let this laptop in; its words differ.
    """

    add_requested = Signal(object)
    refuse_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking: Sequence[Asking] = ()
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(SPACE_MEDIUM)
        self.setLayout(self._cards)
        self.hide()

    def show_asking(self, asking: Sequence[Asking]) -> bool:
        """Show which laptops ask; return whether one does that did not before."""
        new = {one.laptop for one in asking} - {one.laptop for one in self._asking}
        if tuple(asking) != tuple(self._asking):
            self._asking = asking
            self._build()
        self.setVisible(bool(asking))
        return bool(new)

    def ask_now(self) -> None:
        """Take the focus, with the words that are to be compared in sight."""
        scroll_into_view(self)
        self.setFocus()

    def announce_new(self) -> None:
        """Let a screen reader say who asks, while the person goes on with something else."""
        announce(self, " ".join(self._title(one) for one in self._asking))

    def _build(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        for one in reversed(self._asking):
            self._cards.insertWidget(0, self._card(one))

    def _card(self, asking: Asking) -> Card:
        card, words = Card(), FingerprintWords()
        words.set_words(asking.words)
        card.set_title(self._title(asking))
        compare = label(
            self.tr(
                "Please compare these words with those on its screen, by telephone or side by "
                "side. If one differs, do not let it in."
            ),
            "muted",
        )
        add, refuse = primary_button(""), plain_button("")
        add.setObjectName(f"add_laptop_{asking.laptop}")
        set_button_text(add, self.tr("The words are the same: let it in"))
        mark_recording(add, refuse)
        add.clicked.connect(lambda: self.add_requested.emit(asking))
        refuse.setObjectName(f"refuse_laptop_{asking.laptop}")
        set_button_text(refuse, self.tr("The words differ: do not let it in"))
        refuse.clicked.connect(lambda: self.refuse_requested.emit(asking))
        card.add(column(words, compare, FittingRow(refuse, add)))
        ask_with(words, self)
        return card

    def _title(self, asking: Asking) -> str:
        return self.tr("{name} asks to be let in.").format(name=asking.name)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        if self._asking:
            self._build()
