"""Presenter of the referrals tab."""

from datetime import date

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.referrals import LADDER, Referral, Rung, Service, next_rung
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.referrals import referral_letter, referrals
from counsel_desk.services.referrals.referral_letter import Letter
from counsel_desk.services.referrals.referrals import Change, Details
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.referrals.referrals_tab import ReferralsTab
from ui.referrals.step_form import NEW, StepDetails


class ReferralsPresenter(Presenter):
    """Records referrals, escalates them and makes letters."""

    def __init__(self, context: DeskContext, tab: ReferralsTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._filed: Filed[Referral] | None = None
        vault = VaultKind.COUNSELLING
        referral, step = (Place(vault, name, client.record) for name in ("referral", "escalation"))
        self._referral = self.keep_typed(tab.form.typed, referral)
        self._step = self.keep_typed(tab.step.typed, step)
        tab.new_requested.connect(self._begin)
        tab.opened.connect(self._open)
        tab.form.submitted.connect(self._save)
        tab.form.cancelled.connect(self._leave_form)
        tab.step.submitted.connect(self._save_step)
        tab.step.cancelled.connect(self._leave_step)
        tab.letter.office_typed.connect(self._find_consent)
        tab.letter.letter_requested.connect(self._make)
        tab.letter.cancelled.connect(self._back)
        reader = tab.reader
        reader.change_requested.connect(self._change)
        reader.climb_requested.connect(self._begin_step)
        reader.step_opened.connect(self._change_step)
        reader.letter_requested.connect(self._ask_for_letter)

    @property
    def _today(self) -> date:
        return self.session.today()

    def refresh(self) -> None:
        """Show the current referrals."""
        self._list()
        for each in (self._referral, self._step):
            each.look()

    def open_record(self, record: str) -> None:
        """Show a referral, unless a form holds unsaved input."""
        self.context.run(lambda: record, self._open_unless_typed, self.page)

    def opened(self) -> dict[str, str]:
        """Return the referral that is open."""
        return {"record": self._filed.record if self._filed else ""}

    def _open_unless_typed(self, record: str) -> None:
        typed = (self._tab.form.typed, self._tab.step.typed)
        if all(each.pending() is None for each in typed):
            self._open(record)

    def _list(self) -> None:
        self.context.run(
            lambda: referrals.of_client(self.session, self._client),
            lambda found: self._tab.show_referrals(found, self._today),
            self.page,
        )

    def _open(self, record: str) -> None:
        def find() -> tuple[Filed[Referral], list[Change]]:
            found = referrals.of_client(self.session, self._client)
            chosen = next(filed for filed in found if filed.record == record)
            return chosen, referrals.history(self.session, record)

        def show(found: tuple[Filed[Referral], list[Change]]) -> None:
            self._filed = found[0]
            self._tab.reader.show_referral(*found, self._today)
            self._tab.show_part(self._tab.reader)

        self.context.run(find, show, self.page)

    def _begin(self) -> None:
        self._filed = None
        self._tab.form.begin(self._today)
        self._tab.show_part(self._tab.form)

    def begin(self, service: Service) -> None:
        """Begin a referral of a kind, or show the one that is half written."""
        if self._tab.form.typed.pending() is None:
            self._filed = None
            self._tab.form.begin(self._today, service)
        self._tab.show_part(self._tab.form)

    def _change(self) -> None:
        if self._filed is not None:
            self._tab.form.change(self._filed.record, self._filed.body)
            self._tab.show_part(self._tab.form)

    def _save(self, record: str, details: Details) -> None:
        def save() -> str:
            if not record:
                return referrals.record(self.session, self._client, details)
            referrals.change(self.session, record, details)
            return record

        def saved(saved_record: str) -> None:
            self._tab.form.typed.settle()
            self._list()
            self._open(saved_record)
            self.context.say("success", lambda: self.tr("The referral is noted."))

        self.context.run(self._referral.saving(save), saved, self.page)

    def _begin_step(self) -> None:
        if self._filed is not None:
            rung = next_rung(self._filed.body) or LADDER[-1]
            self._tab.step.begin(self._filed.record, rung, self._today)
            self._tab.show_part(self._tab.step)

    def _change_step(self, number: int) -> None:
        if self._filed is not None:
            step = self._filed.body.escalations[number]
            self._tab.step.change(self._filed.record, number, step)
            self._tab.show_part(self._tab.step)

    def _save_step(self, details: StepDetails) -> None:
        number = None if details.number == NEW else details.number

        def saved(_nothing: None) -> None:
            self._tab.step.typed.settle()
            self._list()
            self._open(details.record)
            self.context.say("success", lambda: self.tr("The step is noted."))

        self.context.run(
            self._step.saving(
                lambda: referrals.put_escalation(self.session, details.record, details.step, number)
            ),
            saved,
            self.page,
        )

    def _leave_form(self) -> None:
        self._tab.form.typed.discard()
        self._back()

    def _leave_step(self) -> None:
        self._tab.step.typed.discard()
        self._back()

    def _back(self) -> None:
        if self._filed is None:
            self._tab.show_list()
        else:
            self._tab.show_part(self._tab.reader)

    def _ask_for_letter(self) -> None:
        if self._filed is None:
            return
        rung, office = _addressed(self._filed.body)
        self._tab.letter.begin(rung, office)
        self._tab.show_part(self._tab.letter)
        self._find_consent(office)

    def _find_consent(self, office: str) -> None:
        if self._filed is None:
            return
        record = self._filed.record
        self.context.run(
            lambda: referral_letter.consent_for_naming(self.session, record, office),
            lambda found: self._tab.letter.rest_on(office, found),
            self.page,
        )

    def _make(self, letter: Letter) -> None:
        if self._filed is not None:
            record = self._filed.record
            self.context.show_sheet(lambda: referral_letter.make(self.session, record, letter))
            self._open(record)


def _addressed(referral: Referral) -> tuple[Rung, str]:
    """Return the likely addressee of a letter: the last unanswered step, or else the next rung."""
    if referral.escalations and referral.escalations[-1].answered is None:
        last = referral.escalations[-1]
        return last.rung, last.office
    return next_rung(referral) or LADDER[-1], ""
