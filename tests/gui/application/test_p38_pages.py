"""P38, at the window: a person has the pages of their roles, and no other page is ever built."""

import pytest
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.trust import Role
from tests.helpers.office import Office
from ui.shell.shell_window import ShellWindow
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui
EVERYONE = {
    "check_in": "wellbeing",
    "what_helps": "wellbeing",
    "self_care": "wellbeing",
    "climate": "wellbeing",
    "team_figures": "wellbeing",
    "threats": "wellbeing",
    "told": "passing_on",
    "backups": "backup",
    "laptops": "laptops",
    "actions": "audit",
    "account": "account",
}
FIRST = {"today": "today", "inbox": "inbox"}
PAGES = {
    Role.COUNSELLOR: {
        **FIRST,
        "clients": "clients",
        "search": "search",
        "week": "week",
        "own_workload": "caseload",
        "cover": "cover",
        "hand_overs": "transfer",
        "waiting": "requests",
        "keeping": "rights",
        "forms": "designer",
        "supervision": "supervision",
        **EVERYONE,
    },
    Role.SUPERVISOR: {
        **FIRST,
        "workloads": "caseload",
        "cosign": "exceptional_disclosure",
        "supervision": "supervision",
        **EVERYONE,
    },
    Role.CASEWORKER: {
        **FIRST,
        "agenda": "casework",
        "summaries": "casework",
        "cases": "casework",
        "asked": "requests",
        "demands": "demands",
        **EVERYONE,
    },
    Role.STAFF: {"colleagues": "people", **EVERYONE},
    Role.ADMINISTRATOR: {
        "team": "people",
        "policy": "policy",
        "law": "law",
        "wording": "wording",
        "forms": "designer",
        **EVERYONE,
    },
}
"""The pages of a role, each with the package of windows that it comes from."""
PLACES = {
    Role.COUNSELLOR: ["today", "clients", "week", "supervision", "inbox", "check_in"],
    Role.SUPERVISOR: ["today", "workloads", "supervision", "inbox", "check_in"],
    Role.CASEWORKER: ["today", "cases", "inbox", "check_in"],
    Role.STAFF: ["check_in", "colleagues"],
    Role.ADMINISTRATOR: ["team", "office", "actions", "check_in"],
}
"""The places of a role, in the order of the side bar."""
OF_ALL = {"desk", "design", "questionnaire", "shell", "sign_in"}
BESIDE = {
    "clients": {
        "client_file",
        "notes",
        "consent",
        "release",
        "assessments",
        "forms",
        "groups",
        "intake",
    },
    "week": {"appointments", "groups", "intake"},
    "wellbeing": {"figures"},
    "caseload": {"figures"},
}
"""What a page is made of beside its own package."""


def packages(window: ShellWindow) -> set[str]:
    """Return which packages of windows anything in a window comes from."""
    names = [type(each).__module__.split(".") for each in window.findChildren(QWidget)]
    return {name[1] for name in names if name[0] == "ui"}


@pytest.mark.parametrize("role", list(Role))
def test_p38_a_person_has_the_pages_of_their_role_and_no_other_is_built(
    office: Office, desk: Driver, role: Role
) -> None:
    person = office.person(role)
    desk.sign_in(person.name, person.passphrase)
    window = desk.desk.shell
    assert window.side_bar.places == PLACES[role]
    for page in PAGES[role]:
        desk.go(page)
        assert window.current_page == page
    own = set(PAGES[role].values())
    assert packages(window) <= OF_ALL | own.union(*(BESIDE.get(page, ()) for page in own))
    for page in {name for pages in PAGES.values() for name in pages} - set(PAGES[role]):
        with pytest.raises(KeyError):
            window.page(page)
