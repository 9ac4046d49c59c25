"""P38, at the window: a person has the pages of their roles, and no other page is ever built."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from counsel_desk.domain.trust import Role
from tests.helpers.office import Office
from ui.shell.nav_button import NavButton
from ui.shell.shell_window import ShellWindow
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui
EVERYONE = {
    "check_in": "wellbeing",
    "backups": "backup",
    "laptops": "laptops",
    "actions": "audit",
    "account": "account",
}
PAGES = {
    Role.COUNSELLOR: {
        "clients": "clients",
        "search": "search",
        "week": "week",
        "own_workload": "caseload",
        "cover": "cover",
        "hand_overs": "transfer",
        "waiting": "requests",
        "keeping": "rights",
        **EVERYONE,
    },
    Role.SUPERVISOR: {"workloads": "caseload", "cosign": "exceptional_disclosure", **EVERYONE},
    Role.CASEWORKER: {
        "agenda": "casework",
        "summaries": "casework",
        "cases": "casework",
        "asked": "requests",
        "demands": "demands",
        **EVERYONE,
    },
    Role.STAFF: EVERYONE,
    Role.ADMINISTRATOR: {"team": "people", "policy": "policy", **EVERYONE},
}
"""The pages of a role, each with the package of windows that it comes from."""
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
}
"""What a page is made of beside its own package."""


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    """The desk of a copy of the office, at which nobody is signed in."""
    driver = Driver(office.tools, office.folder)
    yield driver
    driver.end()


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
    buttons = [each.objectName() for each in window.findChildren(NavButton)]
    assert [each for each in buttons if each.startswith("nav_")] == [
        f"nav_{page}" for page in PAGES[role]
    ]
    for page in PAGES[role]:
        desk.go(page)
        assert window.current_page == page
    own = set(PAGES[role].values())
    assert packages(window) <= OF_ALL | own.union(*(BESIDE.get(page, ()) for page in own))
    for page in {name for pages in PAGES.values() for name in pages} - set(PAGES[role]):
        with pytest.raises(KeyError):
            window.page(page)
