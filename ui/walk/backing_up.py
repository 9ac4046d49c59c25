"""The story of a backup: an administrator makes one, and a counsellor reads a record in it."""

from collections.abc import Iterator, Sequence

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from ui.walk.driver import Driver


def backed_up(desk: Driver, people: Sequence[Person]) -> Iterator[str]:
    """A folder is chosen, the backup in it is tried out, and the trial ends well."""
    stick = desk.folder.parent / "stick"
    stick.mkdir()
    _enter(desk, people, Role.ADMINISTRATOR)
    with desk.file_dialog(stick):
        desk.click("add_place")
    yield "backup made"
    desk.lock()
    _enter(desk, people, Role.COUNSELLOR)
    yield "to try out"
    with desk.file_dialog(stick):
        desk.click("try_backup")
    yield "record restored"
    desk.click("could_read")
    yield "tried out"
    desk.lock()


def _enter(desk: Driver, people: Sequence[Person], role: Role) -> None:
    person = next(one for one in people if role in one.roles)
    desk.sign_in(person.name, person.passphrase)
    desk.go("backups")
