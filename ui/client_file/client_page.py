"""A client's file: six tabs across the top, each with its parts in a second row."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ui.client_file.file_header import FileHeader
from ui.design.layout.layouts import SPACE_SMALL, page_layout
from ui.design.layout.top_tabs import TopTabs
from ui.design.translated import Translated

_MARGIN = 24


class ClientPage(Translated):
    """One client's file.

    Attributes:
        header: The line above every part.

    Signals:
        part_shown(str): The part of this name was shown.
    """

    part_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client_page")
        self._tab_of: dict[str, str] = {}
        self._rows: dict[str, TopTabs] = {}
        self.header, self._tabs = FileHeader(), TopTabs()
        layout = page_layout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, SPACE_SMALL)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._tabs, 1)
        self._tabs.tab_shown.connect(self._on_tab_shown)
        self.setFocusProxy(self._tabs)
        self.retranslate()

    def add_tab(self, name: str, title: Callable[[], str]) -> None:
        """Add a tab at the end; its parts are added afterwards.

        Args:
            name: Identifies the tab.
            title: Returns its title in the current language.
        """
        # It goes with the file, also if its tab is never shown.
        row = self._rows[name] = TopTabs("Alt", quiet=True, parent=self)
        row.hide()
        row.tab_shown.connect(lambda part: self._on_part_shown(name, part))
        self._tabs.add_tab(name, title, lambda: row)

    def add_part(
        self, tab: str, name: str, title: Callable[[], str], make: Callable[[], QWidget]
    ) -> None:
        """Add a part at the end of a tab.

        Args:
            tab: Name of the tab.
            name: Identifies the part.
            title: Returns its title in the current language.
            make: Builds it when it is first shown.
        """
        self._tab_of[name] = tab
        self._rows[tab].add_tab(name, title, make)

    @property
    def parts(self) -> list[str]:
        """The names of the parts, in their order."""
        return list(self._tab_of)

    @property
    def current_tab(self) -> str:
        """The name of the visible tab; empty before one was shown."""
        return self._tabs.current

    @property
    def current_part(self) -> str:
        """The name of the visible part; empty before one was shown."""
        return self._rows[self._tabs.current].current if self._tabs.current else ""

    def part(self, name: str) -> QWidget:
        """Return a part, building it if it was not shown yet.

        Raises:
            KeyError: There is no such part.
        """
        return self._rows[self._tab_of[name]].tab(name)

    def show_part(self, name: str) -> None:
        """Show a part, and the tab that it is in.

        Raises:
            KeyError: There is no such part.
        """
        tab = self._tab_of[name]
        if not self._rows[tab].current:
            # The first part of a tab is laid out once, in the room that it has there.
            with QSignalBlocker(self._tabs):
                self._tabs.show_tab(tab)
        self._rows[tab].show_tab(name)
        if self._tabs.current != tab:
            self._tabs.show_tab(tab)

    def set_mark(self, name: str, mark: str) -> None:
        """Show a number or a short word beside the title of a part."""
        self._rows[self._tab_of[name]].set_mark(name, mark)

    def _on_tab_shown(self, tab: str) -> None:
        row = self._rows[tab]
        if row.current:
            self.part_shown.emit(row.current)
        else:
            row.show_tab(row.names[0])

    def _on_part_shown(self, tab: str, part: str) -> None:
        # While another tab is shown, the tab itself says it once it is there.
        if self._tabs.current == tab:
            self.part_shown.emit(part)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._tabs.set_name(self.tr("The file"))
        for row in self._rows.values():
            row.set_name(self.tr("Parts of this tab"))
