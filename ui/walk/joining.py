"""The story of a new laptop: it asks to be let in, is let in, and exchanges."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QLabel, QPushButton

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import at_desk
from ui.walk.driver import Driver, NotThereError


def joined(desk: Driver, people: Sequence[Person]) -> Iterator[str]:
    """An administrator makes a code; at an empty computer somebody asks with it."""
    office = desk.folder
    meeting, village = office.parent / "meeting", office.parent / "village"
    meeting.mkdir()
    _administer(desk, people)
    at_desk.choose(desk.desk.session, meeting)
    desk.type("laptop_name", "Head office")
    desk.click("begin_exchange")
    desk.click("offer_code")
    yield "code"
    code = desk.find(QLabel, "offered_code").text()
    desk.lock()
    desk.move(village)
    desk.restart()
    desk.click("office_exists")
    with desk.file_dialog(meeting):
        desk.click("choose_exchange_folder")
    desk.type("joining_code", code)
    desk.type("laptop_name", "Village")
    desk.choose("key_place", "key_file")
    desk.type("key_file", str(office.parent / "village.key"))
    yield "join filled"
    desk.click("ask_to_join")
    yield "asking"
    desk.click("ask_anew")
    yield "another code"
    desk.move(office)
    _administer(desk, people)
    desk.click("exchange_now")
    yield "asked"
    desk.click(_let_in(desk))
    desk.lock()
    desk.move(village)
    desk.restart()
    yield "let in"
    desk.click("exchange_laptops")
    yield "exchange"


def _administer(desk: Driver, people: Sequence[Person]) -> None:
    """Sign the administrator in, on the page of other laptops."""
    admin = next(one for one in people if Role.ADMINISTRATOR in one.roles)
    desk.sign_in(admin.name, admin.passphrase)
    desk.go("laptops")


def _let_in(desk: Driver) -> str:
    """Return the name of the button that lets the laptop in that asks."""
    for each in desk.window().findChildren(QPushButton):
        if each.isVisible() and each.objectName().startswith("add_laptop_"):
            return each.objectName()
    raise NotThereError("add_laptop_")
