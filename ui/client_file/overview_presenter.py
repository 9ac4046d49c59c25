"""Presenter of a file's overview."""

from PySide6.QtCore import QEvent, QObject

from counsel_desk.domain.records import Client, Filed
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.overview import headline, overview
from counsel_desk.services.overview.headline import Headline
from counsel_desk.services.overview.overview import Overview
from ui.client_file.open_file import OpenPart
from ui.client_file.overview_tab import OverviewTab
from ui.client_file.overview_words import Line, OverviewWords
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter

Found = tuple[Overview, Headline]


class OverviewPresenter(Presenter):
    """Shows where things are, and opens the parts of the file that say more.

    Args:
        context: What every presenter needs.
        tab: The overview.
        filed: The client.
        open_part: Shows a part of the file, and a record in it.
    """

    def __init__(
        self, context: DeskContext, tab: OverviewTab, filed: Filed[Client], open_part: OpenPart
    ) -> None:
        super().__init__(context, tab)
        self._tab, self._client, self._open_part = tab, filed.record, open_part
        self._found: Found | None = None
        tab.opened.connect(self._open)
        tab.part_requested.connect(open_part)
        tab.installEventFilter(self)
        context.names.changed.connect(self._on_names_changed)

    def refresh(self) -> None:
        """Show where things are now."""
        covered = not self.context.names.current.shown

        def find() -> Found:
            return (
                overview.of_client(self.session, self._client, covered=covered),
                headline.of_client(self.session, self._client),
            )

        self.context.run(find, self._show, self.page)

    def _show(self, found: Found) -> None:
        self._found = found
        self._say()

    def _say(self) -> None:
        if self._found is not None:
            shown, above = self._found
            says = OverviewWords(shown, spoken=above.spoken, counselling=above.counselling)
            self._tab.show_sections(says.sections())

    def _open(self, line: Line) -> None:
        if line.record.startswith(group_sessions.GROUP):
            # The note of a group is in nobody's file.
            self.context.open_page("week", line.record)
            return
        self._open_part(line.part, line.record, begin=line.begin)

    def _on_names_changed(self, _names: object) -> None:
        if self._tab.isVisible():
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say everything again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return super().eventFilter(watched, event)
