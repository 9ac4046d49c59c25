"""A tour of every page and every part of a file, with a picture of each."""

from pathlib import Path

from counsel_desk.domain.trust import Role
from ui import screenshot
from ui.application.pages import PAGES
from ui.client_file.client_page import ClientPage
from ui.walk import exceptional
from ui.walk.driver import Driver, NotThereError, Picture


def other_laptop(desk: Driver, picture: Picture) -> None:
    """Start with an empty folder, and look at how another laptop of an office is set up."""
    desk.restart()
    desk.click("office_exists")
    picture("1-joining")
    desk.click("back")


def pages(desk: Driver, picture: Picture, role: Role) -> None:
    """Go to every page of a role; pages that everybody has are shown once, to the staff."""
    for page in PAGES:
        shared = len(page.roles) == len(Role)
        if role in page.roles and (not shared or role is Role.STAFF):
            desk.go(page.name)
            picture(f"9-page-{page.name}")


def help_page(desk: Driver, path: Path) -> None:
    """Open the help on what is in front, and save a picture of its window."""
    desk.app.help.open_here()
    window = desk.app.help.window
    if window is None:
        raise NotThereError("help_window")
    screenshot.save(window, path)
    window.close()


def parts(desk: Driver, picture: Picture) -> None:
    """Go to every part of the open file, and leave a request that waits for a supervisor."""
    for name in desk.find(ClientPage, "client_page").parts:
        desk.tab(name)
        picture(f"9-file-{name}")
    exceptional.ask(desk, picture)
