"""Presenters of the pages with workload figures."""

from counsel_desk.services.caseload import workload
from counsel_desk.services.caseload.caseload_sheet import caseload_sheet
from counsel_desk.services.caseload.workload import CounsellorWorkload
from ui.caseload.own_workload_card import OwnWorkloadCard
from ui.caseload.workload_page import WorkloadPage, WorkloadRow
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


class WorkloadsPresenter(Presenter):
    """Shows a supervisor every counsellor's figures."""

    def __init__(self, context: DeskContext) -> None:
        self._workloads = WorkloadPage()
        super().__init__(context, self._workloads)

    def refresh(self) -> None:
        """Show the figures that were published last."""
        self.context.run(
            lambda: workload.everyones(self.session), self._show, self.page, cancellable=True
        )

    def _show(self, found: list[CounsellorWorkload]) -> None:
        self._workloads.show_workloads(
            [
                WorkloadRow(
                    one.counsellor, one.workload, one.workload.day if one.workload else None
                )
                for one in found
            ]
        )


class OwnWorkloadPresenter(Presenter):
    """Shows a counsellor their own figures of today."""

    def __init__(self, context: DeskContext) -> None:
        self._card = OwnWorkloadCard()
        super().__init__(context, self._card)
        self._card.sheet_requested.connect(self._print)

    def refresh(self) -> None:
        """Show today's figures."""
        self.context.run(
            lambda: workload.own(self.session),
            self._card.show_workload,
            self.page,
            cancellable=True,
        )

    def _print(self) -> None:
        language = self.context.languages.current
        self.context.show_sheet(lambda: caseload_sheet(self.session, language))
