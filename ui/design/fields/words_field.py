"""A field for the words of one printed sheet."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from ui.design.fields.field import Field
from ui.design.fields.word_list import NO_LIST, WordList
from ui.design.fields.words_edit import WordsEdit
from ui.design.layout.layouts import column, scroll_into_view
from ui.design.translated import Translated

_WORDS_A_LINE = 7
_PROPOSED = 6
"""How many words are proposed at most; with more, one letter more is quicker than reading."""


class WordsField(Translated):
    """Completes words as they are typed, counts them, and names a wrong one at once.

    Args:
        name: Object name of the editor.
        count: How many words the sheet has.
        parent: Its parent, if any.

    Signals:
        edited: The words changed.
        completed: Enter was pressed after the last word.
    """

    edited = Signal()
    completed = Signal()

    def __init__(self, name: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._title, self._missing = count, "", ""
        self._edit = WordsEdit()
        self._edit.setObjectName(name)
        self._field = Field("", self._edit)
        self.setLayout(column(self._field))
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self._on_text_changed)
        self._edit.finished.connect(self._on_finished)
        self._fit()
        self.retranslate()

    def set_list(self, words: WordList) -> None:
        """Set the words that can stand on a sheet."""
        self._edit.list = words

    def set_title(self, title: str, missing: str) -> None:
        """Set the label, and what to say if nothing was typed."""
        self._title, self._missing = title, missing
        self._describe()

    @property
    def typed(self) -> bool:
        """Whether anything was typed."""
        return bool(self._edit.words())

    def value(self) -> str | None:
        """Return the words; if they cannot be right, say why and return `None`."""
        self._edit.accept()
        words = self._edit.words()
        problem = self._problem(words) if words else self._missing
        if words and not problem and len(words) != self._count:
            problem = self._wrong_count(len(words))
        self._field.set_error((lambda: problem) if problem else None)
        if problem:
            self._edit.setFocus()
        return None if problem else " ".join(words)

    def clear(self) -> None:
        """Clear the words."""
        self._edit.clear()

    def _on_text_changed(self) -> None:
        problem = self._say_problem()
        self._describe()
        if problem and self._edit.hasFocus():
            scroll_into_view(self)
        self.edited.emit()

    def _say_problem(self) -> str:
        problem = self._problem(self._edit.words())
        self._field.set_error((lambda: problem) if problem else None)
        return problem

    def _on_finished(self) -> None:
        if len(self._edit.words()) >= self._count:
            self.completed.emit()
            self.focusNextChild()

    def _problem(self, words: list[str]) -> str:
        """Return what is wrong with the words so far, or an empty text."""
        known = self._edit.list
        if known is NO_LIST:
            return ""
        unfinished = self._edit.unfinished()
        for number, word in enumerate(words, start=1):
            if not word.isascii():
                return self.tr(
                    "Word {number} is not in English letters, as the words on the sheet are. "
                    "Please switch the keyboard."
                ).format(number=number)
            typing = number == len(words) and bool(unfinished) and self._edit.hasFocus()
            if not (known.beginning_with(word) if typing else known.has(word)):
                return self.tr(
                    "Word {number}, “{word}”, is not a word that sheets use. Please "
                    "compare it with the paper."
                ).format(number=number, word=word)
        if len(words) > self._count:
            return self._wrong_count(len(words))
        whole = len(words) == self._count and all(known.has(word) for word in words)
        if whole and not known.fits(" ".join(words)):
            return self.tr(
                "Each word is one that sheets use, but together they do not fit: one differs from "
                "the paper, or two are swapped. Please compare them."
            )
        return ""

    def _wrong_count(self, count: int) -> str:
        return self.tr("The sheet has {all} words; here are {count}. Please compare them.").format(
            all=self._count, count=count
        )

    def _describe(self) -> None:
        count = len(self._edit.words())
        if count > self._count:
            self._field.set_texts(self._title, self._wrong_count(count))
            return
        text = self.tr("Words so far: {count} of {all}.").format(count=count, all=self._count)
        letters = self._edit.unfinished()
        fitting = self._edit.list.beginning_with(letters) if letters else ()
        if 1 < len(fitting) <= _PROPOSED:
            text += " " + self.tr("It could be: {words}").format(words=", ".join(fitting))
        else:
            text += " " + self.tr(
                "A few letters of each word are enough; press the space bar for the next word."
            )
        self._field.set_texts(self._title, text)

    def _fit(self) -> None:
        spacing = QFontMetrics(self._edit.font()).lineSpacing()
        self._edit.setFixedHeight(spacing * -(-self._count // _WORDS_A_LINE) + 24)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._describe()
        if self._field.error:
            self._say_problem()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size as well."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)
