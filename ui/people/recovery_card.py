"""A card to hand over a vault without its owner, with the root sheets."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.trust import Certificate, VaultKind
from counsel_desk.services.vaults.recovery import Recoverable
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.people.root_sheets import RootSheets


class RecoveryCard(Translated):
    """Takes the vault, the new owner, the reason, and the words of the sheets.

    Signals:
        recover_requested(Recoverable, Certificate, Reason, list[str]): Hand over a vault to a
            person, both as they are shown; the reason and the words of each sheet.
        cancelled: Hand nothing over.
    """

    recover_requested = Signal(object, object, object, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vaults: Sequence[Recoverable] = ()
        self._heirs: Sequence[Certificate] = ()
        self._card, self.sheets, self._what = Card(), RootSheets(), label("", "body")
        self._vault, self._person, self._reason = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._fields = []
        for box, name in (
            (self._vault, "recover_vault"),
            (self._person, "recover_person"),
            (self._reason, "recover_reason"),
        ):
            box.setObjectName(name)
            box.leave_open()
            self._fields.append(Field("", box))
        self._recover, self._cancel = primary_button(""), quiet_button("")
        self._recover.setObjectName("recover_now")
        mark_recording(self._recover)
        self._cancel.setObjectName("cancel_recovery")
        self._card.add(self._what, *self._fields, self.sheets)
        self._card.add(row(self._cancel, self._recover, None), self.sheets.question)
        self.setLayout(column(self._card))
        self._recover.clicked.connect(self._on_recover_clicked)
        self._cancel.clicked.connect(self.sheets.leave)
        self.sheets.left.connect(self.cancelled)
        self.retranslate()

    def begin(self, vaults: Sequence[Recoverable], heirs: Sequence[Certificate]) -> None:
        """Offer vaults, and people to hand them to; exactly these values are handed on."""
        self._vaults, self._heirs = vaults, heirs
        self._person.clear()
        for heir in heirs:
            self._person.addItem(heir.name)
        self.sheets.clear()
        self.retranslate()
        for box in (self._vault, self._person, self._reason):
            box.setCurrentIndex(-1)
        self._vault.setFocus()

    def _on_recover_clicked(self) -> None:
        places = [box.currentIndex() for box in (self._vault, self._person, self._reason)]
        for field, place in zip(self._fields, places, strict=True):
            field.set_error((lambda: self.tr("Please choose one.")) if place < 0 else None)
        shares = self.sheets.words()
        if min(places) >= 0 and shares:
            vault, heir = self._vaults[places[0]], self._heirs[places[1]]
            self.recover_requested.emit(vault, heir, tuple(Reason)[places[2]], shares)

    def _title(self, vault: Recoverable) -> str:
        if vault.kind is VaultKind.CASEWORK:
            return self.tr("Legal cases")
        return self.tr("Clients of {name}").format(name=vault.owner)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Hand over files"))
        self._what.setText(
            self.tr(
                "For when a colleague is ill, has left or had to make new keys. Those who keep the "
                "recovery sheets decide together; the reason is in the activity log, and the "
                "colleague is told at the next sign-in. Files at another laptop are handed over "
                "there."
            )
        )
        titles = (self.tr("Which files"), self.tr("To whom"), self.tr("Why"))
        for field, title in zip(self._fields, titles, strict=True):
            field.set_texts(title)
        places = self._vault.currentIndex(), self._reason.currentIndex()
        self._vault.clear()
        for vault in self._vaults:
            self._vault.addItem(self._title(vault))
        self._reason.clear()
        for each in Reason:
            self._reason.addItem(words.reason(each))
        self._vault.setCurrentIndex(places[0])
        self._reason.setCurrentIndex(places[1])
        set_button_text(self._recover, self.tr("Hand it over"))
        set_button_text(self._cancel, self.tr("Not now"))
