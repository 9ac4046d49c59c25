"""Items of a form in one language, shown and hidden according to the answers."""

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from forms.answers.nesting import linkids_below
from forms.answers.places import Path
from forms.filling import Filling
from forms.model import Item
from forms.problems import FormProblem
from ui.design.layout.layouts import SPACE, column
from ui.design.layout.unfolding import Turns
from ui.design.styling import label
from ui.questionnaire.answers_below import AnswersBelow
from ui.questionnaire.group_section import GroupSection
from ui.questionnaire.pictures import Pictures
from ui.questionnaire.question_field import QuestionField
from ui.questionnaire.stretch import Stretch, batched
from ui.questionnaire.texts import sentence, shown, wording

Place = tuple[str, Path]


FIRST = 4
"""So many items are built before the form is shown, and the others right after."""


class FormBody(QWidget):
    """Items of a form: those in sight at once, the others soon after.

    Args:
        filling: The answers; they change as the person answers.
        language: The language of the form's texts (BCP 47).
        items: Which items; all of the form if left out.
        single: Whether it shows one question at a time, without the questions below it.
        pictures: Draws the pictures of the form.

    Signals:
        answered(): The answers have changed.
        repetitions_changed(str, object): A repeating group gained or lost a repetition, so the
            form must be rebuilt; its linkId, and the path of what should get the focus.
    """

    answered = Signal()
    repetitions_changed = Signal(str, object)

    def __init__(
        self,
        filling: Filling,
        language: str,
        items: Sequence[Item] | None = None,
        *,
        single: bool = False,
        pictures: Pictures | None = None,
    ) -> None:
        super().__init__()
        self._pictures = pictures or Pictures()
        self._filling, self._language, self._single = filling, language, single
        self._switched: dict[Place, list[QWidget]] = {}
        self._live: dict[Place, QuestionField] = {}
        self._fields: dict[Place, QuestionField | GroupSection] = {}
        self._asked = filling.asked()
        self._fresh: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        shown = filling.questionnaire.items if items is None else items
        self._parts: Iterator[None] = self._add(layout, shown, (), framed=not single)
        self._turns: Turns | None = None
        if len(list(islice(self._parts, FIRST))) == FIRST:
            self._turns = Turns(self, self._build_more())

    def _build_more(self) -> Iterator[None]:
        for _ in self._parts:
            self._show_fresh()
            yield
        self._turns = None
        self._show_fresh()

    def complete(self) -> None:
        """Build what is not built yet, at once."""
        if self._turns is not None:
            self._turns.end()

    def _show_fresh(self) -> None:
        """Show what was added since; Qt would wait until nothing else is to be done."""
        fresh, self._fresh = self._fresh, []
        for each in fresh:
            if not each.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                each.show()

    def _add(
        self, layout: QVBoxLayout, items: Sequence[Item], at: Path, *, framed: bool
    ) -> Iterator[None]:
        """Add the visible ones of some items, one after the other."""
        seen = [item for item in items if not item.hidden]
        for part in batched(seen, Stretch.MOST):
            stretch = Stretch(layout) if len(seen) > Stretch.MOST else None
            for item in part:
                place = layout if stretch is None else stretch.body
                yield from self._add_item(place, item, at, framed=framed)
            if stretch is not None:
                self._fresh.append(stretch)
                stretch.tidy()

    def _add_item(
        self, layout: QVBoxLayout, item: Item, at: Path, *, framed: bool
    ) -> Iterator[None]:
        if item.repeating_group:
            yield from self._add_repetitions(layout, item, at, framed=framed)
        elif item.type == "group":
            title = wording(item, self._language)
            yield from self._add_group(layout, item, at, title, framed=framed)
        elif item.type == "display":
            self._add_display(layout, item, at)
            yield
        else:
            yield from self._add_question(layout, item, at)

    def _section(
        self, layout: QLayout, item: Item, at: Path, title: str, *, framed: bool
    ) -> GroupSection:
        section = GroupSection(title, framed=framed)
        section.setObjectName(f"group_{item.link_id}")
        self._place(layout, section, item, at)
        self._add_picture(section.body, item, at)
        return section

    def _add_group(
        self, layout: QLayout, item: Item, at: Path, title: str, *, framed: bool
    ) -> Iterator[None]:
        section = self._section(layout, item, at, title, framed=framed)
        self._fields[item.link_id, at] = section
        yield from self._add(section.body, item.items, at, framed=False)

    def _add_repetitions(
        self, layout: QLayout, item: Item, outside: Path, *, framed: bool
    ) -> Iterator[None]:
        count = self._filling.repetitions(item.link_id, outside)
        title = wording(item, self._language)
        whole = self._section(layout, item, (*outside, 0), title, framed=framed)
        # A problem with the number of repetitions belongs to the whole group.
        self._fields[item.link_id, outside] = whole
        for number in range(count):
            at = (*outside, number)
            numbered = f"{title} {number + 1}".strip() if count > 1 else ""
            part = self._section(whole.body, item, at, numbered, framed=not framed)
            self._fields[item.link_id, at] = part
            if count > 1:
                part.offer_removal(self._language)
                part.removal_requested.connect(
                    lambda number=number: self._on_removal_requested(item, outside, number)
                )
            yield from self._add(part.body, item.items, at, framed=False)
        if item.max_occurs is None or count < item.max_occurs:
            whole.offer_addition(self._language)
            whole.addition_requested.connect(lambda: self._on_addition_requested(item, outside))

    def _add_display(self, layout: QLayout, item: Item, at: Path) -> None:
        text: QLabel = label(wording(item, self._language), "display")
        text.setObjectName(f"display_{item.link_id}")
        self._place(layout, text, item, at)
        self._add_picture(layout, item, at)

    def _add_picture(self, layout: QLayout, item: Item, at: Path) -> None:
        picture = self._pictures.label(item.picture, wording(item, self._language), large=True)
        if picture is not None:
            around = QWidget()  # it hides with its item, while the picture waits to be drawn
            around.setLayout(column(picture))
            self._place(layout, around, item, at)

    def _add_question(self, layout: QLayout, item: Item, at: Path) -> Iterator[None]:
        field = QuestionField(
            self._filling,
            item,
            at,
            self._language,
            single=self._single,
            pictures=self._pictures,
        )
        self._place(layout, field, item, at)
        self._fields[item.link_id, at] = field
        if field.live:
            self._live[item.link_id, at] = field
        if item.nests:
            answers = AnswersBelow(field.body)
            answers.wanted.connect(lambda number, part: self._add_below(item, at, number, part))
            self._renew_below(answers, item, at)
            field.answered.connect(lambda: self._renew_below(answers, item, at))
        field.answered.connect(self.answered)
        yield
        if not item.nests and not (self._single and not at):
            yield from self._add(field.body, item.items, at, framed=False)

    def _renew_below(self, answers: AnswersBelow, item: Item, at: Path) -> None:
        """Show what is asked below each answer; built anew only if their number has changed."""
        values = self._filling.values(item.link_id, at)
        titles = [shown(item, value, self._language) for value in values]
        if answers.rename(titles):
            return
        below, depth = linkids_below(item), len(at)

        def stays(place: Place) -> bool:
            return place[0] not in below or place[1][:depth] != at

        self._fields = {place: each for place, each in self._fields.items() if stays(place)}
        self._live = {place: each for place, each in self._live.items() if stays(place)}
        self._switched = {place: each for place, each in self._switched.items() if stays(place)}
        self._asked = self._filling.asked()
        answers.show_answers(titles)

    def _add_below(self, item: Item, at: Path, number: int, part: GroupSection) -> None:
        deque(self._add(part.body, item.items, (*at, number), framed=False), maxlen=0)

    def _place(self, layout: QLayout, widget: QWidget, item: Item, at: Path) -> None:
        layout.addWidget(widget)
        place = (item.link_id, at)
        self._fresh.append(widget)
        self._switched.setdefault(place, []).append(widget)
        if place not in self._asked:
            widget.setVisible(False)

    def refresh(self, *, late: bool = False) -> None:
        """Show what is asked now, hide the rest, and update calculated answers.

        Args:
            late: Whether calculating takes so long that it should be said.
        """
        asked = self._filling.asked()
        for place in asked ^ self._asked:
            for widget in self._switched.get(place, ()):
                widget.setVisible(place in asked)
                around = widget.parentWidget()
                if isinstance(around, Stretch):
                    around.tidy()
        self._asked = asked
        for place, field in tuple(self._live.items()):
            if place in asked:
                field.refresh(late=late)

    def show_problems(self, problems: Sequence[FormProblem]) -> tuple[FormProblem, ...]:
        """Show problems beside the items they concern.

        Returns:
            Those whose item is not on screen.
        """
        self.complete()
        sentences: dict[Place, list[str]] = {}
        for problem in problems:
            sentences.setdefault((problem.link_id, problem.path), []).append(
                sentence(problem, self._language)
            )
        for place, field in self._fields.items():
            text = " ".join(dict.fromkeys(sentences.get(place, ())))
            if field.problem() != text:
                field.set_problem(text)
        return tuple(each for each in problems if (each.link_id, each.path) not in self._fields)

    def field(self, link_id: str, at: Path = ()) -> QuestionField | GroupSection | None:
        """Return the widget of an item, if it is on screen."""
        if (link_id, at) not in self._fields:
            self.complete()
        return self._fields.get((link_id, at))

    def first_stop(self) -> QWidget | None:
        """Return the first control in sight."""
        return next((each for each in self.findChildren(QWidget) if self._takes_keys(each)), None)

    def focus_like(self, control: QWidget) -> None:
        """Focus the control of the same question and name as one of a body before, or the first."""
        target = self._same_as(control)
        if target is None:
            self.complete()
            target = self._same_as(control) or self.first_stop()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _same_as(self, control: QWidget) -> QWidget | None:
        wanted, alike = _names_of(control), self.findChildren(QWidget, control.objectName())
        same = (each for each in alike if self._takes_keys(each) and _names_of(each) == wanted)
        return next(same, None)

    def _takes_keys(self, each: QWidget) -> bool:
        return bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.isVisibleTo(self)

    def _on_addition_requested(self, item: Item, outside: Path) -> None:
        count = self._filling.repetitions(item.link_id, outside)
        self._filling.set_repetitions(item.link_id, count + 1, outside)
        self.repetitions_changed.emit(item.link_id, (*outside, count))

    def _on_removal_requested(self, item: Item, outside: Path, number: int) -> None:
        self._filling.remove_repetition(item.link_id, number, outside)
        self.repetitions_changed.emit(item.link_id, outside)


def _names_of(control: QWidget) -> list[str]:
    """Return the names from a control up to the body that holds it."""
    names: list[str] = []
    around: QWidget | None = control
    while around is not None and not isinstance(around, FormBody):
        names.append(around.objectName())
        around = around.parentWidget()
    return names
