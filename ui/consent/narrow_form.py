"""Narrows a consent: fewer parts, or an earlier end."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from counsel_desk.domain.consent.consent import Consent, Part
from counsel_desk.services.documents.wording import last_day
from ui import words
from ui.design.buttons import danger_button, plain_button, set_button_text
from ui.design.card import Card
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class NarrowForm(Translated):
    """Chooses what stays in force; it can only become less.

    Signals:
        narrow_requested(frozenset, date): Keep these parts, up to this last day.
        cancelled: Leave the consent as it is.
    """

    narrow_requested = Signal(object, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("narrow_form")
        self._boxes: dict[Part, QCheckBox] = {}
        self._card, self._what, self._help = Card(), label("", "label"), label("", "help")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(SPACE_SMALL)
        self._ends = DayEdit()
        self._ends.setObjectName("narrow_ends")
        self._field = Field("", self._ends)
        self._keep, self._do = plain_button(""), danger_button("")
        self._keep.setObjectName("keep_whole")
        self._do.setObjectName("narrow_now")
        mark_recording(self._keep, self._do)
        self._card.add(
            self._what, self._parts, self._field, self._help, row(self._keep, self._do, None)
        )
        self.setLayout(column(self._card))
        self._keep.clicked.connect(self.cancelled)
        self._do.clicked.connect(self._on_do_clicked)
        self.setFocusProxy(self._ends)
        self.retranslate()

    def begin(self, body: Consent) -> None:
        """Show the parts and the last day of a consent, with every part ticked."""
        for box in self._boxes.values():
            self._parts.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {part: QCheckBox(words.part(part)) for part in sorted(body.parts)}
        for part, box in self._boxes.items():
            box.setObjectName(f"keep_{part.category}_{part.instrument}".rstrip("_"))
            box.setChecked(True)
            self._parts.addWidget(box)
        self._what.setVisible(bool(self._boxes))
        self._field.set_error(None)
        self._ends.set_value(last_day(body))

    def _on_do_clicked(self) -> None:
        ends: date | None = self._ends.value()
        self._field.set_error(None if ends else self._ends.wanted)
        if ends is not None:
            kept = frozenset(part for part, box in self._boxes.items() if box.isChecked())
            self.narrow_requested.emit(kept, ends)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("The client withdraws a part of it"))
        self._what.setText(self.tr("What stays in force?"))
        self._field.set_texts(
            self.tr("Until when?"), self.tr("An earlier last day, if the client wishes.")
        )
        self._help.setText(
            self.tr(
                "What was sent and carries more than this is called back at once. What was "
                "already printed or saved cannot be called back. The client need not say why."
            )
        )
        set_button_text(self._keep, self.tr("It stays"))
        set_button_text(self._do, self.tr("Keep only this"))
