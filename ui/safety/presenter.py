"""Presenter of the safety tab."""

from datetime import date

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.safety import RiskAssessment, SafetyPlan
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.safety import safety
from counsel_desk.services.safety.safety_sheet import plan_sheet
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.errors import sentence
from ui.safety.safety_tab import SafetyTab

_Found = tuple[list[Filed[SafetyPlan]], list[Filed[RiskAssessment]], date]


class SafetyPresenter(Presenter):
    """Saves the plan and the assessments, and prints the plan for the client."""

    def __init__(self, context: DeskContext, tab: SafetyTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._drafts = [
            self.keep_typed(typed, Place(VaultKind.COUNSELLING, name, client.record))
            for name, typed in (
                ("safety_plan", tab.plan.typed),
                ("risk_assessment", tab.risk.form.typed),
            )
        ]
        tab.plan.save_requested.connect(self._save_plan)
        tab.plan.print_requested.connect(self._print)
        tab.risk.record_requested.connect(self._record)

    def refresh(self) -> None:
        """Show the current plan and assessments."""
        self.context.run(self._find, self._show, self.page)

    def open_record(self, record: str) -> None:
        """Select a risk assessment once the list is loaded; the plan is always visible."""
        self.context.run(lambda: record, self._tab.select_risk, self.page)

    def _find(self) -> _Found:
        return (
            safety.plan_versions(self.session, self._client),
            safety.risks_of_client(self.session, self._client),
            self.session.today(),
        )

    def _show(self, found: _Found) -> None:
        versions, risks, today = found
        self._tab.plan.show_versions(versions)
        self._tab.risk.show_risks(risks, today)
        for each in self._drafts:
            each.look()

    def _refuse(self, error: KnownError) -> None:
        self._tab.say(sentence(error))

    def _save_plan(self, plan: SafetyPlan) -> None:
        def saved(_record: str) -> None:
            self._tab.plan.typed.settle()
            self._on_saved(self.tr("The plan is saved. You can print it for her."))

        self.context.run(
            self._drafts[0].saving(lambda: safety.keep_plan(self.session, self._client, plan)),
            saved,
            self.page,
            self._refuse,
        )

    def _record(self, assessment: RiskAssessment) -> None:
        def recorded(_record: str) -> None:
            self._tab.risk.close_form()
            self._on_saved(self.tr("The assessment is saved in her file."))

        self.context.run(
            self._drafts[1].saving(
                lambda: safety.record_risk(self.session, self._client, assessment)
            ),
            recorded,
            self.page,
            self._refuse,
        )

    def _on_saved(self, text: str) -> None:
        self._tab.say("")
        self.refresh()
        self.context.say("success", text)

    def _print(self) -> None:
        self.context.show_sheet(lambda: plan_sheet(self.session, self._client))
