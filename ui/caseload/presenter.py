"""Answers the pages with burden figures."""

from counsel_desk.services.caseload import workload
from counsel_desk.services.caseload.caseload_sheet import caseload_sheet
from counsel_desk.services.caseload.workload import CounsellorBurden
from ui.caseload.own_workload_card import OwnBurdenCard
from ui.caseload.workload_page import BurdenPage, BurdenRow
from ui.desk.desk import AtDesk
from ui.desk.presenter import Presenter


class BurdensPresenter(Presenter):
    """Every counsellor's figures, for a supervisor."""

    def __init__(self, at: AtDesk) -> None:
        self._burdens = BurdenPage()
        super().__init__(at, self._burdens)

    def refresh(self) -> None:
        """Show the figures as they were last published."""
        self.at.run(
            lambda: workload.everyones(self.session), self._show, self.page, cancellable=True
        )

    def _show(self, found: list[CounsellorBurden]) -> None:
        self._burdens.show_burdens(
            [
                BurdenRow(one.counsellor, one.burden, one.burden.day if one.burden else None)
                for one in found
            ]
        )


class OwnBurdenPresenter(Presenter):
    """A counsellor's own figures of today; they are published as they stand."""

    def __init__(self, at: AtDesk) -> None:
        self._card = OwnBurdenCard()
        super().__init__(at, self._card)
        self._card.sheet_requested.connect(self._print)

    def refresh(self) -> None:
        """Show the figures of today."""
        self.at.run(
            lambda: workload.own(self.session), self._card.show_burden, self.page, cancellable=True
        )

    def _print(self) -> None:
        language = self.at.languages.current
        self.at.show_sheet(lambda: caseload_sheet(self.session, language))
