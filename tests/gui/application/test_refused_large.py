"""A save that is refused is seen to be, also with the largest text on a small screen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from tests.helpers.office import Office
from ui.design.messages.inline_message import InlineMessage
from ui.desk.context import Spot
from ui.walk.acts import enter
from ui.walk.driver import Driver

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def _begin_hearing(desk: Driver) -> None:
    desk.go("cases")
    desk.click("new_case")
    desk.type("case_reference", "HC/7")
    desk.click("add_case")
    enter("cases")(desk)
    desk.click("case_new_hearing")


def _hearing_day(desk: Driver) -> None:
    _begin_hearing(desk)
    desk.type("hearing_day", "31-02")
    desk.click("save_hearing")


def _hearing_next(desk: Driver) -> None:
    _begin_hearing(desk)
    desk.type("hearing_day", "14-03-2027")
    desk.type("hearing_next_day", "13-03-2027")
    desk.click("save_hearing")


def _open(desk: Driver, part: str) -> None:
    record = clients.listing(desk.desk.session)[0].filed.record
    desk.desk.context.open_file(Spot(record, part))
    desk.idle()


def _closing_day(desk: Driver) -> None:
    _open(desk, "closing")
    desk.type("client_closed", "31-02")
    desk.click("close_file")


def _closing_tries(desk: Driver) -> None:
    _open(desk, "closing")
    desk.pick("closing_why", "no_contact")
    desk.click("add_try")
    desk.click("close_file")


def _intake_born(desk: Driver) -> None:
    _open(desk, "intake")
    desk.type("intake_born", "31-02")
    desk.click("save_intake")


def _intake_age(desk: Driver) -> None:
    _open(desk, "intake")
    desk.type("intake_age", "many")
    desk.click("save_intake")


@pytest.mark.parametrize(
    ("role", "refused"),
    [
        (Role.CASEWORKER, _hearing_day),
        (Role.CASEWORKER, _hearing_next),
        (Role.COUNSELLOR, _closing_day),
        (Role.COUNSELLOR, _closing_tries),
        (Role.COUNSELLOR, _intake_born),
        (Role.COUNSELLOR, _intake_age),
    ],
)
def test_what_is_wrong_is_in_sight_at_200_per_cent(
    office: Office, desk: Driver, role: Role, refused: Callable[[Driver], None]
) -> None:
    person = office.person(role)
    desk.sign_in(person.name, person.passphrase)
    desk.desk.shell.preferred.emit("text_size", 2.0)
    desk.window().resize(1366, 690)
    desk.idle()
    refused(desk)
    told, seen = _told_and_seen(desk)
    assert told
    assert seen, told


@pytest.mark.parametrize(
    ("role", "refused"),
    [
        (Role.CASEWORKER, _hearing_next),
        (Role.COUNSELLOR, _closing_day),
        (Role.COUNSELLOR, _intake_age),
    ],
)
def test_what_is_wrong_stays_in_sight_as_the_text_grows(
    office: Office, desk: Driver, role: Role, refused: Callable[[Driver], None]
) -> None:
    person = office.person(role)
    desk.sign_in(person.name, person.passphrase)
    desk.window().resize(1366, 690)
    refused(desk)
    desk.desk.shell.preferred.emit("text_size", 2.0)
    told, seen = _told_and_seen(desk)
    assert told
    assert seen == told


def _told_and_seen(desk: Driver) -> tuple[list[str], list[str]]:
    """Return what is told to be wrong, and what of it is wholly in sight."""
    desk.idle()
    for _turn in range(10):
        QApplication.processEvents()
    window = desk.window()
    lines = [
        each
        for each in window.findChildren(QLabel)
        if each.isVisible() and each.property("role") == "error" and each.text()
    ]
    said = [each for each in window.findChildren(InlineMessage) if each.isVisible()]
    said = [each for each in said if each.property("kind") == "attention"]
    told = [each.text() for each in lines] + [each.text for each in said]
    whole = [each.visibleRegion().boundingRect() == each.rect() for each in (*lines, *said)]
    return told, [text for text, seen in zip(told, whole, strict=True) if seen]
