"""A card to confirm people with the root sheets."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.services.office.candidates import Refused
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import SPACE, column, row
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.errors import sentence
from ui.people.certifiable_box import CertifiableBox
from ui.people.root_sheets import RootSheets


class CertifyCard(Translated):
    """Everyone who can be confirmed with their words, and fields for the sheets, typed once.

    Signals:
        certify_requested(list[Certifiable], list[str]): Confirm these people, who were ticked as
            they are shown; the words of each sheet.
        cancelled: Confirm nobody now.
    """

    certify_requested = Signal(object, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[CertifiableBox] = []
        self._refused: list[Refused] = []
        self._card, self._what, self._none = Card(), label("", "body"), label("", "error")
        self._refusals = label("", "muted")
        self._people = QWidget()
        self._place = QVBoxLayout(self._people)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(SPACE)
        self.sheets = RootSheets()
        self._certify, self._cancel = primary_button(""), quiet_button("")
        self._certify.setObjectName("certify")
        mark_recording(self._certify)
        self._cancel.setObjectName("cancel_certify")
        self._card.add(self._what, self._people, self._none, self._refusals, self.sheets)
        self._card.add(row(self._cancel, self._certify, None), self.sheets.question)
        self.setLayout(column(self._card))
        self._certify.clicked.connect(self._on_certify_clicked)
        self._cancel.clicked.connect(self.sheets.leave)
        self.sheets.left.connect(self.cancelled)
        self.retranslate()

    def begin(self, people: Sequence[Certifiable], refused: Sequence[Refused]) -> None:
        """Ask whom to confirm.

        Args:
            people: Everyone who can be confirmed; exactly these values are handed on.
            refused: Everyone who cannot, with the reason.
        """
        for old in self._boxes:
            self._place.removeWidget(old)
            old.deleteLater()
        self._boxes, self._refused = [CertifiableBox(one) for one in people], list(refused)
        for box in self._boxes:
            self._place.addWidget(box)
            box.show()
        for each in (self.sheets, self._certify):
            each.setVisible(bool(people))
        self._none.hide()
        self.sheets.clear()
        self.retranslate()
        (self._boxes[0] if self._boxes else self._cancel).setFocus()

    def _on_certify_clicked(self) -> None:
        ticked = [box.shown for box in self._boxes if box.ticked]
        self._none.setVisible(not ticked)
        shares = self.sheets.words()
        if ticked and shares:
            self.certify_requested.emit(ticked, shares)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Confirm people"))
        self._what.setText(
            self.tr(
                "Please let each person read their words to you, by telephone or in person. Tick "
                "those whose every word is the same, then type the words of the recovery sheets "
                "once for all of them. After that they can sign in."
            )
            if self._boxes
            else self.tr("Nobody can be confirmed now.")
        )
        self._none.setText(self.tr("Please tick at least one person."))
        refusals = [f"{one.name}: {sentence(one.reason)}" for one in self._refused]
        self._refusals.setText("\n".join(refusals))
        self._refusals.setVisible(bool(refusals))
        set_button_text(self._certify, self.tr("Confirm"))
        set_button_text(self._cancel, self.tr("Not now"))
