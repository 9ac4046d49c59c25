"""The page of what clients told anybody at the office."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.spoken.complaints import KeptComplaint
from counsel_desk.domain.spoken.told import ToldNote
from ui.design.card import Card
from ui.design.layout.layouts import SPACE, page_layout, scroll_into_view
from ui.design.layout.page_header import PageHeader
from ui.design.layout.part_scroll import PartScroll
from ui.design.translated import Translated
from ui.passing_on.complaint_card import ComplaintCard
from ui.passing_on.note_card import NoteCard
from ui.passing_on.told_form import ToldForm


class ToldPage(Translated):
    """One card for each note to the person, and the form to pass something on.

    Attributes:
        form: The form.

    Signals:
        file_opened(str): Open the file of the client with this record id.
        settled(str): The note with this record id is seen to.
        complaint_done(str): The complaint with this record id is seen to.
    """

    file_opened = Signal(str)
    settled = Signal(str)
    complaint_done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("told_page")
        self._header, self.form = PageHeader(""), ToldForm()
        self._cards: dict[str, QWidget] = {}
        inside, scroll, card = QWidget(), PartScroll(), Card()
        inside.setProperty("role", "page")
        card.add(self.form)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(SPACE)
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE)
        inner.addLayout(self._notes)
        inner.addWidget(card)
        inner.addStretch(1)
        scroll.setWidget(inside)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(scroll, 1)
        self.setFocusProxy(self.form)
        self.retranslate()

    def show_notes(
        self, notes: Sequence[Filed[ToldNote]], complaints: Sequence[Filed[KeptComplaint]]
    ) -> None:
        """Show the notes that are not seen to yet, below the complaints sealed to the person."""
        for card in self._cards.values():
            self._notes.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {one.record: self._complaint(one) for one in complaints}
        self._cards |= {one.record: self._note(one) for one in notes}
        for card in self._cards.values():
            self._notes.addWidget(card)

    def select(self, record: str) -> None:
        """Scroll to one note or complaint, and focus it."""
        card = self._cards.get(record)
        if card is not None:
            scroll_into_view(card)
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _complaint(self, filed: Filed[KeptComplaint]) -> QWidget:
        card = ComplaintCard(filed)
        card.done.connect(self.complaint_done)
        return card

    def _note(self, filed: Filed[ToldNote]) -> QWidget:
        card = NoteCard(filed)
        card.file_opened.connect(self.file_opened)
        card.settled.connect(self.settled)
        return card

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Passed on"),
            self.tr(
                "A client may tell anybody here. What they say goes to their counsellor; a"
                " complaint never does."
            ),
        )
