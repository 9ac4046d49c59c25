"""Confirms a person with the office's root sheets."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.field import Field
from ui.design.layouts import SPACE, column, row
from ui.design.styling import label
from ui.design.translated import Translated
from ui.forms.texts import plain_label

_LINES = 3


class CertifyCard(Translated):
    """The person's fingerprint to compare, and a place for the words of each sheet.

    Signals:
        certify_requested(str, list[str]): The person's id and the words of each sheet.
        cancelled: Not now.
    """

    certify_requested = Signal(str, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person, self._name = "", ""
        self._card = Card()
        self._what = label("", "body")
        self._fingerprint = plain_label("", "heading")
        self._fingerprint.setObjectName("fingerprint")
        self._place = QVBoxLayout()
        self._place.setSpacing(SPACE)
        self._editors: list[QPlainTextEdit] = []
        self._fields: list[Field] = []
        self._certify, self._cancel = primary_button(""), quiet_button("")
        self._certify.setObjectName("certify")
        self._cancel.setObjectName("cancel_certify")
        self._card.add(self._what, self._fingerprint, self._place)
        self._card.add(row(self._cancel, None, self._certify))
        self.setLayout(column(self._card))
        self._certify.clicked.connect(self._on_certify_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self.retranslate()

    def set_threshold(self, count: int) -> None:
        """Make a place for the words of each sheet that is needed."""
        for old in self._fields:
            self._place.removeWidget(old)
            old.deleteLater()
        self._editors, self._fields = [], []
        for number in range(1, count + 1):
            editor = QPlainTextEdit()
            editor.setObjectName(f"share_{number}")
            editor.setTabChangesFocus(True)
            editor.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
            self._editors.append(editor)
            self._fields.append(Field("", editor))
            self._place.addWidget(self._fields[-1])
        self.retranslate()

    def begin(self, person: str, name: str, fingerprint: str) -> None:
        """Ask for the sheets for a person.

        Args:
            person: Their id.
            name: Their name.
            fingerprint: Of the keys that wait to be confirmed.
        """
        self._person, self._name = person, name
        self._fingerprint.setText(fingerprint)
        self.clear()
        self.retranslate()
        if self._editors:
            self._editors[0].setFocus()

    def clear(self) -> None:
        """Forget the words."""
        for editor in self._editors:
            editor.clear()

    def _on_cancel_clicked(self) -> None:
        self.clear()
        self.cancelled.emit()

    def _on_certify_clicked(self) -> None:
        shares = [" ".join(editor.toPlainText().split()) for editor in self._editors]
        for field, share in zip(self._fields, shares, strict=True):
            field.set_error(None if share else self.tr("Please type the words of this sheet."))
        if all(shares):
            self.certify_requested.emit(self._person, shares)

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._card.set_title(self.tr("Confirm {name}").format(name=self._name))
        self._what.setText(
            self.tr(
                "Please compare this with the person, then type the words of the root sheets. "
                "After that the person can sign in."
            )
        )
        for number, field in enumerate(self._fields, start=1):
            field.set_texts(
                self.tr("Words of sheet {number}, whichever it is").format(number=number)
            )
        set_button_text(self._certify, self.tr("Confirm"))
        set_button_text(self._cancel, self.tr("Not now"))
