"""Cover: a counsellor lets a colleague work in their vault until a day."""

from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services.people.certificates import NotReachableError, reachable
from counsel_desk.services.vaults.membership import cover, cover_until, grant_key, key_of, my_grant
from counsel_desk.services.vaults.rotation import place_of, rotate
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work import audit_trail
from counsel_desk.services.work.session import Session

LONGEST_DAYS = 366


class CoverDayError(KnownError):
    """The last day of a cover is in the past or too far ahead."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please choose a last day between today and a year from now."
    )


@dataclass(frozen=True)
class Cover:
    """A colleague who covers for the person.

    Attributes:
        person: Their id.
        name: Their name.
        until: The last day.
    """

    person: str
    name: str
    until: date


def arrange(session: Session, person: str, until: date) -> None:
    """Let a colleague work in the person's counselling vault.

    Args:
        session: A counsellor's.
        person: Id of another counsellor.
        until: The last day of the cover.

    Raises:
        CoverDayError: The day is in the past or more than a year ahead.
        NotReachableError: The person is not a counsellor of the office.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    data, today = session.data, session.today()
    if not today <= until <= today + timedelta(days=LONGEST_DAYS):
        raise CoverDayError
    place = _my_place(session)
    mine = my_grant(session, place)
    if mine is None:
        raise VaultAlteredError
    key = key_of(session, mine)
    with data.register.writing() as register:
        colleague = reachable(data, register, person)
        if Role.COUNSELLOR not in colleague.roles or person == session.me.person:
            raise NotReachableError
        grant_key(session, register, place, colleague, cover(until), key)
        audit_trail.append(
            register, session.identity, session.me.person, "cover_arranged", data.tools.now()
        )


def _my_place(session: Session) -> VaultPlace:
    """Return where the person's own counselling vault is; a covered vault cannot be passed on."""
    place = place_of(session, VaultKind.COUNSELLING)
    if place.owner != session.me.person:
        raise NotPermittedError
    return place


def running(session: Session) -> list[Cover]:
    """Return who covers for the person, earliest last day first."""
    session.require(Operation.READ_CLIENT_FILE)
    place = place_of(session, VaultKind.COUNSELLING)
    with session.data.register.reading() as register:
        names = {member.person: member.name for member in register.people()}
        grants = [one for one in register.grants_of(place.vault) if one.epoch == place.epoch]
    found = [
        Cover(one.person, names.get(one.person, ""), until)
        for one in grants
        if (until := cover_until(one.purpose)) is not None
    ]
    return sorted(found, key=lambda each: each.until)


def end(session: Session, person: str) -> None:
    """End a cover now, by giving the vault a new key that the colleague does not have."""
    session.require(Operation.WRITE_CLIENT_FILE)
    _my_place(session)
    rotate(session, VaultKind.COUNSELLING, leaving=[person])
    with session.data.register.writing() as register:
        now = session.data.tools.now()
        audit_trail.append(register, session.identity, session.me.person, "cover_ended", now)
