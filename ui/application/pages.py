"""The pages of the desk and the roles that have them."""

from collections.abc import Callable
from typing import NamedTuple

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
from counsel_desk.services.inbox import inbox
from ui.account.presenter import AccountPresenter
from ui.audit.presenter import AuditPresenter
from ui.backup.presenter import BackupsPresenter
from ui.caseload.presenter import OwnWorkloadPresenter, WorkloadsPresenter
from ui.casework.agenda_presenter import AgendaPresenter
from ui.casework.cases_presenter import CasesPresenter
from ui.casework.presenter import SummariesPresenter
from ui.clients.presenter import ClientsPresenter
from ui.cover.presenter import CoverPresenter
from ui.demands.casework_presenter import CaseworkDemandsPresenter
from ui.designer.presenter import DesignerPresenter
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.exceptional_disclosure.cosign_presenter import CosignPresenter
from ui.inbox.presenter import InboxPresenter
from ui.laptops.presenter import LaptopsPresenter
from ui.law.presenter import LawPresenter
from ui.passing_on.presenter import ToldPresenter
from ui.people.colleagues_presenter import ColleaguesPresenter
from ui.people.presenter import TeamPresenter
from ui.policy.presenter import PolicyPresenter
from ui.requests.received_requests_presenter import ReceivedRequestsPresenter
from ui.requests.sent_requests_presenter import SentRequestsPresenter
from ui.rights.retention_presenter import RetentionPresenter
from ui.search.presenter import SearchPresenter
from ui.supervision.presenter import SupervisionPresenter
from ui.today.presenter import TodayPresenter
from ui.transfer.presenter import HandOversPresenter
from ui.week.presenter import WeekPresenter
from ui.wellbeing.climate_presenter import ClimatePresenter
from ui.wellbeing.plan_presenter import PlanPresenter
from ui.wellbeing.presenter import CheckInPresenter
from ui.wellbeing.team_presenter import TeamFiguresPresenter
from ui.wellbeing.threats_presenter import ThreatsPresenter
from ui.wellbeing.what_helps_presenter import WhatHelpsPresenter
from ui.wording.presenter import WordingPresenter


class Page(NamedTuple):
    """One page of the desk.

    Attributes:
        name: Identifies the page.
        title: Its title, marked for translation.
        icon: Its icon in the search field.
        make: Builds its presenter, and with it the page.
        roles: Who has it.
    """

    name: str
    title: str
    icon: str
    make: Callable[[DeskContext], Presenter]
    roles: frozenset[Role]


_EVERYONE = frozenset(Role)
PAGES = (
    Page(
        "today",
        QT_TRANSLATE_NOOP("DeskPresenter", "Today"),
        "desk",
        TodayPresenter,
        inbox.ROLES,
    ),
    Page(
        "inbox",
        QT_TRANSLATE_NOOP("DeskPresenter", "Inbox"),
        "inbox",
        InboxPresenter,
        inbox.ROLES,
    ),
    Page(
        "clients",
        QT_TRANSLATE_NOOP("DeskPresenter", "Clients"),
        "client",
        ClientsPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "search",
        QT_TRANSLATE_NOOP("DeskPresenter", "Search"),
        "search",
        SearchPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "week",
        QT_TRANSLATE_NOOP("DeskPresenter", "Calendar"),
        "calendar",
        WeekPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "own_workload",
        QT_TRANSLATE_NOOP("DeskPresenter", "My caseload"),
        "caseload",
        OwnWorkloadPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "cover",
        QT_TRANSLATE_NOOP("DeskPresenter", "Cover"),
        "cover",
        CoverPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "hand_overs",
        QT_TRANSLATE_NOOP("DeskPresenter", "Transfers"),
        "transfer",
        HandOversPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "waiting",
        QT_TRANSLATE_NOOP("DeskPresenter", "Requests"),
        "send",
        ReceivedRequestsPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "keeping",
        QT_TRANSLATE_NOOP("DeskPresenter", "Closed files"),
        "archive",
        RetentionPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "agenda",
        QT_TRANSLATE_NOOP("DeskPresenter", "What is next"),
        "calendar",
        AgendaPresenter,
        frozenset({Role.CASEWORKER}),
    ),
    Page(
        "summaries",
        QT_TRANSLATE_NOOP("DeskPresenter", "Summaries"),
        "share",
        SummariesPresenter,
        frozenset({Role.CASEWORKER}),
    ),
    Page(
        "cases",
        QT_TRANSLATE_NOOP("DeskPresenter", "Cases"),
        "document",
        CasesPresenter,
        frozenset({Role.CASEWORKER}),
    ),
    Page(
        "asked",
        QT_TRANSLATE_NOOP("DeskPresenter", "Requests"),
        "send",
        SentRequestsPresenter,
        frozenset({Role.CASEWORKER}),
    ),
    Page(
        "demands",
        QT_TRANSLATE_NOOP("DeskPresenter", "Demands for records"),
        "demand",
        CaseworkDemandsPresenter,
        frozenset({Role.CASEWORKER}),
    ),
    Page(
        "workloads",
        QT_TRANSLATE_NOOP("DeskPresenter", "Caseloads"),
        "caseload",
        WorkloadsPresenter,
        frozenset({Role.SUPERVISOR}),
    ),
    Page(
        "supervision",
        QT_TRANSLATE_NOOP("DeskPresenter", "Supervision"),
        "supervision",
        SupervisionPresenter,
        frozenset({Role.COUNSELLOR, Role.SUPERVISOR}),
    ),
    Page(
        "cosign",
        QT_TRANSLATE_NOOP("DeskPresenter", "To co-sign"),
        "signature",
        CosignPresenter,
        frozenset({Role.SUPERVISOR}),
    ),
    Page(
        "team",
        QT_TRANSLATE_NOOP("DeskPresenter", "People"),
        "people",
        TeamPresenter,
        frozenset({Role.ADMINISTRATOR}),
    ),
    Page(
        "policy",
        QT_TRANSLATE_NOOP("DeskPresenter", "Office settings"),
        "settings",
        PolicyPresenter,
        frozenset({Role.ADMINISTRATOR}),
    ),
    Page(
        "law",
        QT_TRANSLATE_NOOP("DeskPresenter", "What the law says"),
        "law",
        LawPresenter,
        frozenset({Role.ADMINISTRATOR}),
    ),
    Page(
        "colleagues",
        QT_TRANSLATE_NOOP("DeskPresenter", "Team"),
        "people",
        ColleaguesPresenter,
        frozenset({Role.STAFF}),
    ),
    Page(
        "wording",
        QT_TRANSLATE_NOOP("DeskPresenter", "Wording"),
        "pen",
        WordingPresenter,
        frozenset({Role.ADMINISTRATOR}),
    ),
    Page(
        "forms",
        QT_TRANSLATE_NOOP("DeskPresenter", "Form library"),
        "form",
        DesignerPresenter,
        frozenset({Role.COUNSELLOR, Role.ADMINISTRATOR}),
    ),
    Page(
        "check_in",
        QT_TRANSLATE_NOOP("DeskPresenter", "Check-in"),
        "checkin",
        CheckInPresenter,
        _EVERYONE,
    ),
    Page(
        "what_helps",
        QT_TRANSLATE_NOOP("DeskPresenter", "What helps"),
        "helps",
        WhatHelpsPresenter,
        _EVERYONE,
    ),
    Page(
        "self_care",
        QT_TRANSLATE_NOOP("DeskPresenter", "My plan"),
        "selfcare",
        PlanPresenter,
        _EVERYONE,
    ),
    Page(
        "climate",
        QT_TRANSLATE_NOOP("DeskPresenter", "Team climate"),
        "climate",
        ClimatePresenter,
        _EVERYONE,
    ),
    Page(
        "team_figures",
        QT_TRANSLATE_NOOP("DeskPresenter", "Team figures"),
        "numbers",
        TeamFiguresPresenter,
        _EVERYONE,
    ),
    Page(
        "threats",
        QT_TRANSLATE_NOOP("DeskPresenter", "Threats to me"),
        "threat",
        ThreatsPresenter,
        _EVERYONE,
    ),
    Page(
        "told",
        QT_TRANSLATE_NOOP("DeskPresenter", "Passed on"),
        "speech",
        ToldPresenter,
        _EVERYONE,
    ),
    Page(
        "backups",
        QT_TRANSLATE_NOOP("DeskPresenter", "Backups"),
        "backup",
        BackupsPresenter,
        _EVERYONE,
    ),
    Page(
        "laptops",
        QT_TRANSLATE_NOOP("DeskPresenter", "Other laptops"),
        "laptop",
        LaptopsPresenter,
        _EVERYONE,
    ),
    Page(
        "actions",
        QT_TRANSLATE_NOOP("DeskPresenter", "Activity log"),
        "audit",
        AuditPresenter,
        _EVERYONE,
    ),
    Page(
        "account",
        QT_TRANSLATE_NOOP("DeskPresenter", "Passphrase and keys"),
        "key",
        AccountPresenter,
        _EVERYONE,
    ),
)
