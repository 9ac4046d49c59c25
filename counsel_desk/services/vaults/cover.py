"""Cover: a counsellor lets a colleague work in their vault until a day."""

from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import MemberAdded
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services.people.certificates import NotReachableError, reachable
from counsel_desk.services.vaults.membership import key_of, sealed_to
from counsel_desk.services.vaults.rotation import open_vault, rotate
from counsel_desk.services.work.session import Session

LONGEST_DAYS = 366


class CoverDayError(KnownError):
    """The last day of a cover is in the past or too far ahead."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please choose a last day between today and a year from now."
    )
    about = ("until",)


class KeptFromError(KnownError):
    """A client does not want this colleague to read their file."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A client does not want {names} to read the file. Nothing has been changed. Please"
        " choose somebody else, or ask the client first and take the tick out under Details.",
    )
    about = ("colleague",)


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
        KeptFromError: A client does not want that colleague to read their file; the key opens all.
        NotReachableError: The person is not a counsellor of the office.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    data, today = session.data, session.today()
    if not today <= until <= today + timedelta(days=LONGEST_DAYS):
        raise CoverDayError
    vault = _mine(session)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        # The key opens sealed files as well.
        found = [one.body for one in reader.including_sealed().latest(Kind.CLIENT, Client)]
    kept = [client.code for client in found if person in client.kept_from]
    if kept:
        raise KeptFromError(names=", ".join(sorted(kept)))
    key = key_of(session, vault)
    with data.register.writing() as register:
        colleague = reachable(register.state, person)
        if Role.COUNSELLOR not in colleague.roles or person == session.me.person:
            raise NotReachableError
        sealed = sealed_to(session, register, (vault.vault, vault.epoch), colleague, key)
        register.enter(session.author, MemberAdded(vault.vault, person, sealed, until))
    session.note_reached()


def _mine(session: Session) -> Vault:
    """Return the person's own counselling vault; a covered vault cannot be passed on."""
    vault = open_vault(session, VaultKind.COUNSELLING)
    if vault.owner != session.me.person:
        raise NotPermittedError
    return vault


def running(session: Session) -> list[Cover]:
    """Return who covers for the person, earliest last day first."""
    session.require(Operation.READ_CLIENT_FILE)
    vault = open_vault(session, VaultKind.COUNSELLING)
    people = session.data.register.state.people
    found = [
        Cover(person, people[person].name, member.until)
        for person, member in vault.members.items()
        if member.until is not None
    ]
    return sorted(found, key=lambda each: each.until)


def end(session: Session, person: str) -> None:
    """End a cover now, by giving the vault a new key that the colleague does not have."""
    session.require(Operation.WRITE_CLIENT_FILE)
    _mine(session)
    rotate(session, VaultKind.COUNSELLING, leaving=[person])
    with session.data.register.writing() as register:
        register.act(session.author, "cover_ended")
