"""A card with one text of the desk and the office's own wording of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office.wording import Correction
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.translated import Translated


class WordingCard(Translated):
    """Shows a text in English and as the desk words it, and takes the office's own words.

    Signals:
        saved(Correction): Use this wording.
        removed(str): Use the desk's own wording of this English text again.
    """

    saved = Signal(object)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._source = "en", ""
        self._shown = ""
        self._card = Card()
        self._english, self._desk = label("", "body"), label("", "body")
        for each in (self._english, self._desk):
            each.setWordWrap(True)
        self._own = TextBox("own_wording")
        self._english_field = Field("", self._english)
        self._desk_field, self._own_field = Field("", self._desk), Field("", self._own)
        self._save, self._remove = primary_button(""), quiet_button("")
        self._save.setObjectName("save_wording")
        self._remove.setObjectName("remove_wording")
        self._card.add(self._english_field, self._desk_field, self._own_field)
        self._card.add(row(self._remove, None, self._save))
        layout = column(self._card)
        layout.addStretch(1)
        self.setLayout(layout)
        self._save.clicked.connect(self._on_save_clicked)
        self._remove.clicked.connect(lambda: self.removed.emit(self._source))
        self._own.textChanged.connect(self._on_typed)
        self.show_text("en", "", "", "")
        self.retranslate()

    @property
    def changed(self) -> bool:
        """Whether a wording is half written."""
        return self._own.toPlainText() != self._shown

    def show_text(self, language: str, source: str, desk: str, own: str) -> None:
        """Show a text; none if `source` is empty.

        Args:
            language: The language of the wording, in two letters.
            source: The text in English.
            desk: How the desk words it.
            own: How the office words it; empty if it does not.
        """
        self.setEnabled(bool(source))
        self._language, self._source, self._shown = language, source, own
        self._english.setText(source)
        self._desk.setText(desk)
        self._desk_field.setVisible(language != "en")
        self._own.setPlainText(own)
        self._own_field.set_error(None)
        self._remove.setVisible(bool(own))

    def _on_typed(self) -> None:
        self._save.setEnabled(bool(self._own.toPlainText().strip()) and self.changed)

    def _on_save_clicked(self) -> None:
        wording = Correction(self._language, self._source, self._own.toPlainText().strip())
        if not wording.sensible:
            self._own_field.set_error(
                lambda: self.tr(
                    "Please keep the words in braces as they are, and at most 2,000 letters."
                )
            )
            return
        self._shown = self._own.toPlainText()
        self.saved.emit(wording)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._english_field.set_texts(self.tr("In English"))
        self._desk_field.set_texts(self.tr("As the desk says it"))
        self._own_field.set_texts(
            self.tr("As your office says it"),
            self.tr("Everyone in the office sees it from their next sign-in on."),
        )
        set_button_text(self._save, self.tr("Save the wording"))
        set_button_text(self._remove, self.tr("Use the desk's wording again"))
