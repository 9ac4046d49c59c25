"""Presenter of the goals tab."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from counsel_desk.domain.goals import Goal, GoalState
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import goals
from counsel_desk.services.work.drafts import Place
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.goals.goals_tab import GoalsTab

T = TypeVar("T")


class GoalsPresenter(Presenter):
    """Sets goals, saves the client's ratings, and changes the state of a goal."""

    def __init__(self, context: DeskContext, tab: GoalsTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._typed = self.keep_typed(
            tab.typed, Place(VaultKind.COUNSELLING, "goal", client.record)
        )
        tab.save_requested.connect(self._save)
        tab.progress.rated.connect(self._rate)
        tab.progress.state_requested.connect(self._mark)

    def refresh(self) -> None:
        """Show the current goals."""
        self.context.run(self._find, self._show, self.page)

    def open_record(self, record: str) -> None:
        """Show a goal, once the list is loaded and a draft is restored."""
        self.context.run(lambda: None, lambda _nothing: self._open(record), self.page)

    def opened(self) -> dict[str, str]:
        """Return the goal that is open."""
        return {"record": self._tab.record}

    def begin_new(self) -> None:
        """Begin a goal, once the list is loaded and a draft is restored."""
        self.context.run(lambda: "", lambda _nothing: self._tab.begin(), self.page)

    def _open(self, record: str) -> None:
        self.context.run(lambda: record, self._tab.open_goal, self.page)

    def _find(self) -> tuple[list[Filed[Goal]], date]:
        today = self.session.today()
        return goals.of_client(self.session, self._client), today

    def _show(self, found: tuple[list[Filed[Goal]], date]) -> None:
        self._tab.show_goals(*found)
        self._typed.look()

    def _ask(self, operation: Callable[[], T], on_success: Callable[[T], None]) -> None:
        def refused(error: KnownError) -> None:
            self.context.say_error(error, self._tab.say)

        self.context.run(operation, on_success, self.page, refused)

    def _save(self, record: str, goal: Goal) -> None:
        def save() -> str:
            if record:
                goals.change(self.session, record, goal)
                return record
            today = self.session.today()
            wanted = Goal(goal.words, today, goal.steps, goal.review)
            return goals.set_goal(self.session, self._client, wanted)

        def saved(kept: str) -> None:
            self._tab.close_goal(kept)
            self._on_saved(lambda: self.tr("The goal is saved in the client's file."))

        self._ask(self._typed.saving(save), saved)

    def _rate(self, day: date, value: int) -> None:
        record = self._tab.record
        self._ask(
            lambda: goals.rate(self.session, record, day, value),
            lambda _nothing: self._on_saved(lambda: self.tr("Rating saved.")),
        )

    def _mark(self, state: GoalState) -> None:
        record = self._tab.record
        self._ask(
            lambda: goals.mark(self.session, record, state),
            lambda _nothing: self._on_saved(
                lambda: self.tr("It is noted. A goal can be taken up again any time.")
            ),
        )

    def _on_saved(self, text: Phrase) -> None:
        self.refresh()
        self.context.say("success", text)
