"""Serves a client's file and gives each tab its presenter."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import intake
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.consent import consent
from counsel_desk.services.work.drafts import Place
from ui.appointments.presenter import SessionsPresenter
from ui.appointments.sessions_tab import SessionsTab
from ui.assessments.assessments_tab import AssessmentsTab
from ui.assessments.presenter import AssessmentsPresenter
from ui.attachments.attachments_tab import AttachmentsTab
from ui.attachments.presenter import AttachmentsPresenter
from ui.client_file.client_form import ClientDetails
from ui.client_file.client_page import ClientPage
from ui.consent.consents_tab import ConsentsTab
from ui.consent.presenter import ConsentsPresenter
from ui.demands.demands_view import DemandsView
from ui.demands.presenter import FileDemandsPresenter
from ui.desk.context import DETAILS, DeskContext
from ui.desk.presenter import Presenter
from ui.exceptional_disclosure.exceptional_tab import ExceptionalTab
from ui.exceptional_disclosure.presenter import ExceptionalPresenter
from ui.forms.forms_tab import FormsTab
from ui.forms.presenter import FormsPresenter
from ui.goals.goals_tab import GoalsTab
from ui.goals.presenter import GoalsPresenter
from ui.intake.intake_tab import IntakeTab
from ui.intake.presenter import IntakePresenter
from ui.notes.notes_pages import NotesPages
from ui.notes.pages_presenter import NotesPagesPresenter
from ui.referrals.presenter import ReferralsPresenter
from ui.referrals.referrals_tab import ReferralsTab
from ui.release.disclosures_presenter import DisclosuresPresenter
from ui.release.disclosures_tab import DisclosuresTab
from ui.release.presenter import SummaryPresenter
from ui.release.summary_tab import SummaryTab
from ui.rights.presenter import RightsPresenter
from ui.rights.rights_tab import RightsTab
from ui.safety.presenter import SafetyPresenter
from ui.safety.safety_tab import SafetyTab
from ui.timeline.presenter import TimelinePresenter
from ui.timeline.timeline_tab import TimelineTab
from ui.transfer.presenter import HandOverPresenter
from ui.voice.presenter import VoicePresenter
from ui.voice.voice_tab import VoiceTab

W = TypeVar("W", bound=QWidget)

_TITLES = {
    "timeline": QT_TRANSLATE_NOOP("FilePresenter", "Timeline"),
    "notes": QT_TRANSLATE_NOOP("FilePresenter", "Notes"),
    "intake": QT_TRANSLATE_NOOP("FilePresenter", "Intake"),
    "sessions": QT_TRANSLATE_NOOP("FilePresenter", "Sessions"),
    "safety": QT_TRANSLATE_NOOP("FilePresenter", "Safety"),
    "goals": QT_TRANSLATE_NOOP("FilePresenter", "Goals"),
    "consents": QT_TRANSLATE_NOOP("FilePresenter", "Consents"),
    "assessments": QT_TRANSLATE_NOOP("FilePresenter", "Questionnaires"),
    "forms": QT_TRANSLATE_NOOP("FilePresenter", "Forms"),
    "referrals": QT_TRANSLATE_NOOP("FilePresenter", "Referrals"),
    "voice": QT_TRANSLATE_NOOP("FilePresenter", "Her voice"),
    "attachments": QT_TRANSLATE_NOOP("FilePresenter", "Pictures and papers"),
    "summary": QT_TRANSLATE_NOOP("FilePresenter", "Summary"),
    "disclosures": QT_TRANSLATE_NOOP("FilePresenter", "What was shared"),
    "demands": QT_TRANSLATE_NOOP("FilePresenter", "Demands"),
    "exceptional": QT_TRANSLATE_NOOP("FilePresenter", "Without consent"),
    "rights": QT_TRANSLATE_NOOP("FilePresenter", "Her rights"),
}


class FilePresenter(Presenter):
    """Serves one client's file."""

    def __init__(self, context: DeskContext, page: ClientPage, filed: Filed[Client]) -> None:
        super().__init__(context, page)
        self._file, self._record, self._filed = page, filed.record, filed
        self._tabs: dict[str, Presenter] = {}
        self._add_tabs()
        page.add_details()
        self._details = self.keep_typed(
            page.typed, Place(VaultKind.COUNSELLING, "client_details", filed.record)
        )
        self._closing = self.keep_typed(
            page.closing.typed, Place(VaultKind.COUNSELLING, "closure", filed.record)
        )
        self._tabs[DETAILS] = HandOverPresenter(context, page.hand_over, filed)
        page.tab_shown.connect(self._on_tab_shown)
        page.details_saved.connect(self._save)
        page.closing.close_requested.connect(self._close)
        page.closing.reopen_requested.connect(self._go_on)
        page.show_tab("timeline")
        self._show_intake()
        self._show_counselling()

    def _add_tabs(self) -> None:
        context, filed, leave = self.context, self._filed, self._file.back_requested.emit
        self._add("timeline", TimelineTab, self._timeline)
        self._add("notes", NotesPages, lambda tab: NotesPagesPresenter(context, tab, filed))
        self._add("intake", IntakeTab, self._intake)
        self._add("sessions", SessionsTab, lambda tab: SessionsPresenter(context, tab, filed))
        self._add("safety", SafetyTab, lambda tab: SafetyPresenter(context, tab, filed))
        self._add("goals", GoalsTab, lambda tab: GoalsPresenter(context, tab, filed))
        self._add("consents", ConsentsTab, self._consents)
        self._add(
            "assessments", AssessmentsTab, lambda tab: AssessmentsPresenter(context, tab, filed)
        )
        self._add("forms", FormsTab, lambda tab: FormsPresenter(context, tab, filed))
        self._add("referrals", ReferralsTab, lambda tab: ReferralsPresenter(context, tab, filed))
        self._add("voice", VoiceTab, lambda tab: VoicePresenter(context, tab, filed))
        self._add(
            "attachments", AttachmentsTab, lambda tab: AttachmentsPresenter(context, tab, filed)
        )
        self._add("summary", SummaryTab, lambda tab: SummaryPresenter(context, tab, filed))
        self._add(
            "disclosures", DisclosuresTab, lambda tab: DisclosuresPresenter(context, tab, filed)
        )
        self._add("demands", _demands, lambda tab: FileDemandsPresenter(context, tab, filed))
        self._add(
            "exceptional", ExceptionalTab, lambda tab: ExceptionalPresenter(context, tab, filed)
        )
        self._add("rights", RightsTab, lambda tab: RightsPresenter(context, tab, filed, leave))

    def _timeline(self, tab: TimelineTab) -> Presenter:
        return TimelinePresenter(self.context, tab, self._filed, self.open_part)

    def open_part(self, name: str, record: str = "") -> None:
        """Show a tab, and a record in it if one is named."""
        self._file.show_tab(name)
        self._file.tab(name).setFocus()
        if record:
            self._tabs[name].open_record(record)

    def _add(self, name: str, tab: Callable[[], W], make: Callable[[W], Presenter]) -> None:
        """Add a tab; it and its presenter are built when it is first shown."""

        def title() -> str:
            return QCoreApplication.translate("FilePresenter", _TITLES[name])

        def build() -> QWidget:
            widget = tab()
            self._tabs[name] = make(widget)
            return widget

        self._file.add_tab(name, title, build)

    def _intake(self, tab: IntakeTab) -> Presenter:
        self._file.names_shown.connect(lambda shown: tab.cover_names(not shown))
        tab.cover_names(not self._file.shows_names)
        filed = self._filed
        return IntakePresenter(self.context, tab, filed, self._show_intake)

    def _consents(self, tab: ConsentsTab) -> Presenter:
        return ConsentsPresenter(self.context, tab, self._filed, self._show_counselling)

    def _show_counselling(self) -> None:
        self.context.run(
            lambda: consent.counselling_talked_over(self.session, self._record),
            self._file.show_counselling_consent,
            self.page,
        )

    def _show_intake(self) -> None:
        """Show above all tabs what the intake wants to be seen everywhere."""
        self.context.run(
            lambda: intake.get(self.session, self._record), self._file.show_intake, self.page
        )

    def refresh(self) -> None:
        """Show the current data in the visible tab."""
        for presenter in self._tabs.values():
            if presenter.page.isVisible():
                presenter.refresh()

    def flush(self) -> None:
        """Store all unsaved input."""
        super().flush()
        for presenter in self._tabs.values():
            presenter.flush()

    def _on_tab_shown(self, name: str) -> None:
        self.context.shell.clear_message()
        if name in self._tabs:
            self._tabs[name].refresh()
        if name == DETAILS:
            self._details.look()
            self._show_closures()

    def _save(self, details: ClientDetails) -> None:
        def save() -> None:
            # Name and language are changed in the intake.
            body = clients.get(self.session, self._record).body
            changed = replace(body, intensity=details.intensity, since=details.since)
            clients.change(self.session, self._record, changed)

        self.context.run(self._details.saving(save), self._on_saved, self.page)

    def _on_saved(self, _nothing: None) -> None:
        self._file.typed.settle()
        self._reopen(self.tr("The details are saved."))

    def _show_closures(self) -> None:
        def show(closures: list[Filed[Closure]]) -> None:
            self._file.closing.show_closures(closures)
            self._closing.look()

        self.context.run(lambda: closure.of_client(self.session, self._record), show, self.page)

    def _close(self, ending: Closure) -> None:
        self.context.run(
            self._closing.saving(lambda: closure.close(self.session, self._record, ending)),
            lambda _nothing: self._on_closed(self.tr("The last day is noted.")),
            self.page,
        )

    def _go_on(self) -> None:
        self.context.run(
            lambda: closure.reopen(self.session, self._record),
            lambda _nothing: self._on_closed(self.tr("The work goes on.")),
            self.page,
        )

    def _on_closed(self, message: str) -> None:
        self._file.closing.typed.settle()
        self._reopen(message)
        self._show_closures()

    def _reopen(self, message: str) -> None:
        self.context.run(
            lambda: clients.get(self.session, self._record), self._file.open_client, self.page
        )
        self.context.say("success", message)


def _demands() -> DemandsView:
    return DemandsView(VaultKind.COUNSELLING)
