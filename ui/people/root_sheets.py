"""Fields for the words of the root sheets."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.design.fields.word_list import NO_LIST, WordList
from ui.design.fields.words_field import WordsField
from ui.design.layout.layouts import SPACE
from ui.design.translated import Translated
from ui.people.words_question import WordsQuestion

WORDS = 33
"""The number of words on a root sheet."""


class RootSheets(Translated):
    """One field for each sheet that is needed; cleared after use.

    Attributes:
        question: Asks before words that were typed are dropped; for the foot of the form.

    Signals:
        left: The form is to be closed, and there are no words, or they may go.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(SPACE)
        self._fields: list[WordsField] = []
        self.question = WordsQuestion()
        self.question.discard_requested.connect(self.left)

    def set_sheets(self, count: int, words: WordList = NO_LIST) -> None:
        """Make as many fields as sheets are needed, for words of this list."""
        for old in self._fields:
            self._place.removeWidget(old)
            old.deleteLater()
        self._fields = [WordsField(f"share_{number}", WORDS) for number in range(1, count + 1)]
        for field in self._fields:
            field.set_list(words)
            self._place.addWidget(field)
        self.setFocusProxy(self._fields[0])
        self.retranslate()

    def words(self) -> list[str] | None:
        """Return the words of each sheet; show errors and return `None` if any are wrong."""
        shares = [field.value() for field in reversed(self._fields)]
        whole = [share for share in reversed(shares) if share is not None]
        return whole if len(whole) == len(shares) else None

    def leave(self) -> None:
        """Close the form, once words that were typed may be dropped."""
        if any(field.typed for field in self._fields):
            self.question.ask()
        else:
            self.left.emit()

    def clear(self) -> None:
        """Clear the words."""
        self.question.hide()
        for field in self._fields:
            field.clear()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        count = len(self._fields)
        for number, field in enumerate(self._fields, start=1):
            # The numbers on the sheets are others: any of them will do.
            title = self.tr("Any recovery sheet ({number} of {count})")
            if number > 1:
                title = self.tr("Any other recovery sheet ({number} of {count})")
            if count == 1:
                title = self.tr("The recovery sheet")
            text = title.format(number=number, count=count)
            field.set_title(text, self.tr("Please type the words of this sheet."))
