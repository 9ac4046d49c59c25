"""Presenter of the page on which a list is moved in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TypeVar

from counsel_desk.confined import child
from counsel_desk.domain.moving_in.fields import OF_BUNDLE, Columns
from counsel_desk.domain.moving_in.report import Choice, Report
from counsel_desk.domain.moving_in.source import Source
from counsel_desk.domain.moving_in.table import Table
from counsel_desk.progress import report
from counsel_desk.services.moving_in import answers, columns, dry_run, moving_in, reading, undoing
from counsel_desk.services.moving_in.dry_run import Wanted
from counsel_desk.services.moving_in.undoing import MovedIn
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.moving_in.moving_in_page import MovingInPage

T = TypeVar("T")


class MovingInPresenter(Presenter):
    """Has a list read, looked through, moved in and taken out again."""

    def __init__(self, context: DeskContext, page: MovingInPage) -> None:
        super().__init__(context, page)
        self._page = page
        self._stopped = Event()
        self._reading = False
        self._tables: tuple[Table, ...] = ()
        self._hidden = 0
        self._wanted: Wanted | None = None
        self._report = Report(())
        self._last: MovedIn | None = None
        page.choose.file_chosen.connect(self._read)
        page.choose.undo_requested.connect(self._undo)
        page.columns.table_chosen.connect(self._choose_table)
        page.columns.columns_chosen.connect(self._look_through)
        page.report.move_in_requested.connect(self._move_in)
        context.names.serve(page.names, page.show_names)
        context.shell.cancel_requested.connect(self._stop)

    def refresh(self) -> None:
        """Show the first step, and whether the last list can be taken out again."""
        self._page.show_choose()
        self._find_last()

    def follow_language(self) -> None:
        """Stay at the step that is shown; its parts say their texts again by themselves."""

    def flush(self) -> None:
        """Stop long work when the desk is left; what is under way is not written."""
        super().flush()
        self._stop()

    def _stop(self) -> None:
        self._stopped.set()
        if self._reading:
            child.stop_all()

    def _find_last(self) -> None:
        self.context.run(lambda: undoing.latest(self.session), self._show_last, self.page)

    def _show_last(self, last: MovedIn | None) -> None:
        self._last = last
        self._page.choose.show_last((last.count, last.when) if last else None)

    def _begin(
        self, operation: Callable[[], T], on_success: Callable[[T], None], *, aside: bool = False
    ) -> None:
        """Begin long work that the person asked for."""
        self._stopped.clear()
        self.context.shell.clear_message()
        self._go_on(operation, on_success, aside=aside)

    def _go_on(
        self, operation: Callable[[], T], on_success: Callable[[T], None], *, aside: bool = False
    ) -> None:
        """Run long work, or the next part of it unless it was stopped; the page waits."""
        self._page.lock()

        def unless_stopped() -> T:
            report(self._progress, 0, 0)
            return operation()

        self.context.run(
            unless_stopped, on_success, self.page, on_end=self._page.unlock, aside=aside
        )

    def _progress(self, done: int, everything: int) -> bool:
        """Report progress; called on the worker thread. Return whether to go on."""
        if everything:
            self.context.report(done, everything)
        return not self._stopped.is_set()

    def _read(self, path: Path) -> None:
        def read() -> tuple[Source, tuple[Table, ...]]:
            try:
                source = reading.read(self.session, path)
            finally:
                self._reading = False
                # A child that was killed for it would else be told as one that took too long.
                report(self._progress, 0, 0)
            return source, reading.tables(source)

        self._reading = True
        self._begin(read, self._on_read, aside=True)

    def _on_read(self, found: tuple[Source, tuple[Table, ...]]) -> None:
        source, self._tables = found
        if source.bundle:
            self._find_forms(source)
            return
        self._hidden = source.hidden
        self._page.columns.show_sheets([table.name for table in self._tables], source.hidden)
        self._choose_table(0)

    def _find_forms(self, source: Source) -> None:
        """Have the answered forms of a bundle checked, then look through its patients."""
        self._page.columns.clear()
        self._go_on(
            lambda: answers.known_forms(self.session), lambda forms: self._sort(source, forms)
        )

    def _sort(self, source: Source, forms: answers.Forms) -> None:
        table, today = self._tables[0], self.session.today()

        def sort() -> Wanted:
            found = answers.sort(source, forms, today, self._progress)
            others = source.others + found.strays
            return Wanted(table, OF_BUNDLE, "", found.taken, found.left, others, bundle=True)

        self._go_on(sort, self._on_sorted, aside=True)

    def _on_sorted(self, wanted: Wanted) -> None:
        """Look through the patients, once it is known which language those without one speak."""
        self._wanted = wanted
        if wanted.names_languages():
            self._find_report(wanted)
            return
        self._page.columns.ask_language()
        self._page.show_columns()

    def _choose_table(self, place: int) -> None:
        table = self._tables[place]

        def show(chosen: Columns) -> None:
            self._wanted = Wanted(table, chosen, "", hidden=self._hidden)
            self._page.columns.show_table(table, chosen)
            self._page.show_columns()

        self.context.run(lambda: columns.suggested(self.session, table.headings), show, self.page)

    def _look_through(self, chosen: Columns, language: str) -> None:
        if self._wanted is not None:
            self._stopped.clear()
            asked = replace(self._wanted, language=language)
            self._find_report(asked if asked.bundle else replace(asked, columns=chosen))

    def _find_report(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._go_on(
            lambda: dry_run.dry_run(self.session, wanted, self._progress), self._show_report
        )

    def _show_report(self, report: Report) -> None:
        self._report = report
        self._page.report.show_report(report)
        self._page.show_report()

    def _move_in(self, choice: Choice) -> None:
        wanted, report = self._wanted, self._report
        if wanted is not None:
            self._begin(
                lambda: moving_in.move_in(self.session, wanted, report, choice, self._progress),
                self._on_moved_in,
            )

    def _on_moved_in(self, count: int) -> None:
        self._forget()
        self.refresh()
        self.context.say(
            "success",
            lambda: self.tr(
                "Files imported: {count}. You find them in the list of clients."
            ).format(count=count),
        )

    def _forget(self) -> None:
        """Let go of what was read: it holds names."""
        self._tables, self._wanted, self._report = (), None, Report(())
        self._page.columns.clear()
        self._page.report.show_report(self._report)

    def _undo(self) -> None:
        last = self._last
        if last is not None:
            self._begin(lambda: undoing.undo(self.session, last, self._progress), self._on_undone)

    def _on_undone(self, _nothing: None) -> None:
        self.refresh()
        self.context.say("success", lambda: self.tr("The files were taken out again."))
