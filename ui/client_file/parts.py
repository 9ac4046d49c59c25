"""The parts of a file: the widget of each, and the presenter that serves it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from ui.appointments.presenter import SessionsPresenter
from ui.appointments.sessions_tab import SessionsTab
from ui.assessments.assessments_tab import AssessmentsTab
from ui.assessments.presenter import AssessmentsPresenter
from ui.attachments.attachments_tab import AttachmentsTab
from ui.attachments.presenter import AttachmentsPresenter
from ui.client_file.closing_presenter import ClosingPresenter
from ui.client_file.details_presenter import DetailsPresenter
from ui.client_file.details_tab import DetailsTab
from ui.client_file.open_file import OpenFile, OpenPart
from ui.client_file.overview_presenter import OverviewPresenter
from ui.client_file.overview_tab import OverviewTab
from ui.client_file.tabs import OVERVIEW
from ui.consent.consents_tab import ConsentsTab
from ui.consent.presenter import ConsentsPresenter
from ui.demands.demands_view import DemandsView
from ui.demands.presenter import FileDemandsPresenter
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.exceptional_disclosure.exceptional_tab import ExceptionalTab
from ui.exceptional_disclosure.presenter import ExceptionalPresenter
from ui.first_words.first_words_view import FirstWordsView
from ui.first_words.presenter import FirstWordsPresenter
from ui.forms.forms_tab import FormsTab
from ui.forms.presenter import FormsPresenter
from ui.goals.goals_tab import GoalsTab
from ui.goals.presenter import GoalsPresenter
from ui.intake.intake_tab import IntakeTab
from ui.intake.presenter import IntakePresenter
from ui.notes.notes_tab import NotesTab
from ui.notes.presenter import NotesPresenter
from ui.notes.process_notes_page import ProcessNotesPage
from ui.notes.process_presenter import ProcessNotesPresenter
from ui.referrals.presenter import ReferralsPresenter
from ui.referrals.referrals_tab import ReferralsTab
from ui.release.disclosures_presenter import DisclosuresPresenter
from ui.release.disclosures_tab import DisclosuresTab
from ui.release.presenter import SummaryPresenter
from ui.release.reading_presenter import ReadingPresenter
from ui.release.reading_tab import ReadingTab
from ui.release.summary_tab import SummaryTab
from ui.rights.closing_card import ClosingCard
from ui.rights.presenter import RightsPresenter
from ui.rights.rights_tab import RightsTab
from ui.safety.presenter import SafetyPresenter
from ui.safety.safety_tab import SafetyTab
from ui.timeline.presenter import TimelinePresenter
from ui.timeline.timeline_tab import TimelineTab
from ui.transfer.hand_over_card import HandOverCard
from ui.transfer.presenter import HandOverPresenter
from ui.voice.presenter import VoicePresenter
from ui.voice.voice_tab import VoiceTab

W = TypeVar("W", bound=QWidget)
Plain = Callable[[DeskContext, W, Filed[Client]], Presenter]
Telling = Callable[[DeskContext, W, Filed[Client], Callable[[], None]], Presenter]
Leading = Callable[[DeskContext, W, Filed[Client], OpenPart], Presenter]


@dataclass(frozen=True)
class Part:
    """A part of a file.

    Attributes:
        make: Makes its presenter, and with it the widget.
        card: Whether it is a card, which scrolls only inside a scroll area.
        own: Whether only whoever's file it is has it, not somebody who stands in for them.
    """

    make: Callable[[OpenFile], Presenter]
    card: bool = False
    own: bool = False


def _plain(tab: Callable[[], W], serve: Plain[W], *, card: bool = False, own: bool = False) -> Part:
    """Return a part that changes nothing outside itself."""
    return Part(lambda file: serve(file.context, tab(), file.filed), card, own)


def _telling(
    tab: Callable[[], W], serve: Telling[W], *, card: bool = False, own: bool = False
) -> Part:
    """Return a part that changes what stands above every part."""
    return Part(lambda file: serve(file.context, tab(), file.filed, file.changed), card, own)


def _leading(tab: Callable[[], W], serve: Leading[W]) -> Part:
    """Return a part that opens others."""
    return Part(lambda file: serve(file.context, tab(), file.filed, file.open_part))


def _safety(file: OpenFile) -> Presenter:
    protect = file.refer_to_protection
    return SafetyPresenter(file.context, SafetyTab(), file.filed, protect, file.changed)


def _reading(file: OpenFile) -> Presenter:
    def begin() -> None:
        file.open_part("summary", begin=True)

    return ReadingPresenter(file.context, ReadingTab(), begin)


def _demands() -> DemandsView:
    return DemandsView(VaultKind.COUNSELLING)


def _intake(file: OpenFile) -> Presenter:
    tab = IntakeTab()
    file.context.names.serve(file.names, tab.show_names)
    return IntakePresenter(file.context, tab, file.filed, file.changed)


def _rights(file: OpenFile) -> Presenter:
    return RightsPresenter(file.context, RightsTab(), file.filed, file.leave)


PARTS: Mapping[str, Part] = {
    OVERVIEW: _leading(OverviewTab, OverviewPresenter),
    "sessions": _plain(SessionsTab, SessionsPresenter),
    "notes": _plain(NotesTab, NotesPresenter),
    "process_notes": _plain(ProcessNotesPage, ProcessNotesPresenter),
    "safety": Part(_safety),
    "goals": _plain(GoalsTab, GoalsPresenter),
    "referrals": _plain(ReferralsTab, ReferralsPresenter),
    "assessments": _leading(AssessmentsTab, AssessmentsPresenter),
    "forms": _plain(FormsTab, FormsPresenter),
    "voice": _plain(VoiceTab, VoicePresenter),
    "consents": _telling(ConsentsTab, ConsentsPresenter),
    "summary": _plain(SummaryTab, SummaryPresenter),
    "read_together": Part(_reading),
    "disclosures": _plain(DisclosuresTab, DisclosuresPresenter),
    "demands": _plain(_demands, FileDemandsPresenter),
    "exceptional": _plain(ExceptionalTab, ExceptionalPresenter),
    "intake": Part(_intake),
    "first_words": _telling(FirstWordsView, FirstWordsPresenter),
    "details": _telling(DetailsTab, DetailsPresenter, card=True),
    "attachments": _plain(AttachmentsTab, AttachmentsPresenter),
    "rights": Part(_rights),
    "timeline": _leading(TimelineTab, TimelinePresenter),
    "hand_over": _telling(HandOverCard, HandOverPresenter, card=True, own=True),
    "closing": _telling(ClosingCard, ClosingPresenter, card=True),
}
"""The parts by name; `tabs.TABS` says in which tab each of them is."""
