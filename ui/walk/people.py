"""Brings everybody to the desk: invites them, has them make their keys, confirms them."""

from collections.abc import Mapping, Sequence

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from ui.walk.choosing import tick
from ui.walk.driver import Driver, Picture

_OTHERS: tuple[Role, ...] = tuple(role for role in Role if role is not Role.ADMINISTRATOR)


def bring(
    desk: Driver, picture: Picture, people: Mapping[Role, Person], root_sheets: Sequence[str]
) -> None:
    """Invite everybody but the administrator, let them make their keys, confirm them."""
    codes = _invite(desk, picture, people)
    for role in _OTHERS:
        _enrol(desk, picture, people[role], codes[role])
    _certify(desk, picture, people, root_sheets)


def _invite(desk: Driver, picture: Picture, people: Mapping[Role, Person]) -> dict[Role, str]:
    founder, codes = people[Role.ADMINISTRATOR], {}
    desk.sign_in(founder.name, founder.passphrase)
    for role in _OTHERS:
        desk.type("new_person", people[role].name)
        desk.check(f"role_{role}")
        desk.click("invite")
        codes[role] = desk.text("invitation")
    picture("2-invitation")
    desk.click("print_invitation")
    picture("2-invitation-slip")
    desk.click("sheet_done")
    desk.lock()
    return codes


def _enrol(desk: Driver, picture: Picture, person: Person, code: str) -> None:
    desk.restart()
    desk.click("first_sign_in")
    desk.type("enrol_name", person.name)
    desk.type("invitation_code", code)
    desk.type("new_passphrase", person.passphrase)
    desk.type("repeated_passphrase", person.passphrase)
    if Role.COUNSELLOR in person.roles:
        picture("2-first-sign-in")
    desk.click("enrol")
    if Role.COUNSELLOR in person.roles:
        picture("2-recovery-code")
    desk.check("sheet_written")
    desk.click("sheet_done")


def _certify(
    desk: Driver, picture: Picture, people: Mapping[Role, Person], root_sheets: Sequence[str]
) -> None:
    founder = people[Role.ADMINISTRATOR]
    desk.sign_in(founder.name, founder.passphrase)
    desk.click("confirm_person")
    for role in _OTHERS:
        tick(desk, people[role].name)
    for number, words in enumerate(root_sheets[:2], start=1):
        desk.type(f"share_{number}", words)
    picture("2-confirming")
    desk.click("certify")
    picture("2-people")
    desk.lock()
