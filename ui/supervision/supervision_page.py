"""The page of supervision."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.supervision.supervision import ActionState
from counsel_desk.services.supervision.books import Book
from counsel_desk.services.supervision.pairs import PairView
from ui.design.buttons import quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE_LARGE, column, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.parts_stack import PartsStack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.question import Question
from ui.design.styling import label
from ui.design.translated import Translated
from ui.supervision import lines
from ui.supervision.action_form import ActionForm
from ui.supervision.begin_form import BeginForm
from ui.supervision.editing import Editing
from ui.supervision.meeting_form import MeetingForm
from ui.supervision.part import Part
from ui.supervision.point_form import PointForm
from ui.supervision.reflection_form import ReflectionForm
from ui.words import supervision

SESSION, POINT, ACTION, REFLECTION = (
    "supervision_session",
    "supervision_point",
    "supervision_action",
    "supervision_reflection",
)
"""The names of the parts; also those of their forms and of the drafts of these."""


class SupervisionPage(Translated):
    """Sessions, what to talk about, what is agreed and what each takes along, for one pair.

    Args:
        read_only: Whether nothing can be saved.
        parent: Its parent, if any.

    Attributes:
        editing: The forms, by the names of their parts.
        begin_form: The form that begins supervision.
        point_form: The form for something to talk about.

    Signals:
        pair_chosen(str): Show another supervision, by the id of its vault.
        begin_requested: Begin supervision with somebody.
        end_requested(str): End the supervision of this id.
        new_requested(str): Add something to the part of this name.
        acted(object): The one action of a line: of a `Written`.
        opened(object): Change what a line shows.
    """

    pair_chosen = Signal(str)
    begin_requested = Signal()
    end_requested = Signal(str)
    new_requested = Signal(str)
    acted = Signal(object)
    opened = Signal(object)

    def __init__(self, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("supervision_page")
        self._read_only, self._can_begin = read_only, False
        self._pairs: list[PairView] = []
        self._book: Book | None = None
        self._today = date.min
        self._header = PageHeader("")
        self._empty, self._who = EmptyState("supervision", ""), ChoiceBox()
        self._who.setObjectName("supervision_with")
        self._with, self._private = Field("", self._who), label("", "muted")
        self._private.setObjectName("supervision_private")
        self._parts = {name: Part(name) for name in (SESSION, POINT, ACTION, REFLECTION)}
        self._done, self._begin = quiet_button(""), quiet_button("")
        self._done.setCheckable(True)
        self._end, self._question = quiet_button(""), Question()
        for name, button in (("done", self._done), ("begin", self._begin), ("end", self._end)):
            button.setObjectName(f"supervision_{name}")
        self.begin_form, self.point_form = BeginForm(), PointForm()
        self.editing = {
            SESSION: Editing(MeetingForm()),
            POINT: Editing(self.point_form),
            ACTION: Editing(ActionForm()),
            REFLECTION: Editing(ReflectionForm()),
        }
        self._build_layout()
        self._connect_signals()
        self.retranslate()

    def _build_layout(self) -> None:
        laid = column(self._empty, self._with, self._private, spacing=SPACE_LARGE)
        for part in self._parts.values():
            laid.addWidget(part)
        laid.addLayout(row(self._done, self._begin, self._end, None))
        laid.addWidget(self._question)
        laid.addStretch(1)
        self._list = QWidget()
        self._list.setLayout(laid)
        self._list.setFocusProxy(self._parts[SESSION].first)
        self._stack = PartsStack(self._list, self.begin_form, *self.editing.values())
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self._stack)

    def _connect_signals(self) -> None:
        self._empty.action_requested.connect(self.begin_requested)
        self._begin.clicked.connect(self.begin_requested)
        self._who.currentIndexChanged.connect(self._on_pair_changed)
        self._done.toggled.connect(lambda _on: self._fill())
        self._end.clicked.connect(self._ask_to_end)
        self._question.agreed.connect(self.end_requested)
        self.begin_form.cancelled.connect(self.close_form)
        for name, part in self._parts.items():
            part.new_requested.connect(lambda name=name: self.new_requested.emit(name))
            part.lines.acted.connect(self.acted)
            part.lines.opened.connect(self.opened)
        for editing in self.editing.values():
            editing.form.cancelled.connect(self.close_form)
            editing.form.typed.resumed.connect(lambda editing=editing: self._resume(editing))

    def _resume(self, editing: Editing) -> None:
        editing.resume()
        self._stack.show_part(editing)

    def show_pairs(self, pairs: Sequence[PairView], current: str, *, others: bool) -> None:
        """Show whose supervision there is.

        Args:
            pairs: All of it.
            current: Id of the one that is shown; empty for none.
            others: Whether it can begin with somebody else.
        """
        self._pairs = list(pairs)
        self._who.blockSignals(True)
        self._who.clear()
        for one in pairs:
            self._who.addItem(self._said(one), one.vault)
        self._who.setCurrentIndex(max(0, self._who.findData(current)))
        self._who.blockSignals(False)
        self._with.setVisible(len(pairs) > 1)
        self._begin.setVisible(bool(pairs) and others and not self._read_only)
        self._empty.setVisible(not pairs)
        self._can_begin = others and not self._read_only
        self._say_empty()
        if not pairs:
            self.show_book(None, self._today)

    def _say_empty(self) -> None:
        self._empty.set_texts(
            self.tr("No supervision has begun yet."),
            self.tr("Begin supervision") if self._can_begin else "",
        )

    def _said(self, one: PairView) -> str:
        return one.name if one.runs else self.tr("{name}, ended").format(name=one.name)

    def show_book(self, book: Book | None, today: date) -> None:
        """Show what the two kept; `None` where there is nothing, or it does not open."""
        self._book, self._today = book, today
        self._question.clear()
        self._fill()

    def show_shut(self, pair: PairView) -> None:
        """Show that the vault of a supervision did not open."""
        self.show_book(None, self._today)
        self._private.setText(
            self.tr(
                "What you and {name} kept cannot be opened: its file is missing, or is not as"
                " it was left. Please ask the administrator to look at the backups. You can"
                " also end this supervision and begin again."
            ).format(name=pair.name)
        )
        self._private.show()
        self._end.setVisible(pair.runs and not self._read_only)

    def _fill(self) -> None:
        book = self._book
        for part in self._parts.values():
            part.setVisible(book is not None)
        for widget in (self._private, self._done, self._end):
            widget.setVisible(book is not None)
        if book is None:
            return
        open_, done = book.pair.runs and not self._read_only, self._done.isChecked()
        self._say_private(book.pair)
        self._end.setVisible(open_)
        points = [one for one in book.points if done or one.body.taken_up is None]
        actions = [one for one in book.actions if done or one.body.state is ActionState.OPEN]
        held = len(book.points) + len(book.actions) - len(points) - len(actions)
        held += 0 if done else len(book.past)
        self._done.setVisible(done or held > 0)
        meetings = [*book.planned, *(book.past if done else ())]
        parts = self._parts
        parts[SESSION].show_lines(
            lines.meeting_lines(meetings, self._today, open_=open_),
            supervision.weeks(book.weeks),
            open_=open_,
        )
        nothing = self.tr("Nothing yet.")
        for name, made in (
            (POINT, lines.point_lines(points, book.pair, open_=open_)),
            (ACTION, lines.action_lines(actions, book.pair, open_=open_)),
            (REFLECTION, lines.reflection_lines(book.reflections, book.pair, open_=open_)),
        ):
            parts[name].show_lines(made, "" if made else nothing, open_=open_)
        self._say_done()

    def _say_private(self, pair: PairView) -> None:
        if pair.runs:
            text = self.tr("Only you and {name} can read this.").format(name=pair.name)
        else:
            text = self.tr(
                "This supervision has ended. You and {name} can still read what was kept."
            ).format(name=pair.name)
        self._private.setText(text)

    def _say_done(self) -> None:
        done = self._done.isChecked()
        text = self.tr("Hide what is done") if done else self.tr("Show what is done")
        set_button_text(self._done, text)

    def begin_pair(self) -> None:
        """Show the form that begins supervision."""
        self._stack.show_part(self.begin_form)

    def begin(self, name: str, pair: str, record: str, entry: object, *, mine: bool | None) -> None:
        """Show a form.

        Args:
            name: Name of its part.
            pair: Id of the vault.
            record: The entry's record id.
            entry: The entry.
            mine: Whether the person wrote it; `None` for a new one.
        """
        editing = self.editing[name]
        self._stack.show_part(editing)
        editing.begin(pair, record, entry, new=mine is None, mine=bool(mine))

    def close_form(self) -> None:
        """Show the list again, and drop what is typed."""
        for editing in self.editing.values():
            if self._stack.shows(editing):
                editing.form.typed.discard()
        self._stack.show_list()

    def _on_pair_changed(self) -> None:
        self.pair_chosen.emit(str(self._who.currentData() or ""))

    def _ask_to_end(self) -> None:
        pair = str(self._who.currentData() or "")
        self._question.ask(
            pair,
            lambda: self.tr(
                "End this supervision? Both of you can still read what was kept, and nothing"
                " can be added. You can begin again at any time."
            ),
            lambda: self.tr("End it"),
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Supervision"), self.tr("A talk about the work, with time to think.")
        )
        self._with.set_texts(self.tr("With"))
        parts = self._parts
        parts[SESSION].set_texts(self.tr("Sessions"), self.tr("Plan a session"))
        parts[POINT].set_texts(self.tr("To talk about"), self.tr("Add a topic"))
        parts[ACTION].set_texts(self.tr("Agreed"), self.tr("Write down what you agreed"))
        parts[REFLECTION].set_texts(self.tr("Reflections"), self.tr("Write a reflection"))
        set_button_text(self._begin, self.tr("Begin with somebody else"))
        set_button_text(self._end, self.tr("End this supervision…"))
        self._say_empty()
        self._say_done()
        self._fill()
