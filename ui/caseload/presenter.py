"""Presenters of the pages with workload figures."""

from pathlib import Path

from counsel_desk.services.caseload import desk, feedback, office_figures, report, workload
from counsel_desk.services.caseload.caseload_sheet import caseload_sheet
from counsel_desk.services.caseload.office_figures import Brought
from counsel_desk.services.voice import voice
from counsel_desk.services.wellbeing import team_figures, team_news
from ui.caseload.own_workload_card import OwnWorkloadCard
from ui.caseload.workload_page import WorkloadPage
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


class WorkloadsPresenter(Presenter):
    """Shows a supervisor every counsellor's figures, and what can be made of them."""

    def __init__(self, context: DeskContext) -> None:
        self._desk = WorkloadPage()
        super().__init__(context, self._desk)
        self._desk.report_wanted.connect(self._gather)
        self._desk.team_wanted.connect(self._show_team)
        self._desk.feedback_wanted.connect(self._hear)
        self._desk.sheet_requested.connect(self._print)
        self._desk.feedback_requested.connect(self._print_feedback)
        self._desk.table_requested.connect(self._save_table)
        self._desk.save_requested.connect(self._save)
        self._desk.read_requested.connect(self._read)
        self._desk.agreed.connect(self._bring_in)

    def refresh(self) -> None:
        """Receive what waits, and show it."""
        self._desk.feedback.choose(self.context.languages.current)
        self.context.run(
            lambda: desk.desk(self.session), self._desk.show_desk, self.page, cancellable=True
        )

    def _gather(self) -> None:
        self.context.run(
            lambda: (
                report.gather(self.session, all_offices=True),
                report.gather(self.session, all_offices=False),
            ),
            lambda found: self._desk.show_report(*found),
            self.page,
            cancellable=True,
        )

    def _hear(self) -> None:
        self.context.run(
            lambda: report.gather(self.session, all_offices=False),
            self._desk.show_feedback,
            self.page,
            cancellable=True,
        )

    def _show_team(self) -> None:
        self.context.run(
            lambda: team_figures.figures(self.session), self._desk.team.show_figures, self.page
        )
        self.context.run(
            lambda: team_news.elsewhere(self.session), self._desk.elsewhere.show_figures, self.page
        )

    def _print(self, every: bool) -> None:
        language = self.context.languages.current
        self.context.show_sheet(lambda: report.sheet(self.session, language, all_offices=every))

    def _print_feedback(self, language: str) -> None:
        self.context.show_sheet(lambda: feedback.sheet(self.session, language))

    def _save_table(self, path: Path, every: bool) -> None:
        self.context.run(
            lambda: report.save_csv(self.session, path, all_offices=every),
            lambda _nothing: self.context.say("success", lambda: self.tr("The table is saved.")),
            self.page,
        )

    def _save(self, path: Path) -> None:
        self.context.run(
            lambda: office_figures.save(self.session, path),
            lambda _nothing: self.context.say("success", lambda: self.tr("The figures are saved.")),
            self.page,
        )

    def _read(self, path: Path) -> None:
        self.context.run(lambda: office_figures.read(self.session, path), self._on_read, self.page)

    def _on_read(self, brought: Brought) -> None:
        if brought.compared:
            self._take_in(brought)
        else:
            self._desk.report.ask(brought)

    def _bring_in(self) -> None:
        brought = self._desk.report.brought
        if brought is not None:
            self._take_in(brought)

    def _take_in(self, brought: Brought) -> None:
        def done(_nothing: None) -> None:
            self._desk.report.forget()
            self.context.say("success", lambda: self.tr("The figures are here."))
            self._gather()

        self.context.run(lambda: office_figures.bring_in(self.session, brought), done, self.page)


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
        self.context.run(
            lambda: voice.statistics(self.session), self._card.voice.show_figures, self.page
        )

    def _print(self) -> None:
        language = self.context.languages.current
        self.context.show_sheet(lambda: caseload_sheet(self.session, language))
