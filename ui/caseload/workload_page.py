"""The supervisor's desk: every counsellor's workload; it shows no client."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.caseload.desk import Desk
from counsel_desk.services.caseload.report import Report
from ui.caseload.breakdown_tab import BreakdownTab
from ui.caseload.feedback_tab import FeedbackTab
from ui.caseload.loads_tab import LoadsTab
from ui.caseload.planning_tab import PlanningTab
from ui.caseload.report_tab import ReportTab
from ui.design.layout.layouts import column, page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.top_tabs import TopTabs
from ui.design.translated import Translated
from ui.figures.team_elsewhere import TeamElsewhere
from ui.figures.team_figures import TeamFigures


class WorkloadPage(Translated):
    """Loads, planning, breakdowns, team figures, the report and what people said, one tab each.

    Signals:
        report_wanted: The report is in sight, so its figures are needed.
        feedback_wanted: What people said is in sight, so its figures are needed.
        team_wanted: The team figures are in sight, so they are needed.
        feedback_requested(str): Print what people said, in the language of this code.
        sheet_requested(bool): Print the report; true for all offices.
        table_requested(Path, bool): Save the report as a table.
        save_requested(Path): Save this office's figures for another office.
        read_requested(Path): Read another office's figures.
        agreed: The words of the other office were compared.
    """

    report_wanted = Signal()
    feedback_wanted = Signal()
    team_wanted = Signal()
    feedback_requested = Signal(str)
    sheet_requested = Signal(bool)
    table_requested = Signal(object, bool)
    save_requested = Signal(object)
    read_requested = Signal(object)
    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("burden_page")
        self._desk: Desk | None = None
        self._header, self._tabs = PageHeader(""), TopTabs()
        self.loads, self.planning = LoadsTab(), PlanningTab()
        self.breakdowns, self.report = BreakdownTab(), ReportTab()
        self.feedback = FeedbackTab()
        self.team, self.elsewhere = TeamFigures(), TeamElsewhere()
        both, in_order = QWidget(), column(self.team, self.elsewhere)
        in_order.addStretch(1)
        both.setLayout(in_order)
        self._tabs.add_tab("loads", lambda: self.tr("Workloads"), lambda: self.loads)
        self._tabs.add_tab("planning", lambda: self.tr("Who has room"), lambda: self.planning)
        self._tabs.add_tab(
            "breakdowns", lambda: self.tr("Clients by group"), lambda: self.breakdowns
        )
        self._tabs.add_tab("team", lambda: self.tr("Team figures"), lambda: both)
        self._tabs.add_tab("report", lambda: self.tr("Report"), lambda: self.report)
        self._tabs.add_tab("feedback", lambda: self.tr("Feedback"), lambda: self.feedback)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._tabs, 1)
        self._connect_signals()
        self._tabs.show_tab("loads")
        self.retranslate()

    def _connect_signals(self) -> None:
        self.report.sheet_requested.connect(self.sheet_requested)
        self.report.table_requested.connect(self.table_requested)
        self.report.save_requested.connect(self.save_requested)
        self.report.read_requested.connect(self.read_requested)
        self.report.agreed.connect(self.agreed)
        self.feedback.sheet_requested.connect(self.feedback_requested)
        self._tabs.tab_shown.connect(self._fill)

    def show_desk(self, desk: Desk) -> None:
        """Show the figures of every counsellor."""
        self._desk = desk
        self._fill(self._tabs.current)

    def _fill(self, name: str) -> None:
        """Show the figures on the tab in sight; the others follow when they are shown."""
        if name == "report":
            self.report_wanted.emit()
        elif name == "feedback":
            self.feedback_wanted.emit()
        elif name == "team":
            self.team_wanted.emit()
        elif self._desk is None:
            return
        elif name == "loads":
            self.loads.show_desk(self._desk)
        elif name == "planning":
            self.planning.show_desk(self._desk)
        else:
            self.breakdowns.show_months(self._desk.months)

    def show_report(self, report: Report, own: Report) -> None:
        """Show what the report over all offices would say, and that of this office."""
        self.report.show_report(report, own)

    def show_feedback(self, report: Report) -> None:
        """Show what people of this office said."""
        self.feedback.show_report(report)

    def show_tab(self, name: str) -> None:
        """Show one of the tabs."""
        self._tabs.show_tab(name)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Caseloads"), self.tr("Figures to talk about together; no client is in them.")
        )
        self._tabs.set_name(self.tr("Caseloads"))
