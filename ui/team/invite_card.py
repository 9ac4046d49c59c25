"""Invites a person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counsel_desk.domain.roles import apart
from counsel_desk.domain.trust import Role
from ui import words
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.field import Field
from ui.design.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.design.translated import Translated


class InviteCard(Translated):
    """A name and what the person is to be.

    Signals:
        invite_requested(str, tuple[Role, ...]): A person is to be added.
    """

    invite_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card()
        self._name = QLineEdit()
        self._name.setObjectName("new_person")
        self._name_field = Field("", self._name)
        self._roles_label = label("", "label")
        self._roles_error = label("", "error")
        self._roles_error.hide()
        self._boxes = {each: QCheckBox() for each in Role}
        for each, box in self._boxes.items():
            box.setObjectName(f"role_{each}")
        self._invite = primary_button("")
        self._invite.setObjectName("invite")
        roles = column(self._roles_label, *self._boxes.values(), spacing=SPACE_SMALL)
        self._card.add(self._name_field, roles, self._roles_error, row(None, self._invite))
        self.setLayout(column(self._card))
        self._invite.clicked.connect(self._on_invite_clicked)
        self._name.returnPressed.connect(self._on_invite_clicked)
        self.setFocusProxy(self._name)
        self.retranslate()

    def clear(self) -> None:
        """Empty the form for the next person."""
        self._name.clear()
        for box in self._boxes.values():
            box.setChecked(False)

    def _on_invite_clicked(self) -> None:
        name = self._name.text().strip()
        roles = tuple(each for each, box in self._boxes.items() if box.isChecked())
        self._name_field.set_error(None if name else self.tr("Please write a name."))
        problem = "" if roles else self.tr("Please choose at least one.")
        if not apart(roles):
            problem = self.tr("Counselling and casework are kept apart: one person, one of them.")
        self._roles_error.setText(problem)
        self._roles_error.setVisible(bool(problem))
        if name and not problem:
            self.invite_requested.emit(name, roles)

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._card.set_title(self.tr("Invite somebody"))
        self._name_field.set_texts(
            self.tr("Name"), self.tr("As the person will write it when signing in.")
        )
        self._roles_label.setText(self.tr("What they are at the desk"))
        for each, box in self._boxes.items():
            box.setText(words.role(each))
        set_button_text(self._invite, self.tr("Invite"))
