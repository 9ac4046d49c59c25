"""The administrator's page on the office's own wording."""

from collections.abc import Mapping
from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.design.buttons import quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import page_layout, row, show_if
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.reading import mark_reading
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.languages import LANGUAGES
from ui.wording.wording_card import WordingCard

Text = tuple[str, str, str]
"""A text: in English, as the desk says it, and as the office says it."""
_MOST_SHOWN = 200
_LETTERS = 40
"""Of a text in the list; the card beside it has all of it."""


class WordingPage(Translated):
    """Finds a text of the desk by a few words of it, and takes the office's own wording.

    Attributes:
        card: Where the chosen text is worded.

    Args:
        language: The language whose texts are shown first, in two letters.
        parent: Its parent, if any.

    Signals:
        language_chosen(str): The texts of this language should be shown.
        file_requested: The wordings should be saved as a file.
        file_chosen: Wordings should be taken from a file.
    """

    language_chosen = Signal(str)
    file_requested = Signal()
    file_chosen = Signal()

    def __init__(self, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wording_page")
        self._texts: list[Text] = []
        self._header = PageHeader("")
        self._language, self._words, self._own = ChoiceBox(), QLineEdit(), QCheckBox()
        self._language.setObjectName("wording_language")
        self._words.setObjectName("wording_words")
        self._own.setObjectName("own_only")
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(language))
        self._table, self.card = DataTable([], ""), WordingCard()
        self._table.setObjectName("texts")
        self._table.setProperty("quotes", True)  # see ui/finders/texts.py
        self._none = label("", "muted")
        self._none.setObjectName("no_text_found")
        self._none.hide()
        self._take, self._save = quiet_button(""), quiet_button("")
        self._take.setObjectName("take_wordings")
        self._save.setObjectName("save_wordings")
        mark_reading(self._save)
        self._language_field = Field("", self._language)
        self._words_field = Field("", self._words)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(FittingRow(self._language_field, self._words_field, Field("", self._own)))
        layout.addWidget(self._none)
        layout.addWidget(SideBySide(self._table, self.card, (3, 2)), 1)
        layout.addLayout(row(self._take, self._save, None))
        self._connect_signals()
        self.setFocusProxy(self._words)
        self.retranslate()

    def _connect_signals(self) -> None:
        self._language.currentIndexChanged.connect(lambda: self.language_chosen.emit(self.language))
        self._words.textChanged.connect(self._show)
        self._own.toggled.connect(self._show)
        self._table.row_selected.connect(self._on_row_selected)
        self._take.clicked.connect(self.file_chosen)
        self._save.clicked.connect(self.file_requested)

    @property
    def language(self) -> str:
        """The language whose texts are shown, in two letters."""
        return str(self._language.currentData())

    def show_texts(self, desk: Mapping[str, str], own: Mapping[str, str]) -> None:
        """Show the texts of the language.

        Args:
            desk: What the desk says, by the English text.
            own: What the office says, by the English text.
        """
        self._texts = sorted((text, said, own.get(text, "")) for text, said in desk.items())
        self._show()

    def _show(self) -> None:
        words = self._words.text().casefold().split()

        def wanted(text: Text) -> bool:
            whole = " ".join(text).casefold()
            shown = bool(text[2]) or not self._own.isChecked()
            return shown and all(word in whole for word in words)

        found = [text for text in self._texts if wanted(text)][:_MOST_SHOWN]
        self._table.set_rows(found)
        show_if(bool(self._texts) and not found, self._none)

    def _on_row_selected(self, text: Text | None) -> None:
        if text is not None:
            self.card.show_text(self.language, *text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Wording"),
            self.tr(
                "Where a text of the desk is not what people here would say, write it in your own "
                "words. No native counsellor has read the Bengali, Hindi and Marathi texts yet."
            ),
        )
        self._language_field.set_texts(self.tr("Language"))
        self._words_field.set_texts(self.tr("Words in the text"))
        self._own.setText(self.tr("Only the office's own"))
        self._table.setAccessibleName(self.tr("Texts of the desk"))
        self._table.set_columns(
            [
                Column(self.tr("In English"), lambda text: _line(text[0])),
                Column(self.tr("Shown as"), lambda text: _line(text[2] or text[1]), wide=True),
            ]
        )
        set_button_text(self._take, self.tr("Take wordings from a file…"))
        set_button_text(self._save, self.tr("Save the wordings as a file…"))
        self._none.setText(
            self.tr("No text of the desk has these words. Please try fewer, or another language.")
        )


def _line(text: str) -> str:
    """Return the beginning of a text, on one line."""
    return shorten(text, _LETTERS, placeholder=" …")
