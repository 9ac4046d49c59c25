"""Presenter of the page of legal cases."""

from collections.abc import Callable, Mapping
from datetime import date

from counsel_desk.domain.casework.casework import (
    ARRANGED,
    CaseReference,
    Hearing,
    HearingPurpose,
    ReferenceKind,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.casework import case_tasks, cases, hearings, received_summaries
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.drafts import Place
from ui.casework.case_file import CaseView
from ui.casework.case_form import CaseDetails
from ui.casework.cases_page import CasesPage
from ui.casework.hearing_form import HearingDetails
from ui.casework.reference_form import NEW, ReferenceDetails
from ui.casework.task_form import TaskDetails
from ui.design.fields.plain_form import PlainForm
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


class CasesPresenter(Presenter):
    """Shows and changes cases, their numbers, hearings and tasks."""

    def __init__(self, context: DeskContext) -> None:
        self._cases = CasesPage()
        super().__init__(context, self._cases)
        page, vault = self._cases, VaultKind.CASEWORK
        self._view: CaseView | None = None
        typed = {
            "case": page.list.typed,
            "case_change": page.change.typed,
            "case_reference": page.reference.typed,
            "hearing": page.hearing.typed,
            "case_task": page.task.typed,
        }
        self._drafts = {
            name: self.keep_typed(each, Place(vault, name)) for name, each in typed.items()
        }
        page.list.add_requested.connect(self._add)
        page.list.opened.connect(self.open)
        self._connect_file()
        page.change.submitted.connect(self._change)
        page.reference.submitted.connect(self._put_reference)
        page.hearing.submitted.connect(self._put_hearing)
        page.task.submitted.connect(self._put_task)
        for form in page.forms:
            form.cancelled.connect(lambda cancelled=form: self._leave(cancelled))

    def _connect_file(self) -> None:
        file = self._cases.file
        file.closed.connect(self._cases.parts.show_list)
        file.change_requested.connect(self._begin_change)
        file.ended.connect(self._end)
        file.reference_requested.connect(self._begin_reference)
        file.hearing_requested.connect(self._begin_hearing)
        file.task_requested.connect(self._begin_task)
        file.task_done.connect(self._mark_done)

    @property
    def _today(self) -> date:
        return self.session.today()

    def refresh(self) -> None:
        """Show the current cases."""

        def show(people: list[str]) -> None:
            self._cases.task.offer_people(people)
            for each in self._drafts.values():
                each.look()

        self._list()
        self.context.run(lambda: case_tasks.people(self.session), show, self.page)
        if self._cases.parts.shows(self._cases.file) and self._view is not None:
            self.open(self._view.filed.record)

    def _list(self) -> None:
        self.context.run(lambda: cases.listing(self.session), self._cases.show_cases, self.page)

    def opened(self) -> dict[str, str]:
        """Return the case that is shown."""
        if self._view is None or self._cases.parts.shows_list:
            return {}
        return {"case": self._view.filed.record}

    def open_again(self, opened: Mapping[str, str]) -> None:
        """Show the case that was left."""
        self.open(opened.get("case", ""))

    def open(self, record: str) -> None:
        """Show a case."""

        def find() -> CaseView:
            found = [one for one in cases.listing(self.session) if one.record == record]
            if not found:
                raise NoSuchRecordError
            linked = [
                one for one in received_summaries.summaries(self.session) if one.body.case == record
            ]
            return CaseView(
                found[0],
                hearings.of_case(self.session, record),
                case_tasks.of_case(self.session, record),
                sum(one.body.summary is not None for one in linked),
                self._today,
            )

        def show(view: CaseView) -> None:
            self._view = view
            self._cases.file.show_case(view)
            self._cases.parts.show_part(self._cases.file)

        self.context.run(find, show, self.page)

    def _add(self, reference: str, remarks: str) -> None:
        def added(record: str) -> None:
            self._cases.list.await_case(record)
            self._cases.list.clear_form()
            self._list()

        self.context.run(
            self._drafts["case"].saving(lambda: cases.add(self.session, reference, remarks)),
            added,
            self.page,
            lambda error: self.context.say_error(error, self._cases.list.show_message),
        )

    def _save(self, name: str, save: Callable[[], object], form: PlainForm, case: str) -> None:
        def saved(_result: object) -> None:
            form.typed.settle()
            self._list()
            self.open(case)

        self.context.run(self._drafts[name].saving(save), saved, self.page)

    def _leave(self, form: PlainForm) -> None:
        form.typed.discard()
        if self._view is None:
            self._cases.parts.show_list()
        else:
            self._cases.parts.show_part(self._cases.file)

    def _begin_change(self) -> None:
        if self._view is not None:
            body = self._view.filed.body
            values = {"reference": body.reference, "remarks": body.remarks}
            self._cases.change.begin({"case": self._view.filed.record}, values)
            self._cases.parts.show_part(self._cases.change)

    def _change(self, details: CaseDetails) -> None:
        case = details.case
        self._save(
            "case_change",
            lambda: cases.change(self.session, case, details.reference, details.remarks),
            self._cases.change,
            case,
        )

    def _end(self, closed: bool) -> None:
        if self._view is None:
            return
        case = self._view.filed.record

        def ended(_nothing: None) -> None:
            self._list()
            self.open(case)

        self.context.run(lambda: cases.close(self.session, case, closed), ended, self.page)

    def _begin_reference(self, number: int) -> None:
        if self._view is None:
            return
        body = self._view.filed.body
        shown = CaseReference(ReferenceKind.FIR, "") if number == NEW else body.references[number]
        values = {name: getattr(shown, name) for name in ("kind", "number", "place", "year")}
        ids = {"case": self._view.filed.record, "number": str(number)}
        self._cases.reference.begin(ids, values)
        self._cases.parts.show_part(self._cases.reference)

    def _put_reference(self, details: ReferenceDetails) -> None:
        number = None if details.number == NEW else details.number
        self._save(
            "case_reference",
            lambda: cases.put_reference(self.session, details.case, details.reference, number),
            self._cases.reference,
            details.case,
        )

    def _begin_hearing(self, record: str) -> None:
        if self._view is None:
            return
        known = [filed.body for filed in self._view.hearings if filed.record == record]
        court = self._view.hearings[0].body.court if self._view.hearings else ""
        body = known[0] if known else None
        names = ("day", "court", "purpose", "outcome", "next_day", "remarks", *ARRANGED)
        values = (
            {name: getattr(body, name) for name in names}
            if isinstance(body, Hearing)
            else {"court": court, "purpose": HearingPurpose.EVIDENCE, "outcome": "open"}
        )
        self._cases.hearing.begin({"case": self._view.filed.record, "record": record}, values)
        self._cases.parts.show_part(self._cases.hearing)

    def _put_hearing(self, details: HearingDetails) -> None:
        self._save(
            "hearing",
            lambda: hearings.put(self.session, details.case, details.hearing, details.record),
            self._cases.hearing,
            details.case,
        )

    def _begin_task(self, record: str) -> None:
        if self._view is None:
            return
        values: dict[str, object] = {
            "kind": TaskKind.COMPENSATION_CLAIM,
            "state": TaskState.OPEN,
            "who": self.session.me.name,
        }
        for filed in self._view.tasks:
            if filed.record == record:
                names = ("kind", "due", "what", "who", "state")
                values = {name: getattr(filed.body, name) for name in names}
        self._cases.task.begin({"case": self._view.filed.record, "record": record}, values)
        self._cases.parts.show_part(self._cases.task)

    def _put_task(self, details: TaskDetails) -> None:
        self._save(
            "case_task",
            lambda: case_tasks.put(self.session, details.case, details.task, details.record),
            self._cases.task,
            details.case,
        )

    def _mark_done(self, record: str) -> None:
        if self._view is None:
            return
        case = self._view.filed.record
        self.context.run(
            lambda: case_tasks.mark(self.session, record, TaskState.DONE),
            lambda _nothing: self.open(case),
            self.page,
        )
