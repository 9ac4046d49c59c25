"""Edits a consent's mark: drawn here, a picture of the signed sheet, or the sheet alone."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from counsel_desk.domain.attachments import PICTURE_PATTERNS, Cleaned, MediaType
from counsel_desk.domain.consent.consent import Manner
from counsel_desk.services.consent.consent_marks import Impression
from ui.design.buttons import plain_button, quiet_button, set_button_text
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.drawing_pad import DrawingPad
from ui.design.fields.field import Field
from ui.design.fields.typed import Content
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.messages.file_dialog import file_to_read
from ui.design.styling import label
from ui.design.translated import Phrase, Translated

DRAWN, PICTURE, PAPER = "drawn", "picture", "paper"
_LINES = 6
"""Height of the chosen picture, in lines of text."""


class MarkEditor(Translated):
    """Offers the marks that suit how the consent is given; a spoken one has none.

    Signals:
        picture_requested(Path): Check a picture and show it.
        changed: Something was drawn or chosen.
    """

    picture_requested = Signal(Path)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mark_editor")
        self._manner: Manner | None = None
        self._picture: Cleaned | None = None
        self._pictures = False
        self._where = ChoiceGroup()
        self._where.setObjectName("mark")
        self._field = Field("", self._where)
        self._pad, self._clear = DrawingPad(), quiet_button("")
        self._clear.setObjectName("clear_drawing")
        self._choose, self._shown = plain_button(""), QLabel()
        self._choose.setObjectName("choose_mark")
        self._shown.setObjectName("mark_picture")
        self._help = label("", "help")
        self._drawing, self._choosing = QWidget(), QWidget()
        self._drawing.setLayout(column(self._pad, row(self._clear, None), spacing=SPACE_SMALL))
        choosing = column(row(self._choose, None), self._shown, spacing=SPACE_SMALL)
        self._choosing.setLayout(choosing)
        self.setLayout(
            column(self._field, self._drawing, self._choosing, self._help, spacing=SPACE_SMALL)
        )
        self._where.value_changed.connect(self._on_where_changed)
        self._pad.changed.connect(self.changed)
        self._clear.clicked.connect(self._pad.clear)
        self._choose.clicked.connect(self._on_choose_clicked)
        self.retranslate()
        self.set_manner(None)

    def set_manner(self, manner: Manner | None) -> None:
        """Offer the marks that suit how the consent is given."""
        self._manner = manner
        self.setVisible(manner in {Manner.SIGNATURE, Manner.THUMB_IMPRESSION})
        self._offer()

    def allow_pictures(self, allowed: bool) -> None:
        """Offer pictures and drawings, or the printed sheet alone."""
        self._pictures = allowed
        self._offer()

    def _offer(self) -> None:
        offered = [(PAPER, self.tr("On the printed sheet"))]
        if self._pictures:
            offered.insert(0, (PICTURE, self.tr("A picture of it")))
        if self._pictures and self._manner is Manner.SIGNATURE:
            offered.insert(0, (DRAWN, self.tr("Drawn here, by mouse or finger")))
        self._where.set_choices(offered)
        if not self._pictures:
            self._where.set_value(PAPER)
        self._show()

    def clear(self) -> None:
        """Remove the mark."""
        self._picture = None
        self._shown.clear()
        self._where.set_value(None)
        self._pad.clear()
        self._offer()

    def impression(self) -> Impression | None:
        """Return the mark; `None` if it is on paper or missing."""
        where = None if self.isHidden() else self._where.value()
        if where == PICTURE:
            return Impression(self._picture, drawn=False) if self._picture else None
        drawing = self._pad.picture() if where == DRAWN else b""
        return Impression(Cleaned(MediaType.PNG, drawing), drawn=True) if drawing else None

    def missing(self) -> str:
        """Return a sentence on what is missing for the chosen way; ``""`` if nothing is."""
        where = PAPER if self.isHidden() else self._where.value()
        if where == DRAWN and not self._pad.strokes():
            return self.tr("Nothing is drawn yet.")
        if where == PICTURE and not self._picture:
            return self.tr("Please choose the picture.")
        return "" if where else self.tr("Please choose where the mark is.")

    def set_error(self, text: Phrase | None) -> None:
        """Show an error, or clear it with `None`."""
        self._field.set_error(text)

    def show_picture(self, picture: Cleaned, image: QImage) -> None:
        """Show a checked picture, given as it is kept and as it is drawn."""
        self._picture = picture
        high = self.fontMetrics().lineSpacing() * _LINES
        smooth, keep = (
            Qt.TransformationMode.SmoothTransformation,
            Qt.AspectRatioMode.KeepAspectRatio,
        )
        self._shown.setPixmap(QPixmap.fromImage(image.scaled(high * 3, high, keep, smooth)))
        self.changed.emit()

    def read(self) -> Content:
        """Return the choice and the drawing for a draft; a picture must be chosen again."""
        return {"mark": self._where.value(), "strokes": self._pad.strokes()}

    def put(self, content: Content) -> None:
        """Restore what `read` returned."""
        offered = {PICTURE, PAPER} if self._pictures else {PAPER}
        if self._pictures and self._manner is Manner.SIGNATURE:
            offered.add(DRAWN)
        where = content.get("mark")
        self._where.set_value(where if where in offered else None)
        self._pad.set_strokes(content.get("strokes", []))
        self._offer()

    def _on_where_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        where = self._where.value()
        self._drawing.setVisible(where == DRAWN)
        self._choosing.setVisible(where == PICTURE)
        self._help.setVisible(where == PAPER)

    def _on_choose_clicked(self) -> None:
        kinds = self.tr("Pictures") + f" ({PICTURE_PATTERNS})"
        path = file_to_read(self, self.tr("Choose a picture of the mark"), kinds)
        if path is not None:
            self.picture_requested.emit(path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._field.set_texts(self.tr("Where is the mark?"))
        self._pad.setAccessibleName(self.tr("Place to sign by mouse or finger"))
        self._pad.setAccessibleDescription(
            self.tr("Without a mouse, choose a picture of the signed sheet, or the sheet itself.")
        )
        self._shown.setAccessibleName(self.tr("The picture that was chosen"))
        set_button_text(self._clear, self.tr("Draw it again"))
        set_button_text(self._choose, self.tr("Choose a picture…"))
        self._help.setText(
            self.tr(
                "Record the consent, print it, and let the client sign the sheet. A picture of it "
                "can be added later."
            )
        )
        self._offer()
