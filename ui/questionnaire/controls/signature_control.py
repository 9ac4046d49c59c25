"""A place to sign by mouse, finger or pen."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local
from forms.fhir import Json, as_mapping
from forms.signing import drawing
from ui.design.buttons import quiet_button
from ui.design.fields.drawing_pad import DrawingPad
from ui.design.layout.layouts import SPACE_TINY, column, row
from ui.design.styling import label
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.pictures import Pictures
from ui.questionnaire.texts import DRAW_ANEW, SIGNED, WITHOUT_A_MOUSE, said


class SignatureControl(AnswerControl):
    """Takes a drawn signature; one that is there already is shown, and can be drawn anew.

    Args:
        language: The language of its words (BCP 47).
        pictures: Draws the signature that is there.
        parent: Its parent, if any.
    """

    def __init__(self, language: str, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._pictures = language, pictures
        self._kept: list[Json] = []
        self._shown: QWidget | None = None
        self._pad, self._signed = DrawingPad(), label(said(SIGNED, language), "body")
        self._help = label(said(WITHOUT_A_MOUSE, language), "help")
        self._anew = quiet_button(said(DRAW_ANEW, language))
        self._anew.setObjectName("clear_drawing")
        parts = (self._signed, self._pad, self._help, row(self._anew, None))
        self._layout = column(*parts, spacing=SPACE_TINY)
        self.setLayout(self._layout)
        self._pad.changed.connect(self._on_drawn)
        self._anew.clicked.connect(self._on_anew_clicked)
        self.set_values(())

    def values(self) -> list[Json]:
        """Return the signature, if there is one."""
        return list(self._kept)

    def set_values(self, values: Sequence[Json]) -> None:
        """Show that there is a signature, or an empty pad."""
        self._kept = []
        self._pad.blockSignals(True)
        self._pad.clear()
        self._pad.blockSignals(False)
        self._kept = list(values[:1])
        self._show()

    def _show(self) -> None:
        """Show the pad, or what was signed before."""
        drawn_here = bool(self._pad.strokes())
        there = bool(self._kept) and not drawn_here
        if self._shown is not None:
            self._layout.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None
        if there:
            attachment = as_mapping(self._kept[0].get("valueAttachment"))
            self._shown = self._pictures.label(attachment, said(SIGNED, self._language))
        if self._shown is not None:
            self._layout.insertWidget(1, self._shown)
        self._signed.setVisible(there)
        self._pad.setVisible(not there)
        self._help.setVisible(not there)
        self._anew.setVisible(there or drawn_here)

    def _on_drawn(self) -> None:
        content = self._pad.picture()
        moment = local(datetime.now(UTC)).isoformat(timespec="seconds")
        self._kept = [drawing(content, moment)] if content else []
        self._anew.setVisible(bool(self._kept))
        self.answered.emit()

    def _on_anew_clicked(self) -> None:
        self.set_values(())
        self.answered.emit()

    def set_names(self, name: str, description: str) -> None:
        """Name the question for a screen reader, on the pad and its button too."""
        super().set_names(name, description)
        self._pad.setAccessibleName(name)
        self._pad.setAccessibleDescription(f"{self._help.text()} {description}".strip())
        self._anew.setAccessibleDescription(name)
