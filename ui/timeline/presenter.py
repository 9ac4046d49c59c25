"""Presenter of the timeline."""

from collections.abc import Callable

from counsel_desk.domain.records import Client, Filed
from counsel_desk.services.timeline import timeline
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.timeline.timeline_tab import TimelineTab


class TimelinePresenter(Presenter):
    """Shows the timeline, and opens the part of the file that an entry belongs to.

    Args:
        context: The context of the signed-in person.
        tab: The timeline.
        client: The client.
        open_part: Shows a part of the file by its name, and a record in it.
    """

    def __init__(
        self,
        context: DeskContext,
        tab: TimelineTab,
        client: Filed[Client],
        open_part: Callable[[str, str], None],
    ) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        tab.entry_opened.connect(open_part)

    def refresh(self) -> None:
        """Show the current timeline."""
        self.context.run(
            lambda: timeline.of_client(self.session, self._client),
            self._tab.show_entries,
            self.page,
        )
