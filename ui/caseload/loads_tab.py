"""Every counsellor's workload: a chart, a table, and the last twelve months of one of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.caseload.workload import Load
from counsel_desk.services.caseload.desk import Desk, DeskRow
from ui import words
from ui.caseload import figure_texts
from ui.caseload.load_chart import LoadChart
from ui.caseload.load_plot import LoadBar
from ui.dates import day_text
from ui.design.card import Card
from ui.design.layout.layouts import column
from ui.design.messages.empty_state import EmptyState
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.tables.trend import TrendCut, TrendPoint
from ui.design.tables.trend_chart import TrendChart
from ui.design.translated import Translated

_NOTHING = "–"


class LoadsTab(Translated):
    """What each counsellor carries; chart and table choose the same one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._steps, self._how, self._policy = (label("", "muted") for _part in range(3))
        self._policy.setObjectName("policy_line")
        self._empty = EmptyState("caseload", "")
        self._chart, self._table = LoadChart(), DataTable([], "")
        self._table.setObjectName("workloads")
        self._one, self._trend = Card(), TrendChart(0, 1)
        self._mix, self._notice = label("", "body"), label("", "body")
        self._points, self._columns_line = label("", "muted"), label("", "muted")
        self._one.add(self._notice, self._mix, self._trend, self._points)
        self._one.setObjectName("one_counsellor")
        table = (self._columns_line, self._table)
        explained = (self._how, self._policy)
        parts = (self._steps, self._chart, *table, self._one, self._empty, *explained)
        layout = column(*parts)
        layout.addStretch(1)
        self.setLayout(layout)
        self._chart.chosen.connect(self._on_chart_chosen)
        self._table.row_selected.connect(self._on_row_selected)
        self.retranslate()

    def show_desk(self, desk: Desk) -> None:
        """Show the figures of every counsellor, the heaviest load first."""
        self._desk = desk
        chosen = self._table.selected()
        rows = sorted(desk.rows, key=_heaviest_first)
        known = any(row.workload for row in rows)
        self._table.set_rows(rows)
        for each in (self._table, self._steps, self._columns_line):
            each.setVisible(known)
        self._empty.setVisible(not known)
        self._empty.set_texts(
            self.tr("No figures have arrived yet. They come when a counsellor locks the desk.")
            if rows
            else self.tr("No counsellor is confirmed yet.")
        )
        self._policy.setText(figure_texts.policy(desk.policy, desk.number))
        self._chart.show_bars(
            [self._bar(row) for row in rows if row.workload],
            [
                (desk.policy.amber, self.tr("near the limit")),
                (desk.policy.red, self.tr("over the limit")),
            ],
        )
        key = chosen.person if chosen else next((row.person for row in rows if row.workload), "")
        self._choose(key)

    def _bar(self, row: DeskRow) -> LoadBar:
        assert row.workload is not None  # noqa: S101 - see `show_desk`
        of = row.workload
        line = self.tr("{name}: {figure}, {load}, as of {day}").format(
            name=row.name,
            figure=figure_texts.figure(of.figure, of.below),
            load=words.load(of.load),
            day=day_text(of.day),
        )
        return LoadBar(row.person, row.name, of.figure, of.below, of.load, line)

    def _on_chart_chosen(self, key: str) -> None:
        self._choose(key)

    def _choose(self, key: str) -> None:
        self._table.select(lambda row: row.person == key)
        found = [row for row in (self._desk.rows if self._desk else ()) if row.person == key]
        self._show_one(found[0] if found else None)

    def _on_row_selected(self, row: DeskRow | None) -> None:
        if row is not None:
            self._chart.choose(row.person)
            self._show_one(row)

    def _show_one(self, row: DeskRow | None) -> None:
        self._one.setVisible(row is not None)
        if row is None or self._desk is None:
            return
        self._one.set_title(self.tr("{name}: twelve months").format(name=row.name))
        self._mix.setText(self._mix_of(row))
        self._notice.setText(self._notice_of(row))
        self._notice.setVisible(bool(self._notice.text()))
        rule = self._desk.policy
        # A range from 0 on has no lower end to draw: a point at 0 would say that there was nothing.
        points = [
            TrendPoint(
                one.day,
                one.figure or None,
                self.tr("{figure}; open files: {clients}").format(
                    figure=figure_texts.figure(one.figure, one.below),
                    clients=figure_texts.step(one.clients),
                ),
            )
            for one in row.trend
        ]
        highest = max([rule.red, *(one.below for one in row.trend)])
        self._trend.set_scale(0, highest)
        self._trend.set_points(points, cut=TrendCut(rule.amber, self.tr("near the limit")))
        self._trend.setAccessibleName(self._one.accessibleName())
        self._points.setVisible(self._trend.has_figures)

    def _mix_of(self, row: DeskRow) -> str:
        if row.mix_day is None:
            return self.tr("How much support people needed cannot be shown for any month yet.")
        counts = words.intensities(row.mix, figure_texts.cell)
        text = self.tr("Support needed on {day}, of those who agreed to statistics: {counts}")
        return text.format(day=day_text(row.mix_day), counts=counts)

    def _notice_of(self, row: DeskRow) -> str:
        said = []
        if row.workload is None:
            said.append(self.tr("No figures have arrived yet."))
        elif self._desk is not None and row.policy != self._desk.number:
            text = self.tr("These figures were worked out by version {number} of the settings.")
            said.append(text.format(number=row.policy))
        if row.differing:
            text = self.tr("For some months two different figures came; the first are shown.")
            said.append(text)
        return " ".join(said)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._steps.setText(
            self.tr(
                "Numbers of people are given as ranges, so that nobody can be picked out. The"
                " striped end of a bar shows the range."
            )
        )
        self._how.setText(
            self.tr(
                "The workload counts each open file by the support the client needs, and a"
                " little more in the first month. It says nothing about how hard somebody"
                " works. Figures come, encrypted, when a counsellor locks the desk."
            )
        )
        self._points.setText(
            self.tr("Each point shows the lowest number in the range of that month.")
        )
        self._columns_line.setText(
            self.tr(
                "Sessions in 7 and 28 days, notes to sign, overdue follow-ups, overdue risk "
                "reviews, clients at high risk, and weeks since the last supervision."
            )
        )
        self._chart.setAccessibleName(self.tr("Workload of every counsellor"))
        self._table.setAccessibleName(self.tr("Workloads"))
        self._table.set_columns(self._columns())
        if self._desk is not None:
            self.show_desk(self._desk)

    def _figure(self, row: DeskRow) -> str:
        if row.workload is None:
            return self.tr("no figures yet")
        return figure_texts.figure(row.workload.figure, row.workload.below)

    def _columns(self) -> Sequence[Column[DeskRow]]:
        def count(title: str, name: str) -> Column[DeskRow]:
            def number(row: DeskRow) -> int:
                return getattr(row.workload, name) if row.workload else -1

            return Column(
                title,
                lambda row: str(number(row)) if row.workload else _NOTHING,
                "end",
                sort_key=number,
            )

        return (
            Column(self.tr("Counsellor"), lambda row: row.name),
            Column(self.tr("Workload"), self._figure, sort_key=_heaviest_first),
            Column(self.tr("Load level"), _load, sort_key=_heaviest_first),
            Column(self.tr("Open files"), lambda row: _step(row, "clients")),
            count(self.tr("7 days"), "sessions_7"),
            count(self.tr("28 days"), "sessions_28"),
            count(self.tr("To sign"), "unsigned_notes"),
            count(self.tr("Follow-ups"), "overdue_follow_ups"),
            count(self.tr("Reviews"), "reviews_overdue"),
            Column(self.tr("High risk"), lambda row: _step(row, "high_risk")),
            Column(
                self.tr("Supervision"),
                lambda row: _NOTHING if row.supervised is None else str(row.supervised),
                "end",
            ),
            Column(
                self.tr("As of"), lambda row: day_text(row.workload.day) if row.workload else ""
            ),
        )


def _heaviest_first(row: DeskRow) -> tuple[int, float, str]:
    if row.workload is None:
        return (len(Load), 0.0, row.name.casefold())
    order = [Load.RED, Load.AMBER, Load.WITHIN]
    return (order.index(row.workload.load), -row.workload.figure, row.name.casefold())


def _load(row: DeskRow) -> str:
    if row.workload is None or row.workload.load is Load.WITHIN:
        return _NOTHING
    return words.load(row.workload.load)


def _step(row: DeskRow, name: str) -> str:
    return figure_texts.step(getattr(row.workload, name)) if row.workload else _NOTHING
