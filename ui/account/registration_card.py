"""A card for how a counsellor is registered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.casework.casework import SHORT
from counsel_desk.domain.office.preferences import Registration
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class RegistrationCard(Translated):
    """Takes name, qualification and registration number, as they are printed on statements.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        keep_requested(Registration): Save it.
    """

    keep_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("registration_card")
        self._what = label("", "muted")
        self._name, self._qualification, self._number = QLineEdit(), QLineEdit(), QLineEdit()
        editors = {
            "name": self._name,
            "qualification": self._qualification,
            "number": self._number,
        }
        for name, editor in editors.items():
            editor.setObjectName(f"registration_{name}")
            editor.setMaxLength(SHORT)
        self._fields = [Field("", editor) for editor in editors.values()]
        self._keep = plain_button("")
        self._keep.setObjectName("keep_registration")
        mark_recording(self._keep)
        resumed = ResumedMessage()
        self.typed = typed_editors(dict(editors), resumed, self)
        self._card = Card()
        self._card.add(self._what, resumed, *self._fields, row(self._keep, None))
        self.setLayout(column(self._card))
        self._keep.clicked.connect(lambda: self.keep_requested.emit(self._value()))
        self.setFocusProxy(self._name)
        self.retranslate()

    def show_registration(self, registration: Registration) -> None:
        """Show what is noted, unless something else is half written."""
        if self.typed.pending() is None:
            self._name.setText(registration.name)
            self._qualification.setText(registration.qualification)
            self._number.setText(registration.number)
            self.typed.settle()

    def _value(self) -> Registration:
        texts = (self._name.text(), self._qualification.text(), self._number.text())
        return Registration(*(text.strip() for text in texts))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("On statements that you write"))
        self._what.setText(
            self.tr("A court or an authority asks who wrote a statement. All may be left empty.")
        )
        texts = (
            self.tr("Name as registered"),
            self.tr("Qualification"),
            self.tr("Council and registration number"),
        )
        for field, text in zip(self._fields, texts, strict=True):
            field.set_texts(text)
        set_button_text(self._keep, self.tr("Save"))
