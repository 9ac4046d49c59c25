"""Presenter of the safety tab."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.safety import RiskAssessment, SafetyPlan
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.safety import safety
from counsel_desk.services.safety.helplines import Helpline, helplines
from counsel_desk.services.safety.safety_sheet import plan_sheet
from counsel_desk.services.work.drafts import Place
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.safety.safety_tab import SafetyTab

_WITNESSES = "bnss_398"
"""The statement of law on the protection of witnesses."""


@dataclass(frozen=True)
class _Found:
    versions: list[Filed[SafetyPlan]]
    risks: list[Filed[RiskAssessment]]
    today: date
    numbers: list[Helpline]
    law: list[Shown]


class SafetyPresenter(Presenter):
    """Saves the plan and the assessments, and prints the plan for the client.

    Args:
        context: What every presenter needs.
        tab: The tab.
        client: The client.
        protect: Begins a referral to witness protection.
        changed: Called after a risk was recorded.
    """

    def __init__(
        self,
        context: DeskContext,
        tab: SafetyTab,
        client: Filed[Client],
        protect: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(context, tab)
        self._tab, self._client, self._changed = tab, client.record, changed
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
        tab.risk.protection_requested.connect(protect)

    def refresh(self) -> None:
        """Show the current plan and assessments."""
        self.context.run(self._find, self._show, self.page)

    def open_record(self, record: str) -> None:
        """Select a risk assessment once the list is loaded; the plan is always visible."""
        self.context.run(lambda: record, self._tab.select_risk, self.page)

    def left_unsaved(self) -> str:
        """Say that a risk assessment was begun and not saved: it is beside what was."""
        if self._tab.risk.form.typed.pending() is None:
            return ""
        return self.tr(
            "The risk assessment is not saved yet. It is kept as a draft under Safety plan and "
            "risk."
        )

    def _find(self) -> _Found:
        session, language = self.session, self.context.languages.current
        return _Found(
            safety.plan_versions(session, self._client),
            safety.risks_of_client(session, self._client),
            session.today(),
            helplines(session, language),
            law.show(policy.read(session).law, language, _WITNESSES),
        )

    def _show(self, found: _Found) -> None:
        plan = found.versions[0].body if found.versions else None
        self._tab.plan.show_versions(found.versions)
        self._tab.risk.show_help(found.numbers, plan, found.law)
        self._tab.risk.show_risks(found.risks, found.today)
        for each in self._drafts:
            each.look()

    def _refuse(self, error: KnownError) -> None:
        self.context.say_error(error, self._tab.say)

    def _save_plan(self, plan: SafetyPlan) -> None:
        def saved(_record: str) -> None:
            self._tab.plan.typed.settle()
            self._on_saved(
                lambda: " ".join(
                    [
                        self.tr("The plan is saved. You can print it for the client."),
                        self.left_unsaved(),
                    ]
                ).strip()
            )

        self.context.run(
            self._drafts[0].saving(lambda: safety.keep_plan(self.session, self._client, plan)),
            saved,
            self.page,
            self._refuse,
        )

    def _record(self, assessment: RiskAssessment) -> None:
        def recorded(_record: str) -> None:
            self._tab.risk.close_form()
            self._changed()
            self._on_saved(lambda: self.tr("The assessment is saved in the client's file."))

        self.context.run(
            self._drafts[1].saving(
                lambda: safety.record_risk(self.session, self._client, assessment)
            ),
            recorded,
            self.page,
            self._refuse,
        )

    def _on_saved(self, text: Phrase) -> None:
        self._tab.say(None)
        self.refresh()
        self.context.say("success", text)

    def _print(self) -> None:
        self.context.show_sheet(lambda: plan_sheet(self.session, self._client))
