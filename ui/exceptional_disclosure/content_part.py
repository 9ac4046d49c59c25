"""The part of the form with the exact text that leaves without consent."""

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exceptional.grounds import CATEGORIES
from counsel_desk.domain.summary import Ground, Section
from ui import words
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.translated import Translated


class ContentPart(Translated):
    """How the client is referred to, and a text for each category that the ground allows.

    Attributes:
        editors: The editors, by their names in a draft.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about, self._language = QLineEdit(), ChoiceBox()
        self._about.setObjectName("exceptional_about")
        self._language.setObjectName("exceptional_language")
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._about_field, self._language_field = Field("", self._about), Field("", self._language)
        self._least = label("", "body")
        self._least.setObjectName("exceptional_least")
        self._texts = {each: TextBox(f"exceptional_{each}") for each in Category}
        self._fields = {each: Field("", text) for each, text in self._texts.items()}
        self.editors: dict[str, QWidget] = {
            "about": self._about,
            "language": self._language,
            **{each.value: text for each, text in self._texts.items()},
        }
        parts = (self._about_field, self._language_field, self._least)
        self.setLayout(column(*parts, *self._fields.values()))
        self._ground: Ground | None = None
        self.setFocusProxy(self._about)
        self.retranslate()
        self.show_fitting(None)

    def show_fitting(self, ground: Ground | None) -> None:
        """Show the categories a ground allows; text in hidden ones stays, but does not leave."""
        self._ground = ground
        allowed = CATEGORIES[ground] if ground else frozenset[Category]()
        for each, field in self._fields.items():
            field.setVisible(each in allowed)

    def about(self) -> str:
        """Return the words that tell the recipient who the client is."""
        return self._about.text().strip()

    def language(self) -> str:
        """Return the language of the text, two letters."""
        return str(self._language.currentData())

    def sections(self) -> tuple[Section, ...]:
        """Return the sections that leave."""
        allowed = CATEGORIES[self._ground] if self._ground else frozenset[Category]()
        written = ((each, text.toPlainText().strip()) for each, text in self._texts.items())
        return tuple(Section(each, text) for each, text in written if text and each in allowed)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._about_field.set_texts(
            self.tr("How will they know who this is about?"),
            self.tr("These words leave as well, and the supervisor reads them."),
        )
        self._language_field.set_texts(self.tr("Language of the text"))
        self._least.setText(
            self.tr(
                "The least that serves the ground. Please leave out what the client told of "
                "themselves and others beyond it, their history, what they feel or suffer from, "
                "what a questionnaire said, and names that are not needed."
            )
        )
        for each, field in self._fields.items():
            field.set_texts(words.category(each))
