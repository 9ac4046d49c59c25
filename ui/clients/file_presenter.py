"""Answers a client's file and gives each tab its presenter."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import clients
from counsel_desk.services.drafts import Place
from ui.appointments.presenter import SessionsPresenter
from ui.appointments.sessions_tab import SessionsTab
from ui.assessments.assessments_tab import AssessmentsTab
from ui.assessments.presenter import AssessmentsPresenter
from ui.attachments.attachments_tab import AttachmentsTab
from ui.attachments.presenter import AttachmentsPresenter
from ui.client_forms.forms_tab import FormsTab
from ui.client_forms.presenter import FormsPresenter
from ui.clients.client_form import ClientDetails
from ui.clients.client_page import DETAILS, ClientPage
from ui.consent.consents_tab import ConsentsTab
from ui.consent.presenter import ConsentsPresenter
from ui.desk.at_desk import AtDesk
from ui.desk.presenter import Presenter
from ui.notes.notes_tab import NotesTab
from ui.notes.presenter import NotesPresenter
from ui.release.disclosures_presenter import DisclosuresPresenter
from ui.release.disclosures_tab import DisclosuresTab
from ui.release.presenter import SummaryPresenter
from ui.release.summary_tab import SummaryTab
from ui.timeline.presenter import TimelinePresenter
from ui.timeline.timeline_tab import TimelineTab
from ui.transfer.presenter import HandOverPresenter

W = TypeVar("W", bound=QWidget)

_TITLES = {
    "timeline": QT_TRANSLATE_NOOP("FilePresenter", "Timeline"),
    "notes": QT_TRANSLATE_NOOP("FilePresenter", "Notes"),
    "sessions": QT_TRANSLATE_NOOP("FilePresenter", "Sessions"),
    "consents": QT_TRANSLATE_NOOP("FilePresenter", "Consents"),
    "assessments": QT_TRANSLATE_NOOP("FilePresenter", "Questionnaires"),
    "forms": QT_TRANSLATE_NOOP("FilePresenter", "Forms"),
    "attachments": QT_TRANSLATE_NOOP("FilePresenter", "Pictures and papers"),
    "summary": QT_TRANSLATE_NOOP("FilePresenter", "Summary"),
    "disclosures": QT_TRANSLATE_NOOP("FilePresenter", "What was shared"),
}


class FilePresenter(Presenter):
    """One client's file."""

    def __init__(self, at: AtDesk, page: ClientPage, filed: Filed[Client]) -> None:
        super().__init__(at, page)
        self._file, self._filed, self._record = page, filed, filed.record
        self._tabs: dict[str, Presenter] = {}
        self._add("timeline", TimelineTab, self._timeline)
        self._add("notes", NotesTab, lambda tab: NotesPresenter(at, tab, filed))
        self._add("sessions", SessionsTab, lambda tab: SessionsPresenter(at, tab, filed))
        self._add("consents", ConsentsTab, lambda tab: ConsentsPresenter(at, tab, filed))
        self._add("assessments", AssessmentsTab, lambda tab: AssessmentsPresenter(at, tab, filed))
        self._add("forms", FormsTab, lambda tab: FormsPresenter(at, tab, filed))
        self._add("attachments", AttachmentsTab, lambda tab: AttachmentsPresenter(at, tab, filed))
        self._add("summary", SummaryTab, lambda tab: SummaryPresenter(at, tab, filed))
        self._add("disclosures", DisclosuresTab, lambda tab: DisclosuresPresenter(at, tab, filed))
        page.add_details()
        self._details = self.keep_typed(
            page.typed, Place(VaultKind.COUNSELLING, "client_details", filed.record)
        )
        self._tabs[DETAILS] = HandOverPresenter(at, page.hand_over, filed)
        page.tab_shown.connect(self._on_tab_shown)
        page.details_saved.connect(self._save)
        page.closing_requested.connect(self._close)
        page.show_tab("timeline")

    def _timeline(self, tab: TimelineTab) -> Presenter:
        return TimelinePresenter(self.at, tab, self._filed, self._open_part)

    def _open_part(self, name: str) -> None:
        self._file.show_tab(name)
        self._file.tab(name).setFocus()

    def _add(self, name: str, tab: Callable[[], W], make: Callable[[W], Presenter]) -> None:
        """Add a tab; it and its presenter are made when it is first shown."""

        def title() -> str:
            return QCoreApplication.translate("FilePresenter", _TITLES[name])

        def build() -> QWidget:
            widget = tab()
            self._tabs[name] = make(widget)
            return widget

        self._file.add_tab(name, title, build)

    def refresh(self) -> None:
        """Show the tab in sight as it is now."""
        for presenter in self._tabs.values():
            if presenter.page.isVisible():
                presenter.refresh()

    def flush(self) -> None:
        """Have whatever is half written saved."""
        super().flush()
        for presenter in self._tabs.values():
            presenter.flush()

    def _on_tab_shown(self, name: str) -> None:
        self.at.shell.clear_message()
        if name in self._tabs:
            self._tabs[name].refresh()
        if name == DETAILS:
            self._details.look()

    def _save(self, details: ClientDetails) -> None:
        changed = Client(
            "",
            details.name,
            details.particulars,
            details.language,
            details.intensity,
            details.since,
        )
        self.at.run(
            lambda: clients.change(self.session, self._record, changed),
            self._on_saved,
            self.page,
        )

    def _on_saved(self, _nothing: None) -> None:
        self._file.typed.settle()
        self._reopen(self.tr("The details are saved."))

    def _close(self, day: date | None) -> None:
        self.at.run(
            lambda: clients.close(self.session, self._record, day),
            lambda _nothing: self._reopen(
                self.tr("The last day is noted.") if day else self.tr("The work goes on.")
            ),
            self.page,
        )

    def _reopen(self, said: str) -> None:
        self.at.run(
            lambda: clients.get(self.session, self._record), self._file.open_client, self.page
        )
        self.at.say("success", said)
