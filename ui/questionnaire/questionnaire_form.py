"""A whole form to fill in."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local
from forms.checking.notes import Note
from forms.filling import Filling
from forms.held import Held
from forms.languages import spoken
from forms.problems import FormProblem
from ui.design.deleting import delete_page
from ui.design.layout.layouts import PAGE_MARGIN, column, page_layout, scroll_into_view, with_foot
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.design.tokens import scaled
from ui.questionnaire.calculating import Calculating
from ui.questionnaire.form_body import FormBody
from ui.questionnaire.pictures import Pictures
from ui.questionnaire.step_bar import StepBar
from ui.questionnaire.steps import Step, asked_now, step_with, steps_of
from ui.questionnaire.texts import (
    ALL_ANSWERED,
    LOOK_AGAIN,
    note_sentence,
    said,
    sentence,
    wording,
)


class QuestionnaireForm(QWidget):
    """Shows a form, takes the answers and shows what needs another look.

    Args:
        filling: The answers so far; they change as the person answers.
        language: The language of the form's texts (BCP 47); without a translation, or for an
            empty language, a text is shown as the form gives it.
        parent: Its parent, if any.
        scrolls: Whether it has a scroll bar of its own; without one it is as tall as its questions.
        one_by_one: Whether it shows one question at a time.
        pictures: Draws the pictures of the form; without it none is shown.

    Signals:
        changed(): An answer, or the number of a group's repetitions, has changed.
        end_reached(bool): Whether the last question is in sight, so that the form can be finished.
    """

    changed = Signal()
    end_reached = Signal(bool)

    def __init__(
        self,
        filling: Filling,
        language: str = "",
        parent: QWidget | None = None,
        *,
        scrolls: bool = True,
        one_by_one: bool = False,
        pictures: Pictures | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures, self._touch = pictures or Pictures(), scaled("touch")
        self._filling, self._language = filling, spoken(filling.questionnaire, language)
        self._problems_shown = self._moving = False
        self._one_by_one, self._steps = one_by_one, steps_of(filling.questionnaire)
        self._step: Step | None = None
        self._calculating = Calculating(filling, self)
        self._calculating.settled.connect(self._on_settled)
        self._calculating.late.connect(self._on_late)
        self.setObjectName("questionnaire_form")
        self.setProperty("language", self._language)
        self._title = label("", "title")
        self._message = InlineMessage()
        self._said = InlineMessage()
        self._said.setObjectName("form_notes")
        self._notes: tuple[Note, ...] = ()
        self._scroll = PartScroll()
        self._build_page()
        if scrolls:
            self._scroll.setWidget(self._page)
            self._bar.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
            self.setLayout(column(with_foot(self._scroll, self._bar)))
        else:
            self._page_layout.addWidget(self._bar)
            self.setLayout(column(self._page))
        self._page_layout.addStretch(1)
        self._connect_body()
        self._update_title()

    def _build_page(self) -> None:
        self._page = QWidget()
        self._page_layout = page_layout(self._page)
        self._page_layout.addWidget(self._title)
        self._page_layout.addWidget(self._said)
        self._page_layout.addWidget(self._message)
        self._around, self._bar = label("", "muted"), StepBar(self)
        self._around.setObjectName("groups_around")
        self._bar.moved.connect(self._on_moved)
        self._page_layout.addWidget(self._around)
        self._body = self._new_body()
        self._page_layout.addWidget(self._body)

    @property
    def one_by_one(self) -> bool:
        """Whether it shows one question at a time."""
        return self._one_by_one

    def set_one_by_one(self, on: bool) -> None:
        """Show one question at a time, or all of them, keeping the answers."""
        if on != self._one_by_one:
            self._one_by_one = on
            self._rebuild()

    def _new_body(self) -> FormBody:
        """Return the items to show now, and show how far that is."""
        asked = asked_now(self._steps, self._filling) if self._one_by_one else []
        if not asked:
            self._step = None
            self._bar.hide()
            self._around.hide()
            return FormBody(self._filling, self._language, pictures=self._pictures)
        if self._step not in asked:
            self._step = asked[0]
        self._show_place(asked)
        return FormBody(
            self._filling,
            self._language,
            self._step.items,
            single=True,
            pictures=self._pictures,
        )

    def _show_place(self, asked: Sequence[Step]) -> None:
        if self._step is None or self._step not in asked:
            return
        around = " · ".join(filter(None, (wording(g, self._language) for g in self._step.around)))
        self._around.setText(around)
        self._around.setVisible(bool(around))
        self._bar.show()
        self._bar.show_step(asked.index(self._step), len(asked), self._language)

    @property
    def at_end(self) -> bool:
        """Whether the last question is in sight."""
        asked = asked_now(self._steps, self._filling) if self._step is not None else []
        return not asked or self._step == asked[-1]

    def _on_moved(self, steps: int) -> None:
        if not self._moving:
            self._moving = True
            self.when_settled(lambda: self._move(steps))

    def _move(self, steps: int) -> None:
        self._moving = False
        asked = asked_now(self._steps, self._filling)
        if self._step in asked:
            number = asked.index(self._step) + steps
            self._go_to(asked[min(max(number, 0), len(asked) - 1)])

    def _go_to(self, step: Step) -> None:
        self._step = step
        self._rebuild()
        self.focus_first()

    def focus_first(self) -> None:
        """Focus the first control in sight."""
        (self._body.first_stop() or self._bar).setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_body(self) -> None:
        self._body.answered.connect(self._on_body_answered)
        self._body.repetitions_changed.connect(self._on_repetitions_changed)

    def _update_title(self) -> None:
        title = self._filling.questionnaire.title_in(self._language)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
        for each in (self._page, self._bar):
            each.setMaximumWidth(scaled("width_prose"))

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Say above the form what of it will not work here, or nothing."""
        self._notes = tuple(notes)
        self._update_notes()

    def _update_notes(self) -> None:
        form, language = self._filling.questionnaire, self._language
        lines = [note_sentence(note, form, language) for note in self._notes]
        if lines:
            self._said.show_message(
                "attention",
                lambda: "\n".join(
                    [self.tr("Before you begin: not all of this form works here."), *lines]
                ),
            )
        else:
            self._said.clear()

    @property
    def body(self) -> FormBody:
        """The items on screen; replaced when the language or a repetition changes."""
        return self._body

    def set_language(self, code: str) -> None:
        """Show the form in another language, keeping the answers.

        Args:
            code: BCP 47, such as ``bn``.
        """
        language = spoken(self._filling.questionnaire, code)
        if language != self._language:
            self._language = language
            self.setProperty("language", language)
            self._rebuild()

    def offer(self, held: Sequence[Held]) -> None:
        """Offer what a file has to the questions that only it can answer."""
        self._filling.held = held
        self._rebuild()

    def _rebuild(self) -> None:
        place = self._scroll.verticalScrollBar().value()
        old, self._body = self._body, self._new_body()
        self._page_layout.replaceWidget(old, self._body)
        self._body.show()
        # Qt would give the focus of what is hidden to what follows it, which may end the form.
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and old.isAncestorOf(focused):
            self._body.focus_like(focused)
        old.hide()
        delete_page(old)
        self._connect_body()
        self._update_title()
        self._update_notes()
        if self._problems_shown and self._filling.settled:
            self._mark_problems()
        self._page_layout.activate()
        self._scroll.verticalScrollBar().setValue(0 if self._one_by_one else place)
        self.end_reached.emit(self.at_end)

    def show_problems(self) -> tuple[FormProblem, ...]:
        """Show the problems beside the questions, and go to the first one.

        Returns:
            The problems in the order of the form; empty if there are none.
        """
        self._problems_shown = True
        problems = self._mark_problems()
        self._go_to_problem(problems)
        fields = (self._body.field(each.link_id, each.path) for each in problems)
        first = next((field for field in fields if field is not None), None)
        if first is not None:
            first.focus_first()
            self._page_layout.activate()
            scroll_into_view(first)
        return problems

    def _go_to_problem(self, problems: Sequence[FormProblem]) -> None:
        """Show the step of the first problem, where there are steps."""
        for problem in problems if self._one_by_one else ():
            step = step_with(self._steps, problem.link_id)
            if step is not None:
                if step != self._step:
                    self._go_to(step)
                return

    def _mark_problems(self) -> tuple[FormProblem, ...]:
        problems = self._filling.problems()
        unseen = self._body.show_problems(problems)
        if not problems:
            self._message.show_message("success", lambda: said(ALL_ANSWERED, self._language))
            return problems
        self._message.show_message("attention", lambda: self._what_to_look_at(unseen))
        return problems

    def _what_to_look_at(self, problems: Iterable[FormProblem]) -> str:
        sentences = dict.fromkeys(sentence(each, self._language) for each in problems)
        return " ".join([said(LOOK_AGAIN, self._language), *sentences])

    def response(
        self, *, completed: bool = False, authored: datetime | None = None
    ) -> dict[str, Any]:
        """Return the answers as a QuestionnaireResponse.

        Args:
            completed: Whether the person has finished, or only paused.
            authored: When, with its time zone; now if left out.
        """
        moment = authored or local(datetime.now(UTC))
        return self._filling.response(completed=completed, authored=moment, language=self._language)

    def whole_height(self, width: int) -> int:
        """Return the height in pixels at which nothing scrolls, for a given width."""
        self._body.complete()
        width = min(width, self._page.maximumWidth())
        return max(
            self._page_layout.heightForWidth(width), self._page_layout.minimumSize().height()
        )

    def when_settled(self, work: Callable[[], None]) -> None:
        """Call `work` once the form's expressions are calculated, which may take seconds."""
        self._calculating.when_settled(work)

    def _on_body_answered(self) -> None:
        self._calculating.begin()
        self._on_settled()
        self.changed.emit()

    def _on_late(self) -> None:
        self._body.refresh(late=True)

    def _on_settled(self) -> None:
        self._body.refresh()
        if self._problems_shown and self._filling.settled:
            self._mark_problems()
        if self._step is not None:
            self._show_place(asked_now(self._steps, self._filling))
            self.end_reached.emit(self.at_end)

    def _on_repetitions_changed(self, link_id: str, path: tuple[int, ...]) -> None:
        self._calculating.begin()
        self._rebuild()
        field = self._body.field(link_id, path)
        if field is not None:
            field.focus_first()
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Calculate what the form begins with."""
        super().showEvent(event)
        self._calculating.begin()
        self._body.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Build the questions again in another language or text size, with their answers."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
        elif event.type() == QEvent.Type.FontChange and scaled("touch") != self._touch:
            # Once the whole window has the size: until then a height may be of the one before.
            self._touch = scaled("touch")
            QTimer.singleShot(0, self, self._rebuild)
