"""A card to invite a person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.design.buttons import set_button_text, yielding_button
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.recording import mark_recording
from ui.design.translated import Translated
from ui.people.role_boxes import RoleBoxes


class InviteCard(Translated):
    """Takes a name and roles.

    Signals:
        invite_requested(str, tuple[Role, ...]): Invite the person.
    """

    invite_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card()
        self._name = QLineEdit()
        self._name.setObjectName("new_person")
        self._name_field = Field("", self._name)
        self._roles = RoleBoxes("role")
        self._invite = yielding_button("")
        self._invite.setObjectName("invite")
        mark_recording(self._invite)
        self._card.add(self._name_field, self._roles, row(self._invite, None))
        self.setLayout(column(self._card))
        self._invite.clicked.connect(self._on_invite_clicked)
        self._name.returnPressed.connect(self._on_invite_clicked)
        self.setFocusProxy(self._name)
        self.retranslate()

    def clear(self) -> None:
        """Clear the form for the next person."""
        self._name.clear()
        self._roles.set_roles(())

    def _on_invite_clicked(self) -> None:
        name = self._name.text().strip()
        roles = self._roles.roles()
        self._name_field.set_error(None if name else (lambda: self.tr("Please write a name.")))
        if name and roles:
            self.invite_requested.emit(name, roles)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Invite somebody"))
        self._name_field.set_texts(
            self.tr("Name"), self.tr("As the person will write it when signing in.")
        )
        set_button_text(self._invite, self.tr("Invite"))
