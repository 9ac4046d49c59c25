"""The tab with the ledger of what was shared about a client."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.ledger import Shared
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import SPACE, column, row
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.empty_state import EmptyState
from ui.design.styling import label
from ui.design.translated import Translated
from ui.release.shared_card import SharedCard
from ui.sheets.held_back_message import HeldBackMessage


class DisclosuresTab(Translated):
    """One card for each release, with its history; the client may read it and have a copy.

    Signals:
        print_requested: Print the ledger for the client.
    """

    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disclosures_tab")
        self._what = label("", "muted")
        self._print = plain_button("")
        self._print.setObjectName("print_ledger")
        self._cards: list[SharedCard] = []
        self._chosen = ""
        self._empty = EmptyState("share", "")
        inside = QWidget()
        self._place = QVBoxLayout(inside)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(SPACE)
        self._place.addWidget(self._empty)
        self._place.addStretch(1)
        scroll = PartScroll()
        scroll.setObjectName("disclosures")
        scroll.setWidget(inside)
        self._scroll = scroll
        bar = row(self._what, self._print)
        bar.setStretch(0, 1)
        self._held_back = HeldBackMessage()
        layout = column(bar, self._held_back, scroll)
        layout.setStretch(2, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._print.clicked.connect(self.print_requested)
        self.setFocusProxy(self._print)
        self.retranslate()

    def show_disclosures(self, releases: Sequence[Shared], today: date) -> None:
        """Show the ledger.

        Args:
            releases: The releases, oldest first; shown newest first.
            today: The current date.
        """
        for card in self._cards:
            self._place.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [SharedCard(each, today) for each in reversed(releases)]
        for place, card in enumerate(self._cards):
            self._place.insertWidget(place, card)
            card.chosen.connect(self._on_chosen)
        self._empty.setVisible(not self._cards)
        self._held_back.setVisible(any(one.why and one.why.held_back for one in releases))

    def select(self, record: str) -> None:
        """Scroll to the release that an entry of the ledger belongs to, and focus it."""
        for card in self._cards:
            if record in card.shared.records:
                self._scroll.ensureWidgetVisible(card)
                card.setFocus()

    @property
    def record(self) -> str:
        """The record of the release that was chosen last; empty for none."""
        return self._chosen

    def _on_chosen(self, record: str) -> None:
        self._chosen = record

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._what.setText(
            self.tr(
                "Everything that left this file is listed here. The client may read it and have it."
            )
        )
        set_button_text(self._print, self.tr("Print for the client…"))
        self._scroll.setAccessibleName(self.tr("What was shared"))
        self._empty.set_texts(self.tr("Nothing has been shared up to now."))
