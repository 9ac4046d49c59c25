"""Presenter of the step in which a summary is read with the client."""

from collections.abc import Callable

from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.release.reading_tab import ReadingTab


class ReadingPresenter(Presenter):
    """Begins the reading where the summary is written.

    Args:
        context: What every presenter needs.
        tab: The step.
        begin: Begins it.
    """

    def __init__(self, context: DeskContext, tab: ReadingTab, begin: Callable[[], None]) -> None:
        super().__init__(context, tab)
        tab.reading_requested.connect(begin)
