"""Presenter of the page of a person's own self-care plan."""

from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.wellbeing.care import SelfCarePlan
from counsel_desk.services.wellbeing import self_care
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.wellbeing.plan_page import PlanPage


class PlanPresenter(Presenter):
    """Shows, keeps and removes the plan that only this person can read."""

    def __init__(self, context: DeskContext) -> None:
        self._plan = PlanPage()
        super().__init__(context, self._plan)
        place = Place(VaultKind.WELLBEING, "self_care")
        self._draft = self.keep_typed(self._plan.form.typed, place)
        self._plan.form.submitted.connect(self._save)
        self._plan.remove_requested.connect(self._remove)

    def refresh(self) -> None:
        """Show the plan, and what was half written."""
        self.context.run(lambda: self_care.mine(self.session), self._show, self.page)

    def _show(self, found: Filed[SelfCarePlan] | None) -> None:
        self._plan.show_plan(found.body if found else None)
        self._draft.look()

    def _save(self, plan: SelfCarePlan) -> None:
        keep = self._draft.saving(lambda: self_care.keep(self.session, plan))
        self.context.run(keep, lambda _nothing: self._on_saved(), self.page)

    def _on_saved(self) -> None:
        self._plan.form.typed.settle()
        self._plan.show_kept()
        self.refresh()

    def _remove(self) -> None:
        self.context.run(
            lambda: self_care.remove(self.session), lambda _nothing: self._on_removed(), self.page
        )

    def _on_removed(self) -> None:
        self._plan.form.typed.discard()
        self._plan.form.show_plan(SelfCarePlan())
        self.refresh()
