"""A look at every page and at every part of a file, so that each can be seen in a picture."""

from collections.abc import Callable

from counsel_desk.domain.trust import Role
from ui.application.pages import PAGES
from ui.client_file.client_page import ClientPage
from ui.walk import exceptional
from ui.walk.driver import Driver

Picture = Callable[[str], None]
"""Saves a picture of the window under a name."""


def other_laptop(desk: Driver, picture: Picture) -> None:
    """Begin at an empty folder, and look at how another laptop of an office is set up."""
    desk.restart()
    desk.click("office_exists")
    picture("1-joining")
    desk.click("back")


def pages(desk: Driver, picture: Picture, role: Role) -> None:
    """Go to every page of a role; what everybody has is looked at once, with the staff."""
    for page in PAGES:
        shared = len(page.roles) == len(Role)
        if role in page.roles and (not shared or role is Role.STAFF):
            desk.go(page.name)
            picture(f"9-page-{page.name}")


def parts(desk: Driver, picture: Picture) -> None:
    """Go to every part of the file that is open; leave a request that waits for a supervisor."""
    for name in desk.find(ClientPage, "client_page").tabs:
        desk.tab(name)
        picture(f"9-file-{name}")
    exceptional.ask(desk, picture)
