"""Asks whether a guardian could have harmed the child."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.intake import UNSAFE, MayHaveHarmed
from ui import words
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.messages.inline_message import InlineMessage
from ui.design.translated import Phrase, Translated

ANSWERS = (MayHaveHarmed.NO, MayHaveHarmed.YES, MayHaveHarmed.NOT_KNOWN)


class GuardianQuestion(Translated):
    """No, yes or not known, and what follows from anything but no.

    Attributes:
        choice: The answers.

    Signals:
        answered: Another answer was chosen.
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ChoiceGroup([(each.value, "") for each in ANSWERS])
        self._field, self._note = Field("", self.choice), InlineMessage()
        self.setLayout(column(self._field, self._note))
        self.setFocusProxy(self.choice)
        self.choice.value_changed.connect(lambda _code: self._on_answered())
        self.retranslate()

    def value(self) -> MayHaveHarmed:
        """Return the answer; `MayHaveHarmed.NOT_ASKED` while there is none."""
        return MayHaveHarmed(self.choice.value() or MayHaveHarmed.NOT_ASKED)

    def set_value(self, answer: MayHaveHarmed) -> None:
        """Show an answer; none if it was not asked."""
        self.choice.set_value(answer.value if answer in ANSWERS else None)
        self.set_error(None)
        self.look()

    def set_error(self, text: Phrase | None) -> None:
        """Show what is missing; `None` removes it."""
        self._field.set_error(text)

    def look(self) -> None:
        """Update what follows from the answer."""
        if self.value() in UNSAFE:
            self._note.show_message("attention", self._what_follows)
        else:
            self._note.clear()

    def _on_answered(self) -> None:
        self.set_error(None)
        self.look()
        self.answered.emit()

    def _what_follows(self) -> str:
        return self.tr(
            "Then this guardian cannot give the consent, and is told nothing. The Child Welfare "
            "Committee, or the person it named, gives it instead."
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        chosen = self.choice.value()
        self.choice.set_choices([(each.value, words.may_have_harmed(each)) for each in ANSWERS])
        self.choice.set_value(chosen)
        self._field.set_texts(
            self.tr("Could this person have harmed the child, or be close to someone who did?"),
            self.tr("If you are not sure, choose Not known. The guardian does not see the answer."),
        )
        self.look()
