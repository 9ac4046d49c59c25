"""A card to change a confirmed person's roles, or to end their work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_log.certifiable import Certifiable
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.translated import Translated
from ui.people.role_boxes import RoleBoxes
from ui.people.root_sheets import RootSheets


class PersonCard(Translated):
    """The keys in words to compare, the roles, the root sheets, and the actions they allow.

    Signals:
        roles_requested(Certifiable, tuple[Role, ...], list[str]): Change the roles of the person
            as they are shown, with the sheets.
        retire_requested(Certifiable, list[str]): End the person's work, with the sheets.
        invite_again_requested(str): Invite a person who lost their keys to make new ones.
        cancelled: Change nothing.
    """

    roles_requested = Signal(object, object, object)
    retire_requested = Signal(object, object)
    invite_again_requested = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Certifiable | None = None
        self._card, self._roles, self.sheets = Card(), RoleBoxes("new_role"), RootSheets()
        self._fingerprint = FingerprintWords()
        self._fingerprint.setObjectName("person_fingerprint")
        self._lost = label("", "muted")
        self._save, self._retire = primary_button(""), plain_button("")
        self._again, self._cancel = plain_button(""), quiet_button("")
        for button, name in (
            (self._save, "save_roles"),
            (self._retire, "retire_person"),
            (self._again, "invite_again"),
            (self._cancel, "cancel_person"),
        ):
            button.setObjectName(name)
        self._card.add(
            self._fingerprint, self._roles, self.sheets, row(self._cancel, self._save, None)
        )
        self._card.add(row(self._retire, None))
        self._card.add(self._lost, row(self._again, None), self.sheets.question)
        self.setLayout(column(self._card))
        self._connect_signals()
        self.setFocusProxy(self._roles)
        self.retranslate()

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._retire.clicked.connect(self._on_retire_clicked)
        self._again.clicked.connect(self._on_again_clicked)
        self._cancel.clicked.connect(self.sheets.leave)
        self.sheets.left.connect(self.cancelled)

    def begin(self, shown: Certifiable) -> None:
        """Show a person as the root certified them; exactly this is handed on."""
        self._shown = shown
        self._roles.set_roles(shown.roles)
        self._fingerprint.set_words(shown.words)
        self.sheets.clear()
        self.retranslate()

    def _on_save_clicked(self) -> None:
        roles, shares = self._roles.roles(), self.sheets.words()
        if roles and shares:
            self.roles_requested.emit(self._shown, roles, shares)

    def _on_retire_clicked(self) -> None:
        shares = self.sheets.words()
        if shares:
            self.retire_requested.emit(self._shown, shares)

    def _on_again_clicked(self) -> None:
        if self._shown is not None:
            self.invite_again_requested.emit(self._shown.person)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self._shown.name if self._shown else "")
        self._fingerprint.setAccessibleName(self.tr("Words to compare"))
        self._lost.setText(
            self.tr(
                "Has the person lost both the passphrase and the recovery code? A new invitation "
                "lets them make new keys. Their files then wait until they are handed over with "
                "the recovery sheets."
            )
        )
        set_button_text(self._save, self.tr("Change the roles"))
        set_button_text(self._retire, self.tr("End their work at the desk"))
        set_button_text(self._again, self.tr("Invite again"))
        set_button_text(self._cancel, self.tr("Not now"))
