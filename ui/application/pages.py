"""The pages of the desk and the roles that have them, in the order of the side bar."""

from collections.abc import Callable
from typing import NamedTuple

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
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
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.exceptional_disclosure.cosign_presenter import CosignPresenter
from ui.laptops.presenter import LaptopsPresenter
from ui.people.presenter import TeamPresenter
from ui.policy.presenter import PolicyPresenter
from ui.requests.received_requests_presenter import ReceivedRequestsPresenter
from ui.requests.sent_requests_presenter import SentRequestsPresenter
from ui.rights.retention_presenter import RetentionPresenter
from ui.search.presenter import SearchPresenter
from ui.transfer.presenter import HandOversPresenter
from ui.week.presenter import WeekPresenter
from ui.wellbeing.presenter import CheckInPresenter


class Page(NamedTuple):
    """One page of the desk.

    Attributes:
        name: Identifies the page.
        title: Its title, marked for translation.
        icon: Its icon.
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
        QT_TRANSLATE_NOOP("DeskPresenter", "Week"),
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
        QT_TRANSLATE_NOOP("DeskPresenter", "Standing in"),
        "people",
        CoverPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "hand_overs",
        QT_TRANSLATE_NOOP("DeskPresenter", "Hand-overs"),
        "share",
        HandOversPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "waiting",
        QT_TRANSLATE_NOOP("DeskPresenter", "Requests"),
        "inbox",
        ReceivedRequestsPresenter,
        frozenset({Role.COUNSELLOR}),
    ),
    Page(
        "keeping",
        QT_TRANSLATE_NOOP("DeskPresenter", "Kept files"),
        "key",
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
        "inbox",
        SummariesPresenter,
        frozenset({Role.CASEWORKER}),
    ),
    Page(
        "cases",
        QT_TRANSLATE_NOOP("DeskPresenter", "Legal cases"),
        "document",
        CasesPresenter,
        frozenset({Role.CASEWORKER}),
    ),
    Page(
        "asked",
        QT_TRANSLATE_NOOP("DeskPresenter", "Requests"),
        "share",
        SentRequestsPresenter,
        frozenset({Role.CASEWORKER}),
    ),
    Page(
        "demands",
        QT_TRANSLATE_NOOP("DeskPresenter", "Demands"),
        "audit",
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
        "cosign",
        QT_TRANSLATE_NOOP("DeskPresenter", "To co-sign"),
        "check",
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
        "check_in",
        QT_TRANSLATE_NOOP("DeskPresenter", "Check-in"),
        "checkin",
        CheckInPresenter,
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
        "desk",
        LaptopsPresenter,
        _EVERYONE,
    ),
    Page(
        "actions",
        QT_TRANSLATE_NOOP("DeskPresenter", "Actions"),
        "audit",
        AuditPresenter,
        _EVERYONE,
    ),
    Page(
        "account",
        QT_TRANSLATE_NOOP("DeskPresenter", "My keys"),
        "key",
        AccountPresenter,
        _EVERYONE,
    ),
)
