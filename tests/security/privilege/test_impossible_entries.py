"""P49, P44, P41: entries that no desk makes, by people who may enter such things, are refused."""

from dataclasses import replace
from datetime import datetime

import pytest

from counsel_desk.domain.office_log.bodies import Acted, Body, Invited
from counsel_desk.domain.office_log.entry import (
    Signed,
    fact_statement,
    is_fact,
    placed,
    statement,
    stored,
)
from counsel_desk.domain.trust import Role
from counsel_desk.services.people import people
from counsel_desk.services.people.people import HiddenSignsError, NameTakenError
from counsel_desk.services.vaults.verify import TRAIL
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import altering, head_of, named, of_register, refused

NEW = "ab" * 16


def enter(office: Office, body: Body, instant: str = "") -> int:
    """Append an entry that the administrator truly signs, and return its number."""
    with altering(office) as rows:
        log = rows.log()
        me, keys = rows.keys_of(office, Role.ADMINISTRATOR)
        when = datetime.fromisoformat(instant) if instant else office.clock()
        entry = placed(head_of(log, rows.office), Signed(me, body, b""), when)
        said = statement(rows.office, entry)
        if is_fact(body):
            said = fact_statement(rows.office, me, body)
        rows.put([*log, stored(replace(entry, signature=keys.sign(said)))])
    return entry.number


@pytest.mark.parametrize(
    "instant",
    [
        "9999-12-31T23:59:59+00:00",
        "1900-01-01T00:00:00+00:00",
        "0001-01-01T00:00:00+14:00",
        "1969-12-31T23:59:59+00:00",
    ],
)
@pytest.mark.parametrize("fact", [False, True])
def test_p49_an_entry_of_a_day_that_cannot_be_is_refused(
    office: Office, instant: str, *, fact: bool
) -> None:
    """Nobody signed the instant of a fact; that of another entry its author did."""
    body = Invited(NEW, "Mira Das", (Role.STAFF,), 0) if fact else Acted("signed_in")
    number = enter(office, body, instant)
    for role in (Role.COUNSELLOR, Role.ADMINISTRATOR):
        assert named(refused(office, role)) == number
    assert of_register(office).problems == (TRAIL.format(number=number),)


def names_like(office: Office) -> list[str]:
    """Return names that would pass for somebody of the office, or for the office."""
    name = office.person(Role.CASEWORKER).name
    data = office.data()
    data.register.close()
    signs = "\u200b\u200f\u00ad\ufe0f\u2060\u034f\u2800\u180b\U000e0020"
    return [
        *(f"{name}{sign}" for sign in signs),
        name.replace("a", "\u0430", 1),
        name.replace(" ", "\n") + " x",
        f"\u202e{name[::-1]}",
        data.office.name,
        data.office.name.upper(),
    ]


def test_p44_the_desk_invites_nobody_whose_name_hides_something(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as session:
        before = people.staff(session)
        for name in names_like(office):
            with pytest.raises((HiddenSignsError, NameTakenError)):
                people.invite(session, name, (Role.STAFF,))
        with pytest.raises(HiddenSignsError):
            people.invite(session, "\u200c", (Role.STAFF,))
        assert people.staff(session) == before


def test_p44_an_administrators_own_program_invites_nobody_whose_name_hides_something(
    office: Office,
) -> None:
    with altering(office) as rows:
        log = rows.log()
    for name in names_like(office):
        number = enter(office, Invited(NEW, name, (Role.CASEWORKER,), 0))
        assert named(refused(office, Role.COUNSELLOR)) == number
        with altering(office) as rows:
            rows.put(log)
    assert named_as_before(office)


def named_as_before(office: Office) -> bool:
    """Return whether somebody comes in again once the log is as it was."""
    with at(office) as session:
        return NEW not in session.data.register.state.people
