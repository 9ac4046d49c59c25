"""All items of a form in one language, shown and hidden according to the answers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from forms.filling import Filling
from forms.model import Item
from forms.problems import FormProblem
from ui.design.layout.layouts import SPACE
from ui.design.styling import label
from ui.questionnaire.group_section import GroupSection
from ui.questionnaire.question_field import QuestionField
from ui.questionnaire.repeats import Path, remove_repetition
from ui.questionnaire.texts import sentence, wording

Place = tuple[str, Path]


class FormBody(QWidget):
    """The items of a form.

    Args:
        filling: The answers; they change as the person answers.
        language: The language of the form's texts (BCP 47).

    Signals:
        answered(): The answers have changed.
        repetitions_changed(str, object): A repeating group gained or lost a repetition, so the
            form must be rebuilt; its linkId, and the path of what should get the focus.
    """

    answered = Signal()
    repetitions_changed = Signal(str, object)

    def __init__(self, filling: Filling, language: str) -> None:
        super().__init__()
        self._filling, self._language = filling, language
        self._switched: list[tuple[QWidget, Place]] = []
        self._fields: dict[Place, QuestionField | GroupSection] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        self._add(layout, filling.questionnaire.items, (), framed=True)
        self.refresh()

    def _add(self, layout: QVBoxLayout, items: Sequence[Item], at: Path, *, framed: bool) -> None:
        """Add the visible ones of some items."""
        for item in items:
            if item.hidden:
                continue
            if item.repeating_group:
                self._add_repetitions(layout, item, at, framed=framed)
            elif item.type == "group":
                self._add_group(layout, item, at, wording(item, self._language), framed=framed)
            elif item.type == "display":
                self._add_display(layout, item, at)
            else:
                self._add_question(layout, item, at)

    def _add_group(
        self, layout: QLayout, item: Item, at: Path, title: str, *, framed: bool
    ) -> GroupSection:
        section = GroupSection(title, framed=framed)
        section.setObjectName(f"group_{item.link_id}")
        self._place(layout, section, item, at)
        self._fields[item.link_id, at] = section
        self._add(section.body, item.items, at, framed=False)
        return section

    def _add_repetitions(self, layout: QLayout, item: Item, outside: Path, *, framed: bool) -> None:
        count = self._filling.repetitions(item.link_id, outside)
        title = wording(item, self._language)
        whole = GroupSection(title, framed=framed)
        whole.setObjectName(f"group_{item.link_id}")
        self._place(layout, whole, item, (*outside, 0))
        for number in range(count):
            numbered = f"{title} {number + 1}".strip() if count > 1 else ""
            part = self._add_group(
                whole.body, item, (*outside, number), numbered, framed=not framed
            )
            if count > 1:
                part.offer_removal()
                part.removal_requested.connect(
                    lambda number=number: self._on_removal_requested(item, outside, number)
                )
        # A problem with the number of repetitions belongs to the whole group.
        self._fields[item.link_id, outside] = whole
        if item.max_occurs is None or count < item.max_occurs:
            whole.offer_addition()
            whole.addition_requested.connect(lambda: self._on_addition_requested(item, outside))

    def _add_display(self, layout: QLayout, item: Item, at: Path) -> None:
        text: QLabel = label(wording(item, self._language), "display")
        text.setObjectName(f"display_{item.link_id}")
        self._place(layout, text, item, at)

    def _add_question(self, layout: QLayout, item: Item, at: Path) -> None:
        field = QuestionField(self._filling, item, at, self._language)
        self._place(layout, field, item, at)
        self._fields[item.link_id, at] = field
        field.answered.connect(self.answered)
        self._add(field.body, item.items, at, framed=False)

    def _place(self, layout: QLayout, widget: QWidget, item: Item, at: Path) -> None:
        layout.addWidget(widget)
        self._switched.append((widget, (item.link_id, at)))

    def refresh(self) -> None:
        """Show what is asked now, hide the rest, and update calculated answers."""
        for widget, place in self._switched:
            asked = self._filling.is_enabled(*place)
            if widget.isHidden() == asked:
                widget.setVisible(asked)
            if asked and isinstance(widget, QuestionField):
                widget.refresh()

    def show_problems(self, problems: Sequence[FormProblem]) -> tuple[FormProblem, ...]:
        """Show problems beside the items they concern.

        Returns:
            Those whose item is not on screen.
        """
        sentences: dict[Place, list[str]] = {}
        for problem in problems:
            sentences.setdefault((problem.link_id, problem.path), []).append(sentence(problem))
        for place, field in self._fields.items():
            text = " ".join(dict.fromkeys(sentences.get(place, ())))
            if field.problem() != text:
                field.set_problem(text)
        return tuple(each for each in problems if (each.link_id, each.path) not in self._fields)

    def field(self, link_id: str, at: Path = ()) -> QuestionField | GroupSection | None:
        """Return the widget of an item, if it is on screen."""
        return self._fields.get((link_id, at))

    def _on_addition_requested(self, item: Item, outside: Path) -> None:
        count = self._filling.repetitions(item.link_id, outside)
        self._filling.set_repetitions(item.link_id, count + 1, outside)
        self.repetitions_changed.emit(item.link_id, (*outside, count))

    def _on_removal_requested(self, item: Item, outside: Path, number: int) -> None:
        remove_repetition(self._filling, item, outside, number)
        self.repetitions_changed.emit(item.link_id, outside)
