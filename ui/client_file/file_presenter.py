"""Serves a client's file: opens its parts, and shows what stands above them."""

from functools import partial

from PySide6.QtWidgets import QScrollArea, QWidget

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.referrals import Service
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.overview import headline
from counsel_desk.services.overview.headline import Headline
from ui.client_file.client_page import ClientPage
from ui.client_file.open_file import OpenFile
from ui.client_file.parts import PARTS, Part
from ui.client_file.tabs import OVERVIEW, TABS, part_title, say
from ui.design.layout.layouts import SPACE, column
from ui.design.layout.part_scroll import PartScroll
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter
from ui.referrals.presenter import ReferralsPresenter


class FilePresenter(Presenter):
    """Serves one client's file.

    Args:
        context: What every presenter needs.
        page: The file.
        filed: The client.
    """

    def __init__(self, context: DeskContext, page: ClientPage, filed: Filed[Client]) -> None:
        super().__init__(context, page)
        self._file, self._filed = page, filed
        self._parts: dict[str, Presenter] = {}
        self._before = ""
        self._links = OpenFile(
            context,
            filed,
            page.header.names,
            self.open_part,
            self._look,
            page.header.back_requested.emit,
            self._refer_to_protection,
        )
        self._add_tabs()
        context.names.serve(page.header.names, page.header.show_names)
        page.part_shown.connect(self._on_part_shown)
        page.header.part_requested.connect(self.open_part)
        page.header.action_requested.connect(self._begin)
        page.header.show_headline(Headline(filed))
        page.show_part(OVERVIEW)
        self._look()

    def _add_tabs(self) -> None:
        covering = self.session.covering is not None
        for name, tab in TABS.items():
            self._file.add_tab(name, partial(say, tab.title))
            for each in tab.parts:
                if not (covering and PARTS[each].own):
                    self._add_part(name, each, PARTS[each])

    def _add_part(self, tab: str, name: str, part: Part) -> None:
        """Add a part; it and its presenter are built when it is first shown."""

        def build() -> QWidget:
            presenter = self._parts[name] = part.make(self._links)
            return _scrolling(presenter.page) if part.card else presenter.page

        self._file.add_part(tab, name, lambda: part_title(name), build)

    def spot(self) -> Spot:
        """Return the place in the file that is shown now."""
        part = self._file.current_part
        shown = self._parts[part].opened() if part in self._parts else {}
        covering = self.session.covering is not None
        vault = self.session.vaults[VaultKind.COUNSELLING].vault_id if covering else ""
        record, step = shown.get("record", ""), shown.get("step", "")
        return Spot(self._filed.record, part, record, vault, step)

    def open_spot(self, spot: Spot) -> None:
        """Show a part, the record in it and how far it is, as `spot` returned them."""
        self.open_part(spot.part, spot.record)
        if spot.step and spot.part in self._parts:
            self._parts[spot.part].open_again({"record": spot.record, "step": spot.step})

    def open_part(self, name: str, record: str = "", *, begin: bool = False) -> None:
        """Show a part, and a record in it if one is named.

        Args:
            name: Name of the part; the overview if the file has no such part.
            record: Id of a record in it.
            begin: Whether to begin there what the part is for, such as a note.
        """
        known = name if name in self._file.parts else OVERVIEW
        self._file.show_part(known)
        self._file.part(known).setFocus()
        if record:
            self._parts[known].open_record(record)
        elif begin:
            self._parts[known].begin_new()

    def _begin(self) -> None:
        self.open_part(TABS[self._file.current_tab].begins, begin=True)

    def _refer_to_protection(self) -> None:
        self.open_part("referrals")
        referrals = self._parts["referrals"]
        if isinstance(referrals, ReferralsPresenter):
            referrals.begin(Service.WITNESS_PROTECTION)

    def _look(self) -> None:
        """Show what stands above every part as it is now."""
        self.context.run(
            lambda: headline.of_client(self.session, self._filed.record),
            self._file.header.show_headline,
            self.page,
        )

    def refresh(self) -> None:
        """Show the current data in the visible part."""
        for presenter in self._parts.values():
            if presenter.page.isVisible():
                presenter.refresh()

    def take_in(self) -> None:
        """Show what an exchange brought in the visible part."""
        for presenter in self._parts.values():
            if presenter.page.isVisible():
                presenter.take_in()

    def flush(self) -> None:
        """Store all unsaved input."""
        super().flush()
        for presenter in self._parts.values():
            presenter.flush()

    def _on_part_shown(self, name: str) -> None:
        self.context.shell.clear_message()
        self._say_unsaved(name)
        tab = TABS[self._file.current_tab]
        # The part in which it begins has its own button.
        action = None if name == tab.begins else partial(say, tab.action)
        self._file.header.set_action(action, leads=name in tab.towards)
        self._parts[name].refresh()

    def _say_unsaved(self, now: str) -> None:
        """Point out what was left half written in the part before."""
        before, self._before = self._before, now
        if before not in ("", now) and self._parts[before].left_unsaved():
            self.context.say("attention", self._parts[before].left_unsaved)


def _scrolling(card: QWidget) -> QScrollArea:
    inside, area = QWidget(), PartScroll()
    laid = column(card)
    laid.setContentsMargins(0, SPACE, 0, SPACE)
    laid.addStretch(1)
    inside.setLayout(laid)
    area.setWidget(inside)
    area.setFocusProxy(card)
    return area
