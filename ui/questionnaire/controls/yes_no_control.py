"""Yes, no, or not answered."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forms.fhir import Json
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.controls.option_list import OptionList
from ui.questionnaire.texts import NO, NOT_ANSWERED, YES, said

_ANSWERS: tuple[bool | None, ...] = (True, False, None)


class YesNoControl(AnswerControl):
    """Three radio buttons: yes, no, and not answered.

    Args:
        language: The language of its words (BCP 47).
        parent: Its parent, if any.
    """

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = [said(each, language) for each in (YES, NO, NOT_ANSWERED)]
        self._options = OptionList(labels, several=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._options)
        self.setFocusProxy(self._options)
        self._options.picked.connect(self.answered)
        self.set_values(())

    def values(self) -> list[Json]:
        """Return yes or no, or an empty list."""
        chosen = self._options.chosen()
        answer = _ANSWERS[chosen[0]] if chosen else None
        return [] if answer is None else [{"valueBoolean": answer}]

    def set_values(self, values: Sequence[Json]) -> None:
        """Show the first answer."""
        answer = values[0].get("valueBoolean") if values else None
        self._options.set_chosen((_ANSWERS.index(answer if isinstance(answer, bool) else None),))

    def set_names(self, name: str, description: str) -> None:
        """Name the question for a screen reader, on every button too."""
        super().set_names(name, description)
        self._options.describe(f"{name} {description}".strip())
