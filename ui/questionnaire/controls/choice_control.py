"""One or several of the answers on offer, and perhaps another one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from forms.compare import equal
from forms.fhir import Json, choice_of
from forms.item_control import DROP_DOWN, IN_SIGHT, control_of
from forms.model import Item
from ui.design.buttons import quiet_button
from ui.design.layout.layouts import SPACE_SMALL
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.controls.option_box import OptionBox
from ui.questionnaire.controls.option_list import OptionList
from ui.questionnaire.pictures import Pictures
from ui.questionnaire.texts import ANOTHER_ANSWER, CLEAR, said, shown

MOST_IN_SIGHT = 7
"""More options than this go into a drop-down list, unless the form wants them in sight."""
MOST_IF_WANTED = 30


class ChoiceControl(AnswerControl):
    """The options of a choice or open-choice question.

    Args:
        item: The question.
        language: The language of its options (BCP 47).
        offered: Answers to offer besides the form's own, such as one stored with an older form.
        pictures: Draws the pictures of the options.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        item: Item,
        language: str,
        offered: Sequence[Json] = (),
        pictures: Pictures | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._item, self._language = item, language
        self._open = item.type == "open-choice"
        self._chosen: tuple[int, ...] = ()
        own = [option.value for option in item.options]
        self._offered = [*own, *(each for each in offered if self._is_stray(each, own))]
        labels = [option.label_in(language) for option in item.options]
        labels += [shown(item, value, language) for value in self._offered[len(own) :]]
        self._pictures = pictures or Pictures()
        self._options = self._option_widget(labels)
        self._other = QLineEdit(self)
        self._other.setObjectName("other_answer")
        self._other.setVisible(False)
        self._clear = quiet_button(said(CLEAR, language))
        self._clear.setObjectName("clear_answer")
        self._clear.setVisible(False)
        self._build_layout()
        self._options.picked.connect(self._on_options_picked)
        self._other.textEdited.connect(self.answered)
        self._clear.clicked.connect(self._on_clear_clicked)

    def _is_stray(self, value: Json, own: Sequence[Json]) -> bool:
        """Return whether an answer is neither on offer nor in the person's own words."""
        typed = choice_of(value, "value")
        return typed is not None and not (
            (self._open and typed[0] == "String") or any(_same(value, each) for each in own)
        )

    def _option_widget(self, labels: list[str]) -> OptionList | OptionBox:
        if self._open:
            labels = [*labels, said(ANOTHER_ANSWER, self._language)]
        shown = [each.picture for each in self._item.options]
        drawn = [
            self._pictures.label(each, text) for each, text in zip(shown, labels, strict=False)
        ]
        if self._item.repeats:
            return OptionList(labels, several=True, pictures=drawn)
        wanted = control_of(self._item)
        in_sight = wanted in IN_SIGHT or any(drawn)
        few = len(labels) <= (MOST_IF_WANTED if in_sight else MOST_IN_SIGHT)
        if not few or (wanted in DROP_DOWN and not any(drawn)):
            return OptionBox(labels, self._language)
        return OptionList(labels, several=False, pictures=drawn)

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_SMALL)
        layout.addWidget(self._options)
        layout.addWidget(self._other)
        layout.addWidget(self._clear)
        self.setFocusProxy(self._options)

    def values(self) -> list[Json]:
        """Return the chosen options, and the answer typed instead."""
        chosen = self._options.chosen()
        values = [self._offered[number] for number in chosen if number < len(self._offered)]
        text = self._other.text().strip()
        if self._other_chosen() and text:
            values.append({"valueString": text})
        return values

    def set_values(self, values: Sequence[Json]) -> None:
        """Choose the options among these, and put the rest into the line for another answer."""
        numbers, text = [], ""
        for value in values:
            number = next((n for n, each in enumerate(self._offered) if _same(value, each)), None)
            if number is not None:
                numbers.append(number)
            elif self._open:
                numbers.append(len(self._offered))
                text = str((choice_of(value, "value") or ("", ""))[1])
        self._options.set_chosen(numbers)
        self._chosen = self._options.chosen()
        self._other.setText(text)
        self._update_visibility()

    def _other_chosen(self) -> bool:
        return self._open and len(self._offered) in self._options.chosen()

    def _update_visibility(self) -> None:
        """Show the line and the button only while they are useful."""
        self._other.setVisible(self._other_chosen())
        radio = isinstance(self._options, OptionList) and not self._item.repeats
        self._clear.setVisible(radio and bool(self._options.chosen()))

    def _on_options_picked(self) -> None:
        self._let_it_stand_alone()
        self._update_visibility()
        if self._other_chosen() and not self._other.text():
            self._other.setFocus()
        self.answered.emit()

    def _let_it_stand_alone(self) -> None:
        """Take back the other answers if one was chosen that stands alone, and that one else."""
        before, self._chosen = self._chosen, self._options.chosen()
        if len(self._chosen) < 2:
            return
        alone = {n for n, option in enumerate(self._item.options) if option.exclusive}
        added = [number for number in self._chosen if number not in before]
        if alone & set(added):
            self._chosen = tuple(added)
        elif alone & set(self._chosen):
            self._chosen = tuple(number for number in self._chosen if number not in alone)
        self._options.set_chosen(self._chosen)

    def _on_clear_clicked(self) -> None:
        self._options.set_chosen(())
        self._options.setFocus()
        self._update_visibility()
        self.answered.emit()

    def touched(self) -> Sequence[QWidget]:
        """Return the drop-down list or the list of options."""
        return (self._options,)

    def set_names(self, name: str, description: str) -> None:
        """Name the question for a screen reader, on every option too."""
        super().set_names(name, description)
        self._options.describe(f"{name} {description}".strip())
        self._other.setAccessibleName(f"{name}: {said(ANOTHER_ANSWER, self._language)}")
        self._clear.setAccessibleDescription(name)


def _same(one: Json, other: Json) -> bool:
    left, right = choice_of(one, "value"), choice_of(other, "value")
    return left is not None and right is not None and equal(left, right)
